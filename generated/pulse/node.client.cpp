// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/node.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::node {

namespace {

constexpr rpc::CallInfo add_plugin_info{AddPlugin::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(20000), false};
constexpr rpc::CallInfo add_send_info{AddSend::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo remove_info{Remove::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo move_info{Move::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo rename_info{Rename::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_bypass_info{SetBypass::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_send_info{SetSend::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_preset_info{SetPreset::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(20000), true};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};

} // namespace

Result<AddPlugin::Reply> Client::add_plugin(const AddPlugin::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<AddPlugin>(peer_, add_plugin_info, command, deadline);
}

void Client::add_plugin(const AddPlugin::Command& command, rpc::Callback<AddPlugin::Reply> done, rpc::Deadline deadline)
{
    rpc::call<AddPlugin>(peer_, add_plugin_info, command, std::move(done), deadline);
}

Result<AddSend::Reply> Client::add_send(const AddSend::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<AddSend>(peer_, add_send_info, command, deadline);
}

void Client::add_send(const AddSend::Command& command, rpc::Callback<AddSend::Reply> done, rpc::Deadline deadline)
{
    rpc::call<AddSend>(peer_, add_send_info, command, std::move(done), deadline);
}

Result<Remove::Reply> Client::remove(const Remove::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Remove>(peer_, remove_info, command, deadline);
}

void Client::remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Remove>(peer_, remove_info, command, std::move(done), deadline);
}

Result<Move::Reply> Client::move(const Move::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Move>(peer_, move_info, command, deadline);
}

void Client::move(const Move::Command& command, rpc::Callback<Move::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Move>(peer_, move_info, command, std::move(done), deadline);
}

Result<Rename::Reply> Client::rename(const Rename::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Rename>(peer_, rename_info, command, deadline);
}

void Client::rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Rename>(peer_, rename_info, command, std::move(done), deadline);
}

Result<SetBypass::Reply> Client::set_bypass(const SetBypass::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetBypass>(peer_, set_bypass_info, command, deadline);
}

void Client::set_bypass(const SetBypass::Command& command, rpc::Callback<SetBypass::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetBypass>(peer_, set_bypass_info, command, std::move(done), deadline);
}

Result<SetSend::Reply> Client::set_send(const SetSend::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetSend>(peer_, set_send_info, command, deadline);
}

void Client::set_send(const SetSend::Command& command, rpc::Callback<SetSend::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetSend>(peer_, set_send_info, command, std::move(done), deadline);
}

Result<SetPreset::Reply> Client::set_preset(const SetPreset::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetPreset>(peer_, set_preset_info, command, deadline);
}

void Client::set_preset(const SetPreset::Command& command, rpc::Callback<SetPreset::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetPreset>(peer_, set_preset_info, command, std::move(done), deadline);
}

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

Result<Get::Reply> Client::get(const Get::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Get>(peer_, get_info, command, deadline);
}

void Client::get(const Get::Command& command, rpc::Callback<Get::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Get>(peer_, get_info, command, std::move(done), deadline);
}

} // namespace chorus::pulse_api::node
