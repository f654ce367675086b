#include "tests/signal/engine/support/reference.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace chorus::signal::test {

namespace {

const double quarter_turn = std::acos(0.0);

/// Two channels in doubles.
struct Wide {
    explicit Wide(std::size_t frames) : left(frames), right(frames) {}
    std::vector<double> left;
    std::vector<double> right;
};

double at(const Curve& curve, double frame)
{
    const auto& points = curve.points;
    if (frame < static_cast<double>(points.front().frame.value)) return points.front().value;
    for (std::size_t i = points.size(); i-- > 0;) {
        const double begin = static_cast<double>(points[i].frame.value);
        if (begin > frame) continue;
        if (i + 1 == points.size() || points[i].shape == SegmentShape::step) return points[i].value;
        const double end = static_cast<double>(points[i + 1].frame.value);
        return points[i].value + (points[i + 1].value - points[i].value) * (frame - begin) / (end - begin);
    }
    return 0.0;
}

double gain_at(const Level& level, double frame)
{
    if (!level.curve) return level.gain;
    const double value = at(*level.curve, frame);
    if (level.curve->scale == CurveScale::plain) return value;
    return value <= -144.0 ? 0.0 : std::pow(10.0, value / 20.0);
}

double fade_at(const PlanFade& fade, double frames_inside)
{
    if (fade.length.value == 0 || frames_inside >= static_cast<double>(fade.length.value)) return 1.0;
    const double share = frames_inside / static_cast<double>(fade.length.value);
    return fade.shape == FadeShape::linear ? share : std::sin(share * quarter_turn);
}

class Interpreter {
public:
    Interpreter(const Plan& plan, const TestMedia& media, std::int64_t start, std::int64_t frames)
        : plan_(plan), media_(media), start_(start), frames_(static_cast<std::size_t>(frames + plan.latency.value))
    {}

    Sound run()
    {
        for (const Strip& strip : plan_.strips)
            add(strip);
        const Wide& master = outputs_.at(plan_.strips.back().key);
        Sound sound;
        for (std::size_t i = static_cast<std::size_t>(plan_.latency.value); i < frames_; ++i) {
            sound.left.push_back(static_cast<float>(master.left[i]));
            sound.right.push_back(static_cast<float>(master.right[i]));
        }
        return sound;
    }

private:
    double frame(std::size_t i) const { return static_cast<double>(start_) + static_cast<double>(i); }

    void add(const Strip& strip)
    {
        Wide signal(frames_);
        for (const PlanEdge& edge : strip.inputs)
            for (std::size_t i = static_cast<std::size_t>(edge.delay.value); i < frames_; ++i) {
                const std::size_t from = i - static_cast<std::size_t>(edge.delay.value);
                signal.left[i] += outputs_.at(edge.from).left[from];
                signal.right[i] += outputs_.at(edge.from).right[from];
            }
        mono_ = strip.channels.value == 1;
        if (mono_ && !strip.inputs.empty())
            for (std::size_t i = 0; i < frames_; ++i)
                signal.left[i] = signal.right[i] = (signal.left[i] + signal.right[i]) / 2.0;
        notes_.clear();
        for (const PlanOp& op : strip.ops)
            std::visit([&](const auto& one) { apply(one, signal); }, op.value);
        outputs_.emplace(strip.key, std::move(signal));
    }

