#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// The first thing that is wrong with a value.
struct Breach {
    std::string pointer;
    std::string rule; ///< `type`, `required`, `unknownField`, `min` …, or the id of a rule of the spec
    bool operator==(const Breach&) const = default;
};

/// Whether `value` is what the specs want; nothing if it is.
std::optional<Breach> interpret(const Shape& shape, const json::value& value);
std::optional<Breach> interpret(const Declaration& declaration, const json::value& value);

} // namespace chorus::conform
