#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/info.hpp"
#include "codegen/runtime/rpc/peer.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "codegen/runtime/wire/codec.hpp"

#include <functional>
#include <string>
#include <utility>

/// What every generated client does for each of its commands and events.
namespace chorus::rpc {

/// The payload of an answer as a reply. Error: rpc.badReply when it breaks its spec.
template <class Reply>
Result<Reply> decode_reply(std::string_view payload)
{
    Result<Reply> reply = wire::decode<Reply>(payload);
    if (!reply) reply.error().code = "rpc.badReply";
    return reply;
}

/// Whether the payload of an answer is such a reply, for who passes it on as text. Error: rpc.badReply.
template <class Reply>
Result<void> check_reply(std::string_view payload)
{
    return decode_reply<Reply>(payload).map([](const Reply&) {});
}

/// Sends a command and handles events until it is answered; see Peer::call_and_wait.
template <class Operation>
Result<typename Operation::Reply> call_and_wait(Peer& peer, const CallInfo& info,
                                                const typename Operation::Command& command, Deadline deadline)
{
    return peer.call_and_wait(info, wire::encode(command), deadline).and_then([](const std::string& payload) {
        return decode_reply<typename Operation::Reply>(payload);
    });
}

/// Sends a command; `done` gets the answer on the loop's thread.
template <class Operation>
void call(Peer& peer, const CallInfo& info, const typename Operation::Command& command,
          Callback<typename Operation::Reply> done, Deadline deadline)
{
    peer.call(info, wire::encode(command), deadline, [done = std::move(done)](Result<std::string_view> payload) {
        done(std::move(payload).and_then(decode_reply<typename Operation::Reply>));
    });
}

/// Hands each event of this name to `handler`, decoded and checked.
template <class Operation>
Subscription on_event(Peer& peer, std::function<void(const typename Operation::Event&)> handler)
{
    return peer.on_event(Operation::operation, [&peer, handler = std::move(handler)](std::string_view payload) {
        const auto event = wire::decode<typename Operation::Event>(payload);
        if (!event) return peer.undecodable(Operation::operation, event.error());
        handler(*event);
    });
}

} // namespace chorus::rpc
