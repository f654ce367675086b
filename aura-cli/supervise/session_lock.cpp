#include "aura-cli/supervise/session_lock.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

namespace chorus::aura {
namespace {

struct flock whole_file(short type)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Who would be in the way of an exclusive lock.
std::optional<pid_t> blocking_process(int descriptor)
{
    struct flock lock = whole_file(F_WRLCK);
    if (::fcntl(descriptor, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return std::nullopt;
    return lock.l_pid;
}

wire::Failure running(const SessionDirectory& directory, std::optional<pid_t> holder)
{
    const std::string by = holder ? fmt::format(" (supervisor {})", *holder) : std::string{};
    return wire::fail("session.running", fmt::format("The session `{}` is running already{}.", directory.name(), by),
                      "Use it as it is, end it with `aura down`, or start another one with `--session NAME`.");
}

} // namespace

Result<SessionLock> SessionLock::acquire(const SessionDirectory& directory)
{
    const int descriptor = ::open(directory.lock_file().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return wire::fail("session.directory",
                          fmt::format("{} cannot be opened: {}.", directory.lock_file().string(), std::strerror(errno)),
                          "Check the directory's owner and the free space of its file system.");
    SessionLock held{descriptor};
    struct flock lock = whole_file(F_WRLCK);
    if (::fcntl(descriptor, F_SETLK, &lock) == 0) return held;
    return running(directory, blocking_process(descriptor));
}

std::optional<pid_t> SessionLock::holder(const SessionDirectory& directory)
{
    const int descriptor = ::open(directory.lock_file().c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return std::nullopt;
    const auto found = blocking_process(descriptor);
    ::close(descriptor);
    return found;
}

SessionLock::SessionLock(SessionLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

SessionLock::~SessionLock()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

} // namespace chorus::aura
