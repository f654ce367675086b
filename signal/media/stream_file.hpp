#pragma once

#include "signal/media/block_memory.hpp"
#include "signal/media/conformed_file.hpp"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace chorus::signal::media {

class StreamFile;

/// A block in memory, as a candidate for leaving it.
struct ResidentBlock {
    StreamFile* file;
    std::int64_t block;
    std::uint32_t last_use;
};

/// A conformed file whose blocks come into memory and leave it again while the audio thread reads them.
///
/// Loading and evicting belong to threads that may block; `read_resident` and `demand` may run on any number of audio
/// threads at the same time, take no lock and never wait.
class StreamFile {
public:
    /// `memory` and `resident_bytes` outlive the file.
    StreamFile(ConformedFile file, BlockMemory& memory, std::atomic<std::int64_t>& resident_bytes);
    ~StreamFile();

    [[nodiscard]] const ConformedLayout& layout() const noexcept { return file_.layout(); }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return file_.path(); }

    // --- audio threads -------------------------------------------------------------------------------------------

    /// Copies `count` frames from `frame` on, all within one block, to out[channel] + offset. False when the block is
    /// not in memory; then nothing is written. `now` marks the block as used.
    bool read_resident(std::int64_t frame, std::size_t count, float* const* out, std::size_t offset,
                       std::uint32_t now) noexcept;

    /// Asks for the blocks from that of `frame` on; the reader thread looks for it.
    void demand(std::int64_t frame) noexcept;

    /// Counts frames that should have been in memory and were not.
    void count_missed(std::size_t frames) noexcept { missed_frames_.fetch_add(frames, std::memory_order_relaxed); }

    // --- threads that may block ------------------------------------------------------------------------------------

    /// Brings a block into memory unless it is there. Several threads may ask at once.
    void load(std::int64_t block, std::uint32_t now);
    /// Whether the block could not be read in full when it was loaded last.
    [[nodiscard]] bool is_damaged(std::int64_t block) const noexcept;
    [[nodiscard]] bool is_resident(std::int64_t block) const noexcept;
    /// Marks a block as used, if it is in memory.
    void touch(std::int64_t block, std::uint32_t now) noexcept;
    /// Appends what is in memory with its last use; nothing for a pinned file.
    void list_resident(std::vector<ResidentBlock>& blocks);
    /// Takes a block out of memory; waits for audio threads that are copying from it, which is a matter of
    /// microseconds.
    void evict(std::int64_t block);
    /// Keeps every block from now on; set for files that are wholly in memory.
    void pin() noexcept { pinned_.store(true, std::memory_order_relaxed); }
    /// Blocks that audio threads asked for since the last call.
    void take_demands(std::vector<std::int64_t>& blocks);
    [[nodiscard]] std::uint64_t missed_frames() const noexcept
    {
        return missed_frames_.load(std::memory_order_relaxed);
    }

    /// What is wrong with the file on the disk, as far as it has been read.
    struct Condition {
        bool shortened = false;
        bool unreadable = false;
        bool vanished = false;
        bool operator==(const Condition&) const = default;
    };
    [[nodiscard]] Condition condition() const;

private:
    struct Entry {
        std::atomic<float*> samples{nullptr};
        /// Audio threads that are copying from `samples`. It lives here and not in the block, since a block may be gone
        /// by the time a late reader looks at it.
        std::atomic<std::int32_t> readers{0};
        std::atomic<std::uint32_t> last_use{0};
        std::atomic<bool> damaged{false};
    };
    static constexpr std::int64_t no_block = -1;
    ConformedFile file_;
    std::unique_ptr<Entry[]> entries_;
    BlockMemory& memory_;
    std::atomic<std::int64_t>& resident_bytes_;
    std::array<std::atomic<std::int64_t>, 16> demands_;
    std::atomic<bool> demanded_{false};
    std::atomic<bool> pinned_{false};
    std::atomic<std::uint64_t> missed_frames_{0};
    std::atomic<bool> shortened_{false};
    std::atomic<bool> unreadable_{false};

    mutable std::mutex loading_; // guards the members below, and that one block is loaded once
    std::vector<std::int64_t> resident_;
};

} // namespace chorus::signal::media
