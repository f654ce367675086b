#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/peer.hpp"

#include <filesystem>
#include <string>
#include <tl/expected.hpp>

namespace chorus::bench {

/// A client of Pulse that has introduced itself.
class PulseClient {
public:
    PulseClient();

    /// Connects to the socket, which may come up within ten seconds.
    tl::expected<void, std::string> connect(const std::filesystem::path& socket);

    rpc::Peer& peer() { return peer_; }

private:
    rpc::Loop loop_;
    rpc::Peer peer_;
};

/// An error in a line.
std::string words(const wire::Error& error);

} // namespace chorus::bench
