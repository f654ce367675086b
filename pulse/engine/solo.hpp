#pragma once

#include <cstddef>
#include <vector>

#include "pulse/engine/order.hpp"

namespace chorus::pulse {

/// What solo asks of a channel.
struct SoloState {
    bool soloed = false;
    bool safe = false; ///< Never silenced by the solo of others; returns and the master are.
};

/// Which connections are open while channels are soloed in place. Nothing soloed: all of them. Otherwise a connection
/// is open when it leaves a soloed or safe channel, when what flows through it has passed a soloed channel, or when it
/// leads to a soloed channel. So a soloed track is heard through its buses and returns, a soloed bus with all that
/// feeds it, and a soloed return without the dry signal of those that send to it. One answer for each connection, in
/// their order. `order` is a processing order of the channels.
std::vector<bool> open_connections(const std::vector<SoloState>& channels, const std::vector<Connection>& connections,
                                   const std::vector<std::size_t>& order);

} // namespace chorus::pulse
