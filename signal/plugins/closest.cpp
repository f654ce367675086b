#include "signal/plugins/closest.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <utility>

namespace chorus::signal::plugins {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return result;
}

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.back();
}

} // namespace

std::string closest(std::string_view wanted, const std::vector<std::string>& candidates)
{
    const std::string sought = lower(wanted);
    const std::string* best = nullptr;
    // A third of the letters wrong is no slip any more.
    std::size_t best_distance = sought.size() / 3 + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t candidate_distance = distance(sought, lower(candidate));
        if (candidate_distance >= best_distance) continue;
        best_distance = candidate_distance;
        best = &candidate;
    }
    return best ? *best : std::string();
}

} // namespace chorus::signal::plugins
