#pragma once

#include "generated/pulse/automation.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `automation`.
class AutomationHandler final : public pulse_api::automation::Handler {
public:
    explicit AutomationHandler(Core& core) : core_(core) {}

    Result<pulse_api::automation::Set::Reply> set(const pulse_api::automation::Set::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::automation::Add::Reply> add(const pulse_api::automation::Add::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::automation::Remove::Reply> remove(const pulse_api::automation::Remove::Command& command,
                                                        const rpc::Caller& caller) override;
    Result<pulse_api::automation::SetEnabled::Reply>
    set_enabled(const pulse_api::automation::SetEnabled::Command& command, const rpc::Caller& caller) override;
    Result<pulse_api::automation::Clear::Reply> clear(const pulse_api::automation::Clear::Command& command,
                                                      const rpc::Caller& caller) override;
    Result<pulse_api::automation::List::Reply> list(const pulse_api::automation::List::Command& command,
                                                    const rpc::Caller& caller) override;
    Result<pulse_api::automation::Get::Reply> get(const pulse_api::automation::Get::Command& command,
                                                  const rpc::Caller& caller) override;

private:
    Core& core_;
};

} // namespace chorus::pulse
