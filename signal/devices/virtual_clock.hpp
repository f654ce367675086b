#pragma once

#include "signal/devices/device.hpp"

#include <atomic>
#include <thread>
#include <vector>

namespace chorus::signal {

/// A clock without hardware: a thread that asks for blocks and throws them away. It is what the engine runs on where
/// there is no sound card.
class VirtualClock final : public Driver {
public:
    enum class Pace {
        real_time, ///< a block when its time has come
        free,      ///< block after block while the timeline moves; media and captures are waited for
    };

    VirtualClock(const DeviceRequest& request, Pace pace);
    ~VirtualClock() override { stop(); }

    /// Errors: engine.deviceFailed when no thread can be started.
    Result<DriverFormat> start(AudioClient& client) override;
    void stop() noexcept override;

private:
    void run(AudioClient& client) noexcept;

    DeviceRequest request_;
    Pace pace_;
    std::vector<float> left_;
    std::vector<float> right_;
    std::atomic<bool> stopping_{false};
    std::thread thread_;
};

} // namespace chorus::signal
