#pragma once

#include "pulse/model/edit.hpp"

#include <string>
#include <vector>

namespace chorus::pulse {

inline constexpr std::size_t most_tracks = 4096;
inline constexpr std::size_t most_channels = 4097;
inline constexpr std::size_t most_nodes_on_a_side = 64;

/// The content of a project without tracks: settings and a master.
ProjectContent empty_project(ProjectSettings settings);

/// The master, which is always there.
const Channel& master_of(const Model& model);

/// All channels: tracks from top to bottom, then buses, then the master.
std::vector<const Channel*> channels_in_order(const Model& model);

/// A fresh channel that plays into the master.
Channel new_channel(Edit& edit, ChannelKind kind, std::string name);

/// Takes a node out of its channel, with its curves.
void erase_node(Edit& edit, const NodeId& id);

/// Removes a channel with its nodes and curves. Nothing else may refer to it any more.
void erase_channel(Edit& edit, const ChannelId& id);

/// Copies a channel with its nodes and curves under new ids.
Channel copy_channel(Edit& edit, const ChannelId& original, std::string name);

} // namespace chorus::pulse
