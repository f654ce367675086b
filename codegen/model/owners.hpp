#pragma once

#include <array>
#include <string_view>

namespace chorus::codegen {

/// The processes that domains may belong to.
inline constexpr std::array<std::string_view, 3> owner_names{"pulse", "signal", "composer"};

/// What specs may belong to: their folders in chorus/specs and in generated/.
inline constexpr std::array<std::string_view, 4> folder_names{"types", "pulse", "signal", "composer"};

} // namespace chorus::codegen
