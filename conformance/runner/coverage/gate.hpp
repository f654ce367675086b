#pragma once

#include "conformance/runner/coverage/coverage.hpp"

#include <stdexcept>

namespace chorus::conform {

/// What somebody wants of coverage makes no sense.
struct GateError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// How much of each aspect must be reached, such as `constraints=100,transitions=95.5`.
class Gate {
public:
    Gate() = default;
    /// Throws GateError.
    explicit Gate(std::string_view text);

    bool empty() const { return wanted_.empty(); }
    /// A sentence for each aspect of which too little is reached, and for each excuse that is none.
    std::vector<std::string> complaints(const Coverage& coverage) const;

private:
    std::map<Aspect, double> wanted_;
};

} // namespace chorus::conform
