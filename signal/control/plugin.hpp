#pragma once

#include "generated/signal/plugin.server.hpp"
#include "signal/control/context.hpp"
#include "signal/plugins/library.hpp"

namespace chorus::signal {

/// The plugins of this machine and the states of those in the plan. Loop's thread.
class PluginHandler final : public signal_api::plugin::Handler {
public:
    /// `library` must outlive it.
    PluginHandler(Context context, plugins::PluginLibrary& library) : context_(context), library_(library) {}

    void scan(const signal_api::plugin::Scan::Command& command, const rpc::Caller& caller,
              rpc::Responder<signal_api::plugin::Scan::Reply> responder) override;
    void describe(const signal_api::plugin::Describe::Command& command, const rpc::Caller& caller,
                  rpc::Responder<signal_api::plugin::Describe::Reply> responder) override;
    void read_preset(const signal_api::plugin::ReadPreset::Command& command, const rpc::Caller& caller,
                     rpc::Responder<signal_api::plugin::ReadPreset::Reply> responder) override;
    void save_state(const signal_api::plugin::SaveState::Command& command, const rpc::Caller& caller,
                    rpc::Responder<signal_api::plugin::SaveState::Reply> responder) override;

private:
    Context context_;
    plugins::PluginLibrary& library_;
};

} // namespace chorus::signal
