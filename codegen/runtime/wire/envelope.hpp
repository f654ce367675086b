#pragma once

#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/short_text.hpp"

namespace chorus::wire {

/// What every control message is wrapped in.
struct Envelope {
    Envelope() {} // NOLINT: with `= default`, all of it would be set to zero before its fields get their values.

    int v = 1;                    ///< Version of the envelope.
    ShortText id;                 ///< Does not repeat on its connection.
    std::optional<ShortText> cid; ///< Id of the command that this answers.
    ShortText ts;                 ///< When it was made, RFC 3339; for logs, never for audio.
    Party origin = Party::aura;
    Party target = Party::pulse;
    ShortText domain;
    Kind kind = Kind::command;
    ShortText name;
    Priority priority = Priority::normal;
    /// JSON of the payload. After decoding it points into the frame; only its extent is known until it is decoded
    /// itself.
    std::string_view payload = "{}";
    std::optional<Error> error; ///< Exactly where kind is error.

    Operation operation() const { return {domain, name}; }
};

/// Reads a control frame. Errors: wire.badSyntax, wire.tooDeep, wire.badEnvelope.
Result<Envelope> decode_envelope(std::string_view frame);

/// Appends the frame of `envelope`.
void encode_envelope(std::string& out, const Envelope& envelope);

/// The error as it stands in an envelope: {"code":…,"message":…,"hint":…,"details":{…}}, the last two where there are
/// any.
void append_error(std::string& out, const Error& error);

/// The current time as envelopes have it, in UTC with milliseconds.
std::string timestamp_now();

} // namespace chorus::wire
