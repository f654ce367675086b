#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace chorus::bench {

/// The plugins of a track, in order. Delay and Dynamics keep state, MultiBand and Limiter are heavy.
inline constexpr std::array<std::string_view, 4> plugin_chain{
    "http://drobilla.net/plugins/mda/MultiBand", "http://drobilla.net/plugins/mda/Dynamics",
    "http://drobilla.net/plugins/mda/Delay", "http://drobilla.net/plugins/mda/Limiter"};

/// A mix that several programs can do: each track plays one file from its start, through the first plugins of
/// plugin_chain, at a gain of 1 / tracks. With a power of two that gain is exact, so the sum has one right answer.
struct MixWork {
    int tracks = 32;
    int plugins = 4;                          ///< for each track; at most plugin_chain.size()
    std::int64_t frames = 0;                  ///< length at 48 kHz
    std::vector<std::filesystem::path> files; ///< track i plays files[i % files.size()]
    int block = 256;                          ///< frames that a peer processes at once
};

} // namespace chorus::bench
