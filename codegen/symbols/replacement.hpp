#pragma once

#include "codegen/check/visit.hpp"
#include "codegen/symbols/index.hpp"

namespace chorus::codegen {

/// What the deprecation of `item` says to use instead: something that stands beside it, a type that its spec sees, or a
/// command or an event, those of other domains as `domain.name`. Nothing if there is none of that name.
std::optional<Symbol> replacement_of(const Available& item, const Model& model, const Spec& spec);

} // namespace chorus::codegen
