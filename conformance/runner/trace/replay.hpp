#pragma once

#include "conformance/runner/judge/judge.hpp"
#include "conformance/runner/testee/testee.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace chorus::conform {

/// The session cannot be played again from this recording.
struct ReplayError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What came of playing a recorded session against a fresh process.
struct ReplayReport {
    std::size_t commands = 0;
    std::size_t compared = 0;             ///< answers
    std::size_t left_out = 0;             ///< commands that cannot be or must not be sent again
    std::vector<std::string> differences; ///< the first one first
    std::vector<std::string> faults;      ///< what the process did wrong on the way
    std::string recorded_hash;            ///< of the content at the end; empty where no project was open
    std::string hash;                     ///< the same now
    bool whole = false;                   ///< the recording has an end, without which nothing is proved
    bool good() const { return whole && differences.empty() && faults.empty(); }
};

/// Sends the commands of every client again, each after the answers that came before it then, and compares: whether a
/// command succeeds, what an edit answers, and the content of the project at the end. Throws RecordingError,
/// ReplayError, StartError, Silent and Lost.
ReplayReport replay_trace(const std::filesystem::path& file, Loop& loop, Judge& judge, const Description& testee,
                          const Access& access);

} // namespace chorus::conform
