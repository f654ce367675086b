#pragma once

#include "conformance/runner/ir/ir.hpp"
#include "conformance/runner/judge/interpreter.hpp"
#include "conformance/runner/link/loop.hpp"
#include "conformance/runner/roles/transcript.hpp"
#include "conformance/runner/testee/process.hpp"

#include <boost/asio/posix/stream_descriptor.hpp>

namespace chorus::conform {

/// What a codec says of a text.
struct Verdict {
    std::optional<std::string> canonical; ///< the value written again, if it was taken
    std::string code;                     ///< of the refusal otherwise, such as `wire.badPayload`
    Breach breach;
    std::string message;
};

/// Asks a codec that has no transport. It reads a line `{"domain", "kind", "name", "payload"}` from its standard input
/// and writes a line `{"ok": true, "canonical"}` or `{"ok": false, "code", "pointer", "rule", "message"}`; see
/// docs/conformance.md.
class Codec {
public:
    /// The loop, process and transcript must outlive it.
    Codec(Loop& loop, Process& process, Transcript& transcript);

    /// `message` is `setLoop.command`, `state.event` or a type. Throws Silent, Lost, and Failed for a line that is no
    /// verdict.
    Verdict ask(const std::string& stem, const std::string& message, const std::string& text);

private:
    void write(const std::string& line);
    std::string read_line();

    Loop& loop_;
    Transcript& transcript_;
    boost::asio::posix::stream_descriptor input_;
    boost::asio::posix::stream_descriptor output_;
    std::string received_;
};

} // namespace chorus::conform
