#pragma once

#include <string_view>

namespace chorus::aura {

/// The script for `bash`, `zsh` or `fish` that asks aura what may follow.
std::string_view completion_script(std::string_view shell);

} // namespace chorus::aura
