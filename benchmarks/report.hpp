#pragma once

#include "benchmarks/rows/row.hpp"

#include <string>

namespace chorus::bench {

/// The line above the table.
std::string table_head();
/// One row of the table, with its notes below it.
std::string table_row(const Row& row, const Measured& measured);
/// One object on one line: name, what, unit, ours, peer, ratio, reach, held, notes; or name, what, error.
std::string json_row(const Row& row, const Measured& measured);

} // namespace chorus::bench
