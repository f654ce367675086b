#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

#include <map>

namespace chorus::codegen {

/// A step into a value: a field, the tag of a union's arm, or into a list or map.
struct Step {
    enum class Kind { field, arm, list, map };
    Kind kind;
    std::string name;
};
using Path = std::vector<Step>; ///< From a payload to a part of it.

/// Where a type is found in a message, by the places of messages in the comparison.
using Places = std::map<const TypeDecl*, std::vector<std::pair<std::size_t, Path>>>;

/// Adds the first way to each type in the payload, which is the place `message`.
void add_places(Places& places, std::size_t message, const Fields& payload);

/// A good value of the payload that has `part` at the end of the path.
Json value_around(const Fields& payload, const Path& path, const Json& part);

} // namespace chorus::codegen
