#include "signal/nodes/plugin_node.hpp"

#include "signal/dsp/kernels.hpp"
#include "signal/nodes/plan_envelope.hpp"

#include <algorithm>
#include <utility>

namespace chorus::signal {

PluginNode::PluginNode(const PluginOp& op, const NodeContext& context, std::shared_ptr<Processor> processor,
                       bool carried)
    : uri_(op.uri), state_(op.state), latency_(op.latency.value), tempo_(context.tempo), bypassed_(op.bypass),
      carried_(carried), processor_(std::move(processor)), wet_(ramp_frames(context.format.sample_rate), !op.bypass),
      health_(context.health)
{
    if (latency_ > 0) dry_.emplace(static_cast<std::size_t>(latency_), quantum_frames);
    if (processor_) add_controls(op, context);
}

/// Every control gets a value: one that the plan no longer names goes back to its default.
void PluginNode::add_controls(const PluginOp& op, const NodeContext& context)
{
    for (std::size_t i = 0; i < processor_->controls(); ++i)
        fixed_.push_back({i, processor_->default_value(i), std::nullopt});
    for (const PortValue& port : op.ports) {
        const auto index = processor_->find_control(port.symbol);
        if (!index) {
            context.missing->push_back({op.key,
                                        {"plugin.unknownPort",
                                         "The plugin has no control port of this name.",
                                         "Describe the plugin to see its ports.",
                                         {{"uri", op.uri}, {"symbol", port.symbol}}}});
            continue;
        }
        fixed_[*index].value = static_cast<float>(port.value);
        if (port.curve) moving_.push_back({*index, 0.0f, envelope_of(*port.curve)});
    }
}

bool PluginNode::can_serve(const PluginOp& op) const
{
    return processor_ && uri_ == op.uri && state_ == op.state;
}

void PluginNode::adopt(Node& previous, std::int64_t hold) noexcept
{
    auto& before = static_cast<PluginNode&>(previous);
    wet_ = before.wet_;
    wet_.set(!bypassed_);
    wet_.hold(hold);
    if (dry_ && before.dry_) dry_->adopt(*before.dry_);
}

void PluginNode::enter(std::int64_t hold) noexcept
{
    wet_.jump(false);
    wet_.set(!bypassed_);
    wet_.hold(hold);
}

void PluginNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    settle(buffer, slice.frames);
    if (!processor_) {
        keep_dry(buffer, slice.frames);
        if (dry_) dry_->read(static_cast<std::size_t>(latency_), buffer.left, buffer.right, slice.frames);
    } else if (processor_->takes_audio()) {
        run_effect(buffer, slice);
    } else {
        run_instrument(buffer, slice);
    }
}

void PluginNode::keep_dry(const StripBuffer& buffer, std::size_t frames) noexcept
{
    if (dry_) dry_->write(buffer.left, buffer.right, frames);
}

void PluginNode::run_effect(StripBuffer& buffer, const Slice& slice) noexcept
{
    keep_dry(buffer, slice.frames);
    const bool all_wet = wet_.rests_at_one();
    if (!all_wet && dry_) {
        dry_->read(static_cast<std::size_t>(latency_), left_.data(), right_.data(), slice.frames);
    } else if (!all_wet) {
        dsp::copy(left_.data(), buffer.left, slice.frames);
        dsp::copy(right_.data(), buffer.right, slice.frames);
    }
    run(buffer.left, buffer.right, *buffer.events, slice);
    if (all_wet) return;
    alignas(64) Quantum share;
    wet_.fill(share.data(), slice.frames);
    dsp::blend(buffer.left, left_.data(), share.data(), slice.frames);
    dsp::blend(buffer.right, right_.data(), share.data(), slice.frames);
}

void PluginNode::run_instrument(StripBuffer& buffer, const Slice& slice) noexcept
{
    dsp::clear(left_.data(), slice.frames);
    dsp::clear(right_.data(), slice.frames);
    run(left_.data(), right_.data(), *buffer.events, slice);
    if (wet_.rests_at_one()) {
        dsp::add(buffer.left, left_.data(), slice.frames);
        dsp::add(buffer.right, right_.data(), slice.frames);
        return;
    }
    alignas(64) Quantum share;
    wet_.fill(share.data(), slice.frames);
    dsp::add_multiplied(buffer.left, left_.data(), share.data(), slice.frames);
    dsp::add_multiplied(buffer.right, right_.data(), share.data(), slice.frames);
}

/// Runs the plugin on a slice, in parts between which its controls change.
void PluginNode::run(float* left, float* right, EventBuffer& events, const Slice& slice) noexcept
{
    if (!std::exchange(fixed_set_, true))
        for (const Control& control : fixed_)
            processor_->set_control(control.index, control.value);
    for (std::size_t begin = 0; begin < slice.frames;) {
        std::size_t end = slice.frames;
        const std::int64_t position = slice.position + (slice.rolling ? static_cast<std::int64_t>(begin) : 0);
        for (const Control& control : moving_)
            processor_->set_control(control.index, static_cast<float>(control.curve->value(position)));
        if (slice.rolling)
            end = static_cast<std::size_t>(next_change(position, slice.position + static_cast<std::int64_t>(end)) -
                                           slice.position);
        run_part(left, right, events, slice, begin, end);
        begin = end;
    }
    if (dsp::all_finite(left, slice.frames) && dsp::all_finite(right, slice.frames)) return;
    // One bad sample would stay in every filter behind it for ever.
    dsp::clear(left, slice.frames);
    dsp::clear(right, slice.frames);
    health_->plugin_faults.fetch_add(1, std::memory_order_relaxed);
}

std::int64_t PluginNode::next_change(std::int64_t position, std::int64_t end) const noexcept
{
    for (const Control& control : moving_)
        end = std::min(end, control.curve->next_change(position, control_grid_frames));
    return end;
}

void PluginNode::run_part(float* left, float* right, EventBuffer& events, const Slice& slice, std::size_t begin,
                          std::size_t end) noexcept
{
    const auto offset = static_cast<std::uint32_t>(begin);
    const std::span<MidiEvent> inside = events.between(begin, end);
    for (MidiEvent& event : inside)
        event.frame -= offset;
    ProcessBlock block;
    block.left = left + begin;
    block.right = right + begin;
    block.frames = end - begin;
    block.events = inside;
    block.position = slice.position + (slice.rolling ? static_cast<std::int64_t>(begin) : 0);
    block.rolling = slice.rolling;
    block.tempo = tempo_;
    processor_->process(block);
    for (MidiEvent& event : inside)
        event.frame += offset;
}

} // namespace chorus::signal
