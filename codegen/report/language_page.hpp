#pragma once

#include <string>

namespace chorus::codegen {

/// The spec language as Markdown, from the table that the parser reads by: built-in types, and the keywords of each
/// place. `chorus explain language` prints it; docs/spec-language.md is it.
std::string language_page();

} // namespace chorus::codegen
