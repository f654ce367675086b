#include "codegen/runtime/reflect/similar.hpp"
#include "codegen/runtime/rpc/salvage.hpp"
#include "codegen/runtime/rpc/server_impl.hpp"

#include <algorithm>
#include <utility>

namespace chorus::rpc {
namespace {

wire::Error too_large(std::size_t bytes)
{
    return {"rpc.replyTooLarge",
            "The answer is larger than a frame may be.",
            "Ask for less at once.",
            {{"bytes", static_cast<std::int64_t>(bytes)}, {"maximum", static_cast<std::int64_t>(payload_limit)}}};
}

wire::Error bad_routing(std::string message, const wire::Envelope& envelope)
{
    return {"rpc.badRouting",
            std::move(message),
            {},
            {{"origin", std::string(wire::to_text(envelope.origin))},
             {"target", std::string(wire::to_text(envelope.target))}}};
}

} // namespace

/// Carries an answer back to the connection it is for, if that still lives.
class ServerAnswer final : public ReplySink::Target {
public:
    ServerAnswer(std::weak_ptr<Server::Impl> server, Loop& loop, ConnectionId connection, const OperationInfo& info,
                 std::string cid)
        : server_(std::move(server)), loop_(loop), connection_(connection), info_(info), cid_(std::move(cid))
    {}

    void reply(std::string_view payload) override
    {
        if (payload.size() > payload_limit) {
            fail(too_large(payload.size()));
            return;
        }
        const auto server = server_.lock();
        if (!server) return;
        if (loop_.on_loop_thread()) {
            server->reply(connection_, info_, cid_, payload);
            return;
        }
        loop_.post([weak = server_, connection = connection_, info = info_, cid = cid_, text = std::string(payload)] {
            if (const auto self = weak.lock()) self->reply(connection, info, cid, text);
        });
    }

    void fail(wire::Error error) override
    {
        const auto server = server_.lock();
        if (!server) return;
        if (loop_.on_loop_thread()) {
            server->fail(connection_, info_.operation, info_.priority, cid_, error);
            return;
        }
        loop_.post([weak = server_, connection = connection_, info = info_, cid = cid_, error = std::move(error)] {
            if (const auto self = weak.lock()) self->fail(connection, info.operation, info.priority, cid, error);
        });
    }

private:
    std::weak_ptr<Server::Impl> server_;
    Loop& loop_;
    ConnectionId connection_;
    OperationInfo info_; // its views lead to static data
    std::string cid_;
};

void Server::Impl::receive(const ServerLinkPtr& link, net::Lane lane, std::string_view body)
{
    link->silent_ticks = 0;
    link->last_heard_at = std::chrono::system_clock::now();
    if (lane == net::Lane::stream) {
        if (on_stream_ && (link->identified || !settings_.hello)) on_stream_(link->caller, body);
        return;
    }
    if (trace_) trace_({TraceRecord::Direction::in, link->caller.connection, body});
    auto envelope = wire::decode_envelope(body);
    if (!envelope) {
        refuse(*link, body, std::move(envelope.error()));
        return;
    }
    if (!link->ids.fresh(envelope->id)) {
        refuse(*link, *envelope,
               {"rpc.duplicateId",
                "A message with this id came before on this connection.",
                "Let numbers rise by one with each message, or use UUIDs.",
                {{"id", std::string(std::string_view(envelope->id))}}});
        return;
    }
    switch (envelope->kind) {
    case wire::Kind::command:
        handle_command(link, *envelope);
        break;
    case wire::Kind::event:
    case wire::Kind::error:
        // The answer to a heartbeat, good or bad, is a sign of life and nothing more.
        if (!envelope->cid) {
            refuse(*link, *envelope, bad_routing("Only a server sends events that nobody asked for.", *envelope));
        }
        break;
    case wire::Kind::snapshot:
        refuse(*link, *envelope, bad_routing("Only a server sends snapshots.", *envelope));
        break;
    }
}

void Server::Impl::handle_command(const ServerLinkPtr& link, const wire::Envelope& envelope)
{
    const Router::Entry* entry = router_.find(envelope.domain, envelope.name);
    if (auto error = objection(*link, entry, envelope)) {
        refuse(*link, envelope, std::move(*error));
        return;
    }
    if (!link->party_known) {
        link->party_known = true;
        link->caller.party = envelope.origin;
        link->maker.set_target(envelope.origin);
    }
    ++link->commands;
    entry->handle(envelope.payload, link->caller,
                  ReplySink(std::make_unique<ServerAnswer>(weak_from_this(), loop_, link->caller.connection,
                                                           entry->info, envelope.id.str())));
}

std::optional<wire::Error> Server::Impl::objection(const ServerLink& link, const Router::Entry* entry,
                                                   const wire::Envelope& envelope) const
{
    if (!entry) {
        return wire::Error{"rpc.unknownOperation",
                           "There is no command " + quoted(envelope.operation()) + ".",
                           reflect::did_you_mean(router_.similar(envelope.domain, envelope.name)),
                           {{"domain", envelope.domain.str()}, {"name", envelope.name.str()}}};
    }
    if (envelope.cid) return bad_routing("A command answers nothing: its cid is null.", envelope);
    if (envelope.target != settings_.party) {
        return bad_routing("The message is for " + std::string(wire::to_text(envelope.target)) + ", this is " +
                               std::string(wire::to_text(settings_.party)) + ".",
                           envelope);
    }
    const auto& from = entry->info.from;
    const bool may_send = std::find(from.begin(), from.end(), envelope.origin) != from.end();
    if (!may_send || (link.party_known && envelope.origin != link.caller.party)) {
        return bad_routing(std::string(wire::to_text(envelope.origin)) + " may not send " +
                               quoted(entry->info.operation) + " on this connection.",
                           envelope);
    }
    if (settings_.hello && !link.identified && entry->info.operation != *settings_.hello) {
        return wire::Error{"rpc.helloFirst", "The client has not introduced itself.",
                           "Send " + quoted(*settings_.hello) + " first."};
    }
    return std::nullopt;
}

void Server::Impl::refuse(ServerLink& link, std::string_view frame, wire::Error error)
{
    ++link.refused;
    const Salvage found = salvage(frame);
    fail(link.caller.connection, {found.domain, found.name}, wire::Priority::normal, found.id, error);
}

void Server::Impl::refuse(ServerLink& link, const wire::Envelope& envelope, wire::Error error)
{
    ++link.refused;
    fail(link.caller.connection, envelope.operation(), envelope.priority, envelope.id, error);
}

void Server::Impl::reply(ConnectionId id, const OperationInfo& info, std::string_view cid, std::string_view payload)
{
    if (ServerLink* link = find(id)) {
        transmit(*link, link->maker.reply(info.operation, info.reply_kind, info.priority, cid, payload));
    }
}

void Server::Impl::fail(ConnectionId id, const wire::Operation& operation, wire::Priority priority,
                        std::optional<std::string_view> cid, const wire::Error& error)
{
    if (ServerLink* link = find(id)) transmit(*link, link->maker.error(operation, priority, cid, error));
}

} // namespace chorus::rpc
