#include "aura-cli/output/session_text.hpp"

#include <fmt/format.h>

#include "codegen/runtime/reflect/grid.hpp"

namespace chorus::aura {
namespace {

/// The names that the engine gives to its clocks without hardware, for people.
std::string device_text(const std::string& device)
{
    if (device == "virtual") return "virtual clock";
    if (device == "virtual-free") return "virtual clock, as fast as it can";
    return device;
}

} // namespace

std::string processes_text(const SupervisorStatus& status)
{
    reflect::Grid grid(2);
    grid.set_head({"process", "state", "pid", "restarts", "last exit"});
    for (const std::size_t column : {2U, 3U})
        grid.align_right(column);
    grid.add_row({"supervisor", std::string(to_text(status.state)), std::to_string(status.pid), "–", "–"});
    for (const SupervisedProcess& process : status.processes)
        grid.add_row({process.name, std::string(to_text(process.state)),
                      process.pid ? std::to_string(*process.pid) : "–", std::to_string(process.restarts),
                      process.last_exit.value_or("–")});
    return grid.text(0);
}

std::string engine_text(const EngineStatus& engine)
{
    std::string text{to_text(engine.state)};
    if (engine.device) text += fmt::format(", {}", device_text(*engine.device));
    if (engine.sample_rate) text += fmt::format(", {} Hz", engine.sample_rate->value);
    if (engine.block_size) text += fmt::format(", {} frames a block", *engine.block_size);
    if (engine.note) text += fmt::format(" ({})", *engine.note);
    if (engine.reason) text += fmt::format(": {}", *engine.reason);
    return text;
}

std::string project_text(const ProjectStatus& project)
{
    return fmt::format("{} in {}, {} tracks, {} clips, revision {}{}", project.name, project.path, project.tracks,
                       project.clips, project.revision, project.dirty ? ", not saved" : "");
}

std::string transport_text(const TransportState& transport)
{
    return fmt::format("{} at {}", to_text(transport.play), transport.musical);
}

} // namespace chorus::aura
