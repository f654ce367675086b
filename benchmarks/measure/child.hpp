#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace chorus::bench {

/// A program that runs beside the bench, without input and output. Destroying it ends it: SIGTERM, then SIGKILL.
class Child {
public:
    static tl::expected<Child, std::string> start(const std::vector<std::string>& command);
    Child(Child&& other) noexcept : pid_(std::exchange(other.pid_, 0)) {}
    Child& operator=(Child&&) = delete;
    ~Child();

    pid_t pid() const { return pid_; }

private:
    explicit Child(pid_t pid) : pid_(pid) {}
    pid_t pid_;
};

} // namespace chorus::bench
