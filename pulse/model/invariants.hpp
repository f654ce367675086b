#pragma once

#include "pulse/model/model.hpp"

#include <optional>
#include <string>

namespace chorus::pulse {

/// A contradiction in a project.
struct Contradiction {
    std::string place;  ///< The record, such as `clip-3`.
    std::string reason; ///< For people.
};

/// The first contradiction found, or nothing: every reference leads somewhere, everything belongs to exactly one owner,
/// routes form no circle, there is one master, ranges and orders hold, every value is within the limits of its spec.
std::optional<Contradiction> find_contradiction(const Model& model);

} // namespace chorus::pulse
