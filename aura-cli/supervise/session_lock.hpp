#pragma once

#include <optional>
#include <sys/types.h>

#include "aura-cli/supervise/session_directory.hpp"
#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// The right to run a session. The kernel gives it up when its holder dies, however he dies.
///
/// It is a POSIX record lock, because only that kind tells others who holds it: a process id that comes from the kernel
/// is never stale. Two consequences: it is not inherited by children, and this process must not open the file again.
class SessionLock {
public:
    /// Errors: `session.running` when another supervisor holds it, `session.directory`.
    static Result<SessionLock> acquire(const SessionDirectory& directory);

    /// The process that holds the lock of this session, if any.
    static std::optional<pid_t> holder(const SessionDirectory& directory);

    SessionLock(SessionLock&& other) noexcept;
    SessionLock& operator=(SessionLock&&) = delete;
    ~SessionLock();

private:
    explicit SessionLock(int descriptor) : descriptor_(descriptor) {}

    int descriptor_ = -1;
};

} // namespace chorus::aura
