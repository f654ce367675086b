#include "signal/control/work_queue.hpp"

#include <utility>

namespace chorus::signal {

WorkQueue::WorkQueue(std::size_t threads)
{
    for (std::size_t count = 0; count < threads; ++count)
        threads_.emplace_back([this] { work(); });
}

WorkQueue::~WorkQueue()
{
    stop();
}

void WorkQueue::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(mutex_);
        if (stopping_) return;
        tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
}

void WorkQueue::stop()
{
    std::deque<std::function<void()>> dropped; // destroyed outside the lock: a dropped answer may call anything
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        dropped.swap(tasks_);
    }
    wake_.notify_all();
    for (std::thread& thread : threads_)
        if (thread.joinable()) thread.join();
}

void WorkQueue::work()
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return stopping_ || !tasks_.empty(); });
            if (tasks_.empty()) return;
            task = std::move(tasks_.front());
            tasks_.pop_front();
        }
        task();
    }
}

} // namespace chorus::signal
