#include "codegen/runtime/rpc/rate_gate.hpp"

#include <utility>

namespace chorus::rpc {

RateGate::RateGate(Loop& loop, std::uint32_t max_per_second, std::function<void(std::string_view)> pass)
    : interval_(std::chrono::nanoseconds(std::chrono::seconds(1)) / max_per_second), pass_(std::move(pass)),
      timer_(loop)
{}

void RateGate::put(std::string_view value)
{
    const auto now = std::chrono::steady_clock::now();
    if (!waiting_ && now >= next_) {
        pass(value);
        return;
    }
    const bool timer_runs = waiting_.has_value();
    waiting_ = std::string(value);
    if (timer_runs) return;
    timer_.after(std::chrono::ceil<std::chrono::milliseconds>(next_ - now), [this] {
        const std::string newest = *std::exchange(waiting_, std::nullopt);
        pass(newest);
    });
}

void RateGate::pass(std::string_view value)
{
    next_ = std::chrono::steady_clock::now() + interval_;
    pass_(value);
}

} // namespace chorus::rpc
