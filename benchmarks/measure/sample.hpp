#pragma once

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <vector>

namespace chorus::bench {

/// Measurements of one thing, in one unit.
class Sample {
public:
    void add(double value) { values_.push_back(value); }
    void add(const Sample& other) { values_.insert(values_.end(), other.values_.begin(), other.values_.end()); }
    bool empty() const { return values_.empty(); }
    std::size_t size() const { return values_.size(); }

    /// The value below which `share` (0 to 1) of the measurements lie.
    double quantile(double share) const
    {
        assert(!values_.empty());
        std::vector<double> sorted = values_;
        std::sort(sorted.begin(), sorted.end());
        const auto last = static_cast<double>(sorted.size() - 1);
        return sorted[static_cast<std::size_t>(share * last + 0.5)];
    }
    double median() const { return quantile(0.5); }

private:
    std::vector<double> values_;
};

/// Seconds that `work` takes on the wall clock.
template <class Work>
double seconds_of(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds of processor time that `work` takes on this thread: what it costs, however busy the machine is.
template <class Work>
double processor_seconds_of(Work&& work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    work();
    return now() - start;
}

/// Nanoseconds of processor time for one call of `work`, which is called often enough to last about `budget`.
template <class Work>
double nanoseconds_per_call(Work&& work, std::chrono::milliseconds budget)
{
    std::size_t calls = 1;
    for (;;) {
        const double seconds = processor_seconds_of([&] {
            for (std::size_t i = 0; i < calls; ++i)
                work();
        });
        if (seconds * 1000.0 >= static_cast<double>(budget.count())) return seconds * 1e9 / static_cast<double>(calls);
        calls *= 2;
    }
}

/// Keeps the compiler from leaving out work whose result nobody reads.
template <class Value>
void keep(const Value& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

} // namespace chorus::bench
