#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace chorus::signal {

/// Threads that work off tasks in the order in which they were posted. What takes long is done here, away from the
/// loop; with one thread tasks never overlap.
class WorkQueue {
public:
    explicit WorkQueue(std::size_t threads);
    /// As stop().
    ~WorkQueue();
    WorkQueue(const WorkQueue&) = delete;
    WorkQueue& operator=(const WorkQueue&) = delete;

    /// Any thread. After stop() the task is dropped.
    void post(std::function<void()> task);
    /// Drops what has not begun and returns when what has is done. Not from a task.
    void stop();

private:
    void work();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void()>> tasks_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

} // namespace chorus::signal
