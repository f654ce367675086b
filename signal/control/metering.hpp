#pragma once

#include "generated/signal/metering.server.hpp"
#include "signal/control/context.hpp"
#include "signal/control/controller.hpp"

#include <cstdint>
#include <vector>

namespace chorus::signal {

/// Sends the levels of the plan's meters. Loop's thread.
class MeteringHandler final : public signal_api::metering::Handler {
public:
    MeteringHandler(Context context, const Controller& controller);

    Result<signal_api::metering::Open::Reply> open(const signal_api::metering::Open::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<signal_api::metering::Close::Reply> close(const signal_api::metering::Close::Command& command,
                                                     const rpc::Caller& caller) override;

private:
    void collect();
    void send(const std::vector<MeterLevel>& levels);

    Context context_;
    const Controller& controller_;
    rpc::Timer timer_;
    bool collecting_ = false; ///< The engine thread is still at the last ones.
    std::uint64_t frames_sent_ = 0;
};

} // namespace chorus::signal
