#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chorus::codegen {

/// A run of lines of one kind, such as the sources of a CMake target.
struct LineRun {
    std::string_view after;  ///< The run stands behind the first line that begins with this; empty: anywhere.
    std::string_view prefix; ///< With what its lines begin
    std::string_view suffix; ///< and end; a bracket that closes the list may follow.
    std::string_view word{}; ///< What each of them holds.
};

/// `text` with `line` in the first such run, at its place in the order of the alphabet. Nothing if there is no such
/// run; the same text if the line is there.
std::optional<std::string> with_sorted_line(std::string_view text, const LineRun& run, const std::string& line);

/// `text` with `line` behind the last line of the first such run.
std::optional<std::string> with_last_line(std::string_view text, const LineRun& run, const std::string& line);

} // namespace chorus::codegen
