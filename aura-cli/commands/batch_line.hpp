#pragma once

#include <string>
#include <string_view>

#include "codegen/runtime/reflect/api.hpp"
#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// One command of a batch: `{"do": "track.create", "with": {"name": "Bass"}, "as": "bass"}`.
struct BatchLine {
    const reflect::Command* operation = nullptr;
    std::string input = "{}"; ///< JSON object
    std::string as;           ///< later lines can point into the reply as `$bass/track/id`; empty for none
};

/// `do` may be written `track.create` or as on a command line, `track create`. Errors: `usage.*`.
Result<BatchLine> parse_batch_line(std::string_view text);

/// Blank lines and lines that begin with `#` say nothing.
bool is_comment(std::string_view text);

} // namespace chorus::aura
