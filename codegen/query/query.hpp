#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

#include <tl/expected.hpp>

namespace chorus::codegen {

/// A question about the specs: a table, conditions in brackets, and the columns that are wanted.
///
///     commands[from=aura && priority=high].name,timeout
///     fields[type~Ticks && !optional].of,name
///
/// A condition compares a column with `=`, `!=`, `<`, `>` or `~` (holds that text), or is a column alone, which then
/// must be true or not empty; `!` in front turns it round. Of a list, `=` and `~` ask whether an item is so.
struct Query {
    struct Condition {
        std::string column;
        std::string comparison; ///< empty: the column alone
        std::string value;
        bool negated = false;
    };

    std::string table;
    std::vector<Condition> conditions; ///< all must hold
    std::vector<std::string> columns;  ///< all when empty
};

/// The error is a sentence that says where the text makes no sense.
tl::expected<Query, std::string> parse_query(std::string_view text);

/// The rows that the query asks for, each with the wanted columns only. The error names a table or column that is not
/// there, and what may have been meant.
tl::expected<std::vector<Json>, std::string> run_query(const Query& query, const Model& model);

} // namespace chorus::codegen
