#include "signal/plugins/worker.hpp"

#include "signal/realtime/futex.hpp"
#include "signal/realtime/realtime_scope.hpp"

namespace chorus::signal::plugins {

Worker::Worker(WorkMode mode) : mode_(mode), request_(ring_bytes), answer_(ring_bytes)
{
    schedule_.handle = this;
    schedule_.schedule_work = [](LV2_Worker_Schedule_Handle handle, std::uint32_t size, const void* data) {
        Worker& worker = *static_cast<Worker*>(handle);
        if (!worker.requests_.write(size, data)) return LV2_WORKER_ERR_NO_SPACE;
        if (worker.thread_.joinable()) {
            worker.calls_.fetch_add(1, std::memory_order_release);
            futex_wake(worker.calls_);
        }
        return LV2_WORKER_SUCCESS;
    };
}

Worker::~Worker()
{
    stop();
}

void Worker::attach(LV2_Handle instance, const LV2_Worker_Interface* interface) noexcept
{
    instance_ = instance;
    interface_ = interface;
}

void Worker::settle()
{
    work_off(answers_);
    deliver(false);
}

void Worker::start()
{
    if (mode_ == WorkMode::threaded && interface_) thread_ = std::thread([this] { loop(); });
}

void Worker::stop() noexcept
{
    if (!thread_.joinable()) return;
    stopping_.store(true, std::memory_order_relaxed);
    calls_.fetch_add(1, std::memory_order_release);
    futex_wake(calls_);
    thread_.join();
}

void Worker::after_run() noexcept
{
    if (!interface_) return;
    if (mode_ == WorkMode::in_process) {
        const PatientScope nobody_waits;
        work_off(answers_);
        deliver(true);
    } else {
        deliver(true);
    }
}

void Worker::loop()
{
    for (;;) {
        const std::uint32_t seen = calls_.load(std::memory_order_acquire);
        if (stopping_.load(std::memory_order_relaxed)) return;
        work_off(answers_);
        futex_wait(calls_, seen);
    }
}

void Worker::work_off(ByteRing& answers)
{
    const auto respond = [](LV2_Worker_Respond_Handle handle, std::uint32_t size, const void* data) {
        return static_cast<ByteRing*>(handle)->write(size, data) ? LV2_WORKER_SUCCESS : LV2_WORKER_ERR_NO_SPACE;
    };
    std::uint32_t size = 0;
    while (requests_.read(size, request_.data()))
        if (interface_) interface_->work(instance_, respond, &answers, size, request_.data());
}

void Worker::deliver(bool end_run)
{
    std::uint32_t size = 0;
    while (answers_.read(size, answer_.data()))
        if (interface_ && interface_->work_response) interface_->work_response(instance_, size, answer_.data());
    if (end_run && interface_ && interface_->end_run) interface_->end_run(instance_);
}

} // namespace chorus::signal::plugins
