#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura {

/// What to run and where its output goes.
struct Launch {
    std::string name;
    std::vector<std::string> command;
    std::filesystem::path log;
};

/// A child process in a process group of its own that dies with its parent. One thread; it must be the thread that
/// started the child, because the kernel ends the child when that thread ends.
class Child {
public:
    /// Errors: `session.cannotStart` when the program is missing or cannot be executed.
    static Result<Child> start(const Launch& launch);

    Child(Child&& other) noexcept;
    Child& operator=(Child&& other) noexcept;
    /// Kills and collects a child that still runs.
    ~Child();

    pid_t pid() const { return pid_; }
    /// A descriptor that becomes readable when the child ends. It stays with this object.
    int end_descriptor() const { return pidfd_; }
    /// Signals the child alone; it ends its own children.
    void signal(int number) const;
    /// Kills the child and everything in its process group.
    void kill_group() const;
    /// How it ended, in words, once it has ended. Does not wait.
    std::optional<std::string> collect();

private:
    Child(pid_t pid, int pidfd) : pid_(pid), pidfd_(pidfd) {}
    void abandon();

    pid_t pid_ = -1;
    int pidfd_ = -1;
    bool collected_ = false;
};

} // namespace chorus::aura
