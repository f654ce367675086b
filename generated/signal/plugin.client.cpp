// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/plugin.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::plugin {

namespace {

constexpr rpc::CallInfo scan_info{Scan::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(60000), false};
constexpr rpc::CallInfo describe_info{Describe::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(10000), true};
constexpr rpc::CallInfo read_preset_info{ReadPreset::operation, wire::Kind::event, wire::Priority::normal,
                                         std::chrono::milliseconds(10000), true};
constexpr rpc::CallInfo save_state_info{SaveState::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(10000), false};

} // namespace

Result<Scan::Reply> Client::scan(const Scan::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Scan>(peer_, scan_info, command, deadline);
}

void Client::scan(const Scan::Command& command, rpc::Callback<Scan::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Scan>(peer_, scan_info, command, std::move(done), deadline);
}

Result<Describe::Reply> Client::describe(const Describe::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Describe>(peer_, describe_info, command, deadline);
}

void Client::describe(const Describe::Command& command, rpc::Callback<Describe::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Describe>(peer_, describe_info, command, std::move(done), deadline);
}

Result<ReadPreset::Reply> Client::read_preset(const ReadPreset::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<ReadPreset>(peer_, read_preset_info, command, deadline);
}

void Client::read_preset(const ReadPreset::Command& command, rpc::Callback<ReadPreset::Reply> done,
                         rpc::Deadline deadline)
{
    rpc::call<ReadPreset>(peer_, read_preset_info, command, std::move(done), deadline);
}

Result<SaveState::Reply> Client::save_state(const SaveState::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SaveState>(peer_, save_state_info, command, deadline);
}

void Client::save_state(const SaveState::Command& command, rpc::Callback<SaveState::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SaveState>(peer_, save_state_info, command, std::move(done), deadline);
}

} // namespace chorus::signal_api::plugin
