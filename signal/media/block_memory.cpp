#include "signal/media/block_memory.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <new>
#include <utility>

namespace chorus::signal::media {

namespace {

// Pieces are large so that few are made. Huge pages were tried: where the system has none at hand, making one takes
// longer than all that they save.
constexpr std::size_t piece_bytes = std::size_t(2) << 20;

// Sanitizers see who reads a block that is gone only where each block is an allocation of its own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool each_alone = true;
#else
constexpr bool each_alone = false;
#endif

} // namespace

void BlockMemory::Free::operator()(float* memory) const noexcept
{
    ::operator delete[](memory, std::align_val_t{piece_bytes});
}

BlockMemory::Piece BlockMemory::make_piece(std::size_t samples)
{
    const std::size_t wanted = samples * sizeof(float);
    const std::size_t bytes = (wanted + piece_bytes - 1) / piece_bytes * piece_bytes;
    Piece piece;
    piece.memory.reset(static_cast<float*>(::operator new[](bytes, std::align_val_t{piece_bytes})));
    piece.blocks = bytes / wanted;
    piece.unused.reserve(piece.blocks);
    for (std::size_t block = piece.blocks; block > 0; --block)
        piece.unused.push_back(piece.memory.get() + (block - 1) * samples);
    return piece;
}

float* BlockMemory::take(std::size_t samples)
{
    assert(samples > 0);
    if (each_alone) return new float[samples];
    const std::lock_guard lock(mutex_);
    Shelf& shelf = shelves_[samples];
    auto piece = std::find_if(shelf.begin(), shelf.end(), [](const auto& one) { return !one.second.unused.empty(); });
    if (piece == shelf.end()) {
        Piece made = make_piece(samples);
        float* const address = made.memory.get();
        piece = shelf.emplace(address, std::move(made)).first;
    }
    float* const block = piece->second.unused.back();
    piece->second.unused.pop_back();
    return block;
}

void BlockMemory::give_back(float* block, std::size_t samples) noexcept
{
    if (each_alone) {
        delete[] block;
        return;
    }
    const std::lock_guard lock(mutex_);
    Shelf& shelf = shelves_.at(samples);
    const auto piece = std::prev(shelf.upper_bound(block));
    piece->second.unused.push_back(block); // there is room: it was reserved for all
    if (piece->second.unused.size() < piece->second.blocks) return;
    // One piece stays for what comes next: fresh pages cost more than reading into them.
    const auto spare = std::find_if(shelf.begin(), shelf.end(), [&](const auto& one) {
        return &one.second != &piece->second && one.second.unused.size() == one.second.blocks;
    });
    if (spare != shelf.end()) shelf.erase(piece);
}

} // namespace chorus::signal::media
