#pragma once

#include "codegen/runtime/reflect/api.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Small looks into JSON text, for programs that show or forward what they do not know.
namespace chorus::reflect {

/// The value at a JSON pointer as JSON text; nothing when there is none or the text is not JSON.
std::optional<std::string> value_at(std::string_view json, std::string_view pointer);

/// As above; a string comes without its quotes.
std::optional<std::string> text_at(std::string_view json, std::string_view pointer);

/// The members of a JSON object, values as JSON text. Errors: `wire.badSyntax`, `usage.badValue` when it is no object.
Result<std::vector<std::pair<std::string, std::string>>> members_of(std::string_view json);

/// The text of a JSON string; nothing when it is another value.
std::optional<std::string> string_of(std::string_view json);

/// The text as a JSON string.
std::string json_string(std::string_view text);

struct ListedItem {
    std::string id;
    std::string name; ///< empty when it has none
};

/// What the reply of a listing command holds.
std::vector<ListedItem> listed_items(std::string_view reply, const IdListing& listing);

} // namespace chorus::reflect
