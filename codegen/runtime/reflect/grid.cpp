#include "codegen/runtime/reflect/grid.hpp"

#include "codegen/runtime/wire/text.hpp"

#include <algorithm>
#include <numeric>

namespace chorus::reflect {
namespace {

constexpr std::size_t gap = 2;
/// No column becomes narrower than this.
constexpr std::size_t narrowest = 8;

/// The first `count` characters of UTF-8 text.
std::string_view first_characters(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    for (; at < text.size() && count > 0; --count) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
    }
    return text.substr(0, at);
}

std::string fitted(const std::string& text, std::size_t width, bool right)
{
    const std::size_t length = wire::count_code_points(text);
    if (length > width) return std::string(first_characters(text, width - 1)) + "…";
    const std::string space(width - length, ' ');
    return right ? space + text : text + space;
}

} // namespace

void Grid::align_right(std::size_t column)
{
    if (right_.size() <= column) right_.resize(column + 1, false);
    right_[column] = true;
}

std::vector<std::size_t> Grid::widths(std::size_t limit) const
{
    std::vector<std::size_t> widths;
    const auto measure = [&](const std::vector<std::string>& cells) {
        if (widths.size() < cells.size()) widths.resize(cells.size(), 0);
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], wire::count_code_points(cells[i]));
    };
    measure(head_);
    for (const auto& row : rows_)
        measure(row);
    if (limit == 0 || widths.empty()) return widths;
    const auto total = [&] {
        return indent_ + std::accumulate(widths.begin(), widths.end(), (widths.size() - 1) * gap);
    };
    for (auto widest = std::max_element(widths.begin(), widths.end()); total() > limit && *widest > narrowest;
         widest = std::max_element(widths.begin(), widths.end()))
        --*widest;
    return widths;
}

std::string Grid::line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const
{
    std::string text(indent_, ' ');
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text += std::string(gap, ' ');
        text += fitted(cells[i], widths[i], i < right_.size() && right_[i]);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

std::string Grid::text(std::size_t width) const
{
    const auto columns = widths(width);
    std::string text;
    if (!head_.empty()) text += line(head_, columns);
    for (const auto& row : rows_)
        text += line(row, columns);
    return text;
}

} // namespace chorus::reflect
