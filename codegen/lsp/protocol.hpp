#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/source.hpp"

#include <initializer_list>

/// What the Language Server Protocol looks like as JSON. Its lines and characters count from 0, characters in units of
/// UTF-16.
namespace chorus::codegen::lsp {

Json object(std::initializer_list<std::pair<std::string, Json>> fields);

/// The value below nested keys; null where there is none.
const Json& at(const Json& json, std::initializer_list<std::string_view> path);
/// The same as text, empty where there is none, or as a count, 0 where there is none.
std::string text_at(const Json& json, std::initializer_list<std::string_view> path);
std::size_t count_at(const Json& json, std::initializer_list<std::string_view> path);

/// Paths of files as the protocol writes them: `file:///a%20b.yaml`. Nothing for another scheme.
std::optional<std::string> path_of(std::string_view uri);
std::string uri_of(std::string_view path);

/// The byte within `line` at which UTF-16 unit `units` begins; its end if it is shorter.
std::size_t byte_of(std::string_view line, std::size_t units);

Json range(const Span& span);
/// The bytes `begin` to `end` of a file.
Json range(const SourceFile& file, std::size_t begin, std::size_t end);
Json whole_file(const SourceFile& file);
Json location(const Span& span);

} // namespace chorus::codegen::lsp
