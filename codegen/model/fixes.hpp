#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

/// Ways to make findings go away. Edits touch as little as they can, so that comments and layout stay.
namespace chorus::codegen {

/// The edit that puts `text` in place of `written` within `place`; nothing if it is not there.
std::optional<TextEdit> replacement(const Span& place, std::string_view written, std::string_view text);

/// If one of `candidates` is similar to what was `written`, makes it the hint of `finding` and its fix. Give only what
/// would be right at `place`. A fix is safe where one letter is wrong and nothing else could have been meant.
void suggest(Diagnostic& finding, const Span& place, std::string_view written,
             std::span<const std::string_view> candidates);

/// Takes entry `index` out of a list in a spec, and the whole `key` with its last one. Comments stay.
Fix remove_entry(std::string title, const Span& key, std::span<const Located> entries, std::size_t index);

/// Adds `stem` to what `spec` uses.
Fix add_use(const Spec& spec, std::string_view stem);

/// Puts `text` behind the end of `place`.
TextEdit insertion_behind(const Span& place, std::string text);

} // namespace chorus::codegen
