#pragma once

#include "generated/pulse/routing.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `routing`.
class RoutingHandler final : public pulse_api::routing::Handler {
public:
    explicit RoutingHandler(Core& core) : core_(core) {}

    Result<pulse_api::routing::List::Reply> list(const pulse_api::routing::List::Command& command,
                                                 const rpc::Caller& caller) override;
    Result<pulse_api::routing::SetOutput::Reply> set_output(const pulse_api::routing::SetOutput::Command& command,
                                                            const rpc::Caller& caller) override;
    Result<pulse_api::routing::SetEnabled::Reply> set_enabled(const pulse_api::routing::SetEnabled::Command& command,
                                                              const rpc::Caller& caller) override;

private:
    Core& core_;
};

} // namespace chorus::pulse
