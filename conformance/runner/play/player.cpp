#include "conformance/runner/play/player.hpp"

#include "conformance/runner/play/tone.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

#include <fmt/format.h>

namespace chorus::conform {

Player::Player(Stage& stage) : stage_(stage)
{
    for (const auto& [name, text] : stage_.placeholders())
        saved_[name] = text;
    saved_["audio"] = write_tone(stage_.testee().folder() / "audio.wav").string();
}

void Player::play(const Scenario& scenario)
{
    for (std::size_t number = 0; number < scenario.steps.size(); ++number) {
        const Step& step = scenario.steps[number];
        const std::string place = fmt::format("Step {} ({}): ", number + 1, step.words());
        try {
            play(step);
        } catch (const Failed& failure) {
            throw Failed(place + failure.what(), failure.message);
        } catch (const Silent& silence) {
            throw Silent(place + silence.what());
        } catch (const Lost& loss) {
            throw Lost(place + loss.what());
        } catch (const std::out_of_range& error) {
            throw Failed(place + error.what());
        }
    }
}

void Player::play(const Step& step)
{
    switch (step.kind) {
    case Step::Kind::send:
        return send(step);
    case Step::Kind::event:
        return await_event(step);
    case Step::Kind::never:
        return refute_event(step);
    case Step::Kind::connect:
        stage_.client(step.client);
        return;
    case Step::Kind::disconnect:
        return stage_.disconnect(step.client);
    }
}

void Player::send(const Step& step)
{
    Client& client = stage_.client(step.client);
    const auto& ends = stage_.session().testee.ends;
    if (const auto end = ends.find(step.operation); end != ends.end() && end->second != "stage") client.expect_end();
    for (const auto& [name, other] : stage_.clients())
        seen_[name] = other->events().empty() ? seen_[name] : other->events().back().number;
    const json::value input = filled(step.input, saved_);
    const Message answer = client.call(step.operation, input);
    if (answer.code() != step.error) {
        const std::string text = json::serialize(input);
        if (!answer.failed()) throw Failed(fmt::format("It is not refused with {}.", step.error), text);
        if (step.error.empty())
            throw Failed(fmt::format("It is refused with {}: {}", answer.code(), answer.envelope.error->message), text);
        throw Failed(fmt::format("It is refused with {} and not with {}.", answer.code(), step.error), text);
    }
    take(step, answer.failed() ? json::value(answer.envelope.error->details) : json::value(answer.envelope.payload));
}

void Player::send_again(const Step& step)
{
    stage_.client(step.client).call(step.operation, filled(step.input, saved_));
}

/// Events may follow what causes them. Each round trip brings all that was sent before it; the last that a testee sends
/// before it ends the connection may come in place of an answer.
void Player::await_event(const Step& step)
{
    Client& client = stage_.client(step.client);
    const json::value expected = filled(step.expected.value_or(json::object()), saved_);
    const auto end = Clock::now() + Client::default_limit;
    std::string nearest = "It does not come.";
    while (!take_event(step, expected, nearest)) {
        if (Clock::now() > end) throw Failed(nearest);
        try {
            client.fence();
        } catch (const Lost&) {
            if (take_event(step, expected, nearest)) return;
            throw;
        }
    }
}

bool Player::take_event(const Step& step, const json::value& expected, std::string& nearest)
{
    std::deque<Message>& events = stage_.client(step.client).events();
    for (auto at = events.begin(); at != events.end(); ++at) {
        if (at->envelope.operation() != step.operation) continue;
        const json::value came = at->envelope.payload;
        if (const auto why = mismatch(expected, came)) {
            nearest = "One comes, but: " + *why;
            continue;
        }
        events.erase(events.begin(), std::next(at));
        take(step, came);
        return true;
    }
    return false;
}

void Player::refute_event(const Step& step)
{
    Client& client = stage_.client(step.client);
    client.fence();
    for (const Message& event : client.events())
        if (event.number > seen_[step.client] && event.envelope.operation() == step.operation)
            throw Failed("It comes.", json::serialize(event.envelope.payload));
}

void Player::take(const Step& step, const json::value& came)
{
    if (step.expected)
        if (const auto why = mismatch(filled(*step.expected, saved_), came)) throw Failed(*why, json::serialize(came));
    for (const auto& [name, pointer] : step.saved) {
        const json::value* part = part_at(came, pointer);
        if (!part) throw Failed(fmt::format("`{}` is not there, so that nothing can be kept as `{}`.", pointer, name));
        saved_[name] = *part;
    }
}

} // namespace chorus::conform
