#pragma once

#include <optional>

#include "aura-cli/supervise/session_directory.hpp"
#include "generated/types/supervision.hpp"

namespace chorus::aura {

/// Replaces the status file in one step, so that a reader never sees half of it. Errors: `session.directory`.
Result<void> write_status(const SessionDirectory& directory, const SupervisorStatus& status);

/// What the last supervisor of this session wrote, whether it still runs or not. Errors: `session.notRunning` when
/// there is none, `session.damagedStatus`.
Result<SupervisorStatus> read_status(const SessionDirectory& directory);

/// The error of everything that needs a running session.
wire::Failure not_running(const SessionDirectory& directory);

} // namespace chorus::aura
