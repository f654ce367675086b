#pragma once

#include "generated/pulse/channel.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `channel`.
class ChannelHandler final : public pulse_api::channel::Handler {
public:
    explicit ChannelHandler(Core& core) : core_(core) {}

    Result<pulse_api::channel::Create::Reply> create(const pulse_api::channel::Create::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::channel::Delete::Reply> delete_(const pulse_api::channel::Delete::Command& command,
                                                      const rpc::Caller& caller) override;
    Result<pulse_api::channel::Rename::Reply> rename(const pulse_api::channel::Rename::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::channel::SetFader::Reply> set_fader(const pulse_api::channel::SetFader::Command& command,
                                                          const rpc::Caller& caller) override;
    Result<pulse_api::channel::SetPan::Reply> set_pan(const pulse_api::channel::SetPan::Command& command,
                                                      const rpc::Caller& caller) override;
    Result<pulse_api::channel::SetMute::Reply> set_mute(const pulse_api::channel::SetMute::Command& command,
                                                        const rpc::Caller& caller) override;
    Result<pulse_api::channel::SetSolo::Reply> set_solo(const pulse_api::channel::SetSolo::Command& command,
                                                        const rpc::Caller& caller) override;
    Result<pulse_api::channel::SetSoloSafe::Reply>
    set_solo_safe(const pulse_api::channel::SetSoloSafe::Command& command, const rpc::Caller& caller) override;
    Result<pulse_api::channel::List::Reply> list(const pulse_api::channel::List::Command& command,
                                                 const rpc::Caller& caller) override;
    Result<pulse_api::channel::Get::Reply> get(const pulse_api::channel::Get::Command& command,
                                               const rpc::Caller& caller) override;

private:
    template <class Reply, class Change>
    Result<Reply> change(const ChannelId& id, const std::string& label, const rpc::Caller& caller, Change apply);

    Core& core_;
};

} // namespace chorus::pulse
