#include "pulse/domains/session.hpp"

#include "pulse/domains/engine_errors.hpp"

#include <memory>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::session;

Result<Status::Reply> SessionHandler::status(const Status::Command&, const rpc::Caller&)
{
    Status::Reply reply;
    reply.engine = core_.engine().status();
    reply.project = core_.project_status();
    if (core_.has_project()) {
        reply.transport = transport_.state();
        const History& history = core_.stored().history;
        if (history.undoable() > 0) reply.undo = history.to_undo().label;
        if (history.redoable() > 0) reply.redo = history.to_redo().label;
    }
    reply.jobs = core_.running_jobs();
    reply.clients = static_cast<std::uint32_t>(clients_.count());
    return reply;
}

void SessionHandler::sync(const Sync::Command&, const rpc::Caller&, rpc::Responder<Sync::Reply> responder)
{
    auto waiting = std::make_shared<rpc::Responder<Sync::Reply>>(std::move(responder));
    core_.engine().sync([waiting](Result<EngineStatus> status) {
        if (!status) return waiting->fail(explain_engine(status.error()));
        waiting->reply(Sync::Reply{std::move(*status)});
    });
}

} // namespace chorus::pulse
