#pragma once

#include "pulse/model/model.hpp"

#include <vector>

namespace chorus::pulse {

/// Whether other channels can play into it.
bool is_target(const Channel& channel);

/// The channels that a channel plays into, by its sends and then its output. Disabled routes count: enabling one must
/// never make a cycle.
std::vector<ChannelId> targets_of(const Model& model, const Channel& channel);

/// A way from one channel to another along routes, both included; empty if there is none.
std::vector<ChannelId> find_way(const Model& model, const ChannelId& from, const ChannelId& to);

/// A circle of routes, first and last the same; empty if there is none.
std::vector<ChannelId> find_cycle(const Model& model);

/// Names of the channels with arrows between them, such as `A > B > A`.
std::string describe_way(const Model& model, const std::vector<ChannelId>& way);

/// The nodes of a channel in the order of the signal.
std::vector<NodeId> nodes_of(const Channel& channel);

} // namespace chorus::pulse
