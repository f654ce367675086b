#include "signal/engine/executor.hpp"

#include "signal/realtime/float_mode.hpp"
#include "signal/realtime/futex.hpp"
#include "signal/realtime/realtime_scope.hpp"

#include <cassert>

namespace chorus::signal {

namespace {

constexpr std::size_t strips_max = 4096;
constexpr std::uint32_t nobody = 0xffffffff;
constexpr std::uint32_t awaited = 0xfffffffe;
constexpr std::uint32_t awaited_flag = 0x80000000;
// About 20 microseconds: longer than most waits inside a job, too short to starve others on the same core.
constexpr int spins = 500;

constexpr std::uint64_t claim_word(std::uint32_t job, std::size_t strips)
{
    return (std::uint64_t{job} << 32) | (std::uint64_t{strips} << 16);
}
constexpr std::uint32_t job_of(std::uint64_t claim)
{
    return static_cast<std::uint32_t>(claim >> 32);
}
constexpr std::uint32_t strips_of(std::uint64_t claim)
{
    return static_cast<std::uint32_t>(claim >> 16) & 0xffff;
}
constexpr std::uint32_t number_of(std::uint64_t claim)
{
    return static_cast<std::uint32_t>(claim) & 0xffff;
}

} // namespace

Executor::Executor(std::size_t threads) : ready_(std::make_unique<Word[]>(strips_max))
{
    for (std::size_t i = 1; i < threads; ++i)
        workers_.emplace_back([this] { work(); });
}

Executor::~Executor()
{
    quits_.store(true);
    opened_.fetch_add(1);
    futex_wake(opened_);
    for (std::thread& worker : workers_)
        worker.join();
}

void Executor::run_alone(Program& program, std::span<const Slice> slices) noexcept
{
    // The order of the plan is an order in which everything is ready.
    for (StripUnit& strip : program.strips())
        strip.run(slices);
}

void Executor::run(Program& program, std::span<const Slice> slices) noexcept
{
    const std::size_t strips = program.strips().size();
    assert(strips <= strips_max);
    if (workers_.empty() || strips == 1) return run_alone(program, slices);

    job_ = {&program, slices};
    for (std::size_t i = 0; i < strips; ++i) {
        ready_[i].store(nobody, std::memory_order_relaxed);
        program.waiting()[i].store(static_cast<std::uint32_t>(program.strips()[i].inputs().size()),
                                   std::memory_order_relaxed);
    }
    readied_.store(0, std::memory_order_relaxed);
    remaining_.store(static_cast<std::uint32_t>(strips), std::memory_order_relaxed);
    for (std::uint32_t i = 0; i < strips; ++i)
        if (program.strips()[i].inputs().empty()) make_ready(i);

    const std::uint32_t job = job_of(claims_.load(std::memory_order_relaxed)) + 1;
    claims_.store(claim_word(job, strips), std::memory_order_release);
    // Sequentially consistent with the sleeper: it counts itself before it looks at `opened_` for the last time.
    opened_.store(job);
    if (sleepers_.load() > 0) futex_wake(opened_);
    take_part(job, claims_.load(std::memory_order_acquire));
    wait_until_done();
}

void Executor::work() noexcept
{
    const FloatMode float_mode;
    const RealtimeScope realtime;
    std::uint32_t last = 0;
    for (;;) {
        const std::uint64_t claim = wait_for_job(last);
        if (quits_.load()) return;
        last = job_of(claim);
        take_part(last, claim);
    }
}

std::uint64_t Executor::wait_for_job(std::uint32_t last) noexcept
{
    for (;;) {
        for (int spin = 0; spin < spins; ++spin) {
            const std::uint64_t claim = claims_.load(std::memory_order_acquire);
            if (job_of(claim) != last || quits_.load(std::memory_order_relaxed)) return claim;
            spin_pause();
        }
        sleepers_.fetch_add(1);
        const std::uint32_t opened = opened_.load();
        if (opened == last && !quits_.load()) futex_wait(opened_, opened);
        sleepers_.fetch_sub(1);
    }
}

void Executor::take_part(std::uint32_t job, std::uint64_t claim) noexcept
{
    while (job_of(claim) == job && number_of(claim) < strips_of(claim)) {
        if (!claims_.compare_exchange_weak(claim, claim + 1, std::memory_order_acq_rel, std::memory_order_acquire))
            continue;
        // The job cannot end before this claim is served, so what belongs to the job may be read now.
        run_strip(ready_strip(number_of(claim)));
        claim = claims_.load(std::memory_order_acquire);
    }
}

void Executor::run_strip(std::uint32_t strip) noexcept
{
    Program& program = *job_.program;
    program.strips()[strip].run(job_.slices);
    for (const std::uint32_t reader : program.readers(strip))
        if (program.waiting()[reader].fetch_sub(1, std::memory_order_acq_rel) == 1) make_ready(reader);
    if (remaining_.fetch_sub(1, std::memory_order_acq_rel) == (awaited_flag | 1)) futex_wake(remaining_);
}

void Executor::make_ready(std::uint32_t strip) noexcept
{
    Word& place = ready_[readied_.fetch_add(1, std::memory_order_relaxed)];
    if (place.exchange(strip, std::memory_order_acq_rel) == awaited) futex_wake(place);
}

std::uint32_t Executor::ready_strip(std::uint32_t number) noexcept
{
    Word& place = ready_[number];
    for (int spin = 0; spin < spins; ++spin) {
        const std::uint32_t strip = place.load(std::memory_order_acquire);
        if (strip != nobody) return strip;
        spin_pause();
    }
    std::uint32_t strip = nobody;
    if (place.compare_exchange_strong(strip, awaited, std::memory_order_acq_rel)) strip = awaited;
    while (strip == awaited) {
        futex_wait(place, awaited);
        strip = place.load(std::memory_order_acquire);
    }
    return strip;
}

void Executor::wait_until_done() noexcept
{
    for (int spin = 0; spin < spins; ++spin) {
        if (remaining_.load(std::memory_order_acquire) == 0) return;
        spin_pause();
    }
    std::uint32_t left = remaining_.fetch_or(awaited_flag, std::memory_order_acq_rel) | awaited_flag;
    while (left != awaited_flag) {
        futex_wait(remaining_, left);
        left = remaining_.load(std::memory_order_acquire);
    }
}

} // namespace chorus::signal
