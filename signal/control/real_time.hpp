#pragma once

#include <string>

namespace chorus::signal {

/// What the machine allowed us for the sake of the audio thread.
struct RealTimeRights {
    bool memory_locked = false;
    int fifo_priority = 0; ///< The highest that a thread of ours may take; 0 is none.
};

/// Keeps the process in memory where that is permitted, and finds out how far its threads may go. Once, at the start.
RealTimeRights prepare_for_real_time();

/// The rights in words, for the log.
std::string to_text(const RealTimeRights& rights);

} // namespace chorus::signal
