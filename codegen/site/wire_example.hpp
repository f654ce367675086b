#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

/// Whole control messages as they stand on the wire, with examples of the spec where there are some and valid values
/// where not.
namespace chorus::codegen::site {

Json command_frame(const Command& command, const Spec& spec);
Json reply_frame(const Command& command, const Spec& spec);
Json event_frame(const Event& event, const Spec& spec);
/// The error as `command` of `spec` is refused with it.
Json error_frame(const ErrorDecl& error, const Command& command, const Spec& spec);

} // namespace chorus::codegen::site
