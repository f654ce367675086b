#pragma once

#include "codegen/runtime/rpc/peer.hpp"

namespace chorus::aura {

/// What a peer needs to be a client of Pulse.
rpc::PeerSettings client_settings(bool reconnect);

/// Lets the peer introduce itself on each connection. Aura and Pulse of different specs refuse each other.
void introduce(rpc::Peer& peer);

} // namespace chorus::aura
