#pragma once

#include <cstddef>

namespace chorus::aura {

bool is_terminal(int descriptor);
/// Columns of the terminal at standard output; 0 when it is none.
std::size_t terminal_width();

} // namespace chorus::aura
