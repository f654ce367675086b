#pragma once

#include <cstddef>
#include <vector>

namespace chorus::pulse {

/// A connection between two channels, by index; the signal flows from `from` to `to`.
struct Connection {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Processing order of `count` channels: whoever feeds comes before whom it feeds, and among those that are ready the
/// lower index comes first, so that one project has one order. `last` comes last of all. The connections form no cycle
/// and none leaves `last`; the model sees to both.
std::vector<std::size_t> processing_order(std::size_t count, const std::vector<Connection>& connections,
                                          std::size_t last);

} // namespace chorus::pulse
