#include "codegen/runtime/rpc/peer_impl.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace chorus::rpc {
namespace {

std::optional<std::uint64_t> number_of(std::string_view id)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    if (error != std::errc{} || end != id.data() + id.size()) return std::nullopt;
    return number;
}

} // namespace

template <class Argument>
void Peer::Impl::call_all(const Slots<Argument>& slots, Argument argument)
{
    const Slots<Argument> present = slots; // a handler may subscribe or cancel
    for (const auto& slot : present) {
        if (slot->handle) slot->handle(argument);
    }
}

template <class Argument>
Subscription Peer::Impl::add_slot(Slots<Argument>& slots, std::function<void(Argument)> handler)
{
    std::erase_if(slots, [](const auto& slot) { return !slot->handle; });
    auto slot = std::make_shared<Slot<Argument>>();
    slot->handle = std::move(handler);
    slots.push_back(slot);
    return Subscription([weak = std::weak_ptr(slot)] {
        if (const auto cancelled = weak.lock()) cancelled->handle = nullptr;
    });
}

Subscription Peer::Impl::on_event(const wire::Operation& operation, std::function<void(std::string_view)> handler)
{
    auto& slots = events_[{std::string(operation.domain), std::string(operation.name)}];
    return add_slot(slots, std::move(handler));
}

Subscription Peer::Impl::on_any_event(std::function<void(const EventView&)> handler)
{
    return add_slot(any_event_, std::move(handler));
}

void Peer::Impl::receive(net::Lane lane, std::string_view body)
{
    silent_ticks_ = 0;
    if (lane == net::Lane::stream) {
        if (on_stream_) on_stream_(body);
        return;
    }
    if (trace_) trace_({TraceRecord::Direction::in, 0, body});
    const auto envelope = wire::decode_envelope(body);
    if (!envelope) {
        ++counters_.bad_messages;
        return;
    }
    if (envelope->kind == wire::Kind::command) {
        receive_command(*envelope);
    } else if (envelope->cid) {
        receive_answer(*envelope);
    } else {
        receive_event(*envelope);
    }
}

void Peer::Impl::receive_answer(const wire::Envelope& envelope)
{
    const auto id = number_of(*envelope.cid);
    const auto found = id ? sent_.find(*id) : sent_.end();
    if (found == sent_.end()) {
        const bool heartbeat = settings_.heartbeat && envelope.operation() == *settings_.heartbeat;
        if (!heartbeat) ++counters_.late_replies;
        return;
    }
    Call call = std::move(found->second);
    sent_.erase(found);
    if (envelope.kind == wire::Kind::error) {
        answer(std::move(call), wire::Failure(*envelope.error));
        return;
    }
    if (envelope.kind != call.info->reply_kind || envelope.operation() != call.info->operation) {
        ++counters_.bad_messages;
        answer(std::move(call), wire::fail("rpc.badReply", "The answer has another name or kind than its command.", {},
                                           {{"domain", envelope.domain.str()}, {"name", envelope.name.str()}}));
        return;
    }
    answer(std::move(call), envelope.payload);
}

void Peer::Impl::receive_event(const wire::Envelope& envelope)
{
    if (envelope.kind == wire::Kind::error) last_complaint_ = envelope.error;
    ++dispatching_;
    bool known = !any_event_.empty();
    if (envelope.kind != wire::Kind::error) {
        const auto found = events_.find(std::pair(envelope.domain.str(), envelope.name.str()));
        if (found != events_.end()) {
            known = true;
            call_all<std::string_view>(found->second, envelope.payload);
        }
    }
    call_all<const EventView&>(any_event_, EventView{.domain = envelope.domain,
                                                     .name = envelope.name,
                                                     .kind = envelope.kind,
                                                     .ts = envelope.ts,
                                                     .payload = envelope.payload,
                                                     .error = envelope.error ? &*envelope.error : nullptr});
    --dispatching_;
    if (!known && envelope.kind != wire::Kind::error) ++counters_.unknown_events;
}

void Peer::Impl::receive_command(const wire::Envelope& envelope)
{
    if (settings_.answers && envelope.operation() == *settings_.answers) {
        send_frame(maker_.reply(envelope.operation(), wire::Kind::event, envelope.priority, envelope.id, "{}"));
        return;
    }
    const wire::Error error{"rpc.unknownOperation", "A client does not serve this command."};
    send_frame(maker_.error(envelope.operation(), envelope.priority, envelope.id, error));
}

void Peer::Impl::send_frame(std::string_view frame)
{
    if (!connection_) return;
    if (trace_) trace_({TraceRecord::Direction::out, 0, frame});
    connection_->send(net::Lane::control, frame);
}

} // namespace chorus::rpc
