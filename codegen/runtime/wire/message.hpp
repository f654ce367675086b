#pragma once

#include "codegen/runtime/wire/codec.hpp"

namespace chorus::wire {

/// A type of the specs by name, for programs that handle every one alike.
struct Message {
    std::string_view spec; ///< `pulse/transport`
    std::string_view name; ///< `seek.command`, or the name of a type
    /// Decodes, validates what came of it, and encodes that again. Errors: those of decode, and wire.disagreement where
    /// decode accepts what validate refuses.
    Result<std::string> (*recode)(std::string_view json);
};

template <class Value>
Result<std::string> recode(std::string_view json)
{
    const Result<Value> value = decode<Value>(json);
    if (!value) return Failure(value.error());
    if (const auto violation = validate(*value)) return fail("wire.disagreement", to_sentence(*violation));
    return encode(*value);
}

} // namespace chorus::wire
