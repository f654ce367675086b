#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/server.hpp"
#include "signal/control/engine_host.hpp"
#include "signal/control/work_queue.hpp"

#include <memory>
#include <utility>

namespace chorus::signal {

/// What all handlers work with. The loop belongs to the messages, the engine thread to the engine, the workers to what
/// reads and writes files. Everything outlives the handlers; the threads are stopped before any of it goes.
struct Context {
    rpc::Loop& loop;
    rpc::Server& server;
    EngineHost& host;
    WorkQueue& engine_thread;
    WorkQueue& workers;
};

/// A responder that can be carried through task queues, which copy what they hold.
template <class Reply>
std::shared_ptr<rpc::Responder<Reply>> carried(rpc::Responder<Reply> responder)
{
    return std::make_shared<rpc::Responder<Reply>>(std::move(responder));
}

} // namespace chorus::signal
