#pragma once

#include "pulse/model/model.hpp"

#include <cstddef>
#include <optional>

namespace chorus::pulse {

/// Puts regions or notes in order of start, those at one place in order of id.
void sort_content(LaneContent& content);

/// An empty lane's content.
LaneContent empty_content(LaneKind kind);
LaneKind kind_of(const LaneContent& content);

/// Where a region is; nothing if there is none of that id.
struct RegionPlace {
    LaneId lane;
    std::size_t index = 0;
};
std::optional<RegionPlace> find_region(const Model& model, const RegionId& id);

/// How many regions play a media.
std::size_t count_regions(const Model& model, const MediaId& media);

} // namespace chorus::pulse
