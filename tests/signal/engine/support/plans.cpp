#include "tests/signal/engine/support/plans.hpp"

#include <utility>

namespace chorus::signal::test {

PlanRegion region(std::uint32_t source, std::int64_t start, std::int64_t length, std::int64_t offset, double gain)
{
    PlanRegion made;
    made.source = source;
    made.start.value = start;
    made.length.value = length;
    made.offset.value = offset;
    made.gain = gain;
    return made;
}

PlanNote note(std::int64_t start, std::int64_t length, std::uint8_t key)
{
    PlanNote made;
    made.start.value = start;
    made.length.value = length;
    made.key = key;
    return made;
}

Curve curve(std::vector<std::pair<std::int64_t, double>> points, CurveScale scale)
{
    Curve made;
    made.scale = scale;
    for (const auto& [frame, value] : points)
        made.points.push_back({Frames{frame}, value, SegmentShape::linear});
    return made;
}

PlanOp regions(std::string key, std::vector<PlanRegion> list)
{
    return {RegionsOp{std::move(key), std::move(list)}};
}

PlanOp notes(std::string key, std::vector<PlanNote> list)
{
    return {NotesOp{std::move(key), std::move(list)}};
}

PlanOp plugin(std::string key, std::string uri, std::int64_t latency)
{
    PluginOp op;
    op.key = std::move(key);
    op.uri = std::move(uri);
    op.latency.value = latency;
    return {op};
}

PlanOp bypassed(PlanOp op)
{
    std::get<PluginOp>(op.value).bypass = true;
    return op;
}

PlanOp with_port(PlanOp op, double value)
{
    PortValue port;
    port.symbol = "gain";
    port.value = value;
    std::get<PluginOp>(op.value).ports.push_back(port);
    return op;
}

PlanOp with_port(PlanOp op, Curve line)
{
    PortValue port;
    port.symbol = "gain";
    port.curve = std::move(line);
    std::get<PluginOp>(op.value).ports.push_back(port);
    return op;
}

PlanOp fader(std::string key, double gain)
{
    return {FaderOp{std::move(key), Level{gain, std::nullopt}}};
}

PlanOp fader(std::string key, Curve line)
{
    return {FaderOp{std::move(key), Level{1.0, std::move(line)}}};
}

PlanOp pan(std::string key, double position)
{
    return {PanOp{std::move(key), PanPosition{position, std::nullopt}}};
}

PlanOp pan(std::string key, Curve line)
{
    return {PanOp{std::move(key), PanPosition{0.0, std::move(line)}}};
}

PlanOp mute(std::string key, bool muted)
{
    return {MuteOp{std::move(key), muted}};
}

PlanOp delay(std::string key, std::int64_t frames)
{
    return {DelayOp{std::move(key), Frames{frames}}};
}

PlanOp meter(std::string key, std::uint16_t slot)
{
    return {MeterOp{std::move(key), slot}};
}

PlanOp tap(std::string key, double gain)
{
    TapOp op;
    op.key = std::move(key);
    op.level.gain = gain;
    return {op};
}

Strip strip(std::string key, std::vector<PlanOp> ops, std::vector<PlanEdge> inputs)
{
    Strip made;
    made.key = std::move(key);
    made.ops = std::move(ops);
    made.inputs = std::move(inputs);
    return made;
}

PlanEdge from(std::string key, std::int64_t delay)
{
    return {std::move(key), Frames{delay}};
}

Plan plan(std::vector<PlanSource> sources, std::vector<Strip> strips, std::int64_t latency)
{
    Plan made;
    made.hash = "test";
    made.sample_rate = 48000;
    made.beats_per_minute = 120.0;
    made.beats_per_bar = 4;
    made.beat_unit = 4;
    made.latency.value = latency;
    made.sources = std::move(sources);
    made.strips = std::move(strips);
    return made;
}

Plan looped(Plan made, std::int64_t start, std::int64_t end)
{
    made.loop = FrameRange{Frames{start}, Frames{end}};
    return made;
}

} // namespace chorus::signal::test
