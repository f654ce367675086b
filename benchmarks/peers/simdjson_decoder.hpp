#pragma once

#include "codegen/runtime/wire/envelope.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/transport.hpp"

#include <memory>
#include <string>

namespace chorus::bench {

/// Decodes messages of ours with simdjson's on-demand parser into the same structs, by hand and in the order in which
/// our writers put the fields. Types are checked, as the library does by itself; limits, unknown and double keys are
/// not.
class SimdjsonDecoder {
public:
    SimdjsonDecoder();
    ~SimdjsonDecoder();

    /// Makes the copy with room behind the text that the library asks for; not part of what is measured.
    void load(const std::string& text);
    /// False where the text is not of that shape.
    bool decode_command(wire::Envelope& envelope, pulse_api::transport::SetLoop::Command& command);
    /// The project, with tracks, channels and sends; other tables must be empty.
    bool decode_snapshot(pulse_api::project::Snapshot::Reply& snapshot);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace chorus::bench
