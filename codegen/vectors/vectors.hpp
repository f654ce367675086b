#pragma once

#include "codegen/check/interpreter.hpp"

namespace chorus::codegen {

/// Something that stands on the wire under a name: a type, or the fields of a command, reply or event.
struct Message {
    const Spec* spec = nullptr;
    std::string name; ///< `seek.command`, or the name of a type
    const TypeDecl* type = nullptr;
    const Fields* fields = nullptr; ///< Of what is no type.
};

/// All messages in the order of the specs, without types that are only another name of a scalar.
std::vector<Message> messages_of(const Model& model);

/// A value of a message, and the one constraint that is broken in it, if one is.
struct Vector {
    const Message* message = nullptr;
    Json value;
    std::optional<Breach> breach;
};

/// The vector with this number of a seed, always the same. The messages take turns, a round of good values and one of
/// broken ones.
Vector make_vector(const std::vector<Message>& messages, std::uint64_t seed, std::uint64_t number);

/// A line as in generated/samples, with the spec in front: {"spec", "message", "pointer"?, "rule"?, "value"}.
std::string to_line(const Vector& vector);

} // namespace chorus::codegen
