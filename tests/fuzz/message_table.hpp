#pragma once

#include "tests/codegen/support/messages.hpp"

#include <string>

namespace chorus::fuzz {

/// A message in both views: the code that was generated, and what the specs say.
struct KnownMessage {
    std::string name; ///< `pulse/track create.command`
    const wire::Message* code = nullptr;
    codegen::MessageSpec spec;
};

/// All of them, by name.
const std::vector<KnownMessage>& known_messages();
/// Null if there is none.
const KnownMessage* find_known_message(std::string_view name);

} // namespace chorus::fuzz
