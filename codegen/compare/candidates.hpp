#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// Values around the bounds of one or two declarations: those just within, those just beyond, every choice. Most are
/// accepted by one of them; which ones are told apart by whoever asks. The first are the simplest.
std::vector<Json> candidate_values(const TypeDecl& one, const TypeDecl& other);

/// The same for objects with these fields. If `names` is not empty, only those fields vary.
std::vector<Json> candidate_objects(const Fields& one, const Fields& other, const std::vector<std::string>& names = {});

} // namespace chorus::codegen
