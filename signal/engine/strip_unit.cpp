#include "signal/engine/strip_unit.hpp"

#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace chorus::signal {

namespace {

using Quantum = std::array<float, quantum_frames>;

void add_channel(StripBuffer& buffer, const float* left, const float* right, std::size_t frames) noexcept
{
    if (buffer.blank) {
        dsp::store(buffer.left, left, frames);
        dsp::store(buffer.right, right, frames);
        buffer.blank = false;
        return;
    }
    dsp::add(buffer.left, left, frames);
    dsp::add(buffer.right, right, frames);
}

std::size_t events_max(const std::vector<std::unique_ptr<Node>>& nodes)
{
    std::size_t sum = 0;
    for (const auto& node : nodes)
        sum += node->events_max();
    return sum;
}

} // namespace

EdgeInput::EdgeInput(StereoSpan source, std::size_t delay, std::uint32_t ramp)
    : source_(source), delay_(delay), presence_(ramp, true)
{
    if (delay > 0) line_.emplace(delay, quantum_frames);
}

void EdgeInput::add_to(StripBuffer& buffer, const Slice& slice) noexcept
{
    const float* left = source_.left + slice.offset;
    const float* right = source_.right + slice.offset;
    alignas(64) Quantum delayed_left;
    alignas(64) Quantum delayed_right;
    if (line_) {
        line_->write(left, right, slice.frames);
        line_->read(delay_, delayed_left.data(), delayed_right.data(), slice.frames);
        left = delayed_left.data();
        right = delayed_right.data();
    }
    if (presence_.rests_at_one()) return add_channel(buffer, left, right, slice.frames);
    if (presence_.rests_at_zero()) return;
    alignas(64) Quantum factors;
    presence_.fill(factors.data(), slice.frames);
    settle(buffer, slice.frames);
    dsp::add_multiplied(buffer.left, left, factors.data(), slice.frames);
    dsp::add_multiplied(buffer.right, right, factors.data(), slice.frames);
}

void EdgeInput::adopt(EdgeInput& previous) noexcept
{
    presence_ = previous.presence_;
    presence_.set(true);
    if (line_ && previous.line_) line_->adopt(*previous.line_);
}

void EdgeInput::enter(std::int64_t hold) noexcept
{
    presence_.jump(false);
    presence_.set(true);
    presence_.hold(hold);
}

struct StripUnit::Bench {
    alignas(64) Quantum left;
    alignas(64) Quantum right;
};

StripUnit::StripUnit(std::vector<EdgeInput> inputs, std::vector<std::unique_ptr<Node>> nodes, StereoSpan output,
                     bool mono)
    : inputs_(std::move(inputs)), nodes_(std::move(nodes)), output_(output), folds_(mono && !inputs_.empty()),
      events_(events_max(nodes_))
{
    const auto is_plugin = [](const std::unique_ptr<Node>& node) { return node->processor() != nullptr; };
    if (std::any_of(nodes_.begin(), nodes_.end(), is_plugin)) bench_ = std::make_unique<Bench>();
}

StripUnit::StripUnit(StripUnit&&) noexcept = default;
StripUnit::~StripUnit() = default;

void StripUnit::run(std::span<const Slice> slices) noexcept
{
    for (const Slice& slice : slices)
        run(slice);
}

void StripUnit::run(const Slice& slice) noexcept
{
    events_.clear();
    float* const left = output_.left + slice.offset;
    float* const right = output_.right + slice.offset;
    StripBuffer buffer{left, right, &events_, true};
    if (bench_) {
        buffer.left = bench_->left.data();
        buffer.right = bench_->right.data();
    }
    for (EdgeInput& input : inputs_)
        input.add_to(buffer, slice);
    if (folds_ && !buffer.blank) dsp::fold_to_mono(buffer.left, buffer.right, slice.frames);
    for (const auto& node : nodes_)
        node->process(buffer, slice);
    settle(buffer, slice.frames);
    if (!bench_) return;
    dsp::copy(left, buffer.left, slice.frames);
    dsp::copy(right, buffer.right, slice.frames);
}

} // namespace chorus::signal
