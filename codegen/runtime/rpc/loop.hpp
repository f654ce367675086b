#pragma once

#include "codegen/runtime/rpc/deadline.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace chorus::rpc {

/// Ends an observation when destroyed, on the loop's thread.
class Watch {
public:
    Watch() = default;
    explicit Watch(std::shared_ptr<void> token) : token_(std::move(token)) {}
    void reset() { token_.reset(); }

private:
    std::shared_ptr<void> token_;
};

/// The one thread on which a process's messages are handled: its actor. Everything else posts to it.
class Loop {
public:
    Loop();
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    /// Runs `task` on the loop's thread, after what was posted before it. Any thread.
    void post(std::function<void()> task);

    /// Handles events until stop(). The calling thread becomes the loop's thread.
    void run();

    /// Makes run() and run_until() return soon. Any thread, also from a handler; holds until the next run().
    void stop();

    /// Handles events on the calling thread until `done` is true (asked after each event), the time is over, or stop().
    /// Returns what `done` says at the end.
    bool run_until(const std::function<bool()>& done, Deadline limit);

    /// Whether the caller is inside run() or run_until() of this loop.
    bool on_loop_thread() const;

    /// Calls `ready` each time `fd` has something to read or is at its end, e.g. standard input. Loop's thread.
    Watch on_readable(int fd, std::function<void()> ready);

    /// Calls `raised` for each of these process signals, on the loop's thread, in place of their default action.
    Watch on_signals(const std::vector<int>& numbers, std::function<void(int)> raised);

    boost::asio::io_context& context();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// A one-shot or repeated alarm. Loop's thread. Destroying it cancels it; its loop must outlive it.
class Timer {
public:
    explicit Timer(Loop& loop);
    ~Timer();
    Timer(Timer&&) noexcept;
    Timer& operator=(Timer&&) noexcept;

    /// Replaces what was set before.
    void after(std::chrono::milliseconds delay, std::function<void()> fire);
    /// Repeats with a fixed period counted from now; a late period is not made up for.
    void every(std::chrono::milliseconds period, std::function<void()> fire);
    void cancel();

private:
    struct Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace chorus::rpc
