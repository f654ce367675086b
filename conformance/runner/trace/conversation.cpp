#include "conformance/runner/trace/conversation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

namespace chorus::conform {
namespace {

constexpr std::uint64_t second_ns = 1'000'000'000;
/// Codes of the protocol itself, which any message may be answered with.
bool of_the_protocol(std::string_view code)
{
    return code.starts_with("wire.") || code.starts_with("rpc.");
}

std::uint64_t in_ns(std::chrono::milliseconds time)
{
    return static_cast<std::uint64_t>(time.count()) * 1'000'000;
}

std::string capitalised(std::string sentence)
{
    if (!sentence.empty())
        sentence.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence.front())));
    return sentence;
}

} // namespace

Conversation::Conversation(Judge& judge, ServerView& server, std::string caller, bool begun, Counts& counts, Tell tell)
    : judge_(judge), server_(server), caller_(std::move(caller)), begun_(begun), counts_(counts), tell_(std::move(tell))
{
    if (!begun_ && server_.owner == "pulse") subscribed_.emplace();
}

void Conversation::tell(const std::string& what)
{
    tell_({line_->number, line_->at_ns, from_caller_ ? caller_name() : server_.owner,
           from_caller_ ? server_.owner : caller_name(), message_, what});
}

bool Conversation::fresh(std::set<std::string>& seen, std::uint64_t& last, const std::string& id)
{
    std::uint64_t number = 0;
    const char* const end = id.data() + id.size();
    if (std::from_chars(id.data(), end, number).ptr != end) return seen.insert(id).second;
    return number > std::exchange(last, std::max(number, last));
}

void Conversation::take(const RecordedLine& line)
{
    ++counts_.messages;
    changed_state_ = false;
    line_ = &line;
    if (!line.peer.empty()) peer_ = line.peer;
    from_caller_ = line.to_pulse != line.engine;
    message_ = "a message";
    if (closed_ && !from_caller_) tell("It was sent on a connection that has ended.");
    auto read = read_envelope(line.text);
    if (const auto* wrong = std::get_if<std::string>(&read)) return tell(*wrong);
    const Envelope& envelope = std::get<Envelope>(read);
    message_ = fmt::format("{} {} (id {})", envelope.kind, envelope.operation(), envelope.id);
    from_caller_ ? take_from_caller(envelope) : take_from_server(envelope);
}

void Conversation::take_from_caller(const Envelope& envelope)
{
    if (envelope.kind != "command") return;
    take_command(envelope);
}

void Conversation::take_command(const Envelope& envelope)
{
    ++counts_.commands;
    Sent sent;
    sent.name = envelope.operation();
    sent.line = line_->number;
    sent.at_ns = line_->at_ns;
    const auto known = judge_.ir().operation(server_.owner, sent.name);
    const auto refuse = [&](const std::string& what) {
        sent.wrong = true;
        tell(what);
    };
    if (!fresh(caller_ids_, last_caller_id_, envelope.id)) refuse("Its id came before on this connection.");
    if (!known) {
        refuse("No spec has such a command.");
    } else {
        sent.operation = *known;
        const auto& from = known->command->from;
        if (std::find(from.begin(), from.end(), envelope.origin) == from.end())
            refuse(fmt::format("{} may not send it.", envelope.origin));
        if (envelope.target != server_.owner) refuse(fmt::format("Its target is `{}`.", envelope.target));
        const Judgement judgement = judge_.judge(*known->spec, *known->command, Part::command, envelope.payload);
        sent.breach = judgement.breach;
        if (sent.breach) tell(fmt::format("It breaks `{}` at `{}`.", sent.breach->rule, sent.breach->pointer));
        if (!judgement.disagreement.empty()) tell(judgement.disagreement);
    }
    if (may_change_others(sent)) ++server_.edits_under_way;
    sent_.insert_or_assign(envelope.id, std::move(sent));
}

bool Conversation::may_change_others(const Sent& sent) const
{
    return sent.operation.command && (sent.operation.command->edits || !sent.operation.command->idempotent);
}

