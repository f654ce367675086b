#include "codegen/runtime/rpc/loop.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <optional>
#include <utility>

namespace chorus::rpc {

struct Timer::Impl : std::enable_shared_from_this<Timer::Impl> {
    explicit Impl(Loop& loop) : alarm(loop.context()) {}

    void set(std::chrono::milliseconds delay, std::optional<std::chrono::milliseconds> again,
             std::function<void()> call)
    {
        fire = std::move(call);
        period = again;
        wait(delay);
    }

    void wait(std::chrono::milliseconds delay)
    {
        alarm.expires_after(delay);
        // A wait that was cancelled too late still completes well; the round tells it from the present one.
        alarm.async_wait([weak = weak_from_this(), mine = ++round](const boost::system::error_code& error) {
            const auto self = weak.lock();
            if (!self || error || mine != self->round) return;
            if (self->period) self->wait(*self->period);
            const auto call = self->fire; // it may set or destroy this timer
            call();
        });
    }

    boost::asio::steady_timer alarm;
    std::function<void()> fire;
    std::optional<std::chrono::milliseconds> period;
    std::uint64_t round = 0;
};

Timer::Timer(Loop& loop) : impl_(std::make_shared<Impl>(loop)) {}
Timer::~Timer() = default;
Timer::Timer(Timer&&) noexcept = default;
Timer& Timer::operator=(Timer&&) noexcept = default;

void Timer::after(std::chrono::milliseconds delay, std::function<void()> fire)
{
    impl_->set(delay, std::nullopt, std::move(fire));
}

void Timer::every(std::chrono::milliseconds period, std::function<void()> fire)
{
    impl_->set(period, period, std::move(fire));
}

void Timer::cancel()
{
    ++impl_->round;
    impl_->alarm.cancel();
}

} // namespace chorus::rpc
