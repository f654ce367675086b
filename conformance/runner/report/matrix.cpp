#include "conformance/runner/report/matrix.hpp"

#include <numeric>
#include <set>

namespace chorus::conform {

std::size_t Cell::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

std::size_t Cell::bad() const
{
    return count(Outcome::fail) + count(Outcome::crashed) + count(Outcome::hung);
}

Shade Cell::shade() const
{
    if (total() == 0) return Shade::empty;
    if (bad() > 0) return Shade::bad;
    if (count(Outcome::non_strict) > 0) return Shade::unclear;
    if (count(Outcome::expected_fail) > 0) return Shade::known;
    return count(Outcome::pass) > 0 ? Shade::pass : Shade::quiet;
}

Cell Matrix::at(const std::string& domain, const std::string& level) const
{
    const auto row = cells.find(domain);
    if (row == cells.end()) return {};
    const auto cell = row->second.find(level);
    return cell == row->second.end() ? Cell() : cell->second;
}

Matrix matrix_of(const RunResult& run)
{
    Matrix matrix;
    std::set<std::string> levels;
    for (const CaseResult& result : run.cases) {
        levels.insert(result.level);
        ++matrix.cells[result.domain][result.level].counts[static_cast<std::size_t>(result.outcome)];
    }
    matrix.levels.assign(levels.begin(), levels.end());
    return matrix;
}

} // namespace chorus::conform
