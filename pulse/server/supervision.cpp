#include "pulse/server/supervision.hpp"

#include "codegen/runtime/wire/codec.hpp"
#include "generated/types/supervision.hpp"
#include "pulse/storage/whole_file.hpp"

#include <algorithm>

namespace chorus::pulse {

std::optional<std::string> engine_given_up(const std::filesystem::path& session_dir)
{
    const auto text = read_whole_file(session_dir / "supervisor.json");
    if (!text) return std::nullopt;
    const auto status = wire::decode<SupervisorStatus>(*text);
    if (!status) return std::nullopt;
    const bool given_up =
        std::any_of(status->processes.begin(), status->processes.end(), [](const SupervisedProcess& each) {
            return each.name == "loophole-signal" && each.state == ProcessState::gave_up;
        });
    if (!given_up) return std::nullopt;
    return status->failure.value_or("The engine was given up.");
}

} // namespace chorus::pulse
