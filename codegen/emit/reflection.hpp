#pragma once

#include "codegen/model/spec.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace chorus::codegen {

/// `api()`: the whole interface of an owner as constant data, for programs that work on every operation alike; and the
/// version and the shape hash that both ends of its link compare.
std::string reflection_header(std::string_view owner, std::string_view version, std::string_view api_shape);
/// `api_shape` is the shape hash of the whole interface, `domain_shapes` those of the owner's domains in the order of
/// the model.
std::string reflection_source(const Model& model, std::string_view owner, const std::string& api_shape,
                              const std::vector<std::string>& domain_shapes);

} // namespace chorus::codegen
