#pragma once

#include "signal/engine/program.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace chorus::signal {

/// How a running program gives way to the next one without a click. Two programs cannot run side by side, because they
/// share plugin instances; so what goes away is faded to nothing inside the old program first (5 ms), then state moves
/// over, and what is new is faded in inside the new program (5 ms). "Nothing" is what the signal would be without the
/// part: the dry signal for an effect, unity for a fader, silence for an input.
struct Transition {
    template <class T>
    struct Handover {
        T* to = nullptr;
        T* from = nullptr;
    };
    template <class T>
    struct Entry {
        T* what = nullptr;
        std::int64_t hold = 0; // frames until its signal is right and may be heard
    };

    // In the program that runs.
    std::vector<Node*> leaving_nodes;
    std::vector<EdgeInput*> leaving_edges;
    // In the program that comes.
    std::vector<Handover<Node>> nodes;
    std::vector<Entry<Node>> entering_nodes;
    std::vector<Handover<EdgeInput>> edges;
    std::vector<Entry<EdgeInput>> entering_edges;

    /// Frames that the new program renders ahead at once, because it delays its output by so much more. Nobody hears
    /// them, so nothing that changes may begin to do so before they are over: it would have its fade behind it then.
    std::int64_t catch_up = 0;
    /// Extra delay of the output from now on, so that the timeline keeps its place where the plan delays it less.
    std::int64_t output_delay = 0;
    /// The whole output fades out before and in after the change, with so many silent frames in between: the master was
    /// replaced, or its delay shrank.
    bool dips = false;
    std::int64_t dip_hold = 0;

    bool fades_out_first() const noexcept { return dips || !leaving_nodes.empty() || !leaving_edges.empty(); }
};

/// Works out the way from `from` to `to`. `lead` is the delay of the output against the executor, which never shrinks
/// while it rolls. Control thread; reads nothing that runs.
Transition plan_transition(Program& from, Program& to, std::int64_t lead);

} // namespace chorus::signal
