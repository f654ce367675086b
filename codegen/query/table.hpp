#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// What the specs hold, as rows of plain values: `commands`, `events`, `errors`, `types`, `fields`, `streams` and
/// `specs`. Rows are in the order of files and places. Nothing for another name.
std::optional<std::vector<Json>> query_table(const Model& model, std::string_view name);

/// The names of the tables.
std::vector<std::string_view> query_tables();

} // namespace chorus::codegen
