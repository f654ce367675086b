#pragma once

#include "generated/signal/engine.server.hpp"
#include "signal/control/context.hpp"
#include "signal/control/controller.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace chorus::signal {

/// Life of the engine: who controls it, its device, its health. Loop's thread.
class EngineHandler final : public signal_api::engine::Handler {
public:
    /// `shut_down` ends the process in an orderly way.
    EngineHandler(Context context, Controller& controller, std::string instance_id, std::function<void()> shut_down);

    Result<signal_api::engine::Hello::Reply> hello(const signal_api::engine::Hello::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<signal_api::engine::Heartbeat::Reply> heartbeat(const signal_api::engine::Heartbeat::Command& command,
                                                           const rpc::Caller& caller) override;
    void configure(const signal_api::engine::Configure::Command& command, const rpc::Caller& caller,
                   rpc::Responder<signal_api::engine::Configure::Reply> responder) override;
    void list_devices(const signal_api::engine::ListDevices::Command& command, const rpc::Caller& caller,
                      rpc::Responder<signal_api::engine::ListDevices::Reply> responder) override;
    Result<signal_api::engine::Status::Reply> status(const signal_api::engine::Status::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<signal_api::engine::Shutdown::Reply> shutdown(const signal_api::engine::Shutdown::Command& command,
                                                         const rpc::Caller& caller) override;

    /// Looks after the engine now and then, and tells of overruns and of a lost device.
    void begin_to_watch();

private:
    void watch();
    void report(std::optional<std::string> lost, double worst_load);
    void tell_state(signal_api::engine::EngineState state, std::optional<std::string> reason);

    Context context_;
    Controller& controller_;
    signal_api::engine::Events events_;
    const std::string instance_id_;
    std::function<void()> shut_down_;
    rpc::Timer watch_timer_;
    std::uint64_t overruns_told_ = 0;
};

} // namespace chorus::signal
