#include "codegen/runtime/rpc/peer_impl.hpp"

#include <algorithm>
#include <utility>

namespace chorus::rpc {
namespace {

wire::Error lost(const wire::Error& reason)
{
    return {"rpc.disconnected",
            "The connection was lost before the answer came; the command may have been carried out.",
            "Look at the present state before you send it again.",
            {{"reason", reason.message}, {"reasonCode", reason.code}}};
}

wire::Error not_connected(const std::optional<wire::Error>& reason)
{
    wire::Error error{"rpc.notConnected", "There is no connection; the command was not sent."};
    if (reason) error.details = {{"reason", reason->message}, {"reasonCode", reason->code}};
    return error;
}

} // namespace

void Peer::Impl::call(const CallInfo& info, std::string_view payload, Deadline deadline, ReplyHandler done)
{
    if (payload.size() > payload_limit) {
        fail_later(std::move(done), {"rpc.commandTooLarge",
                                     "The command is larger than a frame may be.",
                                     "Send less at once.",
                                     {{"bytes", static_cast<std::int64_t>(payload.size())}}});
        return;
    }
    if (state_ == State::idle) {
        fail_later(std::move(done), not_connected(last_failure_));
        return;
    }
    Call made;
    made.info = &info;
    made.done = std::move(done);
    made.deadline = Clock::now() + deadline.within;
    made.allowed = deadline.within;
    made.handshake = in_handshake_;
    watch(made.deadline);
    if (up() || in_handshake_) {
        transmit(std::move(made), payload);
    } else {
        made.payload = payload;
        waiting_.push_back(std::move(made));
    }
}

void Peer::Impl::transmit(Call call, std::string_view payload)
{
    const CallInfo& info = *call.info;
    const std::string_view frame = maker_.command(info.operation, info.priority, payload);
    call.payload = {};
    sent_.emplace(maker_.last_id(), std::move(call));
    send_frame(frame);
}

void Peer::Impl::send_waiting()
{
    auto calls = std::exchange(waiting_, {});
    for (Call& call : calls) {
        const std::string payload = std::move(call.payload);
        transmit(std::move(call), payload);
    }
}

void Peer::Impl::fail_later(ReplyHandler done, wire::Error error)
{
    loop_.post([weak = weak_from_this(), done = std::move(done), error = std::move(error)] {
        if (weak.lock()) done(wire::Failure(error));
    });
}

void Peer::Impl::answer(Call call, Result<std::string_view> outcome)
{
    // What the introduction asks next belongs to it too.
    in_handshake_ = call.handshake && state_ == State::handshaking;
    ++dispatching_;
    call.done(std::move(outcome));
    --dispatching_;
    in_handshake_ = false;
}

void Peer::Impl::fail_unanswered(const wire::Error& reason, bool also_waiting)
{
    auto sent = std::exchange(sent_, {});
    std::deque<Call> waiting;
    if (also_waiting) waiting = std::exchange(waiting_, {});
    std::vector<std::pair<std::uint64_t, Call>> in_order;
    for (auto& [id, call] : sent)
        in_order.emplace_back(id, std::move(call));
    std::sort(in_order.begin(), in_order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [id, call] : in_order)
        answer(std::move(call), wire::Failure(lost(reason)));
    for (Call& call : waiting)
        answer(std::move(call), wire::Failure(not_connected(reason)));
}

// One alarm for all calls: most are answered long before their deadline, so setting one for each would be wasted.
void Peer::Impl::watch(Clock::time_point deadline)
{
    if (deadline >= watched_) return;
    watched_ = deadline;
    deadline_timer_.expires_at(deadline);
    deadline_timer_.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
        const auto self = weak.lock();
        if (self && !error) self->expire();
    });
}

void Peer::Impl::expire()
{
    const auto now = Clock::now();
    std::vector<std::pair<Call, bool>> late; // and whether it was sent
    auto next = Clock::time_point::max();
    for (auto at = sent_.begin(); at != sent_.end();) {
        if (at->second.deadline > now) {
            next = std::min(next, at->second.deadline);
            ++at;
            continue;
        }
        late.emplace_back(std::move(at->second), true);
        at = sent_.erase(at);
    }
    for (auto at = waiting_.begin(); at != waiting_.end();) {
        if (at->deadline > now) {
            next = std::min(next, at->deadline);
            ++at;
            continue;
        }
        late.emplace_back(std::move(*at), false);
        at = waiting_.erase(at);
    }
    watched_ = Clock::time_point::max();
    if (next != Clock::time_point::max()) watch(next);
    std::sort(late.begin(), late.end(),
              [](const auto& a, const auto& b) { return a.first.deadline < b.first.deadline; });
    for (auto& [call, sent] : late) {
        wire::Error error = too_late(call, sent);
        answer(std::move(call), wire::Failure(std::move(error)));
    }
}

wire::Error Peer::Impl::too_late(const Call& call, bool sent) const
{
    if (!sent) return not_connected(last_failure_);
    return {"rpc.timeout",
            "No answer to " + quoted(call.info->operation) + " within " + std::to_string(call.allowed.count()) + " ms.",
            "The command may still be carried out; look at the present state.",
            {{"milliseconds", static_cast<std::int64_t>(call.allowed.count())}}};
}

Result<std::string> Peer::Impl::call_and_wait(const CallInfo& info, std::string_view payload, Deadline deadline)
{
    if (dispatching_ > 0) {
        return wire::fail("rpc.insideCallback", "A blocking call was made inside a callback of the same peer.",
                          "Use the form with a callback.");
    }
    // Shared, since the answer may come after this call has given up.
    const auto outcome = std::make_shared<std::optional<Result<std::string>>>();
    call(info, payload, deadline, [outcome](Result<std::string_view> answer) {
        if (answer) {
            outcome->emplace(std::string(*answer));
        } else {
            outcome->emplace(wire::Failure(std::move(answer.error())));
        }
    });
    // The deadline's alarm ends the wait; the margin is for an answer and the alarm that come together.
    const Deadline with_margin{deadline.within + std::chrono::seconds(1)};
    loop_.run_until([&] { return outcome->has_value(); }, with_margin);
    if (*outcome) return std::move(**outcome);
    return wire::fail("rpc.stopped", "The program was stopped while it waited for " + quoted(info.operation) + ".");
}

} // namespace chorus::rpc
