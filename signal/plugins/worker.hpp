#pragma once

#include "signal/plugins/byte_ring.hpp"

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

#include <lv2/worker/worker.h>

namespace chorus::signal::plugins {

/// Where plugins do the work that they may not do on the audio thread.
enum class WorkMode {
    threaded,  ///< On a thread of their own; answers come with a later block. For playing.
    in_process ///< Within process(), right after the block; answers come with the same block, so that two runs are
               ///< alike to the sample. For rendering, where nobody waits.
};

/// The worker of one plugin instance.
class Worker {
public:
    explicit Worker(WorkMode mode);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// What the plugin is given to ask for work. Valid before `attach`; what is asked for then is done by `settle`.
    [[nodiscard]] const LV2_Worker_Schedule* schedule() const noexcept { return &schedule_; }
    /// Control thread, once the plugin is instantiated.
    void attach(LV2_Handle instance, const LV2_Worker_Interface* interface) noexcept;
    /// Does all that was asked for and delivers the answers. Control thread, while the plugin does not run.
    void settle();
    /// From here on the plugin runs. Control thread.
    void start();
    /// Ends the thread. Control thread; the plugin does not run any more.
    void stop() noexcept;

    /// Delivers the answers that are there. Audio thread, after each run.
    void after_run() noexcept;

private:
    void loop();
    void work_off(ByteRing& answers);
    void deliver(bool end_run);

    static constexpr std::size_t ring_bytes = 64 * 1024;
    const WorkMode mode_;
    LV2_Worker_Schedule schedule_;
    LV2_Handle instance_ = nullptr;
    const LV2_Worker_Interface* interface_ = nullptr;
    ByteRing requests_{ring_bytes};
    ByteRing answers_{ring_bytes};
    std::vector<char> request_; // the worker's
    std::vector<char> answer_;  // the audio thread's
    std::atomic<std::uint32_t> calls_{0};
    std::atomic<bool> stopping_{false};
    std::thread thread_;
};

} // namespace chorus::signal::plugins
