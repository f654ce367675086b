#pragma once

#include "generated/types/project.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace chorus::pulse {

/// Finds the records of a project by what they belong to. The project must outlive it and stay as it is.
class ProjectIndex {
public:
    explicit ProjectIndex(const ProjectContent& project);

    const ProjectContent& project() const { return project_; }
    std::size_t position(const ChannelId& channel) const { return channels_.at(channel); }
    std::size_t master() const { return master_; }
    const Node& node(const NodeId& node) const { return *nodes_.at(node); }
    const Lane& lane(const LaneId& lane) const { return *lanes_.at(lane); }
    const Media& media(const MediaId& media) const { return *media_.at(media); }

    /// Clips of the track that plays into a channel, in order of start; none for a bus.
    const std::vector<const Clip*>& clips_into(const ChannelId& channel) const;
    /// The curves in use of a channel or node, in order of their parameters.
    const std::vector<const AutomationCurve*>& curves_of(const std::string& owner) const;
    /// The curve in use of one parameter, or null.
    const AutomationCurve* curve(const std::string& owner, const std::string& symbol) const;
    /// What is known of a control port, or null.
    const ControlPort* control(const PluginUri& uri, const PortSymbol& symbol) const;
    /// Whether the plugin makes sound from notes, as far as is known.
    bool is_instrument(const PluginUri& uri) const;

private:
    void index_channels();
    void index_clips();
    void index_curves();

    const ProjectContent& project_;
    std::size_t master_ = 0;
    std::unordered_map<ChannelId, std::size_t> channels_;
    std::unordered_map<NodeId, const Node*> nodes_;
    std::unordered_map<LaneId, const Lane*> lanes_;
    std::unordered_map<MediaId, const Media*> media_;
    std::unordered_map<ChannelId, std::vector<const Clip*>> clips_;
    std::unordered_map<std::string, std::vector<const AutomationCurve*>> curves_;
    std::unordered_map<PluginUri, const PluginRecord*> plugins_;
};

} // namespace chorus::pulse
