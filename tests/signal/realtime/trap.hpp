#pragma once

#include <string>

/// The trap that proves the rules of the audio thread. A test that links `realtime_trap` runs with memory, locks, waits
/// and file calls of the C library replaced by ones that look whether the calling thread is inside a RealtimeScope; if
/// it is, they print where they were called from and end the program.
namespace chorus::signal::trap {

/// False where a sanitizer replaces the same functions.
bool available() noexcept;

/// While it lives, violations of this thread are counted instead of ending the program.
class Count {
public:
    Count() noexcept;
    ~Count();
    Count(const Count&) = delete;
    Count& operator=(const Count&) = delete;

    int violations() const noexcept;
    /// Name of the function that was called last in violation.
    std::string last() const;
};

} // namespace chorus::signal::trap
