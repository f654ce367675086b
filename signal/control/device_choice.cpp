#include "signal/control/device_choice.hpp"

#include "signal/devices/device.hpp"
#include "signal/devices/virtual_clock.hpp"

#include <algorithm>
#include <utility>

namespace chorus::signal {
namespace {

DeviceRequest request_for(const EngineHost::Config& config, std::string name)
{
    return {.name = std::move(name), .sample_rate = config.sample_rate, .block_frames = config.block_size};
}

std::optional<std::string> first_of_the_machine()
{
    const std::vector<DeviceInfo> devices = list_devices();
    const auto first = std::find_if(devices.begin(), devices.end(),
                                    [](const DeviceInfo& info) { return info.kind == DeviceKind::port_audio; });
    return first == devices.end() ? std::nullopt : std::optional(first->name);
}

} // namespace

Result<EngineHost::Device> choose_device(const EngineHost::Config& config)
{
    std::string name = config.device;
    if (name == "default") {
        const std::optional<std::string> first = first_of_the_machine();
        if (!first) return substitute_device(config, "This machine has no sound device.");
        name = *first;
    }
    auto driver = make_driver(request_for(config, name));
    if (!driver) return tl::unexpected(std::move(driver.error()));
    return EngineHost::Device{.driver = std::move(*driver), .name = name, .waits = name == "virtual-free", .note = {}};
}

EngineHost::Device substitute_device(const EngineHost::Config& config, const std::string& reason)
{
    return {.driver = std::make_unique<VirtualClock>(request_for(config, "virtual"), VirtualClock::Pace::real_time),
            .name = "virtual",
            .waits = false,
            .note = reason + " The virtual clock is used; nothing is heard."};
}

} // namespace chorus::signal
