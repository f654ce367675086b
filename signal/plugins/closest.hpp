#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chorus::signal::plugins {

/// The candidate that is fewest changes of one letter away from `wanted`, upper and lower case taken as the same. Empty
/// when none is near enough to be meant.
std::string closest(std::string_view wanted, const std::vector<std::string>& candidates);

} // namespace chorus::signal::plugins
