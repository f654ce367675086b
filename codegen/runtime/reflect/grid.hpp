#pragma once

#include <string>
#include <vector>

namespace chorus::reflect {

/// Rows of text in aligned columns.
class Grid {
public:
    explicit Grid(std::size_t indent = 0) : indent_(indent) {}

    void set_head(std::vector<std::string> cells) { head_ = std::move(cells); }
    void add_row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    /// Numbers stand below one another at their ends.
    void align_right(std::size_t column);

    /// All lines. Where they would be longer than `width`, the widest columns are shortened; 0 is no limit.
    std::string text(std::size_t width) const;

private:
    std::vector<std::size_t> widths(std::size_t limit) const;
    std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const;

    std::size_t indent_;
    std::vector<std::string> head_;
    std::vector<std::vector<std::string>> rows_;
    std::vector<bool> right_;
};

} // namespace chorus::reflect
