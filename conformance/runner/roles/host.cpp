#include "conformance/runner/roles/host.hpp"

#include "conformance/runner/link/stream_link.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace chorus::conform {
namespace {

json::object example_reply(const Command& command)
{
    for (const Example& example : command.examples)
        if (example.reply && example.reply->is_object()) return example.reply->get_object();
    return {};
}

} // namespace

Host::Host(Loop& loop, Judge& judge, Transcript& transcript, const Description& testee, const std::string& path)
    : loop_(loop), judge_(judge), transcript_(transcript), testee_(testee),
      acceptor_(loop.context(), boost::asio::local::stream_protocol::endpoint(path))
{
    accept();
}

Host::~Host()
{
    *alive_ = false;
    for (const LinkPtr& link : links_)
        link->close();
}

void Host::accept()
{
    acceptor_.async_accept(
        [this, alive = alive_](const auto& error, boost::asio::local::stream_protocol::socket socket) {
            if (!*alive || error) return;
            const LinkPtr link = make_link(std::move(socket));
            links_.push_back(link);
            link->start(
                [this, weak = std::weak_ptr<Link>(link)](Lane lane, std::string_view body) {
                    if (lane == Lane::control) take(weak.lock(), body);
                },
                [](const std::string&) {});
            accept();
        });
}

void Host::take(const LinkPtr& link, std::string_view body)
{
    transcript_.add(testee_.owner, '<', body);
    const auto read = read_envelope(body);
    if (const auto* wrong = std::get_if<std::string>(&read)) {
        faults_.push_back(*wrong);
        return;
    }
    const Envelope& envelope = std::get<Envelope>(read);
    if (envelope.cid) return; // an answer to a heartbeat
    const auto operation = judge_.ir().operation(testee_.owner, envelope.operation());
    judge(envelope, operation ? &*operation : nullptr);
    if (!operation) {
        WireError unknown;
        unknown.code = "rpc.unknownOperation";
        unknown.message = "There is no such command.";
        return send(link, envelope, "error", {}, std::move(unknown));
    }
    received_[operation->name()].push_back(envelope.payload);
    answer(link, envelope, *operation);
}

void Host::judge(const Envelope& envelope, const Operation* operation)
{
    const auto fault = [&](const std::string& what) {
        faults_.push_back(fmt::format("{} {} (id {}): {}", envelope.kind, envelope.operation(), envelope.id, what));
    };
    if (envelope.origin != testee_.party) fault(fmt::format("its origin is `{}`.", envelope.origin));
    if (envelope.target != testee_.owner) fault(fmt::format("its target is `{}`.", envelope.target));
    if (envelope.kind != "command") fault("what answers nothing must be a command.");
    if (!operation) return fault("no spec has such a command.");
    const Command& command = *operation->command;
    if (std::find(command.from.begin(), command.from.end(), testee_.party) == command.from.end())
        fault(fmt::format("it is not {} who may send it.", testee_.party));
    if (envelope.priority != command.priority) fault(fmt::format("its priority must be {}.", command.priority));
    const Judgement judgement = judge_.judge(*operation->spec, command, Part::command, envelope.payload);
    if (judgement.breach)
        fault(fmt::format("it breaks `{}` at `{}`.", judgement.breach->rule, judgement.breach->pointer));
    if (!judgement.disagreement.empty()) fault(judgement.disagreement);
}

HostAnswer Host::next_answer(const Operation& operation)
{
    const auto scripted = script_.find(operation.name());
    if (scripted != script_.end() && !scripted->second.empty()) {
        HostAnswer answer = std::move(scripted->second.front());
        scripted->second.pop_front();
        return answer;
    }
    HostAnswer answer;
    const auto told = replies_.find(operation.name());
    answer.payload = told != replies_.end() ? told->second : example_reply(*operation.command);
    if (answer.payload.contains("apiHash")) answer.payload["apiHash"] = judge_.ir().api_hash(testee_.owner);
    return answer;
}

void Host::answer(const LinkPtr& link, const Envelope& command, const Operation& operation)
{
    HostAnswer answer = next_answer(operation);
    switch (answer.kind) {
    case HostAnswer::Kind::reply:
        return send(link, command, operation.command->answer, std::move(answer.payload), {});
    case HostAnswer::Kind::error:
        return send(link, command, "error", {}, std::move(answer.error));
    case HostAnswer::Kind::silent:
        return;
    case HostAnswer::Kind::hang_up:
        return link->close();
    case HostAnswer::Kind::bytes:
        transcript_.add(testee_.owner, '>', answer.text);
        return link->send_bytes(answer.text);
    }
}

void Host::send(const LinkPtr& link, const Envelope& command, const std::string& kind, json::object payload,
                std::optional<WireError> error)
{
    Envelope envelope;
    envelope.id = std::to_string(++last_id_);
    envelope.cid = command.id;
    envelope.origin = testee_.owner;
    envelope.target = testee_.party;
    envelope.domain = command.domain;
    envelope.kind = kind;
    envelope.name = command.name;
    envelope.priority = command.priority;
    envelope.payload = std::move(payload);
    envelope.error = std::move(error);
    const std::string text = write_envelope(envelope);
    transcript_.add(testee_.owner, '>', text);
    link->send(Lane::control, text);
}

} // namespace chorus::conform
