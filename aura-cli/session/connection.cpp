#include "aura-cli/session/connection.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "aura-cli/output/session_text.hpp"
#include "aura-cli/session/introduction.hpp"
#include "generated/pulse/session.client.hpp"

namespace chorus::aura {
namespace {

/// A command that is answered within this time needs no words meanwhile.
constexpr std::chrono::milliseconds silence_limit{400};

bool needs_the_engine(const reflect::Command& command)
{
    return std::find(command.errors.begin(), command.errors.end(), "session.engineDown") != command.errors.end();
}

} // namespace

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
    const rpc::CallInfo& info = info_of(command);
    const rpc::Deadline limit = deadline(std::chrono::milliseconds(command.timeout_ms));
    Result<std::string> reply = settings_.tell && needs_the_engine(command) ? call_the_engine(info, payload, limit)
                                                                            : peer_.call_and_wait(info, payload, limit);
    // What is printed shall be what the specs promise to those who read it.
    if (reply)
        if (auto good = command.check_reply(*reply); !good) return wire::Failure(std::move(good.error()));
    return reply;
}

/// Pulse waits for an engine that is being restarted; that shall not look as if nothing happened.
Result<std::string> Connection::call_the_engine(const rpc::CallInfo& info, std::string_view payload,
                                                rpc::Deadline limit)
{
    const auto answer = std::make_shared<std::optional<Result<std::string>>>();
    peer_.call(info, payload, limit, [answer](Result<std::string_view> reply) {
        answer->emplace(reply.map([](std::string_view text) { return std::string(text); }));
    });
    const auto answered = [&] { return answer->has_value(); };
    if (!peer_.run_until(answered, rpc::Deadline{silence_limit})) {
        tell_of_the_engine();
        // The call ends by itself at its limit; the margin is for an answer that comes together with it.
        peer_.run_until(answered, rpc::Deadline{limit.within + std::chrono::seconds(1)});
    }
    if (answered()) return std::move(**answer);
    return wire::fail("rpc.stopped", "It was stopped while it waited for an answer.");
}

void Connection::tell_of_the_engine()
{
    const auto status = pulse_api::session::Client(peer_).status({}, rpc::Deadline{silence_limit});
    if (!status || status->engine.state == EngineState::ready) return;
    settings_.tell(fmt::format("Waiting for the audio engine ({}) …", engine_text(status->engine)));
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
