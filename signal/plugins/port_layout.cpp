#include "signal/plugins/port_layout.hpp"

#include "signal/plugins/describe.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <lv2/atom/atom.h>
#include <lv2/core/lv2.h>
#include <lv2/midi/midi.h>
#include <lv2/port-groups/port-groups.h>
#include <lv2/resize-port/resize-port.h>
#include <lv2/time/time.h>

namespace chorus::signal::plugins {

namespace {

constexpr std::size_t event_bytes = 16 * 1024;
constexpr std::size_t most_event_bytes = 16 * 1024 * 1024;

struct AudioPort {
    std::uint32_t port = 0;
    std::string designation;
    bool side_chain = false;
};

// The pair that is called left and right where there is one, else the first two that are no side-chain.
std::vector<std::uint32_t> main_ports(const std::vector<AudioPort>& ports)
{
    const auto designated = [&](const char* uri) -> std::optional<std::uint32_t> {
        const auto found = std::find_if(ports.begin(), ports.end(), [&](const AudioPort& candidate) {
            return candidate.designation == uri && !candidate.side_chain;
        });
        if (found == ports.end()) return std::nullopt;
        return found->port;
    };
    const auto left = designated(LV2_PORT_GROUPS__left);
    const auto right = designated(LV2_PORT_GROUPS__right);
    if (left && right) return {*left, *right};

    std::vector<std::uint32_t> first;
    for (const AudioPort& candidate : ports)
        if (!candidate.side_chain && first.size() < 2) first.push_back(candidate.port);
    return first;
}

void append_others(const std::vector<AudioPort>& ports, const std::vector<std::uint32_t>& taken,
                   std::vector<std::uint32_t>& others)
{
    for (const AudioPort& candidate : ports)
        if (std::find(taken.begin(), taken.end(), candidate.port) == taken.end()) others.push_back(candidate.port);
}

EventPort event_port(const World& world, const LilvPlugin* plugin, const LilvPort* port, std::uint32_t index)
{
    EventPort result;
    result.port = index;
    result.bytes = event_bytes;
    const Node size(lilv_port_get(plugin, port, world.uri(LV2_RESIZE_PORT__minimumSize).get()));
    if (size && lilv_node_is_int(size.get()))
        result.bytes = std::clamp(static_cast<std::size_t>(std::max(0, lilv_node_as_int(size.get()))), event_bytes,
                                  most_event_bytes);
    result.takes_notes = lilv_port_supports_event(plugin, port, world.uri(LV2_MIDI__MidiEvent).get());
    result.takes_position = lilv_port_supports_event(plugin, port, world.uri(LV2_TIME__Position).get());
    return result;
}

} // namespace

PortLayout port_layout(const World& world, const LilvPlugin* plugin)
{
    PortLayout layout;
    layout.ports = lilv_plugin_get_num_ports(plugin);
    layout.controls = control_inputs(world, plugin);
    layout.control_outputs = control_outputs(world, plugin);
    layout.in_place_broken = lilv_plugin_has_feature(plugin, world.uri(LV2_CORE__inPlaceBroken).get());

    const Node input = world.uri(LV2_CORE__InputPort);
    const Node audio = world.uri(LV2_CORE__AudioPort);
    const Node cv = world.uri(LV2_CORE__CVPort);
    const Node atom = world.uri(LV2_ATOM__AtomPort);
    const Node designation = world.uri(LV2_CORE__designation);
    const Node side_chain = world.uri(LV2_CORE_PREFIX "isSideChain");
    std::vector<AudioPort> inputs;
    std::vector<AudioPort> outputs;
    for (std::uint32_t index = 0; index < layout.ports; ++index) {
        const LilvPort* const port = lilv_plugin_get_port_by_index(plugin, index);
        const bool is_input = lilv_port_is_a(plugin, port, input.get());
        if (lilv_port_is_a(plugin, port, audio.get())) {
            const Node meaning(lilv_port_get(plugin, port, designation.get()));
            (is_input ? inputs : outputs)
                .push_back({index, text_of(meaning.get()), lilv_port_has_property(plugin, port, side_chain.get())});
        } else if (lilv_port_is_a(plugin, port, cv.get())) {
            (is_input ? layout.silent_inputs : layout.unheard_outputs).push_back(index);
        } else if (lilv_port_is_a(plugin, port, atom.get())) {
            (is_input ? layout.event_inputs : layout.event_outputs).push_back(event_port(world, plugin, port, index));
        }
    }
    layout.main_inputs = main_ports(inputs);
    layout.main_outputs = main_ports(outputs);
    append_others(inputs, layout.main_inputs, layout.silent_inputs);
    append_others(outputs, layout.main_outputs, layout.unheard_outputs);
    return layout;
}

} // namespace chorus::signal::plugins
