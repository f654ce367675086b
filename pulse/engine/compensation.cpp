#include "pulse/engine/compensation.hpp"

#include <algorithm>
#include <cassert>
#include <optional>

namespace chorus::pulse {
namespace {

void shift(std::optional<Curve>& curve, std::int64_t frames)
{
    if (!curve) return;
    for (CurvePoint& point : curve->points)
        point.frame.value += frames;
}

/// Walks the ops of a strip with the delay that the signal has there.
class OpWalk {
public:
    OpWalk(std::int64_t latency, OutputLatencies& latencies) : latency_(latency), latencies_(latencies) {}

    void operator()(PluginOp& op)
    {
        for (PortValue& port : op.ports)
            shift(port.curve, latency_);
        latency_ += op.latency.value;
    }
    void operator()(FaderOp& op) const { shift(op.level.curve, latency_); }
    void operator()(PanOp& op) const { shift(op.pan.curve, latency_); }
    void operator()(DelayOp& op) { latency_ += op.frames.value; }
    void operator()(TapOp& op) const
    {
        shift(op.level.curve, latency_);
        shift(op.pan.curve, latency_);
        latencies_.emplace(op.key, latency_);
    }
    void operator()(const RegionsOp&) const
    {
        assert(latency_ == 0 && "content is not delayed with what it is added to");
    }
    void operator()(const NotesOp&) const
    {
        assert(latency_ == 0 && "content is not delayed with what it is added to");
    }
    void operator()(const MuteOp&) const {}
    void operator()(const MeterOp&) const {}

    std::int64_t latency() const { return latency_; }

private:
    std::int64_t latency_;
    OutputLatencies& latencies_;
};

/// Sets the delays of the inputs and returns the latency of their sum.
std::int64_t align_inputs(Strip& strip, const OutputLatencies& latencies)
{
    std::int64_t latest = 0;
    for (const PlanEdge& edge : strip.inputs)
        latest = std::max(latest, latencies.at(edge.from));
    for (PlanEdge& edge : strip.inputs)
        edge.delay.value = latest - latencies.at(edge.from);
    return latest;
}

} // namespace

OutputLatencies compensate_delays(Plan& plan)
{
    OutputLatencies latencies;
    for (Strip& strip : plan.strips) {
        OpWalk walk(align_inputs(strip, latencies), latencies);
        for (PlanOp& op : strip.ops)
            std::visit(walk, op.value);
        latencies.emplace(strip.key, walk.latency());
    }
    plan.latency.value = latencies.at(plan.strips.back().key);
    return latencies;
}

} // namespace chorus::pulse
