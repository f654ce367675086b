#pragma once

#include <chrono>
#include <optional>

namespace chorus::aura {

/// How a process that ends is brought back: at once the first time, slower each time, and not at all when it never
/// stays alive. Pure: it is told how long a process lived and keeps no clock.
class Backoff {
public:
    struct Settings {
        std::chrono::milliseconds first{50}; ///< After the second end in a row.
        std::chrono::milliseconds longest{2000};
        /// A process that lived this long is healthy; its next end counts as the first.
        std::chrono::milliseconds healthy{10'000};
        /// This many ends in a row, each before it was healthy, and it is given up.
        int attempts = 8;
    };

    explicit Backoff(Settings settings) : settings_(settings) {}

    /// The pause before the next start of a process that lived for `lifetime`; nothing when it is given up.
    std::optional<std::chrono::milliseconds> after(std::chrono::milliseconds lifetime);

private:
    Settings settings_;
    int ends_in_a_row_ = 0;
};

} // namespace chorus::aura
