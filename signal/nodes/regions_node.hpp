#pragma once

#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"
#include "signal/nodes/region_list.hpp"

#include <cstdint>
#include <memory>

namespace chorus::signal {

/// Plays audio regions. Since they are a function of the place alone, anything that changes them is a crossfade of 5 ms
/// between two readings: another list after an edit, another place after a jump, silence after a stop. The end of a
/// loop is no change but exact.
class RegionsNode final : public Node {
public:
    RegionsNode(const RegionsOp& op, const NodeContext& context, const RegionsNode* previous);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;
    void enter(std::int64_t hold) noexcept override;
    void leave() noexcept override;
    void preload(std::int64_t position, std::int64_t frames) override { list_->preload(position, frames); }

private:
    void cross_from(const RegionList* list, std::int64_t hold) noexcept;
    void cross_fade(StripBuffer& buffer, const Slice& slice, const RegionList* now) noexcept;

    std::shared_ptr<const RegionList> list_;
    std::shared_ptr<const RegionList>
        list_before_; // of the program before, so that it lives as long as it may be heard
    bool left_ = false;
    std::int64_t next_position_ = 0;  // one past what was played last
    const RegionList* old_ = nullptr; // what fades out; null is silence
    std::int64_t old_position_ = 0;
    dsp::Ramp arrived_; // 1: only the new is heard
    Health* health_;
};

} // namespace chorus::signal