    void apply(const RegionsOp& op, Wide& signal)
    {
        for (const PlanRegion& region : op.regions) {
            const TestSource& file = *media_.files.at(plan_.sources[region.source].path);
            for (std::int64_t k = 0; k < region.length.value; ++k) {
                const std::int64_t i = region.start.value + k - start_;
                const std::int64_t read = region.offset.value + k;
                if (i < 0 || i >= static_cast<std::int64_t>(frames_) || read >= file.frames()) continue;
                const double gain = region.gain * fade_at(region.fade_in, static_cast<double>(k)) *
                                    fade_at(region.fade_out, static_cast<double>(region.length.value - k));
                double left = file.left()[static_cast<std::size_t>(read)];
                double right = file.right()[static_cast<std::size_t>(read)];
                if (mono_) left = right = (left + right) / 2.0;
                signal.left[static_cast<std::size_t>(i)] += left * gain;
                signal.right[static_cast<std::size_t>(i)] += right * gain;
            }
        }
    }
    void apply(const NotesOp& op, Wide&) { notes_.insert(notes_.end(), op.notes.begin(), op.notes.end()); }
    void apply(const PluginOp& op, Wide& signal)
    {
        if (op.uri == "test:synth") {
            if (!op.bypass) synth(signal);
        } else if (op.uri.starts_with("test:late/") || op.bypass) {
            delay(signal, op.latency.value);
        } else if (op.uri == "test:gain") {
            control_gain(op, signal);
        } else if (op.uri == "test:pole") {
            for (std::size_t i = 1; i < frames_; ++i) {
                signal.left[i] += 0.9f * signal.left[i - 1];
                signal.right[i] += 0.9f * signal.right[i - 1];
            }
        }
    }
    void synth(Wide& signal)
    {
        for (const PlanNote& note : notes_)
            for (std::int64_t k = 0; k < note.length.value; ++k) {
                const std::int64_t i = note.start.value + k - start_;
                if (note.start.value < start_ || i >= static_cast<std::int64_t>(frames_)) continue;
                signal.left[static_cast<std::size_t>(i)] += note.key / 128.0;
                signal.right[static_cast<std::size_t>(i)] += note.key / 128.0;
            }
    }
    void control_gain(const PluginOp& op, Wide& signal)
    {
        for (std::size_t i = 0; i < frames_; ++i) {
            double gain = 1.0;
            for (const PortValue& port : op.ports)
                gain = port.curve ? held(*port.curve, start_ + static_cast<std::int64_t>(i)) : port.value;
            signal.left[i] *= gain;
            signal.right[i] *= gain;
        }
    }
    /// The value at the latest of: the start, the last breakpoint, the last multiple of 32.
    double held(const Curve& curve, std::int64_t frame) const
    {
        std::int64_t from = std::max(start_, frame - ((frame % 32) + 32) % 32);
        for (const CurvePoint& point : curve.points)
            if (point.frame.value <= frame) from = std::max(from, point.frame.value);
        return at(curve, static_cast<double>(from));
    }
    void apply(const FaderOp& op, Wide& signal)
    {
        for (std::size_t i = 0; i < frames_; ++i) {
            signal.left[i] *= gain_at(op.level, frame(i));
            signal.right[i] *= gain_at(op.level, frame(i));
        }
    }
    void apply(const PanOp& op, Wide& signal) { place(op.pan, signal, mono_ ? 1.0 : std::sqrt(2.0)); }
    void place(const PanPosition& pan, Wide& signal, double scale)
    {
        for (std::size_t i = 0; i < frames_; ++i) {
            const double position = std::clamp(pan.curve ? at(*pan.curve, frame(i)) : pan.position, -1.0, 1.0);
            const double angle = (position + 1.0) / 2.0 * quarter_turn;
            signal.left[i] *= scale * std::cos(angle);
            signal.right[i] *= scale * std::sin(angle);
        }
    }
    void apply(const MuteOp& op, Wide& signal)
    {
        if (op.muted) signal = Wide(frames_);
    }
    void apply(const DelayOp& op, Wide& signal) { delay(signal, op.frames.value); }
    void delay(Wide& signal, std::int64_t by)
    {
        for (std::vector<double>* samples : {&signal.left, &signal.right}) {
            samples->insert(samples->begin(), static_cast<std::size_t>(by), 0.0);
            samples->resize(frames_);
        }
    }
    void apply(const MeterOp&, Wide&) {}
    void apply(const TapOp& op, Wide& signal)
    {
        Wide copy = signal;
        apply(FaderOp{"", op.level}, copy);
        place(op.pan, copy, std::sqrt(2.0));
        if (op.muted) copy = Wide(frames_);
        outputs_.emplace(op.key, std::move(copy));
    }

    const Plan& plan_;
    const TestMedia& media_;
    std::int64_t start_;
    std::size_t frames_;
    std::map<std::string, Wide> outputs_;
    bool mono_ = false;
    std::vector<PlanNote> notes_;
};

} // namespace

Sound interpret(const Plan& plan, const TestMedia& media, std::int64_t start, std::int64_t frames)
{
    return Interpreter(plan, media, start, frames).run();
}

} // namespace chorus::signal::test