void Conversation::take_from_server(const Envelope& envelope)
{
    if (!fresh(server_ids_, last_server_id_, envelope.id)) tell("Its id came before on this connection.");
    if (envelope.origin != server_.owner) tell(fmt::format("Its origin is `{}`.", envelope.origin));
    if (envelope.kind == "error" && !envelope.payload.empty()) tell("An error has an empty payload.");
    if (envelope.kind == "command") {
        judge_server_heartbeat(envelope);
    } else if (envelope.cid) {
        take_answer(envelope);
    } else {
        take_event(envelope);
    }
}

void Conversation::judge_server_heartbeat(const Envelope& envelope)
{
    const auto known = judge_.ir().operation(server_.owner, envelope.operation());
    if (!known) return tell("No spec has such a command.");
    const auto& from = known->command->from;
    if (std::find(from.begin(), from.end(), server_.owner) == from.end())
        tell(fmt::format("{} may not send it.", server_.owner));
    if (const auto breach = interpret(known->command->input, envelope.payload))
        tell(fmt::format("It breaks `{}` at `{}`.", breach->rule, breach->pointer));
}

void Conversation::take_answer(const Envelope& envelope)
{
    const auto found = sent_.find(*envelope.cid);
    if (found == sent_.end()) {
        // The command that began the recording is not in it, nor are those before it.
        if (!begun_) tell(fmt::format("It answers the command `{}`, which nobody sent.", *envelope.cid));
        return;
    }
    Sent& sent = found->second;
    const std::string about = fmt::format("{} of line {}", sent.name, sent.line);
    if (sent.answered) tell(fmt::format("The command {} was answered before.", about));
    if (!sent.answered && may_change_others(sent)) --server_.edits_under_way;
    sent.answered = true;
    if (envelope.operation() != sent.name) tell(fmt::format("It answers the command {} under another name.", about));
    if (!sent.operation.command) {
        if (!envelope.error) tell(fmt::format("The command {} is in no spec, and was not refused.", about));
        return;
    }
    if (line_->at_ns - sent.at_ns > in_ns(sent.operation.command->timeout))
        tell(fmt::format("The command {} waits {} ms at most, and this came after {} ms.", about,
                         sent.operation.command->timeout.count(), (line_->at_ns - sent.at_ns) / 1'000'000));
    envelope.error ? judge_error(envelope, sent) : judge_success(envelope, sent);
}

void Conversation::judge_success(const Envelope& envelope, Sent& sent)
{
    const Command& command = *sent.operation.command;
    if (envelope.kind != command.answer) tell(fmt::format("The answer must be of kind {}.", command.answer));
    if (envelope.priority != command.priority) tell(fmt::format("Its priority must be {}.", command.priority));
    if (sent.breach || sent.wrong)
        tell(fmt::format("The command of line {} breaks the specs, and {} accepted it.", sent.line, server_.owner));
    const Judgement judgement = judge_.judge(*sent.operation.spec, command, Part::reply, envelope.payload);
    if (judgement.breach)
        tell(fmt::format("It breaks `{}` at `{}`.", judgement.breach->rule, judgement.breach->pointer));
    if (!judgement.disagreement.empty()) tell(judgement.disagreement);
    if (const std::string wrong = server_.states.answered(sent.operation); !wrong.empty()) tell(wrong);
    if (sent.name == "client.subscribe") sequence_.restart();
    changed_state_ = sequence_.begins_anew(*sent.operation.spec, command);
    if (const std::string wrong = sequence_.answer(*sent.operation.spec, command, envelope.payload); !wrong.empty())
        tell(capitalised(wrong));
    if (sent.name == "client.subscribe" && !judgement.breach) {
        subscribed_.emplace();
        for (const json::value& domain : envelope.payload.at("domains").as_array())
            subscribed_->emplace(domain.as_string());
    }
}

