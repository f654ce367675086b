#include "codegen/scaffold/sorted_lines.hpp"

#include <algorithm>
#include <vector>

namespace chorus::codegen {

namespace {

using Lines = std::vector<std::string>;

Lines split(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string join(const Lines& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

std::string_view without_bracket(std::string_view line)
{
    if (line.ends_with(')')) line.remove_suffix(1);
    return line;
}

bool is_of(const LineRun& run, std::string_view line)
{
    return line.starts_with(run.prefix) && line.find(run.word) != line.npos &&
           (line.ends_with(run.suffix) || without_bracket(line).ends_with(run.suffix));
}

struct Range {
    Lines::iterator begin;
    Lines::iterator end;
};

Range find_run(Lines& lines, const LineRun& run)
{
    auto from = lines.begin();
    if (!run.after.empty())
        from = std::find_if(from, lines.end(), [&](const std::string& line) { return line.starts_with(run.after); });
    const auto member = [&](const std::string& line) { return is_of(run, line); };
    const auto begin = std::find_if(from, lines.end(), member);
    return {begin, std::find_if_not(begin, lines.end(), member)};
}

/// The bracket that closes a list stands behind its last line.
void insert_before(Lines& lines, const LineRun& run, Range range, Lines::iterator place, std::string line)
{
    std::string& last = *std::prev(range.end);
    if (place == range.end && !last.ends_with(run.suffix)) {
        last.pop_back();
        line += ')';
    }
    lines.insert(place, std::move(line));
}

} // namespace

std::optional<std::string> with_sorted_line(std::string_view text, const LineRun& run, const std::string& line)
{
    Lines lines = split(text);
    const Range range = find_run(lines, run);
    if (range.begin == range.end) return std::nullopt;
    const auto place = std::find_if(range.begin, range.end, [&](const std::string& other) {
        return (other.ends_with(run.suffix) ? std::string_view(other) : without_bracket(other)) >= line;
    });
    if (place != range.end && std::string_view(*place).starts_with(line)) return std::string(text);
    insert_before(lines, run, range, place, line);
    return join(lines);
}

std::optional<std::string> with_last_line(std::string_view text, const LineRun& run, const std::string& line)
{
    Lines lines = split(text);
    const Range range = find_run(lines, run);
    if (range.begin == range.end) return std::nullopt;
    insert_before(lines, run, range, range.end, line);
    return join(lines);
}

} // namespace chorus::codegen
