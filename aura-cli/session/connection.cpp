#include "aura-cli/session/connection.hpp"

#include "aura-cli/session/introduction.hpp"

namespace chorus::aura {

Result<std::unique_ptr<Connection>> Connection::open(Settings settings)
{
    auto connection = std::make_unique<Connection>(std::move(settings));
    rpc::Peer& peer = connection->peer_;
    introduce(peer);
    peer.connect(connection->settings_.endpoint);
    auto up = peer.wait_until_up(rpc::Deadline{connection->settings_.connect_within});
    if (!up) return wire::Failure(std::move(up.error()));
    return connection;
}

Connection::Connection(Settings settings) : settings_(std::move(settings)), peer_(loop_, client_settings(true)) {}

Result<std::string> Connection::call(const reflect::Command& command, std::string_view payload)
{
    return peer_.call_and_wait(info_of(command), payload, deadline(std::chrono::milliseconds(command.timeout_ms)));
}

rpc::Deadline Connection::deadline(std::chrono::milliseconds by_spec) const
{
    return rpc::Deadline{settings_.answer_within.value_or(by_spec)};
}

const rpc::CallInfo& Connection::info_of(const reflect::Command& command)
{
    const wire::Operation operation{command.domain, command.name};
    for (const rpc::CallInfo& info : infos_)
        if (info.operation == operation) return info;
    rpc::CallInfo info;
    info.operation = operation;
    info.reply_kind = command.replies_snapshot ? wire::Kind::snapshot : wire::Kind::event;
    info.priority = wire::priority_from(command.priority).value_or(wire::Priority::normal);
    info.timeout = std::chrono::milliseconds(command.timeout_ms);
    info.idempotent = command.idempotent;
    return infos_.emplace_back(info);
}

} // namespace chorus::aura
