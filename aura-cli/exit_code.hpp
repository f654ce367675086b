#pragma once

#include <array>
#include <string_view>

#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// What aura's exit code says; scripts rely on it.
enum class ExitCode : int {
    ok = 0,
    refused = 1,
    usage = 2,
    no_session = 3,
    timeout = 4,
    supervision = 5,
    file = 6,
    interrupted = 130,
};

struct ExitCodeDoc {
    ExitCode code;
    std::string_view doc;
};

/// All of them, for help.
inline constexpr std::array exit_codes{
    ExitCodeDoc{ExitCode::ok, "It was done."},
    ExitCodeDoc{ExitCode::refused, "Pulse refused a command, or work that it began failed."},
    ExitCodeDoc{ExitCode::usage, "The command line or a name on it is wrong; nothing was changed."},
    ExitCodeDoc{ExitCode::no_session, "There is no session, or the connection to it was lost."},
    ExitCodeDoc{ExitCode::timeout, "No answer came in time."},
    ExitCodeDoc{ExitCode::supervision, "The session could not be started or ended."},
    ExitCodeDoc{ExitCode::file, "A file that aura itself reads or writes cannot be."},
    ExitCodeDoc{ExitCode::interrupted, "It was interrupted."},
};

/// The exit code of a command that ended with this error.
ExitCode exit_code_of(const wire::Error& error);

} // namespace chorus::aura
