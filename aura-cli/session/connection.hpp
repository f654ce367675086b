#pragma once

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>

#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/reflect/api.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/peer.hpp"
#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// A connection to Pulse, introduced and kept alive.
class Connection {
public:
    struct Settings {
        net::Endpoint endpoint;
        /// How long to try to connect. A Pulse that is being restarted comes back within this time.
        std::chrono::milliseconds connect_within{5000};
        /// In place of the time that each command is given by its spec.
        std::optional<std::chrono::milliseconds> answer_within;
        /// Hears, for people, of what a command waits for.
        std::function<void(const std::string&)> tell = {};
    };

    /// Errors: `net.*`, `rpc.timeout`, `client.specMismatch`.
    static Result<std::unique_ptr<Connection>> open(Settings settings);

    explicit Connection(Settings settings);

    /// Sends a command and handles events until it is answered.
    Result<std::string> call(const reflect::Command& command, std::string_view payload);
    /// How long to wait for a command with this limit in its spec.
    rpc::Deadline deadline(std::chrono::milliseconds by_spec) const;

    rpc::Peer& peer() { return peer_; }
    rpc::Loop& loop() { return loop_; }

private:
    const rpc::CallInfo& info_of(const reflect::Command& command);
    Result<std::string> call_the_engine(const rpc::CallInfo& info, std::string_view payload, rpc::Deadline limit);
    void tell_of_the_engine();

    Settings settings_;
    rpc::Loop loop_;
    rpc::Peer peer_;
    /// The peer keeps pointers to these.
    std::list<rpc::CallInfo> infos_;
};

} // namespace chorus::aura
