#include "conformance/runner/roles/client.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <utility>

namespace chorus::conform {
namespace {

/// A time of a day, in UTC as all processes write it.
std::int64_t milliseconds_of(const std::string& time)
{
    std::tm parts{};
    const char* rest = ::strptime(time.c_str(), "%Y-%m-%dT%H:%M:%S", &parts);
    const std::int64_t seconds = ::timegm(&parts);
    const double fraction = rest && *rest == '.' ? std::strtod(rest, nullptr) : 0.0;
    return seconds * 1000 + std::llround(fraction * 1000);
}

/// Whether a message may have been sent at that time, by a clock that need not be ours.
bool is_about_now(const std::string& time)
{
    constexpr std::chrono::hours tolerance{1};
    const std::chrono::system_clock::time_point told{std::chrono::milliseconds(milliseconds_of(time))};
    return std::chrono::abs(std::chrono::system_clock::now() - told) < tolerance;
}

} // namespace

Client::Client(Loop& loop, Judge& judge, Transcript& transcript, const Description& testee, std::string name,
               LinkPtr link)
    : loop_(loop), judge_(judge), transcript_(transcript), testee_(testee), name_(std::move(name)),
      link_(std::move(link)), timer_(loop.context())
{
    link_->start([this](Lane lane, std::string_view body) { take(lane, body); },
                 [this](const std::string& reason) {
                     end_reason_ = reason;
                     transcript_.add(name_, '-', reason);
                 });
}

Client::~Client()
{
    link_->close();
}

void Client::watch(Watcher& watcher)
{
    watcher_ = &watcher;
    watcher.connected(name_);
}

Envelope Client::command(std::string_view operation, json::value payload)
{
    const std::size_t dot = operation.find('.');
    Envelope envelope;
    envelope.id = std::to_string(++last_id_);
    envelope.origin = testee_.party;
    envelope.target = testee_.owner;
    envelope.domain = operation.substr(0, dot);
    envelope.name = operation.substr(dot + 1);
    envelope.kind = "command";
    const auto known = judge_.ir().operation(testee_.owner, operation);
    envelope.priority = known ? known->command->priority : "normal";
    if (json::object* object = payload.if_object()) envelope.payload = std::move(*object);
    return envelope;
}

std::string Client::prepare(const Envelope& envelope)
{
    sent_[envelope.id] = {envelope.operation()};
    return write_envelope(envelope);
}

std::string Client::send(const Envelope& envelope)
{
    send_text(write_envelope(envelope), envelope.id, envelope.operation());
    return envelope.id;
}

void Client::send_text(std::string_view body, const std::string& id, const std::string& operation)
{
    sent_[id] = {operation};
    send_text(body);
}

std::string Client::send(std::string_view operation, json::value payload)
{
    beat_if_due(); // before the command has its id, since ids must rise
    return send(command(operation, std::move(payload)));
}

void Client::send_text(std::string_view body)
{
    transcript_.add(name_, '>', body);
    if (watcher_) watcher_->sent(name_, body);
    link_->send(Lane::control, body);
}

void Client::wait(const std::function<bool()>& done, std::chrono::milliseconds limit, const std::string& what)
{
    const bool there = loop_.run_until([&] { return done() || ended() || loop_.interrupted(); }, limit);
    if (done()) return;
    if (loop_.interrupted()) throw Interrupted();
    if (!there) throw Silent(fmt::format("{} did not come within {} ms.", what, limit.count()));
    throw Lost(fmt::format("{} did not come: {}.", what, end_reason_));
}

Message Client::await(const std::string& id, std::chrono::milliseconds limit)
{
    const auto sent = sent_.find(id);
    const std::string operation = sent == sent_.end() ? std::string() : sent->second.operation;
    // Of a text that is no message neither its name nor its id is known for sure.
    const auto stray = [&] {
        return std::find_if(complaints_.begin(), complaints_.end(), [&](const Message& complaint) {
            const bool of_message = !complaint.code().starts_with("wire.") || complaint.code() == "wire.badPayload";
            return of_message && !operation.empty() && complaint.envelope.operation() == operation;
        });
    };
    wait([&] { return answers_.contains(id) || stray() != complaints_.end(); }, limit,
         operation.empty() ? "The answer" : "The answer to " + operation);
    if (!answers_.contains(id))
        throw Failed(fmt::format("{} is answered by an error without `cid`: {}.", operation, stray()->code()));
    return std::move(answers_.extract(id).mapped());
}

Message Client::call(std::string_view operation, json::value payload)
{
    const auto known = judge_.ir().operation(testee_.owner, operation);
    const auto limit = known ? known->command->timeout + std::chrono::seconds(5) : default_limit;
    return await(send(operation, std::move(payload)), limit);
}

Message Client::greet(const Placeholders& values)
{
    if (!testee_.greeting) return {};
    Message answer = call(testee_.greeting->operation, fill_in(testee_.greeting->input, values));
    if (testee_.heartbeat && !answer.failed()) {
        beat();
        keep_alive();
    }
    return answer;
}

void Client::subscribe()
{
    if (!testee_.subscribe) return;
    const Message answer = call(testee_.subscribe->operation, testee_.subscribe->input);
    if (answer.failed()) throw Failed(fmt::format("The subscription is refused with {}.", answer.code()));
}

void Client::keep_alive()
{
    timer_.expires_after(testee_.heartbeat_interval);
    // A handler of a timer that has expired runs later, even if the timer is gone by then.
    timer_.async_wait([this, alive = std::weak_ptr<bool>(alive_)](const boost::system::error_code& error) {
        if (error || alive.expired() || ended()) return;
        beat();
        keep_alive();
    });
}

void Client::beat()
{
    last_beat_ = Clock::now();
    if (!answering_) return;
    const Envelope envelope = command(*testee_.heartbeat);
    sent_[envelope.id] = {envelope.operation(), false};
    link_->send(Lane::control, write_envelope(envelope));
}

void Client::beat_if_due()
{
    if (last_beat_ && !ended() && Clock::now() - *last_beat_ >= testee_.heartbeat_interval) beat();
}

std::string Client::fence()
{
    return call(testee_.fence).envelope.cid.value();
}

Message Client::await_complaint(std::chrono::milliseconds limit)
{
    wait([&] { return !complaints_.empty(); }, limit, "A complaint");
    Message complaint = std::move(complaints_.front());
    complaints_.pop_front();
    return complaint;
}

void Client::await_end(std::chrono::milliseconds limit)
{
    end_expected_ = true;
    if (!loop_.run_until([&] { return ended(); }, limit))
        throw Silent(fmt::format("The testee did not end the connection within {} ms.", limit.count()));
}

void Client::fault(const Envelope& envelope, const std::string& what)
{
    faults_.push_back(fmt::format("{} {} (id {}): {}", envelope.kind, envelope.operation(), envelope.id, what));
}

void Client::take(Lane lane, std::string_view body)
{
    if (lane == Lane::stream) return;
    auto read = read_envelope(body);
    if (const auto* wrong = std::get_if<std::string>(&read)) {
        transcript_.add(name_, '<', body);
        faults_.push_back(*wrong);
        return;
    }
    Message message{std::move(std::get<Envelope>(read)), ++received_};
    const Envelope& envelope = message.envelope;
    if (watcher_) watcher_->came(name_, envelope);
    const bool heartbeat = envelope.name == "heartbeat";
    if (!heartbeat) transcript_.add(name_, '<', body);
    std::uint64_t number = 0;
    const char* const end = envelope.id.data() + envelope.id.size();
    const bool numbered = std::from_chars(envelope.id.data(), end, number).ptr == end;
    const bool fresh = numbered ? number > std::exchange(last_seen_id_, std::max(number, last_seen_id_))
                                : seen_ids_.insert(envelope.id).second;
    if (!fresh) fault(envelope, "its id came before on this connection.");
    if (envelope.origin != testee_.owner) fault(envelope, fmt::format("its origin is `{}`.", envelope.origin));
    if (envelope.target != testee_.party) fault(envelope, fmt::format("its target is `{}`.", envelope.target));
    if (!is_about_now(envelope.ts)) fault(envelope, fmt::format("it was not sent at {}.", envelope.ts));
    if (envelope.kind == "error" && !envelope.payload.empty()) fault(envelope, "an error has an empty payload.");
    if (envelope.kind == "command") {
        take_command(envelope);
    } else if (envelope.cid) {
        take_answer(std::move(message));
    } else {
        take_event(std::move(message));
    }
}

void Client::take_command(const Envelope& envelope)
{
    const auto known = judge_.ir().operation(testee_.owner, envelope.operation());
    const auto& from = known ? known->command->from : std::vector<std::string>{};
    if (std::find(from.begin(), from.end(), testee_.owner) == from.end())
        return fault(envelope, "the testee has no such command to send.");
    if (const auto breach = interpret(known->command->input, envelope.payload))
        fault(envelope, fmt::format("it breaks `{}` at `{}`.", breach->rule, breach->pointer));
    if (!answering_) return;
    Envelope answer = command(envelope.operation());
    answer.kind = known->command->answer;
    answer.cid = envelope.id;
    link_->send(Lane::control, write_envelope(answer));
}

void Client::take_answer(Message message)
{
    const Envelope& envelope = message.envelope;
    const auto sent = sent_.find(*envelope.cid);
    if (sent == sent_.end()) return fault(envelope, fmt::format("nobody sent a command `{}`.", *envelope.cid));
    if (sent->second.answered) fault(envelope, "its command was answered before.");
    sent->second.answered = true;
    if (!sent->second.operation.empty() && envelope.operation() != sent->second.operation)
        fault(envelope, fmt::format("it answers {} under another name.", sent->second.operation));
    const auto known = judge_.ir().operation(testee_.owner, sent->second.operation);
    if (envelope.error) {
        judge_error(envelope, known ? known->command : nullptr);
    } else if (!known) {
        fault(envelope, "it answers a command that no spec has.");
    } else {
        const Command& command = *known->command;
        if (envelope.kind != command.answer)
            fault(envelope, fmt::format("an answer must be of kind {}.", command.answer));
        if (envelope.priority != command.priority)
            fault(envelope, fmt::format("its priority must be {}.", command.priority));
        const Judgement judgement = judge_.judge(*known->spec, command, Part::reply, envelope.payload);
        if (judgement.breach)
            fault(envelope, fmt::format("it breaks `{}` at `{}`.", judgement.breach->rule, judgement.breach->pointer));
        if (!judgement.disagreement.empty()) fault(envelope, judgement.disagreement);
        judge_sequence(envelope, *known->spec, command);
    }
    if (!sent->second.awaited) return;
    answers_.insert_or_assign(*envelope.cid, std::move(message));
}

void Client::judge_error(const Envelope& envelope, const Command* command)
{
    const std::string& code = envelope.error->code;
    if (code.starts_with("wire.") || code.starts_with("rpc.")) return;
    if (command && !command->may_answer(code)) fault(envelope, fmt::format("its command does not declare `{}`.", code));
    const ErrorDeclaration* declared = judge_.ir().error(testee_.owner, code);
    if (!declared) return fault(envelope, fmt::format("no spec declares `{}`.", code));
    if (const auto breach = judge_.judge_details(*declared, envelope.error->details))
        fault(envelope, fmt::format("the details of `{}` break `{}` at `{}`.", code, breach->rule, breach->pointer));
}

// The testee's own times count: this side may be late to read, and then events come in a crowd.
void Client::judge_rate(const Envelope& envelope, const Event& event)
{
    std::deque<std::string>& times = times_[envelope.operation()];
    times.push_back(envelope.ts);
    // One more than a second has room for, with a little for clocks that count milliseconds.
    if (times.size() <= event.max_per_second + 2) return;
    times.pop_front();
    const auto within = milliseconds_of(times.back()) - milliseconds_of(times.front());
    if (within >= 0 && within < 1000)
        fault(envelope, fmt::format("more than {} of it came within {} ms.", event.max_per_second + 1, within));
}

void Client::judge_sequence(const Envelope& envelope, const Spec& spec, const Command& command)
{
    if (testee_.subscribe && testee_.subscribe->operation == envelope.operation()) sequence_.restart();
    if (sequence_.begins_anew(spec, command) && on_state_change_) on_state_change_();
    if (const std::string wrong = sequence_.answer(spec, command, envelope.payload); !wrong.empty())
        fault(envelope, wrong);
}

void Client::take_event(Message message)
{
    const Envelope& envelope = message.envelope;
    if (envelope.error) {
        complaints_.push_back(std::move(message));
        return;
    }
    const Spec* spec = judge_.ir().domain(testee_.owner, envelope.domain);
    const Event* event = spec ? spec->event(envelope.name) : nullptr;
    if (!event) return fault(envelope, "no spec has such an event.");
    if (envelope.kind != "event") fault(envelope, "news must be of kind event.");
    if (envelope.priority != event->priority) fault(envelope, fmt::format("its priority must be {}.", event->priority));
    if (std::find(event->to.begin(), event->to.end(), testee_.party) == event->to.end())
        fault(envelope, fmt::format("it is not for {}.", testee_.party));
    if (event->latest && event->max_per_second > 0) judge_rate(envelope, *event);
    const Judgement judgement = judge_.judge(*spec, *event, envelope.payload);
    if (judgement.breach)
        fault(envelope, fmt::format("it breaks `{}` at `{}`.", judgement.breach->rule, judgement.breach->pointer));
    if (!judgement.disagreement.empty()) fault(envelope, judgement.disagreement);
    if (!judgement.breach)
        if (const std::string wrong = sequence_.event(*spec, *event, envelope.payload); !wrong.empty())
            fault(envelope, wrong);
    events_.push_back(std::move(message));
}

} // namespace chorus::conform
