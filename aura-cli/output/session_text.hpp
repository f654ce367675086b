#pragma once

#include <string>

#include "generated/types/status.hpp"
#include "generated/types/supervision.hpp"

namespace chorus::aura {

/// The processes of a session as a table for people.
std::string processes_text(const SupervisorStatus& status);
/// The engine in one line: what gives it its time, and why when that is not what was asked for.
std::string engine_text(const EngineStatus& engine);
/// The project in one line.
std::string project_text(const ProjectStatus& project);
/// Playback in one line.
std::string transport_text(const TransportState& transport);

} // namespace chorus::aura
