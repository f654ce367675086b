#pragma once

#include <cstddef>
#include <string>

namespace chorus::wire {

/// The first rule of the spec that a value breaks.
struct Violation {
    std::string pointer;       ///< JSON pointer to the offending value, `/region/start`.
    std::string rule;          ///< Keyword (`min`, `required`, `type` …) or the id of a rule of the spec.
    std::size_t offset = 0;    ///< Byte offset in the text that was read; 0 for a value built in code.
    std::string expected = {}; ///< The rest of a sentence that begins with the value, "must be at least 0".
    bool operator==(const Violation&) const = default;
};

/// "/region/start must be at least 0.", or the message of a rule of the spec, which is a sentence already.
inline std::string to_sentence(const Violation& violation)
{
    if (violation.expected.ends_with('.')) return violation.expected;
    return (violation.pointer.empty() ? "The value" : violation.pointer) + " " + violation.expected + ".";
}

} // namespace chorus::wire
