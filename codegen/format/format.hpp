#pragma once

#include "codegen/model/diagnostics.hpp"

#include <optional>
#include <string>

namespace chorus::codegen {

/// A spec in the one style there is: keys in the order of the spec language, names in the author's order, lines of at
/// most 120 characters, brackets and braces where the author used them and where they fit, quotes only where they are
/// needed. Comments stay with what follows them, or with the line they stand on; single blank lines between entries
/// stay. The result means the same: it is read again and compared before it is returned.
///
/// Nothing is returned for a file that is not YAML of the strict subset; `diagnostics` says why.
std::optional<std::string> format_spec(const SourceFile& file, Diagnostics& diagnostics);

} // namespace chorus::codegen
