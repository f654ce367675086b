#pragma once

#include "codegen/site/usage.hpp"

#include <string>

/// What a page says of each thing in a spec.
namespace chorus::codegen::site {

std::string command_section(const Command& command, const Spec& spec);
std::string document_section(const DocumentDecl& document, const Spec& spec);
std::string event_section(const Event& event, const Spec& spec);
std::string scenario_section(const Scenario& scenario, const Spec& spec);
/// What the domain goes through, as a picture and in words.
std::string states_section(const StateMachine& machine);
std::string stream_section(const Stream& stream, const Spec& spec);
/// `model` has the command that lists what an id names.
std::string type_section(const TypeDecl& type, const Model& model, const Usage& usage);
std::string error_section(const ErrorDecl& error, const Usage& usage);

/// The command of a domain that is called `name`, or null.
const Command* find_command(const Spec& domain, std::string_view name);

} // namespace chorus::codegen::site
