#include "signal/control/metering.hpp"

#include "generated/signal/metering.frames.hpp"

#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::metering;
using Levels = api::streams::Levels;

std::int64_t steady_ns()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

MeteringHandler::MeteringHandler(Context context, const Controller& controller)
    : context_(context), controller_(controller), timer_(context.loop)
{}

Result<api::Open::Reply> MeteringHandler::open(const api::Open::Command& command, const rpc::Caller&)
{
    timer_.every(std::chrono::milliseconds(1000 / command.rate), [this] { collect(); });
    return api::Open::Reply{.rate = command.rate};
}

Result<api::Close::Reply> MeteringHandler::close(const api::Close::Command&, const rpc::Caller&)
{
    timer_.cancel();
    return api::Close::Reply{};
}

/// The peaks belong to the engine thread; while that prepares a plan the meters stand still.
void MeteringHandler::collect()
{
    if (!controller_.connection() || std::exchange(collecting_, true)) return;
    context_.engine_thread.post([this] {
        context_.loop.post([this, levels = context_.host.levels()] {
            collecting_ = false;
            send(levels);
        });
    });
}

void MeteringHandler::send(const std::vector<MeterLevel>& levels)
{
    if (levels.empty() || !controller_.connection()) return;
    std::vector<Levels::Record> records;
    records.reserve(levels.size());
    for (const MeterLevel& level : levels)
        records.push_back({.slot = level.slot,
                           .peak_left = level.reading.peak_left,
                           .peak_right = level.reading.peak_right,
                           .rms_left = level.reading.rms_left,
                           .rms_right = level.reading.rms_right});
    context_.server.send_stream(*controller_.connection(),
                                wire::encode_frame<Levels>(frames_sent_++, steady_ns(), records));
}

} // namespace chorus::signal
