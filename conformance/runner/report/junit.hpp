#pragma once

#include "conformance/runner/run/result.hpp"

namespace chorus::conform {

/// What runs have found, as CI servers read it: a suite for each process and domain. A case that was not played or is
/// known to fail is skipped there.
std::string to_junit(const std::vector<RunResult>& runs);

} // namespace chorus::conform
