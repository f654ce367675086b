#include "pulse/domains/render_files.hpp"

#include "generated/pulse/rendering.hpp"
#include "pulse/model/clip_copy.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace chorus::pulse {
namespace {

std::string lower_case(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// A name as a part of a file name.
std::string file_part(const std::string& name)
{
    std::string part = name;
    std::replace_if(
        part.begin(), part.end(), [](char letter) { return letter == '/' || letter == '\0'; }, '_');
    return part;
}

} // namespace

Result<FileEncoding> choose_encoding(const std::filesystem::path& path, std::optional<SoundFileFormat> format,
                                     std::optional<SampleDepth> depth)
{
    namespace rendering = pulse_api::rendering;
    const std::string extension = lower_case(path.extension().string());
    if (!format && extension == ".wav") format = SoundFileFormat::wav;
    if (!format && extension == ".flac") format = SoundFileFormat::flac;
    if (!format) return rendering::bad_format(extension, depth ? std::string(to_text(*depth)) : "");
    FileEncoding encoding;
    encoding.format = *format;
    encoding.depth = depth.value_or(*format == SoundFileFormat::wav ? SampleDepth::float32 : SampleDepth::int24);
    if (encoding.format == SoundFileFormat::flac && encoding.depth == SampleDepth::float32)
        return rendering::bad_format(std::string(to_text(encoding.format)), std::string(to_text(encoding.depth)));
    std::error_code ignored;
    if (!path.is_absolute() || !std::filesystem::is_directory(path.parent_path(), ignored))
        return rendering::no_folder(path.parent_path().string());
    return encoding;
}

std::vector<RenderTarget> track_targets(const Model& model, const std::filesystem::path& mix)
{
    std::vector<RenderTarget> targets;
    std::set<std::string> taken;
    for (const TrackId& id : model.settings().track_order) {
        const Track& track = model.get<Track>(id);
        const std::string stem = mix.stem().string() + " - " + file_part(track.name);
        std::string name = stem;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = stem + " " + std::to_string(number);
        targets.push_back(RenderTarget{track.channel, mix.parent_path() / (name + mix.extension().string())});
    }
    return targets;
}

Ticks end_of_project(const Model& model)
{
    Ticks end{0};
    for (const Clip& clip : model.all<Clip>())
        end = std::max(end, end_of(clip));
    return end;
}

} // namespace chorus::pulse
