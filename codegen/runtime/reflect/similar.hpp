#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chorus::reflect {

/// How many letters must be put in, taken out or changed to make one text of the other, whatever their case.
inline std::size_t edit_distance(std::string_view left, std::string_view right)
{
    const auto lower = [](char letter) { return std::tolower(static_cast<unsigned char>(letter)); };
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t changed = diagonal + (lower(left[i]) == lower(right[j]) ? 0 : 1);
            diagonal = std::exchange(row[j + 1], std::min({changed, row[j] + 1, row[j + 1] + 1}));
        }
    }
    return row.back();
}

/// Those of `known` that somebody who wrote `text` may have meant, best first, at most `most`.
template <class Names>
std::vector<std::string> similar_names(std::string_view text, const Names& known, std::size_t most = 3)
{
    const std::size_t tolerance = std::max<std::size_t>(2, text.size() / 4);
    std::vector<std::pair<std::size_t, std::string>> close;
    for (const auto& name : known) {
        const std::size_t distance = edit_distance(text, name);
        if (distance <= tolerance && distance < text.size()) close.emplace_back(distance, std::string(name));
    }
    std::sort(close.begin(), close.end());
    if (close.size() > most) close.resize(most);
    std::vector<std::string> names;
    for (auto& [distance, name] : close)
        names.push_back(std::move(name));
    return names;
}

/// `Did you mean a, b or c?`, or nothing.
inline std::string did_you_mean(const std::vector<std::string>& names)
{
    if (names.empty()) return {};
    std::string text = "Did you mean `" + names.front() + "`";
    for (std::size_t i = 1; i < names.size(); ++i) {
        text += (i + 1 == names.size() ? " or `" : ", `") + names[i] + "`";
    }
    return text + "?";
}

} // namespace chorus::reflect
