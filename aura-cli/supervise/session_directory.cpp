#include "aura-cli/supervise/session_directory.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <fmt/format.h>

namespace chorus::aura {
namespace {

namespace fs = std::filesystem;

/// The parent of all sessions of this user.
fs::path runtime_root()
{
    if (const char* own = std::getenv("LOOPHOLE_RUNTIME_DIR"); own && *own) return own;
    if (const char* user = std::getenv("XDG_RUNTIME_DIR"); user && *user) return fs::path(user) / "loophole";
    return fmt::format("/tmp/loophole-{}", ::getuid());
}

bool is_session_name(std::string_view name)
{
    if (name.empty() || name.size() > 64 || name == "." || name == "..") return false;
    return name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-") ==
           std::string_view::npos;
}

wire::Failure cannot_create(const fs::path& path, int error)
{
    return wire::fail("session.directory",
                      fmt::format("{} cannot be created: {}.", path.string(), std::strerror(error)),
                      "Set LOOPHOLE_RUNTIME_DIR to a directory that you may write to.");
}

/// Creates one private directory, or checks that the one that is there is a real directory of ours with mode 0700.
/// A directory in /tmp that somebody else prepared would let him read our sockets.
Result<void> make_private(const fs::path& path)
{
    if (::mkdir(path.c_str(), 0700) == 0) return {};
    if (errno != EEXIST) return cannot_create(path, errno);
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0) return cannot_create(path, errno);
    const bool ours = S_ISDIR(found.st_mode) && found.st_uid == ::getuid();
    if (ours && (found.st_mode & 077) == 0) return {};
    if (ours && ::chmod(path.c_str(), 0700) == 0) return {};
    return wire::fail("session.unsafeDirectory", fmt::format("{} is not a private directory of yours.", path.string()),
                      "Remove it, or set LOOPHOLE_RUNTIME_DIR to another directory.");
}

/// Parents of the runtime root belong to the system or the user and keep their modes.
Result<void> make_parents(const fs::path& path)
{
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return cannot_create(path, error.value());
    return {};
}

} // namespace

Result<SessionDirectory> SessionDirectory::locate(std::string_view name)
{
    if (!is_session_name(name))
        return wire::fail("session.badName", fmt::format("`{}` is not a session name.", name),
                          "Use 1 to 64 letters, digits, dots, dashes or underscores.");
    std::error_code error;
    fs::path path = fs::absolute(runtime_root(), error) / name;
    SessionDirectory directory{std::string(name), path.lexically_normal()};
    if (directory.signal_socket().native().size() >= sizeof(sockaddr_un::sun_path))
        return wire::fail("session.pathTooLong",
                          fmt::format("{} is too long for a socket.", directory.signal_socket().string()),
                          "Set LOOPHOLE_RUNTIME_DIR to a shorter directory.");
    return directory;
}

Result<void> SessionDirectory::create() const
{
    const fs::path root = path_.parent_path();
    if (auto made = make_parents(root.parent_path()); !made) return made;
    for (const fs::path& path : {root, path_, log_directory()}) {
        if (auto made = make_private(path); !made) return made;
    }
    return {};
}

std::filesystem::path SessionDirectory::log_of(std::string_view process) const
{
    return log_directory() / fmt::format("{}.log", process);
}

} // namespace chorus::aura
