#include "signal/nodes/regions_node.hpp"

#include "signal/dsp/kernels.hpp"

#include <array>

namespace chorus::signal {

namespace {

using Quantum = std::array<float, quantum_frames>;

} // namespace

RegionsNode::RegionsNode(const RegionsOp& op, const NodeContext& context, const RegionsNode* previous)
    : list_(std::make_shared<const RegionList>(op.regions, context.sources, context.channels == 1)),
      arrived_(ramp_frames(context.format.sample_rate), true), health_(context.health)
{
    if (!previous) return;
    if (*previous->list_ == *list_)
        list_ = previous->list_;
    else
        list_before_ = previous->list_;
}

void RegionsNode::adopt(Node& previous, std::int64_t hold) noexcept
{
    const auto& before = static_cast<RegionsNode&>(previous);
    next_position_ = before.next_position_;
    if (list_before_) cross_from(list_before_.get(), hold);
}

void RegionsNode::enter(std::int64_t hold) noexcept
{
    cross_from(nullptr, hold);
}

void RegionsNode::leave() noexcept
{
    left_ = true;
    cross_from(list_.get(), 0);
}

void RegionsNode::cross_from(const RegionList* list, std::int64_t hold) noexcept
{
    old_ = list;
    old_position_ = next_position_;
    arrived_.jump(false);
    arrived_.set(true);
    arrived_.hold(hold);
}

void RegionsNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    const bool jumps = slice.joint == Joint::located && slice.rolling;
    if ((jumps || slice.joint == Joint::stopped) && !left_) cross_from(list_.get(), 0);
    const RegionList* now = slice.rolling && !left_ ? list_.get() : nullptr;
    if (now && !slice.waits) now->announce(slice.expected, slice.expected_frames, slice.expects_jump);
    if (!arrived_.rests_at_one())
        cross_fade(buffer, slice, now);
    else if (now)
        now->add_to(buffer, {slice.position, slice.frames, slice.waits}, health_);
    if (slice.rolling) next_position_ = slice.position + static_cast<std::int64_t>(slice.frames);
}

void RegionsNode::cross_fade(StripBuffer& buffer, const Slice& slice, const RegionList* now) noexcept
{
    alignas(64) Quantum left;
    alignas(64) Quantum right;
    alignas(64) Quantum old_left;
    alignas(64) Quantum old_right;
    alignas(64) Quantum share;
    StripBuffer fresh{left.data(), right.data(), buffer.events, true};
    StripBuffer old{old_left.data(), old_right.data(), buffer.events, true};
    if (now) now->add_to(fresh, {slice.position, slice.frames, slice.waits}, health_);
    if (old_) old_->add_to(old, {old_position_, slice.frames, slice.waits}, health_);
    settle(fresh, slice.frames);
    settle(old, slice.frames);
    old_position_ += static_cast<std::int64_t>(slice.frames);
    arrived_.fill(share.data(), slice.frames);
    dsp::blend(fresh.left, old.left, share.data(), slice.frames);
    dsp::blend(fresh.right, old.right, share.data(), slice.frames);
    settle(buffer, slice.frames);
    dsp::add(buffer.left, fresh.left, slice.frames);
    dsp::add(buffer.right, fresh.right, slice.frames);
}

} // namespace chorus::signal
