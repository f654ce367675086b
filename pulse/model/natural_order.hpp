#pragma once

#include <string_view>

namespace chorus::pulse {

/// Order of ids for people and files: by letters, but a run of digits counts as a number, so that `track-2` comes
/// before `track-10`.
bool natural_less(std::string_view left, std::string_view right);

} // namespace chorus::pulse
