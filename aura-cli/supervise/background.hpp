#pragma once

#include <chrono>

#include "aura-cli/supervise/service.hpp"
#include "generated/types/supervision.hpp"

namespace chorus::aura {

/// Starts a supervisor in the background and waits until the session is up. Errors: those of the supervisor,
/// `session.startTimeout`, `session.startFailed`.
Result<SupervisorStatus> start_in_background(const SessionDirectory& directory, const SessionOptions& options,
                                             std::chrono::milliseconds limit);

/// Ends the session and waits until nothing of it runs. Errors: `session.notRunning`, `session.endTimeout`.
Result<void> end_session(const SessionDirectory& directory, std::chrono::milliseconds limit);

} // namespace chorus::aura
