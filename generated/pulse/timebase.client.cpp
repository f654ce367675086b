// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/timebase.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::timebase {

namespace {

constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_tempo_info{SetTempo::operation, wire::Kind::event, wire::Priority::normal,
                                       std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_signature_info{SetSignature::operation, wire::Kind::event, wire::Priority::normal,
                                           std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo convert_info{Convert::operation, wire::Kind::event, wire::Priority::normal,
                                     std::chrono::milliseconds(5000), true};

} // namespace

Result<Get::Reply> Client::get(const Get::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Get>(peer_, get_info, command, deadline);
}

void Client::get(const Get::Command& command, rpc::Callback<Get::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Get>(peer_, get_info, command, std::move(done), deadline);
}

Result<SetTempo::Reply> Client::set_tempo(const SetTempo::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetTempo>(peer_, set_tempo_info, command, deadline);
}

void Client::set_tempo(const SetTempo::Command& command, rpc::Callback<SetTempo::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetTempo>(peer_, set_tempo_info, command, std::move(done), deadline);
}

Result<SetSignature::Reply> Client::set_signature(const SetSignature::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetSignature>(peer_, set_signature_info, command, deadline);
}

void Client::set_signature(const SetSignature::Command& command, rpc::Callback<SetSignature::Reply> done,
                           rpc::Deadline deadline)
{
    rpc::call<SetSignature>(peer_, set_signature_info, command, std::move(done), deadline);
}

Result<Convert::Reply> Client::convert(const Convert::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Convert>(peer_, convert_info, command, deadline);
}

void Client::convert(const Convert::Command& command, rpc::Callback<Convert::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Convert>(peer_, convert_info, command, std::move(done), deadline);
}

} // namespace chorus::pulse_api::timebase
