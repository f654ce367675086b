#pragma once

#include "conformance/runner/ir/ir.hpp"
#include "conformance/runner/judge/interpreter.hpp"

#include <filesystem>

namespace chorus::conform {

/// A labelled value: valid, or with exactly one thing wrong.
struct Vector {
    std::string message; ///< `setLoop.command`, `setLoop.reply`, `state.event` or the name of a type
    std::string text;    ///< the value as it is written
    json::value value;
    std::optional<Breach> breach; ///< what is wrong with it
    std::string label;            ///< `good`, `min:start`, `type:region.end~2`; unique within its message
};

/// The vectors of a spec, in the order of its file below `samples`. Throws IrError.
std::vector<Vector> read_vectors(const std::filesystem::path& samples, const Spec& spec);

} // namespace chorus::conform
