#pragma once

#include "conformance/runner/run/stage.hpp"

namespace chorus::conform {

/// Messages a second, sent and received, each judged by the interpreter and by its schema, while `count` of the
/// testee's fence command are sent without waiting for one another.
double measure_throughput(const Session& session, std::size_t count);

} // namespace chorus::conform
