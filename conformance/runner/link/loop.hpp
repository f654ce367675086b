#pragma once

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <functional>

namespace chorus::conform {

using Clock = std::chrono::steady_clock;

/// Where all sockets, pipes and timers of a run live. There is one thread.
class Loop {
public:
    boost::asio::io_context& context() { return context_; }

    /// Handles what happens until `done` is true; false if it is not after `limit`.
    bool run_until(const std::function<bool()>& done, std::chrono::milliseconds limit)
    {
        const auto end = Clock::now() + limit;
        while (!done()) {
            context_.restart();
            if (context_.run_one_until(end) == 0 && Clock::now() >= end) return done();
        }
        return true;
    }

    /// The user wants no more; whoever plays cases looks.
    void interrupt() { interrupted_ = true; }
    bool interrupted() const { return interrupted_; }

    /// Handles what has happened already.
    void poll()
    {
        context_.restart();
        context_.poll();
    }

private:
    bool interrupted_ = false;
    boost::asio::io_context context_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_{context_.get_executor()};
};

} // namespace chorus::conform
