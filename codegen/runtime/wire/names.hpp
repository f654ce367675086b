#pragma once

#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/plain_text.hpp"

#include <array>
#include <span>

namespace chorus::wire {

// In the order of the enumerators.
inline constexpr std::array<std::string_view, 4> kind_names{"command", "event", "snapshot", "error"};
inline constexpr std::array<std::string_view, 4> party_names{"aura", "pulse", "signal", "composer"};
inline constexpr std::array<std::string_view, 4> priority_names{"realtime", "high", "normal", "low"};
inline constexpr std::array<std::string_view, 2> delivery_names{"reliable", "latest"};

/// The enumerator whose name is `text`; `names` is in the order of the enumerators.
template <class Enum>
std::optional<Enum> value_named(std::span<const std::string_view> names, std::string_view text)
{
    const std::size_t place = place_of(text, names);
    if (place == names.size()) return std::nullopt;
    return static_cast<Enum>(place);
}

} // namespace chorus::wire
