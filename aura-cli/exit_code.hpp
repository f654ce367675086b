#pragma once

namespace chorus::aura {

/// What aura's exit code says. `aura help exit-codes` prints this table; scripts rely on it.
enum class ExitCode {
    ok = 0,
    /// Pulse refused a command, or a command failed.
    refused = 1,
    /// The command line is wrong; nothing was sent.
    usage = 2,
    /// There is no session, or the connection to it was lost.
    no_session = 3,
    /// No answer came in time.
    timeout = 4,
    /// The session could not be started or ended.
    supervision = 5,
    /// A file that aura itself reads or writes failed.
    file = 6,
    /// Ended by SIGINT or SIGTERM.
    interrupted = 130,
};

} // namespace chorus::aura
