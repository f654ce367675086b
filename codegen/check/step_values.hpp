#pragma once

#include "codegen/check/interpreter.hpp"
#include "codegen/model/spec.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values in the steps of scenarios, in which `$name` stands for a value that was saved before, `${name}` for its text,
/// and a map with one key such as `$has` for a condition.
namespace chorus::codegen {

/// The names of saved values that a text holds.
std::vector<std::string> names_in(std::string_view text);

/// The first rule that a command's payload breaks, whatever the saved values are.
std::optional<Breach> find_input_breach(const Json& value, const Fields& fields);

/// The same for an expectation, which names only what matters.
std::optional<Breach> find_expectation_breach(const Json& value, const Fields& fields);

/// True if the JSON pointer leads to something that the fields can hold.
bool leads_somewhere(std::string_view pointer, const Fields& fields);

/// The part of `node` that a JSON pointer leads to, as far as it exists.
const YamlNode& part_at(const YamlNode& node, std::string_view pointer);

} // namespace chorus::codegen
