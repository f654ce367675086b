#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen {

/// A dictionary for libFuzzer and afl++: the keys, tags and enum values that the messages of a spec can hold, and the
/// numbers and lengths at their limits, each once, in order.
std::string fuzz_dictionary(const Spec& spec);

} // namespace chorus::codegen
