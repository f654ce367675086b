#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// Reads `list<Track>`, `map<string, f64>` or `Ticks | null`. Nothing, and a finding, if it is something else.
std::optional<TypeUse> parse_type(const YamlNode& node, Diagnostics& diagnostics);

/// The same the other way round: a type as it is written in a spec.
std::string type_text(const TypeUse& use);

/// Reads `end > start` or `length >= 1` into the operands and the comparison of `rule`. Reports what it cannot read.
bool parse_expression(RuleDecl& rule, Diagnostics& diagnostics);

} // namespace chorus::codegen
