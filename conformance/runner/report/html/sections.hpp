#pragma once

#include "conformance/runner/run/result.hpp"

/// Parts of the page, each the HTML of one subject.
namespace chorus::conform {

/// The verdict and the figures that matter most.
std::string verdict_section(const std::vector<RunResult>& runs);
/// A table of domains × levels for each process.
std::string matrix_section(const std::vector<RunResult>& runs);
/// Every case that did not pass, with all that is known of it.
std::string failures_section(const std::vector<RunResult>& runs);
/// A list of all cases, which the script of the page fills and filters, and its data.
std::string cases_section(const std::vector<RunResult>& runs);
/// How much of the specs was on the wire, and what was not.
std::string coverage_section(const std::vector<RunResult>& runs);
/// How and when it was run.
std::string facts_section(const std::vector<RunResult>& runs);

} // namespace chorus::conform
