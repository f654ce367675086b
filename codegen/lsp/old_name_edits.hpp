#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/keyword_table.hpp"

#include <optional>
#include <string>

namespace chorus::codegen::lsp {

/// The edits that write `was` and `until` into what stands behind the key at `key`, in the way in which it is written:
/// in braces, line by line, or for one word that becomes the `context`'s main keyword. Nothing if it is text of several
/// lines, for which there is no room in braces.
std::optional<std::vector<TextEdit>> old_name_edits(const Span& key, Context context, const std::string& was,
                                                    const std::string& until);

} // namespace chorus::codegen::lsp
