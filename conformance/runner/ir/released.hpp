#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <set>

namespace chorus::conform {

/// Specs of a release, and what was decided to be broken since.
struct Released {
    Ir ir;
    std::set<std::string> broken; ///< `pulse/transport.seek`: commands and events that approved changes are felt in

    /// Reads what `chorus ir` wrote then, and what `chorus breaking --format json` writes now; an empty path stands for
    /// no changes. Throws IrError.
    static Released load(const std::filesystem::path& ir, const std::filesystem::path& changes);
};

} // namespace chorus::conform
