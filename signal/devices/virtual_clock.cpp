#include "signal/devices/virtual_clock.hpp"

#include <pthread.h>
#include <sched.h>
#include <time.h>

#include <cerrno>

#include <cstdint>
#include <system_error>

namespace chorus::signal {

namespace {

constexpr std::int64_t nanoseconds_a_second = 1'000'000'000;
/// Later than this, the machine slept or the process was stopped: catching up block by block would only be a burst.
constexpr std::int64_t lost_time = nanoseconds_a_second / 2;
/// Below the threads of sound servers, above everything that has no deadline.
constexpr int fifo_priority = 60;

std::int64_t now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::int64_t>(time.tv_sec) * nanoseconds_a_second + time.tv_nsec;
}

void sleep_until(std::int64_t when)
{
    timespec time{};
    time.tv_sec = static_cast<time_t>(when / nanoseconds_a_second);
    time.tv_nsec = static_cast<long>(when % nanoseconds_a_second);
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr) == EINTR) {
    }
}

/// The times at which blocks are due, counted from an anchor so that rounding does not add up.
class Schedule {
public:
    explicit Schedule(const DeviceRequest& request)
        : rate_(request.sample_rate), block_(static_cast<std::int64_t>(request.block_frames)), anchor_(now())
    {}

    /// Sleeps until the next block is due. False when it was due before its predecessor was done.
    bool wait()
    {
        frames_ += block_;
        const std::int64_t due =
            anchor_ + frames_ / rate_ * nanoseconds_a_second + frames_ % rate_ * nanoseconds_a_second / rate_;
        const std::int64_t late = now() - due;
        if (late > lost_time) restart();
        if (late > 0) return false;
        sleep_until(due);
        return true;
    }

    void restart()
    {
        anchor_ = now();
        frames_ = 0;
    }

private:
    std::int64_t rate_;
    std::int64_t block_;
    std::int64_t anchor_;
    std::int64_t frames_ = 0;
};

/// Without the right to it the thread stays an ordinary one; the engine's log says which it is.
void raise_priority()
{
    sched_param parameters{};
    parameters.sched_priority = fifo_priority;
    pthread_setschedparam(pthread_self(), SCHED_FIFO, &parameters);
}

} // namespace

VirtualClock::VirtualClock(const DeviceRequest& request, Pace pace)
    : request_(request), pace_(pace), left_(request.block_frames), right_(request.block_frames)
{}

Result<DriverFormat> VirtualClock::start(AudioClient& client)
{
    stopping_ = false;
    try {
        thread_ = std::thread([this, &client] { run(client); });
    } catch (const std::system_error& error) {
        return device_failed(request_.name, error.what());
    }
    return DriverFormat{request_.sample_rate, request_.block_frames, pace_ == Pace::free};
}

void VirtualClock::stop() noexcept
{
    stopping_ = true;
    if (thread_.joinable()) thread_.join();
}

void VirtualClock::run(AudioClient& client) noexcept
{
    // A free clock never sleeps while it plays; with a raised priority it would starve the machine.
    if (pace_ == Pace::real_time) raise_priority();
    Schedule schedule(request_);
    float* const out[] = {left_.data(), right_.data()};
    while (!stopping_) {
        if (pace_ == Pace::free && !client.resting()) {
            schedule.restart();
        } else if (!schedule.wait()) {
            client.device_underrun();
        }
        client.pull(out, request_.block_frames);
    }
}

} // namespace chorus::signal
