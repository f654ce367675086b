#include "pulse/engine/compile.hpp"

#include "codegen/runtime/wire/codec.hpp"
#include "pulse/engine/order.hpp"
#include "pulse/engine/project_index.hpp"
#include "pulse/engine/solo.hpp"
#include "pulse/engine/sources.hpp"
#include "pulse/engine/strip.hpp"
#include "pulse/model/tick_clock.hpp"

#include <openssl/sha.h>

#include <algorithm>
#include <array>

namespace chorus::pulse {
namespace {

/// A connection in the mixer and what becomes of it in the plan.
struct Route {
    Connection connection;
    PlanKey from; ///< Strip or tap whose signal it carries.
    bool is_output = true;
};

std::vector<Route> routes_of(const ProjectIndex& index, std::size_t place)
{
    const Channel& channel = index.project().channels[place];
    std::vector<Route> routes;
    if (channel.output) routes.push_back({{place, index.position(*channel.output)}, channel.id.value, true});
    for (const auto* side : {&channel.pre_fader, &channel.post_fader}) {
        for (const NodeId& id : *side) {
            const auto* send = std::get_if<SendNode>(&index.node(id).content.value);
            if (send) routes.push_back({{place, index.position(send->to)}, id.value, false});
        }
    }
    return routes;
}

std::vector<Route> all_routes(const ProjectIndex& index)
{
    std::vector<Route> routes;
    for (std::size_t place = 0; place < index.project().channels.size(); ++place) {
        auto more = routes_of(index, place);
        routes.insert(routes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return routes;
}

std::vector<Connection> connections_of(const std::vector<Route>& routes)
{
    std::vector<Connection> connections;
    connections.reserve(routes.size());
    for (const Route& route : routes)
        connections.push_back(route.connection);
    return connections;
}

/// Solo of the master has no effect: everything leads to it.
std::vector<SoloState> solo_states(const ProjectIndex& index)
{
    std::vector<SoloState> states;
    for (const Channel& channel : index.project().channels)
        states.push_back({channel.solo && channel.kind != ChannelKind::master, channel.solo_safe});
    return states;
}

/// The routes that solo closes, by the key of the strip or tap.
ClosedRoutes closed_routes(const std::vector<Route>& routes, const std::vector<bool>& open)
{
    ClosedRoutes closed;
    for (std::size_t place = 0; place < routes.size(); ++place)
        if (!open[place]) closed.insert(routes[place].from);
    return closed;
}

/// Every sum is taken in the order of the project, whatever the order of processing.
void connect(std::vector<Strip>& strips, const std::vector<std::size_t>& order, const std::vector<Route>& routes)
{
    std::vector<std::size_t> strip_of(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        strip_of[order[place]] = place;
    for (const Route& route : routes)
        strips[strip_of[route.connection.to]].inputs.push_back({.from = route.from, .delay = {0}});
}

std::optional<FrameRange> loop_of(const ProjectSettings& settings, const TickClock& clock)
{
    if (!settings.loop_enabled || !settings.loop) return std::nullopt;
    const FrameRange range{clock.frames_at(settings.loop->start), clock.frames_at(settings.loop->end)};
    return range.end > range.start ? std::optional(range) : std::nullopt;
}

Frames end_of(const ProjectContent& project, const TickClock& clock)
{
    Ticks end{0};
    for (const Clip& clip : project.clips)
        end = std::max(end, Ticks{clip.start.value + clip.length.value});
    return clock.frames_at(end);
}

Plan header_of(const ProjectContent& project, const TickClock& clock)
{
    const ProjectSettings& settings = project.settings;
    Plan plan;
    plan.sample_rate = settings.sample_rate.value;
    plan.beats_per_minute = settings.tempo.value;
    plan.beats_per_bar = settings.signature.beats;
    plan.beat_unit = settings.signature.unit;
    plan.loop = loop_of(settings, clock);
    plan.end = end_of(project, clock);
    return plan;
}

} // namespace

PlanKey part_key(const ChannelId& channel, const char* part)
{
    return channel.value + "/" + part;
}

PlanHash content_hash(const Plan& plan)
{
    Plan unnamed = plan;
    unnamed.hash = "-";
    std::string text;
    wire::encode(text, unnamed);
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    static constexpr char digits[] = "0123456789abcdef";
    PlanHash hash;
    for (const unsigned char byte : digest) {
        hash += digits[byte >> 4];
        hash += digits[byte & 15];
    }
    return hash;
}

CompiledPlan compile_plan(const ProjectContent& project, const ConformedFiles& files, const PluginLatencies& latencies)
{
    const ProjectIndex index(project);
    const TickClock clock(project.settings.tempo, project.settings.sample_rate);
    const std::vector<Route> routes = all_routes(index);
    const std::vector<Connection> connections = connections_of(routes);
    const std::vector<std::size_t> order = processing_order(project.channels.size(), connections, index.master());
    const ClosedRoutes closed = closed_routes(routes, open_connections(solo_states(index), connections, order));

    CompiledPlan compiled;
    compiled.plan = header_of(project, clock);
    SourceList sources(index, files);
    StripBuilder builder({index, clock, latencies, closed}, sources, compiled.meters);
    for (const std::size_t place : order)
        compiled.plan.strips.push_back(builder.build(project.channels[place]));
    connect(compiled.plan.strips, order, routes);
    compiled.plan.sources = sources.take();
    compiled.silent_media = sources.silent();
    compiled.latencies = compensate_delays(compiled.plan);
    compiled.plan.hash = content_hash(compiled.plan);
    return compiled;
}

} // namespace chorus::pulse
