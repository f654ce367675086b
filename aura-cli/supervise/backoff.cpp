#include "aura-cli/supervise/backoff.hpp"

#include <algorithm>

namespace chorus::aura {

std::optional<std::chrono::milliseconds> Backoff::after(std::chrono::milliseconds lifetime)
{
    if (lifetime >= settings_.healthy) ends_in_a_row_ = 0;
    if (++ends_in_a_row_ >= settings_.attempts) return std::nullopt;
    if (ends_in_a_row_ == 1) return std::chrono::milliseconds(0);
    auto pause = settings_.first;
    for (int i = 2; i < ends_in_a_row_ && pause < settings_.longest; ++i)
        pause *= 2;
    return std::min(pause, settings_.longest);
}

} // namespace chorus::aura
