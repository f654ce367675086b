#pragma once

#include "signal/devices/device.hpp"

namespace chorus::signal {

/// The machine's devices as PortAudio knows them, those with two outputs or more.
std::vector<DeviceInfo> list_port_audio();

/// A driver for one of them. Error: engine.deviceNotFound.
Result<std::unique_ptr<Driver>> make_port_audio(const DeviceRequest& request);

} // namespace chorus::signal
