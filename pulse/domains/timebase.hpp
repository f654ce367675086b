#pragma once

#include "generated/pulse/timebase.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `timebase`.
class TimebaseHandler final : public pulse_api::timebase::Handler {
public:
    explicit TimebaseHandler(Core& core) : core_(core) {}

    Result<pulse_api::timebase::Get::Reply> get(const pulse_api::timebase::Get::Command& command,
                                                const rpc::Caller& caller) override;
    Result<pulse_api::timebase::SetTempo::Reply> set_tempo(const pulse_api::timebase::SetTempo::Command& command,
                                                           const rpc::Caller& caller) override;
    Result<pulse_api::timebase::SetSignature::Reply>
    set_signature(const pulse_api::timebase::SetSignature::Command& command, const rpc::Caller& caller) override;
    Result<pulse_api::timebase::Convert::Reply> convert(const pulse_api::timebase::Convert::Command& command,
                                                        const rpc::Caller& caller) override;

private:
    pulse_api::timebase::Timebase present() const;

    Core& core_;
};

} // namespace chorus::pulse
