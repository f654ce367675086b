#include "signal/media/block_memory.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstddef>
#include <utility>
#include <vector>

using chorus::signal::media::BlockMemory;

TEST_CASE("blocks of audio that are in memory at the same time never share a sample")
{
    BlockMemory memory;
    const std::vector<std::size_t> sizes{16384, 32768, 49152, 16384 * 64};
    std::vector<std::pair<float*, std::size_t>> held;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 70; ++i) {
            const std::size_t size = sizes[static_cast<std::size_t>(i) % sizes.size()];
            float* const block = memory.take(size);
            std::fill_n(block, size, static_cast<float>(held.size()));
            held.emplace_back(block, size);
        }
        for (std::size_t i = 0; i < held.size(); ++i) {
            const auto [block, size] = held[i];
            const auto mine = [&](float sample) { return sample == static_cast<float>(i); };
            CHECK(std::all_of(block, block + size, mine));
        }
        // Every other one leaves, and what comes next may take its place.
        std::vector<std::pair<float*, std::size_t>> kept;
        for (std::size_t i = 0; i < held.size(); ++i) {
            if (i % 2 == 0) {
                memory.give_back(held[i].first, held[i].second);
                continue;
            }
            std::fill_n(held[i].first, held[i].second, static_cast<float>(kept.size()));
            kept.push_back(held[i]);
        }
        held = kept;
    }
    for (const auto& [block, size] : held)
        memory.give_back(block, size);
}
