// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/project.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::project {

namespace {

constexpr rpc::CallInfo new__info{New::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(30000), false};
constexpr rpc::CallInfo open_info{Open::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(30000), false};
constexpr rpc::CallInfo save_info{Save::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(30000), false};
constexpr rpc::CallInfo save_as_info{SaveAs::operation, wire::Kind::event, wire::Priority::normal,
                                     std::chrono::milliseconds(600000), false};
constexpr rpc::CallInfo close_info{Close::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(10000), false};
constexpr rpc::CallInfo rename_info{Rename::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo snapshot_info{Snapshot::operation, wire::Kind::snapshot, wire::Priority::normal,
                                      std::chrono::milliseconds(30000), true};
constexpr rpc::CallInfo status_info{Status::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo hash_info{Hash::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};

} // namespace

Result<New::Reply> Client::new_(const New::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<New>(peer_, new__info, command, deadline);
}

void Client::new_(const New::Command& command, rpc::Callback<New::Reply> done, rpc::Deadline deadline)
{
    rpc::call<New>(peer_, new__info, command, std::move(done), deadline);
}

Result<Open::Reply> Client::open(const Open::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Open>(peer_, open_info, command, deadline);
}

void Client::open(const Open::Command& command, rpc::Callback<Open::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Open>(peer_, open_info, command, std::move(done), deadline);
}

Result<Save::Reply> Client::save(const Save::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Save>(peer_, save_info, command, deadline);
}

void Client::save(const Save::Command& command, rpc::Callback<Save::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Save>(peer_, save_info, command, std::move(done), deadline);
}

Result<SaveAs::Reply> Client::save_as(const SaveAs::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SaveAs>(peer_, save_as_info, command, deadline);
}

void Client::save_as(const SaveAs::Command& command, rpc::Callback<SaveAs::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SaveAs>(peer_, save_as_info, command, std::move(done), deadline);
}

Result<Close::Reply> Client::close(const Close::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Close>(peer_, close_info, command, deadline);
}

void Client::close(const Close::Command& command, rpc::Callback<Close::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Close>(peer_, close_info, command, std::move(done), deadline);
}

Result<Rename::Reply> Client::rename(const Rename::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Rename>(peer_, rename_info, command, deadline);
}

void Client::rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Rename>(peer_, rename_info, command, std::move(done), deadline);
}

Result<Snapshot::Reply> Client::snapshot(const Snapshot::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Snapshot>(peer_, snapshot_info, command, deadline);
}

void Client::snapshot(const Snapshot::Command& command, rpc::Callback<Snapshot::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Snapshot>(peer_, snapshot_info, command, std::move(done), deadline);
}

Result<Status::Reply> Client::status(const Status::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Status>(peer_, status_info, command, deadline);
}

void Client::status(const Status::Command& command, rpc::Callback<Status::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Status>(peer_, status_info, command, std::move(done), deadline);
}

Result<Hash::Reply> Client::hash(const Hash::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Hash>(peer_, hash_info, command, deadline);
}

void Client::hash(const Hash::Command& command, rpc::Callback<Hash::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Hash>(peer_, hash_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

rpc::Subscription Client::on_status(std::function<void(const Status::Event&)> handler)
{
    return rpc::on_event<Status>(peer_, std::move(handler));
}

rpc::Subscription Client::on_durable(std::function<void(const Durable::Event&)> handler)
{
    return rpc::on_event<Durable>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::project
