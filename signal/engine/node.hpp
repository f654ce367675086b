#pragma once

#include "generated/types/plan.hpp"
#include "signal/engine/health.hpp"
#include "signal/engine/meter_bank.hpp"
#include "signal/engine/processor.hpp"
#include "signal/engine/slice.hpp"
#include "signal/engine/source.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace chorus::signal {

/// One step of a strip. It is made and freed on the control thread and used by one audio thread at a time. A new plan
/// has new nodes; those that go on from a node of the plan before take its state over when the plan is swapped.
class Node {
public:
    virtual ~Node() = default;

    /// Works on one slice. Audio thread; wait-free.
    virtual void process(StripBuffer& buffer, const Slice& slice) noexcept = 0;

    /// Goes on where `previous` stopped, which is of the same kind and never used again. What is different now begins
    /// to come in after `hold` frames, which nobody may hear. Audio thread; bounded.
    virtual void adopt(Node& previous, std::int64_t hold) noexcept
    {
        static_cast<void>(previous);
        static_cast<void>(hold);
    }
    /// Begins as if it were not there and comes in over 5 ms, at first staying so for `hold` frames, which nobody may
    /// hear. Audio thread.
    virtual void enter(std::int64_t hold) noexcept { static_cast<void>(hold); }
    /// Goes out over 5 ms, and is then as if it were not there. Audio thread.
    virtual void leave() noexcept {}
    /// Frames that pass before what adopt() or enter() changed begins to be heard. Audio thread, right after them.
    virtual std::int64_t waiting() const noexcept { return 0; }

    /// Delay that it adds to the signal and that the plan makes up for. Any thread.
    virtual std::int64_t latency() const noexcept { return 0; }
    /// Most events that it adds to one slice. Control thread.
    virtual std::size_t events_max() const noexcept { return 0; }
    /// The plugin instance in it, if it is one. Control thread.
    virtual std::shared_ptr<Processor> processor() const { return nullptr; }
    /// Gets media into memory that playing [position, position + frames) needs. Control thread; may take long.
    virtual void preload(std::int64_t position, std::int64_t frames)
    {
        static_cast<void>(position);
        static_cast<void>(frames);
    }
};

/// A stereo signal over a whole span; slices lie in it at their offset.
struct StereoSpan {
    float* left = nullptr;
    float* right = nullptr;
};

/// A part of the plan that this machine does not have, and why.
struct Missing {
    PlanKey key;
    wire::Error error;
};

/// What a node is made with.
struct NodeContext {
    StreamFormat format;
    Tempo tempo;
    std::size_t channels = 2;                               // of the strip that it is in
    std::span<const std::shared_ptr<SampleSource>> sources; // of the plan; null where missing
    PluginFactory* plugins = nullptr;
    MeterBank* meters = nullptr; // null: nobody looks
    Health* health = nullptr;
    StereoSpan copy;                         // where a tap puts its signal
    std::vector<Missing>* missing = nullptr; // told what is not there
};

/// A node and whether it goes on from the one before it.
struct MadeNode {
    std::unique_ptr<Node> node;
    bool continues = false;
};

/// Makes the nodes of a plan. Control thread.
class NodeMaker {
public:
    virtual ~NodeMaker() = default;

    /// `previous` is the node of the same key and kind in the plan that runs now, if there is one, and `spare` that of
    /// a plan that was withdrawn before it ran. Only what does not change while it runs may be read from them.
    virtual MadeNode make(const PlanOp& op, const NodeContext& context, const Node* previous,
                          const Node* spare) const = 0;
};

} // namespace chorus::signal
