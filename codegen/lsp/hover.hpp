#pragma once

#include "codegen/symbols/index.hpp"

#include <string>

namespace chorus::codegen::lsp {

/// What a name means, as Markdown: its declaration in a line, its sentence, its limits, and for a command an example as
/// it goes over the wire.
std::string describe(const Symbol& symbol);

} // namespace chorus::codegen::lsp
