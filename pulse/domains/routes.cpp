#include "pulse/domains/routes.hpp"

#include "generated/pulse/channel.hpp"
#include "generated/pulse/routing.hpp"
#include "pulse/model/routing_graph.hpp"

namespace chorus::pulse {

Result<void> check_route(const Model& model, const ChannelId& from, const ChannelId& to)
{
    const Channel* source = model.find<Channel>(from);
    if (source == nullptr) return pulse_api::channel::not_found(from.value);
    const Channel* target = model.find<Channel>(to);
    if (target == nullptr) return pulse_api::channel::not_found(to.value);
    if (source->kind == ChannelKind::master) return pulse_api::routing::master_has_no_output();
    if (!is_target(*target)) return pulse_api::routing::not_a_target(to.value, std::string(to_text(target->kind)));
    std::vector<ChannelId> way = find_way(model, to, from);
    if (way.empty()) return {};
    way.insert(way.begin(), from);
    return pulse_api::routing::cycle(describe_way(model, way));
}

} // namespace chorus::pulse
