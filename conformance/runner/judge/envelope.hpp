#pragma once

#include "conformance/runner/judge/text.hpp"

#include <boost/json/object.hpp>

#include <optional>

namespace chorus::conform {

/// What every envelope keeps to, in characters. No spec has these: they are those of the readers in
/// codegen/runtime/wire/envelope.cpp and codegen/emit/ts_runtime/envelope.ts.
inline constexpr std::size_t longest_id = 128;
inline constexpr std::size_t longest_name = 64; ///< of a domain or an operation
inline constexpr std::size_t longest_time = 64;

struct WireError {
    std::string code;
    std::string message;
    std::string hint;
    json::object details;
};

/// What every control message is wrapped in.
struct Envelope {
    std::string id;
    std::optional<std::string> cid;
    std::string ts;
    std::string origin;
    std::string target;
    std::string domain;
    std::string kind; ///< `command`, `event`, `snapshot` or `error`
    std::string name;
    std::string priority;
    json::object payload;
    std::optional<WireError> error;
    std::string operation() const { return domain + "." + name; }
};

/// Reads an envelope and checks all that holds for every one; otherwise a sentence that says what is wrong.
std::variant<Envelope, std::string> read_envelope(std::string_view text);

/// The text of a message. `ts` is filled in where it is empty.
std::string write_envelope(const Envelope& envelope);

} // namespace chorus::conform
