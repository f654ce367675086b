#include "pulse/storage/folder_lock.hpp"

#include "generated/pulse/project.hpp"
#include "pulse/storage/file_errors.hpp"
#include "pulse/storage/whole_file.hpp"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <sys/file.h>

namespace chorus::pulse {

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / ".lock";
    FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644));
    if (!file) return write_failure(folder, errno);
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        const std::string holder = read_whole_file(path).value_or("");
        return pulse_api::project::locked(folder.string(), holder.empty() ? "another process" : "process " + holder);
    }
    // The number only helps people; the lock holds without it, so a full disk is no reason to refuse.
    const std::string number = std::to_string(::getpid());
    if (::ftruncate(file.get(), 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(file.get(), number.data(), number.size(), 0);
    return FolderLock(std::move(file));
}

} // namespace chorus::pulse
