#include "aura-cli/output/progress.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace chorus::aura {

void Progress::show(double share, const std::string& remark)
{
    share = std::clamp(share, 0.0, 1.0);
    if (output_.live()) return draw(share, remark);
    const int quarters = static_cast<int>(share * 4);
    if (output_.json() || quarters <= quarters_told_ || quarters == 4) return;
    quarters_told_ = quarters;
    output_.note(fmt::format("{} {:.0f} % {}", label_, share * 100, remark));
}

void Progress::draw(double share, const std::string& remark)
{
    constexpr int cells = 32;
    // Eighths of a cell, so that the bar moves smoothly.
    constexpr const char* parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const int eighths = static_cast<int>(share * cells * 8);
    std::string bar;
    for (int i = 0; i < eighths / 8; ++i)
        bar += "█";
    bar += parts[eighths % 8];
    const int used = eighths / 8 + (eighths % 8 ? 1 : 0);
    bar.append(static_cast<std::size_t>(cells - used), ' ');
    fmt::print(stderr, "\r{} ▕{}▏ {:3.0f} % {}\033[K", label_, bar, share * 100, remark);
    std::fflush(stderr);
    drawn_ = true;
}

void Progress::clear()
{
    if (drawn_) fmt::print(stderr, "\r\033[K");
    drawn_ = false;
}

} // namespace chorus::aura
