#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// The TypeScript module of a spec: its types with their validators, its messages, its errors, and a client for what
/// people's programs may send.
std::string ts_module(const Spec& spec);

/// `TrackClient`, or nothing if no command comes from Aura and no event goes there.
std::string ts_client_name(const Spec& spec);

/// The names of all validators in the module of the spec by the names of their messages: `create.command` and
/// `CreateCommand`.
std::vector<std::pair<std::string, std::string>> ts_validators(const Spec& spec);

} // namespace chorus::codegen
