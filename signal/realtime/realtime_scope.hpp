#pragma once

namespace chorus::signal {

/// Whether this thread is inside a RealtimeScope, where it must neither allocate nor lock nor call the system.
bool in_realtime() noexcept;

/// Marks what the audio thread does between being asked for samples and giving them. Costs two increments; the trap
/// that tests link in (tests/signal/realtime/trap.hpp) ends the program where the mark is violated.
class RealtimeScope {
public:
    RealtimeScope() noexcept;
    ~RealtimeScope();
    RealtimeScope(const RealtimeScope&) = delete;
    RealtimeScope& operator=(const RealtimeScope&) = delete;
};

/// Lifts the mark where the caller has no deadline, such as an offline render that waits for the disk.
class PatientScope {
public:
    PatientScope() noexcept;
    ~PatientScope();
    PatientScope(const PatientScope&) = delete;
    PatientScope& operator=(const PatientScope&) = delete;

private:
    int depth_;
};

} // namespace chorus::signal
