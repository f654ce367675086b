#include "pulse/server/system_clock.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace chorus::pulse {

std::string SystemClock::now()
{
    using namespace std::chrono;
    const auto moment = system_clock::now();
    const std::time_t seconds = system_clock::to_time_t(moment);
    const auto milliseconds = duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count() % 1000;
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 24> date{};
    std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    std::array<char, 8> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(milliseconds));
    return std::string(date.data()) + fraction.data();
}

} // namespace chorus::pulse
