// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/clip.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::clip {

namespace {

constexpr rpc::CallInfo create_info{Create::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo delete__info{Delete::operation, wire::Kind::event, wire::Priority::normal,
                                     std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo move_info{Move::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo trim_info{Trim::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo slip_info{Slip::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo split_info{Split::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo join_info{Join::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo duplicate_info{Duplicate::operation, wire::Kind::event, wire::Priority::normal,
                                       std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo repeat_info{Repeat::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo rename_info{Rename::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_colour_info{SetColour::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_mute_info{SetMute::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_loop_info{SetLoop::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};

} // namespace

Result<Create::Reply> Client::create(const Create::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Create>(peer_, create_info, command, deadline);
}

void Client::create(const Create::Command& command, rpc::Callback<Create::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Create>(peer_, create_info, command, std::move(done), deadline);
}

Result<Delete::Reply> Client::delete_(const Delete::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Delete>(peer_, delete__info, command, deadline);
}

void Client::delete_(const Delete::Command& command, rpc::Callback<Delete::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Delete>(peer_, delete__info, command, std::move(done), deadline);
}

Result<Move::Reply> Client::move(const Move::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Move>(peer_, move_info, command, deadline);
}

void Client::move(const Move::Command& command, rpc::Callback<Move::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Move>(peer_, move_info, command, std::move(done), deadline);
}

Result<Trim::Reply> Client::trim(const Trim::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Trim>(peer_, trim_info, command, deadline);
}

void Client::trim(const Trim::Command& command, rpc::Callback<Trim::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Trim>(peer_, trim_info, command, std::move(done), deadline);
}

Result<Slip::Reply> Client::slip(const Slip::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Slip>(peer_, slip_info, command, deadline);
}

void Client::slip(const Slip::Command& command, rpc::Callback<Slip::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Slip>(peer_, slip_info, command, std::move(done), deadline);
}

Result<Split::Reply> Client::split(const Split::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Split>(peer_, split_info, command, deadline);
}

void Client::split(const Split::Command& command, rpc::Callback<Split::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Split>(peer_, split_info, command, std::move(done), deadline);
}

Result<Join::Reply> Client::join(const Join::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Join>(peer_, join_info, command, deadline);
}

void Client::join(const Join::Command& command, rpc::Callback<Join::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Join>(peer_, join_info, command, std::move(done), deadline);
}

Result<Duplicate::Reply> Client::duplicate(const Duplicate::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Duplicate>(peer_, duplicate_info, command, deadline);
}

void Client::duplicate(const Duplicate::Command& command, rpc::Callback<Duplicate::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Duplicate>(peer_, duplicate_info, command, std::move(done), deadline);
}

Result<Repeat::Reply> Client::repeat(const Repeat::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Repeat>(peer_, repeat_info, command, deadline);
}

void Client::repeat(const Repeat::Command& command, rpc::Callback<Repeat::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Repeat>(peer_, repeat_info, command, std::move(done), deadline);
}

Result<Rename::Reply> Client::rename(const Rename::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Rename>(peer_, rename_info, command, deadline);
}

void Client::rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Rename>(peer_, rename_info, command, std::move(done), deadline);
}

Result<SetColour::Reply> Client::set_colour(const SetColour::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetColour>(peer_, set_colour_info, command, deadline);
}

void Client::set_colour(const SetColour::Command& command, rpc::Callback<SetColour::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetColour>(peer_, set_colour_info, command, std::move(done), deadline);
}

Result<SetMute::Reply> Client::set_mute(const SetMute::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetMute>(peer_, set_mute_info, command, deadline);
}

void Client::set_mute(const SetMute::Command& command, rpc::Callback<SetMute::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetMute>(peer_, set_mute_info, command, std::move(done), deadline);
}

Result<SetLoop::Reply> Client::set_loop(const SetLoop::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetLoop>(peer_, set_loop_info, command, deadline);
}

void Client::set_loop(const SetLoop::Command& command, rpc::Callback<SetLoop::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetLoop>(peer_, set_loop_info, command, std::move(done), deadline);
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

} // namespace chorus::pulse_api::clip
