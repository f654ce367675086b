#pragma once

#include "conformance/runner/run/result.hpp"

#include <map>
#include <string>
#include <vector>

namespace chorus::conform {

/// How one square of a matrix looks.
enum class Shade { empty, pass, known, unclear, quiet, bad };

inline constexpr std::array<std::string_view, 6> shade_names{"empty", "pass", "known", "unclear", "quiet", "bad"};
constexpr std::string_view to_text(Shade shade)
{
    return shade_names[static_cast<std::size_t>(shade)];
}

/// The cases of one domain and level by their outcome.
struct Cell {
    std::array<std::size_t, outcome_names.size()> counts{};
    std::size_t count(Outcome outcome) const { return counts[static_cast<std::size_t>(outcome)]; }
    std::size_t total() const;
    std::size_t bad() const;
    Shade shade() const;
};

/// Domains × levels of one process.
struct Matrix {
    std::vector<std::string> levels;                          ///< that any domain has cases of
    std::map<std::string, std::map<std::string, Cell>> cells; ///< by domain and level
    /// An empty one where there are no such cases.
    Cell at(const std::string& domain, const std::string& level) const;
};

Matrix matrix_of(const RunResult& run);

} // namespace chorus::conform
