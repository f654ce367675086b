#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chorus::rpc {

/// What can be read of a message that is not a valid envelope, so that its sender learns which one was refused.
struct Salvage {
    std::optional<std::string> id;
    std::string domain = "rpc";
    std::string name = "message";
};

/// Looks for the plain string members `id`, `domain` and `name` at the top of the text, up to where it breaks.
Salvage salvage(std::string_view text);

} // namespace chorus::rpc
