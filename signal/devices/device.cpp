#include "signal/devices/device.hpp"

#include "signal/devices/port_audio.hpp"
#include "signal/devices/virtual_clock.hpp"

namespace chorus::signal {

namespace {

constexpr std::string_view paced = "virtual";
constexpr std::string_view free_running = "virtual-free";

} // namespace

std::vector<DeviceInfo> list_devices()
{
    std::vector<DeviceInfo> devices{
        {std::string(paced), DeviceKind::virtual_clock, 2, 0},
        {std::string(free_running), DeviceKind::virtual_free, 2, 0},
    };
    for (DeviceInfo& device : list_port_audio())
        devices.push_back(std::move(device));
    return devices;
}

Result<std::unique_ptr<Driver>> make_driver(const DeviceRequest& request)
{
    if (request.name == paced || request.name == free_running)
        return std::make_unique<VirtualClock>(request, request.name == paced ? VirtualClock::Pace::real_time
                                                                             : VirtualClock::Pace::free);
    return make_port_audio(request);
}

wire::Failure device_not_found(std::string_view device)
{
    return wire::fail("engine.deviceNotFound", "There is no such device.", "List the devices and name one of them.",
                      {{"device", std::string(device)}});
}

wire::Failure device_failed(std::string_view device, std::string_view reason)
{
    return wire::fail("engine.deviceFailed", "The device could not be opened.",
                      "Check that no other program uses it and that it supports the rate.",
                      {{"device", std::string(device)}, {"reason", std::string(reason)}});
}

} // namespace chorus::signal
