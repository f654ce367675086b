#include "pulse/server/session_memory.hpp"

#include "codegen/runtime/log/log.hpp"
#include "generated/types/storage.documents.hpp"
#include "pulse/storage/whole_file.hpp"

namespace chorus::pulse {

std::optional<std::filesystem::path> SessionMemory::read() const
{
    const auto text = read_whole_file(path_);
    if (!text) return std::nullopt;
    const auto file = documents::Session::read(*text);
    if (!file) {
        log::warning("session file cannot be read", wire::Error{"session.file", file.error().message});
        return std::nullopt;
    }
    if (!file->project) return std::nullopt;
    return std::filesystem::path(*file->project);
}

void SessionMemory::write() const
{
    SessionFile file;
    if (core_.has_project()) file.project = core_.stored().folder.string();
    if (const auto written = replace_file(path_, wire::prettify(documents::Session::write(std::move(file)))); !written)
        log::warning("session file cannot be written", written.error());
}

} // namespace chorus::pulse
