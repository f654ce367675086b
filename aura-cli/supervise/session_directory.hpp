#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// Where one running session keeps its sockets, logs and status. Private to the user who runs it.
class SessionDirectory {
public:
    /// The directory of the session `name`; nothing is created. Errors: `session.badName`, `session.pathTooLong`.
    static Result<SessionDirectory> locate(std::string_view name);

    /// Creates it with mode 0700 or checks that it is ours alone. Errors: `session.directory`,
    /// `session.unsafeDirectory`.
    Result<void> create() const;

    const std::string& name() const { return name_; }
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path lock_file() const { return path_ / "supervisor.lock"; }
    std::filesystem::path status_file() const { return path_ / "supervisor.json"; }
    std::filesystem::path pulse_socket() const { return path_ / "pulse.sock"; }
    std::filesystem::path signal_socket() const { return path_ / "signal.sock"; }
    std::filesystem::path log_directory() const { return path_ / "log"; }
    std::filesystem::path log_of(std::string_view process) const;

private:
    SessionDirectory(std::string name, std::filesystem::path path) : name_(std::move(name)), path_(std::move(path)) {}

    std::string name_;
    std::filesystem::path path_;
};

} // namespace chorus::aura
