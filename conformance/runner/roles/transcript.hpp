#pragma once

#include "conformance/runner/link/loop.hpp"

#include <deque>
#include <string>
#include <string_view>

namespace chorus::conform {

/// One message or happening of a case.
struct TranscriptLine {
    Clock::time_point at;
    std::string who; ///< the client
    char direction;  ///< `>` to the testee, `<` from it, `-` neither
    std::string text;
};

/// The last messages of all clients, for whoever must find out what went wrong.
class Transcript {
public:
    void add(std::string_view who, char direction, std::string_view text)
    {
        if (lines_.size() == most_lines) lines_.pop_front();
        lines_.push_back({Clock::now(), std::string(who), direction, std::string(text.substr(0, longest_line))});
    }
    void clear() { lines_.clear(); }
    const std::deque<TranscriptLine>& lines() const { return lines_; }

private:
    static constexpr std::size_t most_lines = 60;
    static constexpr std::size_t longest_line = 4000;
    std::deque<TranscriptLine> lines_;
};

} // namespace chorus::conform
