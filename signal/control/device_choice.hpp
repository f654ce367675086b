#pragma once

#include "signal/control/engine_host.hpp"

namespace chorus::signal {

/// The device that a configuration names. `default` is the first device of the machine, and the virtual clock with a
/// note where there is none. Error: engine.deviceNotFound.
Result<EngineHost::Device> choose_device(const EngineHost::Config& config);

/// The virtual clock, in place of a device that could not be had.
EngineHost::Device substitute_device(const EngineHost::Config& config, const std::string& reason);

} // namespace chorus::signal
