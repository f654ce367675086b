#pragma once

#include "signal/engine/driver.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What gives the engine its time. Everything here belongs to the control thread.
namespace chorus::signal {

enum class DeviceKind {
    virtual_clock, ///< no hardware, at the speed of real time
    virtual_free,  ///< no hardware, as fast as the machine allows
    port_audio,    ///< a device of the machine
};

struct DeviceInfo {
    std::string name; ///< `virtual`, `virtual-free`, or `host API/device`
    DeviceKind kind = DeviceKind::virtual_clock;
    std::uint32_t outputs = 2;
    std::uint32_t sample_rate = 0; ///< the one it prefers; 0 is any
};

struct DeviceRequest {
    /// As listed. For devices of the machine the part behind the slash is enough, and the beginning of a host API's
    /// name, such as `jack`, is its first device; capitals do not matter.
    std::string name = "virtual";
    std::uint32_t sample_rate = 48000;
    std::size_t block_frames = 256;
};

/// All that can be opened: the virtual clocks first, then the machine's devices with two outputs or more. Devices that
/// came or went since the last call are seen while none is open.
std::vector<DeviceInfo> list_devices();

/// A driver for a device, not started yet. Error: engine.deviceNotFound. Whether it opens is told by start(), whose
/// error is engine.deviceFailed.
Result<std::unique_ptr<Driver>> make_driver(const DeviceRequest& request);

wire::Failure device_not_found(std::string_view device);
wire::Failure device_failed(std::string_view device, std::string_view reason);

} // namespace chorus::signal
