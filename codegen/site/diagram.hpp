#pragma once

#include "codegen/model/spec.hpp"

#include <string>

/// Sequences of messages as SVG that stands in a page and takes its colours from there.
namespace chorus::codegen::site {

/// The command, its reply, and the errors in place of the reply.
std::string command_diagram(const Command& command, const Spec& spec);
std::string event_diagram(const Event& event, const Spec& spec);
std::string stream_diagram(const Stream& stream);
/// What is sent and what comes, step by step.
std::string scenario_diagram(const Scenario& scenario, const Spec& spec);

/// `250 ms`, `20 s`, `5 min`
std::string duration_text(std::uint32_t milliseconds);

} // namespace chorus::codegen::site
