#pragma once

#include "generated/signal/transport.server.hpp"
#include "signal/control/context.hpp"
#include "signal/control/controller.hpp"

#include <cstdint>

namespace chorus::signal {

/// Playback in samples. Loop's thread.
class TransportHandler final : public signal_api::transport::Handler {
public:
    TransportHandler(Context context, const Controller& controller);

    void play(const signal_api::transport::Play::Command& command, const rpc::Caller& caller,
              rpc::Responder<signal_api::transport::Play::Reply> responder) override;
    void stop(const signal_api::transport::Stop::Command& command, const rpc::Caller& caller,
              rpc::Responder<signal_api::transport::Stop::Reply> responder) override;
    void locate(const signal_api::transport::Locate::Command& command, const rpc::Caller& caller,
                rpc::Responder<signal_api::transport::Locate::Reply> responder) override;
    Result<signal_api::transport::Status::Reply> status(const signal_api::transport::Status::Command& command,
                                                        const rpc::Caller& caller) override;

    /// Stops because nobody is there to ask for it.
    void stop_alone();
    /// Sends the position to the controller from now on, while it moves.
    void begin_to_stream();

private:
    template <class Reply>
    void answer(std::shared_ptr<rpc::Responder<Reply>> responder, Mark mark);
    void stream();

    Context context_;
    const Controller& controller_;
    signal_api::transport::Events events_;
    rpc::Timer stream_timer_;
    std::uint64_t frames_sent_ = 0;
};

} // namespace chorus::signal
