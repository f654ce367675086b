#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/engine/source.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

namespace chorus::signal::media {

class StreamFile;

/// Something that happened to a file while it was played. The audio went on as silence.
struct StreamReport {
    enum class Kind {
        underrun,   ///< The disk was too slow: `frames` frames were silent.
        shortened,  ///< The file lost its end; that part is silent.
        unreadable, ///< The system refused to read; that part is silent.
        vanished,   ///< The name of the file is gone. It plays on for as long as it stays open.
    };
    Kind kind;
    std::filesystem::path path;
    std::uint64_t frames = 0;
};

/// Random access to one conformed file, in blocks that are read ahead of whoever plays it. What lies before the
/// beginning or after the end is silence and counts as read. Any number of threads may read at once.
class StreamSource final : public SampleSource {
public:
    ~StreamSource() override;

    [[nodiscard]] std::int64_t frames() const noexcept override;
    [[nodiscard]] std::size_t channels() const noexcept override;
    bool read(std::int64_t frame, std::size_t count, float* const* out) noexcept override;
    bool read_waiting(std::int64_t frame, std::size_t count, float* const* out) noexcept override;
    void expect(std::int64_t frame) noexcept override;
    void preload(std::int64_t frame, std::int64_t count) override;

    [[nodiscard]] std::int64_t rate_hz() const noexcept;
    /// Frames that were silent because they came too late, over all sources of the same file. Any thread.
    [[nodiscard]] std::uint64_t missed_frames() const noexcept;

private:
    friend class StreamCache;
    struct Shared;
    StreamSource(std::shared_ptr<Shared> shared, std::shared_ptr<StreamFile> file);

    std::shared_ptr<Shared> shared_;
    std::shared_ptr<StreamFile> file_;
};

struct StreamSettings {
    /// Files up to this size are held in memory as a whole.
    std::int64_t whole_file_bytes = std::int64_t(8) << 20;
    /// What all files together may take in memory. Blocks that are about to be heard stay even beyond it. What was
    /// heard is in the system's cache of files anyway, and memory that is used again needs no fresh pages.
    std::int64_t budget_bytes = std::int64_t(64) << 20;
    /// How far beyond a frame that is read or expected the reader thread goes, in frames.
    std::int64_t read_ahead_frames = 98304;
    /// How often the reader thread looks for work.
    std::chrono::milliseconds period{5};
    /// Called on the reader thread, and for each file at most once per kind (underruns: at most ten times a second).
    std::function<void(const StreamReport&)> on_report;
};

/// Holds the audio that is being played: opens conformed files and has a reader thread bring their blocks into memory
/// before they are heard. Sources may outlive the cache; nothing is read ahead then.
class StreamCache final : public SourceProvider {
public:
    explicit StreamCache(StreamSettings settings = {});
    ~StreamCache() override;
    StreamCache(const StreamCache&) = delete;
    StreamCache& operator=(const StreamCache&) = delete;

    /// Opens a file that `conform` wrote. Files that are open already are shared; short ones come into memory as a
    /// whole. Control thread; may block. Errors: media.notFound, media.unreadable.
    Result<std::shared_ptr<StreamSource>> open_file(const std::filesystem::path& conformed);
    Result<std::shared_ptr<SampleSource>> open(const PlanSource& source) override;

    /// Bytes of audio in memory.
    [[nodiscard]] std::int64_t resident_bytes() const noexcept;

private:
    class Reader;
    std::shared_ptr<StreamSource::Shared> shared_;
    std::unique_ptr<Reader> reader_;
};

} // namespace chorus::signal::media
