#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// The first thing that is wrong with a value.
struct Breach {
    std::string pointer;
    std::string rule; ///< `type`, `required`, `unknownField`, `min` …, or the id of a rule of the spec
    bool operator==(const Breach&) const = default;
};

/// What a look at a value tells along the way, for those who count what was reached. The addresses are those of the IR.
class ValueObserver {
public:
    virtual ~ValueObserver() = default;
    virtual void saw_field(const Field&) {}
    virtual void saw_value(const Declaration& enumeration, std::string_view value) { (void)enumeration, (void)value; }
    virtual void saw_arm(const Arm&) {}
};

/// Whether `value` is what the specs want; nothing if it is.
std::optional<Breach> interpret(const Shape& shape, const json::value& value, ValueObserver* observer = nullptr);
std::optional<Breach> interpret(const Declaration& declaration, const json::value& value,
                                ValueObserver* observer = nullptr);

} // namespace chorus::conform
