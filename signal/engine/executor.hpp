#pragma once

#include "signal/engine/program.hpp"
#include "signal/engine/slice.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <thread>
#include <vector>

namespace chorus::signal {

/// Runs programs on one or more threads. What a strip computes depends on its inputs alone and every sum has a fixed
/// order, so the samples are the same for any number of threads.
///
/// A strip becomes ready when the last of its inputs is done. Ready strips are numbered in the order in which that
/// happens; a thread claims the next number and runs the strip that gets it. Nobody holds a lock: whoever has to wait
/// spins for a short time and then sleeps on a futex.
class Executor {
public:
    /// `threads` counts the caller of run(); at least 1. Control thread.
    explicit Executor(std::size_t threads);
    ~Executor();
    Executor(const Executor&) = delete;
    Executor& operator=(const Executor&) = delete;

    std::size_t threads() const noexcept { return workers_.size() + 1; }

    /// Runs one span of at most span_slices slices. One caller at a time; wait-free but for its workers. Audio thread.
    void run(Program& program, std::span<const Slice> slices) noexcept;

    /// The same on the calling thread alone, without an executor.
    static void run_alone(Program& program, std::span<const Slice> slices) noexcept;

private:
    /// What the workers need to know of the job at hand.
    struct Job {
        Program* program = nullptr;
        std::span<const Slice> slices;
    };
    using Word = std::atomic<std::uint32_t>;

    void work() noexcept;
    std::uint64_t wait_for_job(std::uint32_t last) noexcept;
    void take_part(std::uint32_t job, std::uint64_t claim) noexcept;
    void run_strip(std::uint32_t strip) noexcept;
    void make_ready(std::uint32_t strip) noexcept;
    std::uint32_t ready_strip(std::uint32_t number) noexcept;
    void wait_until_done() noexcept;

    Job job_;                       // written before the claims of a job are open, read by holders of a claim
    std::unique_ptr<Word[]> ready_; // by number: the strip, or `nobody`, or `awaited`
    // Number of the job, strips in it, and the next number to claim, in one word: a thread that comes late cannot claim
    // in a job that it has not seen.
    alignas(64) std::atomic<std::uint64_t> claims_{0};
    alignas(64) Word readied_{0};   // numbers given out
    alignas(64) Word remaining_{0}; // strips that are not done; `awaited_flag` where the caller sleeps
    alignas(64) Word opened_{0};    // jobs so far; idle workers sleep on it
    Word sleepers_{0};
    std::atomic<bool> quits_{false};
    std::vector<std::thread> workers_;
};

} // namespace chorus::signal
