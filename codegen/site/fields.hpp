#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// `list of <a …>Track</a> or null`
std::string type_html(const TypeUse& use, const Spec& from);
/// A table of fields with types, limits and meanings, or a sentence where there are none.
/// Behind the words about something: since when it is there, what it was called, and whether it is on its way out.
std::string availability_html(const std::optional<OldName>& was, const Availability& availability);
std::string field_table(const std::vector<Field>& fields, const Spec& spec);
/// The table, and behind it the rules that relate fields to one another.
std::string fields_html(const Fields& fields, const Spec& spec);

} // namespace chorus::codegen::site
