#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/file_writer.hpp"

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace chorus::signal::media {

/// Carries audio from the audio thread to a file: a ring that the audio thread fills and a thread of its own that
/// empties it. When the disk is too slow for the ring, frames are lost, counted, and replaced by silence, so that
/// everything after them is still at its place.
class CaptureWriter {
public:
    /// What was written, told once at the end.
    struct Outcome {
        std::filesystem::path path;
        /// Length of the file.
        std::int64_t frames = 0;
        /// How many of them are silence because the ring was full.
        std::int64_t lost_frames = 0;
    };
    /// Sees the audio on the writer thread as it goes into the file, interleaved. For measuring.
    using Observer = std::function<void(const float* interleaved, std::size_t frames)>;

    /// `ring_frames` is rounded up to a power of two. Control thread. Errors: those of `AudioFileWriter::create`.
    static Result<std::unique_ptr<CaptureWriter>> create(const std::filesystem::path& path,
                                                         const WriterSettings& settings, std::size_t ring_frames,
                                                         Observer observer = {});
    /// Without `finish` the file is dropped.
    ~CaptureWriter();

    /// Appends frames. Audio thread: takes no lock, does not wait, makes no system call.
    void push(const float* const* channels, std::size_t frames) noexcept;

    /// Appends frames and waits for room instead of losing any. For drivers that run faster than real time.
    void push_waiting(const float* const* channels, std::size_t frames) noexcept;

    /// Writes what is in the ring and completes the file. Control thread, after the last push.
    /// Errors: rendering.diskFull, rendering.notWritable; no file is left then.
    Result<Outcome> finish();

    /// Frames pushed so far, lost ones included. Any thread.
    [[nodiscard]] std::int64_t pushed_frames() const noexcept { return pushed_frames_.load(std::memory_order_relaxed); }
    [[nodiscard]] std::int64_t lost_frames() const noexcept { return lost_frames_.load(std::memory_order_relaxed); }
    /// Whether writing has failed; `finish` tells why. Any thread.
    [[nodiscard]] bool failed() const noexcept { return failed_.load(std::memory_order_relaxed); }

private:
    CaptureWriter(const std::filesystem::path& path, AudioFileWriter file, int channels, std::size_t ring_frames,
                  Observer observer);

    [[nodiscard]] std::size_t room() const noexcept;
    /// Copies into the ring; there must be room.
    void put(const float* const* channels, std::size_t offset, std::size_t frames) noexcept;
    /// Notes that what was lost belongs before the next frame of the ring. False when too many gaps are noted already.
    bool put_gap() noexcept;
    void run();
    void write_available();
    void write_frames(std::size_t from, std::size_t to);
    void write_silence(std::size_t frames);
    void write_samples(const float* interleaved, std::size_t frames);

    const std::filesystem::path path_;
    AudioFileWriter file_;
    const std::size_t width_;
    const std::size_t ring_frames_;
    std::vector<float> ring_;
    Observer observer_;

    /// Silence that stands before frame `position` of the ring.
    struct Gap {
        std::size_t position = 0;
        std::size_t frames = 0;
    };
    std::array<Gap, 64> gaps_;
    std::atomic<std::size_t> gaps_written_{0};
    std::atomic<std::size_t> gaps_taken_{0};

    // Frames that ever went in and came out; their difference is what the ring holds.
    alignas(64) std::atomic<std::size_t> written_{0};
    alignas(64) std::atomic<std::size_t> taken_{0};
    std::atomic<std::int64_t> pushed_frames_{0};
    std::atomic<std::int64_t> lost_frames_{0};
    std::atomic<bool> failed_{false};
    std::size_t owed_silence_ = 0; // the audio thread's: lost, and not yet noted as a gap

    std::optional<wire::Error> error_; // the writer thread's until it is joined
    std::mutex mutex_;
    std::condition_variable wake_;
    bool finishing_ = false;
    std::thread thread_;
};

} // namespace chorus::signal::media
