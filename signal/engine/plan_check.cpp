#include "signal/engine/plan_check.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

namespace chorus::signal {

namespace {

constexpr std::int64_t delay_frames_max = 1920000;
constexpr std::int64_t latency_frames_max = 1920000;

/// Walks a plan and keeps the first contradiction.
class PlanCheck {
public:
    explicit PlanCheck(const Plan& plan) : plan_(plan) {}

    Result<void> run(std::uint32_t sample_rate)
    {
        if (plan_.sample_rate != sample_rate)
            refuse("sampleRate", "the engine runs at " + std::to_string(sample_rate) + " Hz");
        if (plan_.strips.empty()) refuse("strips", "there is no master");
        if (plan_.loop && plan_.loop->end <= plan_.loop->start) refuse("loop", "it ends before it starts");
        if (plan_.latency.value < 0 || plan_.latency.value > latency_frames_max) refuse("latency", "out of range");
        for (const Strip& strip : plan_.strips)
            check(strip);
        if (failed_) return tl::unexpected(error_);
        return {};
    }

private:
    void refuse(std::string place, std::string reason)
    {
        if (failed_) return;
        failed_ = true;
        error_ = {"graph.invalidPlan",
                  "The plan contradicts itself.",
                  "This is a fault of the plan compiler; report it with the plan.",
                  {{"place", std::move(place)}, {"reason", std::move(reason)}}};
    }

    void check(const Strip& strip)
    {
        if (strip.channels.value < 1 || strip.channels.value > 2) refuse(strip.key, "neither mono nor stereo");
        for (const PlanEdge& edge : strip.inputs) {
            if (!outputs_.contains(edge.from)) refuse(strip.key, "input " + edge.from + " is no earlier strip or tap");
            if (edge.delay.value < 0 || edge.delay.value > delay_frames_max) refuse(strip.key, "delay out of range");
        }
        for (const PlanOp& op : strip.ops)
            std::visit([&](const auto& one) { check(one); }, op.value);
        add_output(strip.key);
        for (const PlanOp& op : strip.ops)
            if (const auto* tap = std::get_if<TapOp>(&op.value)) add_output(tap->key);
    }

    void add_output(const PlanKey& key)
    {
        if (!outputs_.insert(key).second) refuse(key, "the key names two strips or taps");
    }
    void add_op(const PlanKey& key)
    {
        if (!ops_.insert(key).second) refuse(key, "the key names two ops");
    }

    void check(const RegionsOp& op)
    {
        add_op(op.key);
        for (const PlanRegion& region : op.regions) {
            if (region.source >= plan_.sources.size()) refuse(op.key, "a region has no source");
            if (region.length.value < 1 || region.offset.value < 0) refuse(op.key, "a region has no length");
            if (region.fade_in.length.value < 0 || region.fade_out.length.value < 0)
                refuse(op.key, "a fade has a negative length");
        }
        if (!std::is_sorted(op.regions.begin(), op.regions.end(),
                            [](const PlanRegion& a, const PlanRegion& b) { return a.start < b.start; }))
            refuse(op.key, "regions are not in order of start");
    }
    void check(const NotesOp& op)
    {
        add_op(op.key);
        for (const PlanNote& note : op.notes)
            if (note.length.value < 1 || note.channel > 15 || note.key > 127 || note.velocity > 127)
                refuse(op.key, "a note is out of range");
        if (!std::is_sorted(op.notes.begin(), op.notes.end(),
                            [](const PlanNote& a, const PlanNote& b) { return a.start < b.start; }))
            refuse(op.key, "notes are not in order of start");
    }
    void check(const PluginOp& op)
    {
        add_op(op.key);
        if (op.latency.value < 0 || op.latency.value > latency_frames_max) refuse(op.key, "latency out of range");
        for (const PortValue& port : op.ports)
            if (port.curve) check(op.key, *port.curve);
    }
    void check(const FaderOp& op)
    {
        add_op(op.key);
        if (op.level.curve) check(op.key, *op.level.curve);
    }
    void check(const PanOp& op)
    {
        add_op(op.key);
        if (op.pan.curve) check(op.key, *op.pan.curve);
    }
    void check(const MuteOp& op) { add_op(op.key); }
    void check(const DelayOp& op)
    {
        add_op(op.key);
        if (op.frames.value < 0 || op.frames.value > delay_frames_max) refuse(op.key, "delay out of range");
    }
    void check(const MeterOp& op) { add_op(op.key); }
    void check(const TapOp& op)
    {
        add_op(op.key);
        if (op.level.curve) check(op.key, *op.level.curve);
        if (op.pan.curve) check(op.key, *op.pan.curve);
    }
    void check(const PlanKey& key, const Curve& curve)
    {
        if (curve.points.empty()) refuse(key, "a curve has no point");
        if (!std::is_sorted(curve.points.begin(), curve.points.end(),
                            [](const CurvePoint& a, const CurvePoint& b) { return a.frame < b.frame; }))
            refuse(key, "the points of a curve are not in order");
    }

    const Plan& plan_;
    std::unordered_set<std::string_view> outputs_;
    std::unordered_set<std::string_view> ops_;
    bool failed_ = false;
    wire::Error error_;
};

} // namespace

Result<void> check_plan(const Plan& plan, std::uint32_t sample_rate)
{
    return PlanCheck(plan).run(sample_rate);
}

} // namespace chorus::signal
