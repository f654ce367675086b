#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace chorus::signal {

/// What a driver really runs with.
struct DriverFormat {
    std::uint32_t sample_rate = 48000; // frames a second
    std::size_t block_frames = 256;    // frames that it asks for at once; some drivers vary it
    bool waits = false;                // it has no deadline and waits for samples that are not ready
};

/// The side of the engine that a driver calls.
class AudioClient {
public:
    virtual ~AudioClient() = default;

    /// Writes the next `frames` (any number from 1 on) of the stereo signal to out[0] and out[1]. The driver's audio
    /// thread; calls never overlap; wait-free unless the driver's format says that it waits.
    virtual void pull(float* const* out, std::size_t frames) noexcept = 0;
    /// The device ran dry before the samples came. The driver's audio thread; wait-free.
    virtual void device_underrun() noexcept = 0;
    /// Nothing moves: a clock that may run faster than time has no reason to. The driver's audio thread; wait-free.
    virtual bool resting() const noexcept = 0;
    /// The device is lost and pull() will not be called again. Any thread but that of pull().
    virtual void device_lost(std::string reason) noexcept = 0;
};

/// A source of time that asks for samples. Control thread.
class Driver {
public:
    virtual ~Driver() = default;

    /// Opens the device; the client, which must outlive the driver or its stop(), is pulled from now on.
    virtual Result<DriverFormat> start(AudioClient& client) = 0;
    /// Returns when the last pull() has ended. Harmless where nothing was started.
    virtual void stop() noexcept = 0;
};

} // namespace chorus::signal
