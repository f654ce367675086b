#include "signal/control/transport.hpp"

#include "codegen/runtime/log/log.hpp"
#include "generated/signal/transport.frames.hpp"

#include <array>
#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::transport;
using Position = api::streams::Position;

constexpr std::chrono::milliseconds stream_interval{1000 / Position::max_per_second + 1};

api::RollMark roll_mark(const Mark& mark)
{
    return {.state = mark.rolling != 0 ? api::RollState::rolling : api::RollState::stopped,
            .position = {mark.position},
            .roll = mark.roll};
}

std::optional<std::int64_t> frame_of(const std::optional<Frames>& place)
{
    return place ? std::optional(place->value) : std::nullopt;
}

} // namespace

TransportHandler::TransportHandler(Context context, const Controller& controller)
    : context_(context), controller_(controller), events_(context.server), stream_timer_(context.loop)
{}

/// The answer first, then the event that everybody gets.
template <class Reply>
void TransportHandler::answer(std::shared_ptr<rpc::Responder<Reply>> responder, Mark mark)
{
    context_.loop.post([this, responder = std::move(responder), mark] {
        responder->reply({.mark = roll_mark(mark)});
        events_.state({.mark = roll_mark(mark)});
    });
}

void TransportHandler::play(const api::Play::Command& command, const rpc::Caller&,
                            rpc::Responder<api::Play::Reply> responder)
{
    context_.engine_thread.post([this, from = frame_of(command.from), length = frame_of(command.capture_length),
                                 responder = carried(std::move(responder))] {
        Result<Mark> started = context_.host.play(from, length);
        if (!started) return responder->fail(std::move(started.error()));
        answer(responder, *started);
    });
}

void TransportHandler::stop(const api::Stop::Command&, const rpc::Caller&, rpc::Responder<api::Stop::Reply> responder)
{
    context_.engine_thread.post(
        [this, responder = carried(std::move(responder))] { answer(responder, context_.host.stop()); });
}

void TransportHandler::locate(const api::Locate::Command& command, const rpc::Caller&,
                              rpc::Responder<api::Locate::Reply> responder)
{
    context_.engine_thread.post([this, to = command.to.value, responder = carried(std::move(responder))] {
        answer(responder, context_.host.locate(to));
    });
}

Result<api::Status::Reply> TransportHandler::status(const api::Status::Command&, const rpc::Caller&)
{
    return api::Status::Reply{.mark = roll_mark(context_.host.mark())};
}

void TransportHandler::stop_alone()
{
    context_.engine_thread.post([this] {
        const Mark mark = context_.host.stop();
        context_.loop.post([this, mark] { events_.state({.mark = roll_mark(mark)}); });
    });
}

void TransportHandler::begin_to_stream()
{
    stream_timer_.every(stream_interval, [this] { stream(); });
}

void TransportHandler::stream()
{
    if (!controller_.connection()) return;
    const Mark mark = context_.host.mark();
    if (mark.rolling == 0) return;
    const std::array records{Position::Record{.roll = mark.roll, .frame = mark.position, .rolling = 1}};
    context_.server.send_stream(*controller_.connection(),
                                wire::encode_frame<Position>(frames_sent_++, mark.time_ns, records));
}

} // namespace chorus::signal
