#include "aura-cli/picture/sheet.hpp"

#include <cmath>

namespace chorus::aura::picture {

void Sheet::grid(const Box& box) const
{
    const double beat = arrangement.beat_length;
    const double beat_width = x(beat) - x(0);
    const double bar_width = x(arrangement.bar_length()) - x(0);
    // Lines closer than this would be a grey surface.
    constexpr double closest = 9;
    const bool beats = beat_width >= closest;
    const double step = beats ? beat : arrangement.bar_length() * std::max(1.0, std::ceil(closest / bar_width));
    const auto first = static_cast<long>(std::ceil(arrangement.shown.start / step - 1e-9));
    for (long i = first; static_cast<double>(i) * step <= arrangement.shown.end + 1e-9; ++i) {
        const double at = static_cast<double>(i) * step;
        const double in_bar = std::fmod(at + 1e-9, arrangement.bar_length());
        const double place = std::round(x(at)) + 0.5;
        canvas.line({place, box.y}, {place, box.bottom()}, 1, {ink::grid, in_bar < 1e-6 ? 0.22 : 0.07});
    }
}

} // namespace chorus::aura::picture
