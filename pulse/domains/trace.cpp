#include "pulse/domains/trace.hpp"

#include "generated/pulse/operations.hpp"

#include <string>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::trace;

namespace {

constexpr std::uint32_t format_version = 1;

} // namespace

TraceStart TraceHandler::beginning() const
{
    TraceStart start;
    start.version = format_version;
    start.api_hash = pulse_api::shape_hash;
    start.spec_version = pulse_api::spec_version;
    start.at = clock_.now();
    start.project = project();
    for (const auto& [connection, client] : clients_.all())
        start.clients.push_back(TraceClient{connection, client});
    return start;
}

std::optional<TraceProject> TraceHandler::project() const
{
    if (!core_.has_project()) return std::nullopt;
    return TraceProject{core_.stored().revision, core_.content_hash()};
}

std::uint64_t TraceHandler::now_ns() const
{
    const auto passed = std::chrono::steady_clock::now() - began_;
    return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(passed).count());
}

Result<Start::Reply> TraceHandler::start(const Start::Command& command, const rpc::Caller& caller)
{
    if (file_) return recording(file_->status().path);
    began_ = std::chrono::steady_clock::now();
    auto over = [this](const Result<TraceStatus>& outcome) { wires_.later([this, outcome] { ended(outcome); }); };
    auto file = TraceFile::create(command.path, {.file_bytes = command.limit}, beginning(), std::move(over));
    if (!file) return error_of(file);
    file_ = std::move(*file);
    owner_ = caller.connection;
    wires_.watch([this](const rpc::TraceRecord& record) { take(TraceLink::clients, record); },
                 [this](const rpc::TraceRecord& record) { take(TraceLink::engine, record); });
    return Start::Reply{file_->status()};
}

void TraceHandler::take(TraceLink link, const rpc::TraceRecord& record)
{
    if (record.direction == rpc::TraceRecord::Direction::closed)
        return file_->put(TraceLine{TraceClose{now_ns(), record.connection}});
    TraceMessage message;
    message.t = now_ns();
    message.link = link;
    message.direction = record.direction == rpc::TraceRecord::Direction::in ? TraceDirection::in : TraceDirection::out;
    message.connection = record.connection;
    if (const auto client = clients_.all().find(record.connection); client != clients_.all().end())
        message.peer = client->second.instance_id;
    message.text = std::string(record.envelope);
    file_->put(TraceLine{std::move(message)});
}

void TraceHandler::stop(const Stop::Command&, const rpc::Caller&, rpc::Responder<Stop::Reply> responder)
{
    if (!file_ || ending_) return responder.fail(not_recording());
    asker_ = std::move(responder);
    end(TraceReason::asked);
}

Result<Status::Reply> TraceHandler::status(const Status::Command&, const rpc::Caller&)
{
    Status::Reply reply;
    if (file_) reply.trace = file_->status();
    return reply;
}

void TraceHandler::gone(rpc::ConnectionId connection)
{
    if (file_ && !ending_ && owner_ == connection) end(TraceReason::owner_gone);
}

void TraceHandler::shut_down(std::function<void()> done)
{
    if (!file_) return done();
    shut_down_ = std::move(done);
    if (!ending_) end(TraceReason::shutdown);
}

void TraceHandler::end(TraceReason reason)
{
    ending_ = reason;
    wires_.watch(nullptr, nullptr);
    TraceEnd last;
    last.t = now_ns();
    last.reason = reason;
    last.project = project();
    file_->finish(std::move(last));
}

void TraceHandler::ended(const Result<TraceStatus>& outcome)
{
    wires_.watch(nullptr, nullptr);
    End::Event event;
    event.trace = file_->status();
    file_.reset();
    event.reason = std::exchange(ending_, std::nullopt).value_or(TraceReason::failure);
    if (!outcome) {
        const wire::Error& error = outcome.error();
        event.reason = error.code == limit_reached({}, 0).value().code ? TraceReason::limit : TraceReason::failure;
        event.failure = TraceFailure{error.code, error.message, error.hint};
    }
    core_.events().trace.end(event);
    if (asker_ && outcome) {
        asker_->reply(Stop::Reply{*outcome});
    } else if (asker_) {
        asker_->fail(outcome.error());
    }
    asker_.reset();
    if (shut_down_) std::exchange(shut_down_, nullptr)();
}

} // namespace chorus::pulse
