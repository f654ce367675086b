#pragma once

#include "signal/dsp/delay_line.hpp"
#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"
#include "signal/engine/slice.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace chorus::signal {

/// An input of a strip: the output of an earlier strip or of a tap, delayed so that it arrives with the others.
class EdgeInput {
public:
    /// `source` outlives the edge. Control thread.
    EdgeInput(StereoSpan source, std::size_t delay, std::uint32_t ramp);

    /// Audio thread; wait-free.
    void add_to(StripBuffer& buffer, const Slice& slice) noexcept;

    /// Goes on where `previous` stopped. Audio thread; bounded.
    void adopt(EdgeInput& previous) noexcept;
    /// Stays silent for `hold` frames, then comes in over 5 ms. Audio thread.
    void enter(std::int64_t hold) noexcept;
    /// Goes out over 5 ms. Audio thread.
    void leave() noexcept { presence_.set(false); }

private:
    StereoSpan source_;
    std::size_t delay_;
    std::optional<dsp::DelayLine> line_; // absent where there is no delay
    dsp::Ramp presence_;
};

/// A strip at work: sums its inputs, then lets its nodes work on the sum, slice after slice. It writes nothing but its
/// own memory, so strips that do not depend on each other may run at the same time.
class StripUnit {
public:
    StripUnit(std::vector<EdgeInput> inputs, std::vector<std::unique_ptr<Node>> nodes, StereoSpan output, bool mono);
    StripUnit(StripUnit&&) noexcept;
    ~StripUnit();

    /// All slices of a span, in order. Audio thread; wait-free.
    void run(std::span<const Slice> slices) noexcept;

    /// Control thread; to use what they return is for the thread that runs the strip.
    std::span<EdgeInput> inputs() noexcept { return inputs_; }
    std::span<const std::unique_ptr<Node>> nodes() const noexcept { return nodes_; }

private:
    /// Memory for one slice.
    struct Bench;

    void run(const Slice& slice) noexcept;

    std::vector<EdgeInput> inputs_;
    std::vector<std::unique_ptr<Node>> nodes_;
    StereoSpan output_;
    bool folds_; // a mono strip hears the middle of its inputs
    EventBuffer events_;
    std::unique_ptr<Bench> bench_; // where the strip has plugins: they find the signal at the same place each time
};

} // namespace chorus::signal
