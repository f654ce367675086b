#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "pulse/domains/ports.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace chorus::pulse {

/// Threads for copying and looking at files. Its end waits for what is being worked on and drops the rest, so it ends
/// before whatever the work refers to.
class WorkerPool final : public Background {
public:
    /// `loop` must outlive the pool.
    explicit WorkerPool(rpc::Loop& loop, std::size_t threads = 2);
    ~WorkerPool() override;

    void run(std::function<void()> work, std::function<void()> done) override;
    void post(std::function<void()> task) override { loop_.post(std::move(task)); }

private:
    struct Job {
        std::function<void()> work;
        std::function<void()> done;
    };

    void serve();

    rpc::Loop& loop_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> jobs_;
    bool over_ = false;
    std::vector<std::thread> threads_;
};

} // namespace chorus::pulse
