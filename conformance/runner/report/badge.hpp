#pragma once

#include "conformance/runner/run/result.hpp"

namespace chorus::conform {

/// A small picture, as SVG, that says in a few words how the runs went.
std::string to_badge(const std::vector<RunResult>& runs);

} // namespace chorus::conform
