#pragma once

#include "generated/pulse/node.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `node`.
class NodeHandler final : public pulse_api::node::Handler {
public:
    explicit NodeHandler(Core& core) : core_(core) {}

    void add_plugin(const pulse_api::node::AddPlugin::Command& command, const rpc::Caller& caller,
                    rpc::Responder<pulse_api::node::AddPlugin::Reply> responder) override;
    Result<pulse_api::node::AddSend::Reply> add_send(const pulse_api::node::AddSend::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::node::Remove::Reply> remove(const pulse_api::node::Remove::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::node::Move::Reply> move(const pulse_api::node::Move::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::node::Rename::Reply> rename(const pulse_api::node::Rename::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::node::SetBypass::Reply> set_bypass(const pulse_api::node::SetBypass::Command& command,
                                                         const rpc::Caller& caller) override;
    Result<pulse_api::node::SetSend::Reply> set_send(const pulse_api::node::SetSend::Command& command,
                                                     const rpc::Caller& caller) override;
    void set_preset(const pulse_api::node::SetPreset::Command& command, const rpc::Caller& caller,
                    rpc::Responder<pulse_api::node::SetPreset::Reply> responder) override;
    Result<pulse_api::node::List::Reply> list(const pulse_api::node::List::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::node::Get::Reply> get(const pulse_api::node::Get::Command& command,
                                            const rpc::Caller& caller) override;

private:
    Result<pulse_api::node::AddPlugin::Reply> insert_plugin(const pulse_api::node::AddPlugin::Command& command,
                                                            const PluginDescription& description,
                                                            const PresetContent& preset, const rpc::Caller& caller);

    Core& core_;
};

} // namespace chorus::pulse
