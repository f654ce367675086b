#pragma once

#include <vector>

#include "aura-cli/picture/arrangement.hpp"
#include "generated/types/project.hpp"

namespace chorus::aura::picture {

/// The automation of a channel and of its nodes, in the order of the channel.
std::vector<Curve> curves_of(const ProjectContent& content, const Channel& channel);

} // namespace chorus::aura::picture
