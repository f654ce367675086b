#pragma once

#include "codegen/check/interpreter.hpp"
#include "codegen/runtime/wire/message.hpp"

#include <filesystem>
#include <vector>

namespace chorus::codegen {

/// What the generated code has under this name, or null.
const wire::Message* find_message(std::string_view spec, std::string_view name);
std::vector<const wire::Message*> all_messages();

/// What the specs say about the same: a type, or the fields of a message.
struct MessageSpec {
    const TypeDecl* type = nullptr;
    const Fields* fields = nullptr;
};
MessageSpec find_message_spec(const Model& model, std::string_view spec, std::string_view name);
std::optional<Breach> find_breach(const Json& value, const MessageSpec& message);

/// A line of generated/samples. Without a rule the value is good.
struct Sample {
    std::string spec;
    std::string message;
    Breach breach;
    Json value;
    bool good() const { return breach.rule.empty(); }
};
std::vector<Sample> all_samples();

/// Any JSON text as a value; numbers without a fraction become integers.
Json parse_json(std::string_view text);

} // namespace chorus::codegen
