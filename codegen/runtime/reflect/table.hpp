#pragma once

#include "codegen/runtime/reflect/api.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chorus::reflect {

struct TableOptions {
    /// Columns of the terminal; lines of tables are not longer. 0 is no limit.
    std::size_t width = 0;
    /// How a value of a field is told, given as text without quotes; nothing means as it is.
    std::function<std::optional<std::string>(const Field& field, std::string_view text)> tell;
};

/// A payload as text for people: structures as aligned lines of name and value, lists of structures as tables with one
/// row each. Ends with a line break unless it is empty. What the type does not know is left out.
std::string table_from_payload(const Type& type, std::string_view json, const TableOptions& options);

/// A payload in one line without its line break, such as `track track-1, gain -6`.
std::string line_from_payload(const Type& type, std::string_view json, const TableOptions& options);

} // namespace chorus::reflect
