#include "aura-cli/supervise/wall_clock.hpp"

#include <chrono>

#include <fmt/chrono.h>

namespace chorus::aura {

std::string wall_clock_text()
{
    using namespace std::chrono;
    const auto now = time_point_cast<milliseconds>(system_clock::now());
    const auto seconds = time_point_cast<std::chrono::seconds>(now);
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03d}Z", fmt::gmtime(system_clock::to_time_t(seconds)),
                       (now - seconds).count());
}

} // namespace chorus::aura
