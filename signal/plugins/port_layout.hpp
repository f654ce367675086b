#pragma once

#include "signal/plugins/descriptor.hpp"
#include "signal/plugins/world.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chorus::signal::plugins {

/// An event port of a plugin.
struct EventPort {
    std::uint32_t port = 0;
    /// Bytes that the plugin wants its buffer to have.
    std::size_t bytes = 0;
    bool takes_notes = false;
    bool takes_position = false;
};

/// How the ports of a plugin are to be connected. A strip is stereo, so at most two audio ports each way carry sound;
/// the others, such as side-chains, hear silence or are not heard.
struct PortLayout {
    std::uint32_t ports = 0;
    std::vector<ControlInput> controls;
    std::vector<ControlOutput> control_outputs;
    std::vector<std::uint32_t> main_inputs;
    std::vector<std::uint32_t> main_outputs;
    std::vector<std::uint32_t> silent_inputs;
    std::vector<std::uint32_t> unheard_outputs;
    std::vector<EventPort> event_inputs;
    std::vector<EventPort> event_outputs;
    /// Outputs may not share memory with inputs.
    bool in_place_broken = false;
};

/// The caller holds the lock of the world.
PortLayout port_layout(const World& world, const LilvPlugin* plugin);

} // namespace chorus::signal::plugins
