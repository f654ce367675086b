#pragma once

#include "generated/types/plan.hpp"
#include "pulse/engine/compile.hpp"
#include "pulse/engine/project_index.hpp"
#include "pulse/engine/sources.hpp"
#include "pulse/model/tick_clock.hpp"

#include <unordered_set>
#include <vector>

namespace chorus::pulse {

/// Strips and taps whose signal solo keeps from the channel that they play into.
using ClosedRoutes = std::unordered_set<PlanKey>;

/// What all strips of a plan are made from.
struct StripContext {
    const ProjectIndex& index;
    const TickClock& clock;
    const PluginLatencies& latencies;
    const ClosedRoutes& closed;
};

/// Makes the strip of a channel: its content, input meter, nodes before the fader, fader, pan, mute, nodes after the
/// fader, the gate of its output, and the output meter. Mute leaves sends before the fader alone; the gate is closed by
/// solo or by a disabled output and leaves all sends alone. Inputs are connected later.
class StripBuilder {
public:
    StripBuilder(StripContext context, SourceList& sources, std::vector<MeterPlace>& meters)
        : context_(context), sources_(sources), meters_(meters)
    {}

    Strip build(const Channel& channel);

private:
    void add_content(Strip& strip, const Channel& channel);
    void add_nodes(Strip& strip, const std::vector<NodeId>& nodes);
    void add_plugin(Strip& strip, const Node& node, const PluginNode& plugin) const;
    void add_send(Strip& strip, const Node& node, const SendNode& send) const;
    void add_mixing(Strip& strip, const Channel& channel) const;
    void add_gate(Strip& strip, const Channel& channel) const;
    void add_meter(Strip& strip, const ChannelId& channel, MeterPlace::Point point, const char* part);
    ChannelCount width(const Channel& channel, const RegionsOp& content) const;

    StripContext context_;
    SourceList& sources_;
    std::vector<MeterPlace>& meters_;
};

} // namespace chorus::pulse
