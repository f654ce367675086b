#pragma once

#include "conformance/runner/run/result.hpp"

#include <boost/json/value.hpp>

namespace chorus::conform {

/// What runs have found, as JSON for programs.
boost::json::value to_json(const std::vector<RunResult>& runs);

} // namespace chorus::conform