void Conversation::judge_error(const Envelope& envelope, Sent& sent)
{
    ++counts_.refusals;
    const WireError& error = *envelope.error;
    if (error.code == "wire.badPayload" && !sent.breach)
        tell(fmt::format("The command of line {} is as the specs want it, and {} refused it: {}", sent.line,
                         server_.owner, error.message));
    if (!of_the_protocol(error.code) && !sent.operation.command->may_answer(error.code) &&
        !error.code.starts_with("client."))
        tell(fmt::format("Its command does not declare `{}`.", error.code));
    judge_error_alone(error);
    if (const std::string wrong = server_.states.refused(sent.operation, error.code); !wrong.empty()) tell(wrong);
}

void Conversation::judge_error_alone(const WireError& error)
{
    if (of_the_protocol(error.code) || error.code.starts_with("net.")) return;
    const ErrorDeclaration* declared = judge_.ir().error(server_.owner, error.code);
    if (!declared) return;
    if (const auto breach = judge_.judge_details(*declared, error.details))
        tell(fmt::format("The details of `{}` break `{}` at `{}`.", error.code, breach->rule, breach->pointer));
}

void Conversation::take_event(const Envelope& envelope)
{
    ++counts_.events;
    if (envelope.error) return judge_error_alone(*envelope.error);
    const Spec* spec = judge_.ir().domain(server_.owner, envelope.domain);
    const Event* event = spec ? spec->event(envelope.name) : nullptr;
    if (!event) return tell("No spec has such an event.");
    if (envelope.kind != "event") tell("News must be of kind event.");
    if (envelope.priority != event->priority) tell(fmt::format("Its priority must be {}.", event->priority));
    if (std::find(event->to.begin(), event->to.end(), envelope.target) == event->to.end())
        tell(fmt::format("It is not for {}.", envelope.target));
    const Judgement judgement = judge_.judge(*spec, *event, envelope.payload);
    if (judgement.breach)
        tell(fmt::format("It breaks `{}` at `{}`.", judgement.breach->rule, judgement.breach->pointer));
    if (!judgement.disagreement.empty()) tell(judgement.disagreement);
    judge_subscription(envelope);
    judge_rate(*event, envelope.operation());
    if (!judgement.breach) judge_sequence(envelope, *spec, *event);
    server_.states.told(*spec, event->name);
}

void Conversation::judge_subscription(const Envelope& envelope)
{
    if (!subscribed_ || envelope.domain == "client") return;
    if (!subscribed_->contains("*") && !subscribed_->contains(envelope.domain))
        tell(fmt::format("{} did not subscribe to `{}`.", caller_name(), envelope.domain));
}

void Conversation::judge_sequence(const Envelope& envelope, const Spec& spec, const Event& event)
{
    if (const std::string wrong = sequence_.event(spec, event, envelope.payload); !wrong.empty())
        tell(capitalised(wrong));
    // What is numbered tells of edits.
    if (!event.numbered.empty() && server_.edits_under_way == 0 && !begun_)
        tell("It tells of an edit, but no command that could have caused it is under way.");
}

/// A gate lets the newest through at each interval, so that within a second there can be one more than its rate.
void Conversation::judge_rate(const Event& event, const std::string& name)
{
    if (!event.latest || event.max_per_second == 0) return;
    auto& times = times_[name];
    times.push_back(line_->at_ns);
    while (line_->at_ns - times.front() > second_ns)
        times.pop_front();
    if (times.size() > event.max_per_second + 1U)
        tell(fmt::format("It is the {}th within a second; the most are {}.", times.size(), event.max_per_second));
}

void Conversation::end(std::uint64_t at_ns)
{
    closed_ = true;
    for (auto& [id, sent] : sent_) {
        if (sent.answered || !sent.operation.command) continue;
        if (may_change_others(sent)) --server_.edits_under_way;
        sent.answered = true;
        if (at_ns - sent.at_ns <= in_ns(sent.operation.command->timeout)) {
            ++counts_.under_way;
            continue;
        }
        tell_({sent.line, sent.at_ns, caller_name(), server_.owner, fmt::format("command {} (id {})", sent.name, id),
               "It was never answered."});
    }
}

} // namespace chorus::conform
