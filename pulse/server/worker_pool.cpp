#include "pulse/server/worker_pool.hpp"

#include <utility>

namespace chorus::pulse {

WorkerPool::WorkerPool(rpc::Loop& loop, std::size_t threads) : loop_(loop)
{
    for (std::size_t count = 0; count < threads; ++count)
        threads_.emplace_back([this] { serve(); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
}

void WorkerPool::run(std::function<void()> work, std::function<void()> done)
{
    {
        const std::lock_guard lock(mutex_);
        jobs_.push_back({std::move(work), std::move(done)});
    }
    changed_.notify_one();
}

void WorkerPool::serve()
{
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return over_ || !jobs_.empty(); });
        if (over_) return;
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        job.work();
        loop_.post(std::move(job.done));
        job = Job{};
        lock.lock();
    }
}

} // namespace chorus::pulse
