// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/lane.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::lane {

namespace {

constexpr rpc::CallInfo add_info{Add::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo remove_info{Remove::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo add_region_info{AddRegion::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo move_region_info{MoveRegion::operation, wire::Kind::event, wire::Priority::normal,
                                         std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo remove_region_info{RemoveRegion::operation, wire::Kind::event, wire::Priority::normal,
                                           std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo set_gain_info{SetGain::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_fades_info{SetFades::operation, wire::Kind::event, wire::Priority::normal,
                                       std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo add_note_info{AddNote::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo add_notes_info{AddNotes::operation, wire::Kind::event, wire::Priority::normal,
                                       std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo move_notes_info{MoveNotes::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo remove_notes_info{RemoveNotes::operation, wire::Kind::event, wire::Priority::normal,
                                          std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_notes_info{ListNotes::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(5000), true};

} // namespace

Result<Add::Reply> Client::add(const Add::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Add>(peer_, add_info, command, deadline);
}

void Client::add(const Add::Command& command, rpc::Callback<Add::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Add>(peer_, add_info, command, std::move(done), deadline);
}

Result<Remove::Reply> Client::remove(const Remove::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Remove>(peer_, remove_info, command, deadline);
}

void Client::remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Remove>(peer_, remove_info, command, std::move(done), deadline);
}

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

Result<AddRegion::Reply> Client::add_region(const AddRegion::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<AddRegion>(peer_, add_region_info, command, deadline);
}

void Client::add_region(const AddRegion::Command& command, rpc::Callback<AddRegion::Reply> done, rpc::Deadline deadline)
{
    rpc::call<AddRegion>(peer_, add_region_info, command, std::move(done), deadline);
}

Result<MoveRegion::Reply> Client::move_region(const MoveRegion::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<MoveRegion>(peer_, move_region_info, command, deadline);
}

void Client::move_region(const MoveRegion::Command& command, rpc::Callback<MoveRegion::Reply> done,
                         rpc::Deadline deadline)
{
    rpc::call<MoveRegion>(peer_, move_region_info, command, std::move(done), deadline);
}

Result<RemoveRegion::Reply> Client::remove_region(const RemoveRegion::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<RemoveRegion>(peer_, remove_region_info, command, deadline);
}

void Client::remove_region(const RemoveRegion::Command& command, rpc::Callback<RemoveRegion::Reply> done,
                           rpc::Deadline deadline)
{
    rpc::call<RemoveRegion>(peer_, remove_region_info, command, std::move(done), deadline);
}

Result<SetGain::Reply> Client::set_gain(const SetGain::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetGain>(peer_, set_gain_info, command, deadline);
}

void Client::set_gain(const SetGain::Command& command, rpc::Callback<SetGain::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetGain>(peer_, set_gain_info, command, std::move(done), deadline);
}

Result<SetFades::Reply> Client::set_fades(const SetFades::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetFades>(peer_, set_fades_info, command, deadline);
}

void Client::set_fades(const SetFades::Command& command, rpc::Callback<SetFades::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetFades>(peer_, set_fades_info, command, std::move(done), deadline);
}

Result<AddNote::Reply> Client::add_note(const AddNote::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<AddNote>(peer_, add_note_info, command, deadline);
}

void Client::add_note(const AddNote::Command& command, rpc::Callback<AddNote::Reply> done, rpc::Deadline deadline)
{
    rpc::call<AddNote>(peer_, add_note_info, command, std::move(done), deadline);
}

Result<AddNotes::Reply> Client::add_notes(const AddNotes::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<AddNotes>(peer_, add_notes_info, command, deadline);
}

void Client::add_notes(const AddNotes::Command& command, rpc::Callback<AddNotes::Reply> done, rpc::Deadline deadline)
{
    rpc::call<AddNotes>(peer_, add_notes_info, command, std::move(done), deadline);
}

Result<MoveNotes::Reply> Client::move_notes(const MoveNotes::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<MoveNotes>(peer_, move_notes_info, command, deadline);
}

void Client::move_notes(const MoveNotes::Command& command, rpc::Callback<MoveNotes::Reply> done, rpc::Deadline deadline)
{
    rpc::call<MoveNotes>(peer_, move_notes_info, command, std::move(done), deadline);
}

Result<RemoveNotes::Reply> Client::remove_notes(const RemoveNotes::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<RemoveNotes>(peer_, remove_notes_info, command, deadline);
}

void Client::remove_notes(const RemoveNotes::Command& command, rpc::Callback<RemoveNotes::Reply> done,
                          rpc::Deadline deadline)
{
    rpc::call<RemoveNotes>(peer_, remove_notes_info, command, std::move(done), deadline);
}

Result<ListNotes::Reply> Client::list_notes(const ListNotes::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<ListNotes>(peer_, list_notes_info, command, deadline);
}

void Client::list_notes(const ListNotes::Command& command, rpc::Callback<ListNotes::Reply> done, rpc::Deadline deadline)
{
    rpc::call<ListNotes>(peer_, list_notes_info, command, std::move(done), deadline);
}

} // namespace chorus::pulse_api::lane
