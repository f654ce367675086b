// Generated from chorus/specs/types. Edit the specs, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/message.hpp"

#include <span>

namespace chorus::types_messages {

/// Every type and message of these specs.
std::span<const wire::Message> all();

} // namespace chorus::types_messages
