#pragma once

#include "conformance/runner/coverage/coverage.hpp"
#include "conformance/runner/roles/transcript.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::conform {

enum class Outcome { pass, fail, non_strict, skipped, unsupported, expected_fail, crashed, hung };

inline constexpr std::array<std::string_view, 8> outcome_names{"pass",        "fail",         "nonStrict", "skipped",
                                                               "unsupported", "expectedFail", "crashed",   "hung"};
constexpr std::string_view to_text(Outcome outcome)
{
    return outcome_names[static_cast<std::size_t>(outcome)];
}
/// Whether it makes the run fail.
constexpr bool is_bad(Outcome outcome)
{
    return outcome == Outcome::fail || outcome == Outcome::crashed || outcome == Outcome::hung;
}

/// What became of one case.
struct CaseResult {
    std::string name;
    std::string level;
    std::string domain;
    std::string doc; ///< what was asked of the testee
    Outcome outcome = Outcome::pass;
    std::string reason;                     ///< what was wrong, or why it was not played
    std::string message;                    ///< the smallest message that shows it, where there is one
    std::string repeat;                     ///< a command line that plays this case alone
    std::vector<TranscriptLine> transcript; ///< unless it passed
    Clock::time_point began;
    std::string errors; ///< the end of what the testee wrote to its standard error, unless it passed
    std::chrono::microseconds duration{};
};

/// A whole run.
struct RunResult {
    std::string testee;
    std::string command; ///< how it was started or reached
    std::string ir_hash; ///< shape of the API that it was judged by
    std::uint64_t seed = 0;
    std::chrono::system_clock::time_point started;
    std::vector<CaseResult> cases;
    std::uint64_t judged = 0; ///< messages, each by both judges
    std::chrono::milliseconds duration{};
    Coverage coverage;

    std::size_t count(Outcome outcome) const;
    bool good() const;
};

} // namespace chorus::conform
