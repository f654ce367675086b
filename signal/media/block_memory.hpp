#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace chorus::signal::media {

/// Memory for blocks of audio, in pieces of 2 MiB. A block that is a mapping of its own costs a page fault for every
/// 4 KiB whenever one comes in, which takes longer than reading it does. What was given back is used again first, and
/// all but one of the pieces of which nothing is in use go back to the system. Any thread that may block.
class BlockMemory {
public:
    BlockMemory() = default;
    /// Every block has been given back.
    ~BlockMemory() = default;
    BlockMemory(const BlockMemory&) = delete;
    BlockMemory& operator=(const BlockMemory&) = delete;

    /// Room for `samples` floats, not set to anything; at least one.
    float* take(std::size_t samples);
    /// Takes back what take() gave for the same number of samples.
    void give_back(float* block, std::size_t samples) noexcept;

private:
    struct Free {
        void operator()(float* memory) const noexcept;
    };
    struct Piece {
        std::unique_ptr<float[], Free> memory;
        std::vector<float*> unused;
        std::size_t blocks = 0;
    };
    /// The pieces that blocks of one size come from, by their address.
    using Shelf = std::map<float*, Piece>;

    static Piece make_piece(std::size_t samples);

    std::mutex mutex_;
    std::map<std::size_t, Shelf> shelves_;
};

} // namespace chorus::signal::media
