#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/server.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace chorus::signal {

/// The one who gives the orders. While there is one, nobody else is let in; when it is gone, a grace time begins in
/// which everything goes on as it is. Loop's thread.
class Controller {
public:
    struct Listener {
        std::function<void()> forsaken;  ///< The grace time is over and nobody came.
        std::function<void()> succeeded; ///< Another run of the controller than before has come.
    };

    Controller(rpc::Loop& loop, rpc::Server& server, std::chrono::milliseconds grace, Listener listener);

    /// Lets a caller in. Error: engine.controllerPresent.
    Result<void> admit(const rpc::Caller& caller, const std::string& instance_id);
    /// A connection has ended.
    void left(const rpc::Caller& caller);

    /// Where it can be reached, if it is there.
    std::optional<rpc::ConnectionId> connection() const { return connection_; }

private:
    rpc::Server& server_;
    const std::chrono::milliseconds grace_;
    Listener listener_;
    rpc::Timer grace_timer_;
    std::optional<rpc::ConnectionId> connection_;
    std::string instance_id_; ///< Of the last one.
};

} // namespace chorus::signal
