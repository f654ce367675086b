#pragma once

#include "codegen/runtime/rpc/peer.hpp"
#include "codegen/runtime/rpc/server.hpp"
#include "tests/runtime/temporary_folder.hpp"

#include <functional>
#include <string>
#include <vector>

/// A small API made by hand: the runtime under test knows operations only as names and payloads.
namespace chorus::test {

namespace toy {
inline constexpr wire::Party from_aura[] = {wire::Party::aura};
inline constexpr wire::Party from_signal[] = {wire::Party::signal};

inline constexpr wire::Operation hello{"client", "hello"};
inline constexpr wire::Operation heartbeat{"client", "heartbeat"};

/// Answers with its own payload.
inline constexpr rpc::OperationInfo echo{{"toy", "echo"}, wire::Kind::event, from_aura, wire::Priority::high};
inline constexpr rpc::CallInfo echo_call{{"toy", "echo"}, wire::Kind::event, wire::Priority::high};
/// Is answered by a snapshot.
inline constexpr rpc::OperationInfo show{{"toy", "show"}, wire::Kind::snapshot, from_aura};
inline constexpr rpc::CallInfo show_call{{"toy", "show"}, wire::Kind::snapshot};
/// Fails with `toy.refused`.
inline constexpr rpc::OperationInfo refuse{{"toy", "refuse"}, wire::Kind::event, from_aura};
inline constexpr rpc::CallInfo refuse_call{{"toy", "refuse"}};
/// Keeps its sink in ToyServer::kept.
inline constexpr rpc::OperationInfo later{{"toy", "later"}, wire::Kind::event, from_aura};
inline constexpr rpc::CallInfo later_call{{"toy", "later"}};
/// Drops its sink.
inline constexpr rpc::OperationInfo forget{{"toy", "forget"}, wire::Kind::event, from_aura};
inline constexpr rpc::CallInfo forget_call{{"toy", "forget"}};
/// Only signal may send it.
inline constexpr rpc::OperationInfo report{{"toy", "report"}, wire::Kind::event, from_signal};
/// Identifies its sender.
inline constexpr rpc::OperationInfo say_hello{hello, wire::Kind::event, from_aura};
inline constexpr rpc::CallInfo hello_call{hello};

inline constexpr rpc::EventInfo state{{"toy", "state"}};
inline constexpr rpc::EventInfo level{{"toy", "level"}, wire::Kind::event, wire::Delivery::latest};
inline constexpr rpc::EventInfo other{{"other", "state"}};
} // namespace toy

/// A server of the toy API on a Unix socket in a folder of its own.
class ToyServer {
public:
    explicit ToyServer(rpc::Loop& loop, rpc::ServerSettings settings = {});

    net::Endpoint endpoint() const { return net::unix_endpoint(folder / "toy.sock"); }

    TemporaryFolder folder;
    rpc::Router router;
    std::vector<rpc::ReplySink> kept;
    std::vector<std::string> echoed;
    rpc::Server server;
};

/// Fills a router with the toy API.
void serve_toys(rpc::Router& router, rpc::Server& server, std::vector<rpc::ReplySink>& kept,
                std::vector<std::string>& echoed);

/// Runs the loop until `done`, for at most ten seconds.
bool wait_for(rpc::Loop& loop, const std::function<bool()>& done);

} // namespace chorus::test
