#include "signal/media/stream_file.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <thread>
#include <utility>

namespace chorus::signal::media {

StreamFile::StreamFile(ConformedFile file, BlockMemory& memory, std::atomic<std::int64_t>& resident_bytes)
    : file_(std::move(file)), entries_(std::make_unique<Entry[]>(std::size_t(file_.layout().blocks()))),
      memory_(memory), resident_bytes_(resident_bytes)
{
    for (auto& demand : demands_)
        demand.store(no_block, std::memory_order_relaxed);
    resident_.reserve(std::size_t(layout().blocks())); // so that nothing fails between taking a block and noting it
}

StreamFile::~StreamFile()
{
    for (const std::int64_t block : resident_) {
        memory_.give_back(entries_[std::size_t(block)].samples.load(std::memory_order_relaxed),
                          layout().block_samples());
        resident_bytes_.fetch_sub(std::int64_t(layout().block_bytes()), std::memory_order_relaxed);
    }
}

bool StreamFile::read_resident(std::int64_t frame, std::size_t count, float* const* out, std::size_t offset,
                               std::uint32_t now) noexcept
{
    Entry& entry = entries_[std::size_t(frame / ConformedLayout::block_frames)];
    // First the mark, then the look; `evict` first takes the samples away, then looks at the marks. In the one order of
    // all these operations either we see nothing or it sees us, so it never frees what we copy.
    entry.readers.fetch_add(1, std::memory_order_seq_cst);
    const float* const samples = entry.samples.load(std::memory_order_seq_cst);
    if (samples) {
        const std::size_t within = std::size_t(frame % ConformedLayout::block_frames);
        for (int channel = 0; channel < layout().channels; ++channel) {
            const float* const from =
                samples + std::size_t(channel) * std::size_t(ConformedLayout::block_frames) + within;
            std::memcpy(out[channel] + offset, from, count * sizeof(float));
        }
        entry.last_use.store(now, std::memory_order_relaxed);
    }
    entry.readers.fetch_sub(1, std::memory_order_release);
    return samples != nullptr;
}

void StreamFile::demand(std::int64_t frame) noexcept
{
    const std::int64_t block = frame / ConformedLayout::block_frames;
    auto& slot = demands_[std::size_t(block) % demands_.size()];
    // Reading first: most calls find their demand there already, and a line that is only read stays with every core.
    if (slot.load(std::memory_order_relaxed) == block) return;
    slot.store(block, std::memory_order_relaxed);
    demanded_.store(true, std::memory_order_release);
}

void StreamFile::load(std::int64_t block, std::uint32_t now)
{
    Entry& entry = entries_[std::size_t(block)];
    const std::lock_guard lock(loading_);
    if (entry.samples.load(std::memory_order_relaxed)) return;
    float* const samples = memory_.take(layout().block_samples());
    const BlockRead outcome = file_.read_block(block, samples);
    if (outcome == BlockRead::shortened) shortened_.store(true, std::memory_order_relaxed);
    if (outcome == BlockRead::unreadable) unreadable_.store(true, std::memory_order_relaxed);
    entry.damaged.store(outcome != BlockRead::whole, std::memory_order_relaxed);
    resident_.push_back(block);
    resident_bytes_.fetch_add(std::int64_t(layout().block_bytes()), std::memory_order_relaxed);
    entry.last_use.store(now, std::memory_order_relaxed);
    entry.samples.store(samples, std::memory_order_release);
}

bool StreamFile::is_damaged(std::int64_t block) const noexcept
{
    return entries_[std::size_t(block)].damaged.load(std::memory_order_relaxed);
}

bool StreamFile::is_resident(std::int64_t block) const noexcept
{
    return entries_[std::size_t(block)].samples.load(std::memory_order_relaxed) != nullptr;
}

void StreamFile::touch(std::int64_t block, std::uint32_t now) noexcept
{
    entries_[std::size_t(block)].last_use.store(now, std::memory_order_relaxed);
}

void StreamFile::list_resident(std::vector<ResidentBlock>& blocks)
{
    if (pinned_.load(std::memory_order_relaxed)) return;
    const std::lock_guard lock(loading_);
    for (const std::int64_t block : resident_)
        blocks.push_back({this, block, entries_[std::size_t(block)].last_use.load(std::memory_order_relaxed)});
}

void StreamFile::evict(std::int64_t block)
{
    Entry& entry = entries_[std::size_t(block)];
    const std::lock_guard lock(loading_);
    float* const samples = entry.samples.exchange(nullptr, std::memory_order_seq_cst);
    if (!samples) return;
    while (entry.readers.load(std::memory_order_seq_cst) != 0)
        std::this_thread::yield();
    memory_.give_back(samples, layout().block_samples());
    std::erase(resident_, block);
    resident_bytes_.fetch_sub(std::int64_t(layout().block_bytes()), std::memory_order_relaxed);
}

void StreamFile::take_demands(std::vector<std::int64_t>& blocks)
{
    if (!demanded_.exchange(false, std::memory_order_acquire)) return;
    for (auto& slot : demands_) {
        const std::int64_t block = slot.exchange(no_block, std::memory_order_relaxed);
        if (block != no_block) blocks.push_back(block);
    }
}

StreamFile::Condition StreamFile::condition() const
{
    return {shortened_.load(std::memory_order_relaxed), unreadable_.load(std::memory_order_relaxed), file_.vanished()};
}

} // namespace chorus::signal::media
