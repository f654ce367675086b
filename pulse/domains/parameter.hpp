#pragma once

#include "generated/pulse/parameter.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `parameter`.
class ParameterHandler final : public pulse_api::parameter::Handler {
public:
    explicit ParameterHandler(Core& core) : core_(core) {}

    Result<pulse_api::parameter::List::Reply> list(const pulse_api::parameter::List::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::parameter::Get::Reply> get(const pulse_api::parameter::Get::Command& command,
                                                 const rpc::Caller& caller) override;
    Result<pulse_api::parameter::Set::Reply> set(const pulse_api::parameter::Set::Command& command,
                                                 const rpc::Caller& caller) override;

private:
    Core& core_;
};

} // namespace chorus::pulse
