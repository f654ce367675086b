#pragma once

#include "conformance/runner/trace/conversation.hpp"

#include <filesystem>
#include <vector>

namespace chorus::conform {

/// What came of judging a recorded session.
struct TraceReport {
    std::vector<Finding> findings;
    std::vector<std::string> notes; ///< what the recording cannot tell
    Conversation::Counts counts;
    std::size_t connections = 0;
};

/// Judges every message of a recording: by itself, as an answer, in its order, and against the states of the specs.
/// Throws RecordingError.
TraceReport check_trace(const std::filesystem::path& file, Judge& judge);

} // namespace chorus::conform
