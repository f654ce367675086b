#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/info.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "codegen/runtime/wire/codec.hpp"

#include <utility>

/// What every generated `serve` function does for each of its commands: decode and check, call the handler, encode.
namespace chorus::rpc {

/// Adds a command that `answer(command, caller)` answers at once with a Result of its reply.
template <class Operation, class Answer>
void add_command(Router& router, const OperationInfo& info, Answer answer)
{
    router.add(info, [answer](std::string_view payload, const Caller& caller, ReplySink sink) {
        auto command = wire::decode<typename Operation::Command>(payload);
        if (!command) return sink.fail(std::move(command.error()));
        Responder<typename Operation::Reply>(std::move(sink)).answer(answer(*command, caller));
    });
}

/// Adds a command that `begin(command, caller, responder)` answers when it can.
template <class Operation, class Begin>
void add_deferred_command(Router& router, const OperationInfo& info, Begin begin)
{
    router.add(info, [begin](std::string_view payload, const Caller& caller, ReplySink sink) {
        auto command = wire::decode<typename Operation::Command>(payload);
        if (!command) return sink.fail(std::move(command.error()));
        begin(*command, caller, Responder<typename Operation::Reply>(std::move(sink)));
    });
}

/// Sends an event if anybody would get it.
template <class Event>
void emit(Broadcaster& broadcaster, const EventInfo& info, const Event& event)
{
    if (!broadcaster.wanted(info)) return;
    std::string payload;
    wire::encode(payload, event);
    broadcaster.emit(info, payload);
}

} // namespace chorus::rpc
