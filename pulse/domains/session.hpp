#pragma once

#include "generated/pulse/session.server.hpp"
#include "pulse/domains/client.hpp"
#include "pulse/domains/core.hpp"
#include "pulse/domains/transport.hpp"

namespace chorus::pulse {

/// Answers `session`.
class SessionHandler final : public pulse_api::session::Handler {
public:
    SessionHandler(Core& core, const TransportHandler& transport, const ClientHandler& clients)
        : core_(core), transport_(transport), clients_(clients)
    {}

    Result<pulse_api::session::Status::Reply> status(const pulse_api::session::Status::Command& command,
                                                     const rpc::Caller& caller) override;
    void sync(const pulse_api::session::Sync::Command& command, const rpc::Caller& caller,
              rpc::Responder<pulse_api::session::Sync::Reply> responder) override;

private:
    Core& core_;
    const TransportHandler& transport_;
    const ClientHandler& clients_;
};

} // namespace chorus::pulse
