#pragma once

#include "generated/signal/media.server.hpp"
#include "signal/control/context.hpp"

#include <stop_token>

namespace chorus::signal {

/// Reads files and makes the copies that plans play. Loop's thread.
class MediaHandler final : public signal_api::media::Handler {
public:
    explicit MediaHandler(Context context) : context_(context), events_(context.server) {}

    void probe(const signal_api::media::Probe::Command& command, const rpc::Caller& caller,
               rpc::Responder<signal_api::media::Probe::Reply> responder) override;
    void conform(const signal_api::media::Conform::Command& command, const rpc::Caller& caller,
                 rpc::Responder<signal_api::media::Conform::Reply> responder) override;

    /// Ends what is under way.
    void cancel() { stop_.request_stop(); }

private:
    Context context_;
    signal_api::media::Events events_;
    std::stop_source stop_;
};

} // namespace chorus::signal
