#include "pulse/storage/media_folder.hpp"

#include "pulse/storage/file_errors.hpp"
#include "pulse/storage/media_copy.hpp"
#include "pulse/storage/whole_file.hpp"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <vector>

namespace chorus::pulse {

namespace fs = std::filesystem;

Result<std::string> keep_media_file(const fs::path& folder, const fs::path& partial, const std::string& name)
{
    const fs::path wanted(name);
    fs::path relative = fs::path("media") / wanted;
    std::error_code ignored;
    for (int number = 2; fs::exists(folder / relative, ignored); ++number)
        relative =
            fs::path("media") / (wanted.stem().string() + "-" + std::to_string(number) + wanted.extension().string());
    if (std::rename(partial.c_str(), (folder / relative).c_str()) != 0) return write_failure(folder / relative, errno);
    sync_folder(folder / "media");
    return relative.string();
}

Result<void> copy_media_files(const std::vector<Media>& media, const fs::path& from, const fs::path& to)
{
    const std::atomic<bool> cancelled{false};
    std::vector<fs::path> copies;
    std::error_code ignored;
    for (const Media& item : media) {
        if (item.mode != MediaMode::copy || !fs::is_regular_file(from / item.path, ignored)) continue;
        const fs::path target = to / item.path;
        fs::create_directories(target.parent_path(), ignored);
        if (auto copied = copy_and_hash(
                from / item.path, target, [](double) {}, cancelled);
            !copied) {
            for (const fs::path& copy : copies)
                fs::remove(copy, ignored);
            return tl::unexpected(copied.error());
        }
        copies.push_back(target);
    }
    sync_folder(to / "media");
    return {};
}

Name fitting_name(const std::string& file_name)
{
    constexpr std::size_t longest = 120;
    std::size_t characters = 0;
    std::size_t end = 0;
    while (end < file_name.size() && characters < longest) {
        ++end;
        while (end < file_name.size() && (static_cast<unsigned char>(file_name[end]) & 0xC0U) == 0x80U)
            ++end;
        ++characters;
    }
    return end == 0 ? "file" : file_name.substr(0, end);
}

} // namespace chorus::pulse
