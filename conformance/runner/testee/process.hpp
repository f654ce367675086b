#pragma once

#include "conformance/runner/link/loop.hpp"

#include <boost/asio/posix/stream_descriptor.hpp>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include <sys/types.h>

namespace chorus::conform {

/// A process that this one has started, with the end of what it writes to its standard error. It dies with this one.
class Process {
public:
    struct Options {
        std::string command;                            ///< for a shell, which it replaces
        std::filesystem::path folder;                   ///< where it runs
        std::map<std::string, std::string> environment; ///< added to ours
        bool pipe_stdio = false; ///< else its input is empty and its output goes where its errors go
    };

    Process(Loop& loop, Options options);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t pid() const { return pid_; }
    bool running() const { return !ending_; }
    /// How it ended, such as `signal 11 (Segmentation fault)`; empty while it runs.
    std::string ending() const { return ending_.value_or(std::string()); }
    std::optional<int> exit_code() const { return exit_code_; }
    /// The last of what it wrote to its standard error.
    const std::string& errors() const { return errors_; }

    /// Its ends of the pipes, for whoever speaks to it that way; each may be taken once.
    int take_input() { return std::exchange(input_, -1); }
    int take_output() { return std::exchange(output_, -1); }

    /// Asks it to end, and makes it end if it does not within `limit`.
    void stop(std::chrono::milliseconds limit = std::chrono::seconds(3));
    void kill();

private:
    void read_errors();
    void watch_end();
    /// Takes note of its end; false if it has not ended and `options` say not to wait.
    bool reap(int options = 0);

    Loop& loop_;
    pid_t pid_ = -1;
    int input_ = -1;
    int output_ = -1;
    std::optional<std::string> ending_;
    std::optional<int> exit_code_;
    std::string errors_;
    std::array<char, 4096> room_{};
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true); ///< handlers outlive this object
    boost::asio::posix::stream_descriptor error_pipe_;
    boost::asio::posix::stream_descriptor end_;
};

} // namespace chorus::conform
