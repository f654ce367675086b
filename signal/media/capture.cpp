#include "signal/media/capture.hpp"

#include <algorithm>
#include <bit>
#include <chrono>
#include <utility>

namespace chorus::signal::media {
namespace {

// How often the ring is emptied. The audio thread does not wake the writer, since that would be a system call.
constexpr std::chrono::milliseconds period{5};

} // namespace

Result<std::unique_ptr<CaptureWriter>> CaptureWriter::create(const std::filesystem::path& path,
                                                             const WriterSettings& settings, std::size_t ring_frames,
                                                             Observer observer)
{
    Result<AudioFileWriter> file = AudioFileWriter::create(path, settings);
    if (!file) return wire::Failure(file.error());
    return std::unique_ptr<CaptureWriter>(
        new CaptureWriter(path, std::move(*file), settings.channels, std::bit_ceil(ring_frames), std::move(observer)));
}

CaptureWriter::CaptureWriter(const std::filesystem::path& path, AudioFileWriter file, int channels,
                             std::size_t ring_frames, Observer observer)
    : path_(path), file_(std::move(file)), width_(std::size_t(channels)), ring_frames_(ring_frames),
      ring_(ring_frames * std::size_t(channels)), observer_(std::move(observer)), thread_([this] { run(); })
{}

CaptureWriter::~CaptureWriter()
{
    if (!thread_.joinable()) return;
    {
        const std::lock_guard lock(mutex_);
        finishing_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

std::size_t CaptureWriter::room() const noexcept
{
    return ring_frames_ - (written_.load(std::memory_order_relaxed) - taken_.load(std::memory_order_acquire));
}

void CaptureWriter::put(const float* const* channels, std::size_t offset, std::size_t frames) noexcept
{
    const std::size_t written = written_.load(std::memory_order_relaxed);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float* const slot = ring_.data() + ((written + frame) & (ring_frames_ - 1)) * width_;
        for (std::size_t channel = 0; channel < width_; ++channel)
            slot[channel] = channels[channel][offset + frame];
    }
    written_.store(written + frames, std::memory_order_release);
}

bool CaptureWriter::put_gap() noexcept
{
    if (owed_silence_ == 0) return true;
    const std::size_t gap = gaps_written_.load(std::memory_order_relaxed);
    if (gap - gaps_taken_.load(std::memory_order_acquire) == gaps_.size()) return false;
    gaps_[gap % gaps_.size()] = {written_.load(std::memory_order_relaxed), owed_silence_};
    gaps_written_.store(gap + 1, std::memory_order_release);
    owed_silence_ = 0;
    return true;
}

void CaptureWriter::push(const float* const* channels, std::size_t frames) noexcept
{
    std::size_t fits = std::min(frames, room());
    if (fits > 0 && !put_gap()) fits = 0;
    put(channels, 0, fits);
    const std::size_t lost = frames - fits;
    owed_silence_ += lost;
    if (lost > 0) lost_frames_.fetch_add(std::int64_t(lost), std::memory_order_relaxed);
    pushed_frames_.fetch_add(std::int64_t(frames), std::memory_order_relaxed);
}

void CaptureWriter::push_waiting(const float* const* channels, std::size_t frames) noexcept
{
    for (std::size_t done = 0; done < frames;) {
        const std::size_t fits = std::min(frames - done, room());
        put(channels, done, fits);
        done += fits;
        pushed_frames_.fetch_add(std::int64_t(fits), std::memory_order_relaxed);
        if (done < frames) {
            wake_.notify_one();
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    }
}

void CaptureWriter::run()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        const bool last = finishing_;
        lock.unlock();
        write_available();
        if (last) {
            // Nobody pushes any more; what is still owed stands at the end.
            write_silence(owed_silence_);
            return;
        }
        lock.lock();
        if (!finishing_) wake_.wait_for(lock, period);
    }
}

void CaptureWriter::write_available()
{
    const std::size_t written = written_.load(std::memory_order_acquire);
    std::size_t taken = taken_.load(std::memory_order_relaxed);
    while (taken != written) {
        const std::size_t gap = gaps_taken_.load(std::memory_order_relaxed);
        std::size_t until = written;
        if (gap != gaps_written_.load(std::memory_order_acquire)) {
            const Gap& next = gaps_[gap % gaps_.size()];
            if (next.position == taken) {
                write_silence(next.frames);
                gaps_taken_.store(gap + 1, std::memory_order_release);
                continue;
            }
            // The gap may lie beyond what this round looks at.
            until = taken + std::min(written - taken, next.position - taken);
        }
        write_frames(taken, until);
        taken = until;
        taken_.store(taken, std::memory_order_release);
    }
}

void CaptureWriter::write_frames(std::size_t from, std::size_t to)
{
    while (from != to) {
        const std::size_t position = from & (ring_frames_ - 1);
        const std::size_t frames = std::min(to - from, ring_frames_ - position);
        write_samples(ring_.data() + position * width_, frames);
        from += frames;
    }
}

void CaptureWriter::write_silence(std::size_t frames)
{
    constexpr std::size_t at_once = 1024;
    const std::vector<float> silence(at_once * width_);
    for (; frames > 0; frames -= std::min(frames, at_once))
        write_samples(silence.data(), std::min(frames, at_once));
}

void CaptureWriter::write_samples(const float* interleaved, std::size_t frames)
{
    // After a failure the ring is still emptied: the audio thread must not begin to count losses on top.
    if (error_) return;
    if (observer_) observer_(interleaved, frames);
    if (const Result<void> done = file_.write_interleaved(interleaved, frames); !done) {
        error_ = done.error();
        failed_.store(true, std::memory_order_relaxed);
    }
}

Result<CaptureWriter::Outcome> CaptureWriter::finish()
{
    {
        const std::lock_guard lock(mutex_);
        finishing_ = true;
    }
    wake_.notify_one();
    thread_.join();
    if (error_) return wire::Failure(*error_);
    if (const Result<void> done = file_.finalise(); !done) return wire::Failure(done.error());
    return Outcome{path_, file_.frames(), lost_frames()};
}

} // namespace chorus::signal::media
