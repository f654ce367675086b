#pragma once

#include "codegen/model/grammar.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen::lsp {

/// Where in a spec a cursor is, found by indentation and brackets alone, so that text that is being written and is not
/// YAML yet has an answer too.
struct Cursor {
    std::vector<std::string> path;     ///< Keys from the root to the map or list that the cursor is in.
    std::vector<std::string> siblings; ///< Keys of that map, but for the one being written.
    std::string key;                   ///< Set when the cursor is at the value of a key.
    std::string word;                  ///< What is written of the word at the cursor, up to it.
    std::string subject;               ///< What the last `send`, `event` or `never` before it says, in its list item.
    bool in_list = false;              ///< At an item of the list behind `key`, or behind the last of `path`.
};

/// `line` and `column` count from 0, the column in bytes.
Cursor cursor_at(std::string_view text, std::size_t line, std::size_t column);

/// What the grammar says of a place.
struct Setting {
    enum class At {
        keyword, ///< a keyword of `context` is expected
        name,    ///< a name that the author chooses
        value,   ///< the value of `keyword` in `context`
        nothing, ///< foreign ground, such as an example
    };
    At at = At::nothing;
    Context context = Context::spec;
    std::string keyword;
};

Setting setting_of(const Cursor& cursor);

} // namespace chorus::codegen::lsp
