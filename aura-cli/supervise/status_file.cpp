#include "aura-cli/supervise/status_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "codegen/runtime/wire/codec.hpp"

namespace chorus::aura {

Result<void> write_status(const SessionDirectory& directory, const SupervisorStatus& status)
{
    const auto path = directory.status_file();
    auto unfinished = path;
    unfinished += ".new";
    std::ofstream file(unfinished, std::ios::trunc);
    file << wire::encode_pretty(status);
    file.close();
    std::error_code error;
    if (file) std::filesystem::rename(unfinished, path, error);
    if (file && !error) return {};
    return wire::fail("session.directory",
                      fmt::format("{} cannot be written: {}.", path.string(), std::strerror(errno)),
                      "Check the free space of its file system.");
}

Result<SupervisorStatus> read_status(const SessionDirectory& directory)
{
    std::ifstream file(directory.status_file());
    if (!file) return not_running(directory);
    std::ostringstream text;
    text << file.rdbuf();
    auto status = wire::decode<SupervisorStatus>(text.str());
    if (status) return status;
    return wire::fail("session.damagedStatus",
                      fmt::format("{} cannot be read: {}", directory.status_file().string(), status.error().message),
                      "Start the session again with `aura up`.");
}

wire::Failure not_running(const SessionDirectory& directory)
{
    return wire::fail("session.notRunning", fmt::format("The session `{}` is not running.", directory.name()),
                      "Start it with `aura up`.");
}

} // namespace chorus::aura
