#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace chorus::bench {

/// What a row must reach, as a bound on Outcome::ratio.
struct Reach {
    enum class Bound { at_least, at_most };
    Bound bound = Bound::at_least;
    double value = 0.0;

    bool holds_for(double ratio) const { return bound == Bound::at_least ? ratio >= value : ratio <= value; }
};

/// What one row measured.
struct Outcome {
    std::string unit;           ///< of `ours` and `peer`, e.g. "s" or "ns"
    double ours = 0.0;          ///< median
    std::optional<double> peer; ///< median of the peer in the same run; absent where there is no peer
    std::optional<double>
        ratio; ///< what the reach is about; speed-up (peer ÷ ours) or share (ours ÷ peer, ours ÷ limit)
    std::optional<Reach> reach;     ///< absent where the row only reports
    bool correct = true;            ///< false when the results of the two disagree; then nothing is held
    std::vector<std::string> notes; ///< lines for people, e.g. spread or what was compared

    bool held() const { return correct && (!reach || (ratio && reach->holds_for(*ratio))); }
};

/// A row either measures or says in a sentence why it could not.
using Measured = tl::expected<Outcome, std::string>;

} // namespace chorus::bench
