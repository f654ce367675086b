#include <filesystem>
#include <memory>

#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"
#include "aura-cli/output/progress.hpp"
#include "codegen/runtime/reflect/grid.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/clip.client.hpp"
#include "generated/pulse/media.client.hpp"

namespace chorus::aura {
namespace {

using pulse_api::media::MediaItem;

struct Arguments {
    std::vector<std::string> files;
    bool reference = false;
    std::string track;
    std::string at = "1";
    std::string length;
    std::string loop;
    std::string name;
};

/// Where the clips of the files go.
struct Placement {
    TrackId track;
    Ticks at;
    std::optional<Ticks> length;
    std::optional<Ticks> loop;
    std::optional<std::string> name;
};

std::string absolute_path(const std::string& file)
{
    return std::filesystem::absolute(file).lexically_normal().string();
}

Result<Ticks> ticks_of(const Result<std::int64_t>& value)
{
    return value.map([](std::int64_t ticks) { return Ticks{ticks}; });
}

Result<Placement> placement(Shell& shell, const Arguments& arguments)
{
    Placement place;
    const auto track = shell.words().id_of("track", arguments.track);
    const auto at = ticks_of(shell.words().position(arguments.at));
    if (!track) return wire::Failure(track.error());
    if (!at) return wire::Failure(at.error());
    place.track = TrackId{*track};
    place.at = *at;
    const auto optional_length = [&](const std::string& text, std::optional<Ticks>& target) -> Result<void> {
        if (text.empty()) return {};
        return ticks_of(shell.words().length(text)).map([&](Ticks length) { target = length; });
    };
    if (auto length = optional_length(arguments.length, place.length); !length) return wire::Failure(length.error());
    if (auto loop = optional_length(arguments.loop, place.loop); !loop) return wire::Failure(loop.error());
    if (!arguments.name.empty()) place.name = arguments.name;
    return place;
}

template <class Item>
std::string list_text(const std::vector<Item>& items)
{
    std::string text;
    wire::Writer writer(text);
    writer.list(items, [&](const Item& item) { write(writer, item); });
    writer.finish();
    return text;
}

/// Imports files and puts clips of them on a track, one after the other.
class Import {
public:
    Import(Shell& shell, Connection& connection) : shell_(shell), connection_(connection), media_(connection.peer()) {}

    Result<void> take(const std::string& file, bool reference)
    {
        Progress progress(shell_.output, std::filesystem::path(file).filename().string());
        const auto moves =
            media_.on_progress([&](const pulse_api::media::Progress::Event& event) { progress.show(event.share); });
        pulse_api::media::Import::Command command;
        command.path = absolute_path(file);
        command.mode = reference ? MediaMode::reference : MediaMode::copy;
        const auto answer = shell_.call("media", "import", wire::encode(command));
        if (!answer) return wire::Failure(answer.error());
        auto reply = wire::decode<pulse_api::media::Import::Reply>(*answer);
        if (!reply) return wire::Failure(std::move(reply.error()));
        items_.push_back(std::move(reply->media));
        return {};
    }

    Result<void> put(const Placement& place)
    {
        pulse_api::clip::Client clips(connection_.peer());
        Ticks at = place.at;
        for (const MediaItem& item : items_) {
            auto made = clips.create(
                {.track = place.track, .start = at, .length = place.length, .name = place.name, .media = item.id});
            if (!made) return wire::Failure(std::move(made.error()));
            Clip clip = made->clip;
            if (place.loop) {
                auto looped = clips.set_loop({.clip = clip.id, .length = place.loop});
                if (!looped) return wire::Failure(std::move(looped.error()));
                clip = looped->clip;
            }
            at = at + clip.length;
            clips_.push_back(std::move(clip));
        }
        return {};
    }

    Result<void> report() const
    {
        Document document;
        document.json("media", list_text(items_)).json("clips", list_text(clips_));
        return shell_.output.result(document.end(), text());
    }

private:
    std::string text() const
    {
        reflect::Grid grid;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const MediaItem& item = items_[i];
            grid.add_row({item.id.value, item.name, fmt::format("{:.3f} s", item.seconds),
                          fmt::format("{} Hz", item.media.sample_rate), fmt::format("{} ch", item.media.channels),
                          i < clips_.size() ? clips_[i].id.value : ""});
        }
        return grid.text(0);
    }

    Shell& shell_;
    Connection& connection_;
    pulse_api::media::Client media_;
    std::vector<MediaItem> items_;
    std::vector<Clip> clips_;
};

Result<void> run(Shell& shell, const Arguments& arguments)
{
    const auto connection = shell.connection();
    if (!connection) return wire::Failure(connection.error());
    std::optional<Placement> place;
    if (!arguments.track.empty()) {
        auto wanted = placement(shell, arguments);
        if (!wanted) return wire::Failure(wanted.error());
        place = std::move(*wanted);
    }
    if (auto subscribed = pulse_api::client::Client((*connection)->peer()).subscribe({.domains = {"media"}});
        !subscribed)
        return wire::Failure(subscribed.error());
    Import import_files(shell, **connection);
    for (const std::string& file : arguments.files)
        if (auto taken = import_files.take(file, arguments.reference); !taken) return taken;
    if (place)
        if (auto put = import_files.put(*place); !put) return put;
    return import_files.report();
}

} // namespace

void add_import(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("import", "Take sound files into the project, and onto a track");
    command->group(group::project);
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("files", arguments->files, "The files")->required();
    command->add_flag("--reference", arguments->reference, "Leave the files where they are instead of copying them");
    CLI::Option* track = command->add_option("--track", arguments->track, "Put a clip of each file on this track");
    command->add_option("--at", arguments->at, "Where the first clip begins; the others follow it")
        ->capture_default_str()
        ->needs(track);
    command->add_option("--length", arguments->length, "Length of each clip; that of the file when absent")
        ->needs(track);
    command->add_option("--loop", arguments->loop, "Repeat the first so much of the file over the clip")->needs(track);
    command->add_option("--name", arguments->name, "Name of the clips; that of the file when absent")->needs(track);
    command->callback([&shell, arguments] { shell.plan([&shell, arguments] { return run(shell, *arguments); }); });
}

} // namespace chorus::aura
