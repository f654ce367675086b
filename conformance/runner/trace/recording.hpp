#pragma once

#include "conformance/runner/judge/judge.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>

namespace chorus::conform {

/// The file is no recording, or is damaged.
struct RecordingError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One line between start and end.
struct RecordedLine {
    std::size_t number = 0;  ///< of the line, from 1
    std::uint64_t at_ns = 0; ///< since the start
    bool closed = false;     ///< the connection ended; there is no text
    bool engine = false;     ///< on the link to the engine
    bool to_pulse = false;
    std::uint64_t connection = 0; ///< of a client
    std::string peer;             ///< the run of the client, once it introduced itself
    std::string text;
};

/// Reads what `aura trace --wire` wrote, line by line, since it may be larger than the memory.
class Recording {
public:
    /// Throws RecordingError.
    Recording(const std::filesystem::path& file, Judge& judge);

    const json::object& start() const { return start_; }
    /// The next line; nothing at the end. Throws RecordingError.
    std::optional<RecordedLine> next();
    /// The last line, once next() has returned nothing; null when the recording was cut off.
    const json::object* end() const { return end_ ? &*end_ : nullptr; }
    /// The number of the last line, once next() has returned nothing, if only its beginning is there.
    std::optional<std::size_t> half_line() const { return half_line_; }

private:
    std::optional<json::object> read_line();
    [[noreturn]] void damaged(const std::string& what) const;

    Judge& judge_;
    const Declaration* form_;
    std::filesystem::path file_;
    std::ifstream in_;
    std::size_t number_ = 0;
    json::object start_;
    std::optional<json::object> end_;
    std::optional<std::size_t> half_line_;
};

} // namespace chorus::conform
