#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/engine/source.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chorus::media {

class StreamFile;

/// What a source does when the samples it is asked for are not in memory.
enum class Access {
    realtime, ///< Gives silence, counts it, and has the reader thread fetch them. For the audio thread.
    blocking, ///< Reads them there and then. For offline rendering and for drivers that run faster than real time.
};

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

/// Random access to one conformed file. `read` as `engine::SampleSource` says; any number of threads may read at once.
class StreamSource final : public engine::SampleSource {
public:
    ~StreamSource() override;

    [[nodiscard]] std::int64_t frames() const noexcept override;
    [[nodiscard]] int channels() const noexcept override;
    /// Frames before the beginning and after the end are silence and no underrun.
    bool read(std::int64_t frame, std::size_t count, float* const* out) noexcept override;

    [[nodiscard]] std::int64_t rate_hz() const noexcept;
    /// Frames that were silent because they came too late, over all sources of the same file.
    [[nodiscard]] std::uint64_t missed_frames() const noexcept;

private:
    friend class StreamCache;
    struct Shared;
    StreamSource(std::shared_ptr<Shared> shared, std::shared_ptr<StreamFile> file, Access access);

    std::shared_ptr<Shared> shared_;
    std::shared_ptr<StreamFile> file_;
    Access access_;
};

/// A stretch of the timeline on which a source will be heard, so that its samples can be fetched before.
struct ScheduledRead {
    std::shared_ptr<StreamSource> source;
    /// Timeline frames, the end not included.
    std::int64_t start = 0;
    std::int64_t end = 0;
    /// The frame of the source that is heard at `start`.
    std::int64_t source_start = 0;
    /// Where reading arrives at `source_loop_end` it goes on at `source_loop_start`. No loop when both are equal.
    std::int64_t source_loop_start = 0;
    std::int64_t source_loop_end = 0;
};

/// Timeline frames, the end not included.
struct TimelineRange {
    std::int64_t start = 0;
    std::int64_t end = 0;
};

struct StreamSettings {
    /// Files up to this size are held in memory as a whole.
    std::int64_t whole_file_bytes = std::int64_t(8) << 20;
    /// What blocks of longer files may take in memory. Blocks that are about to be heard stay even beyond it.
    std::int64_t budget_bytes = std::int64_t(512) << 20;
    /// How far ahead of the playhead is read, in frames of the source.
    std::int64_t read_ahead_frames = 98304;
    /// How often the reader thread looks for work.
    std::chrono::milliseconds period{5};
    /// Called on the reader thread, and for each file at most once per kind (underruns: at most ten times a second).
    std::function<void(const StreamReport&)> on_report;
};

/// Holds the audio that is being played: opens conformed files and has a reader thread bring their blocks into memory
/// ahead of the playhead. Sources may outlive the cache; after that a realtime source gives what is in memory.
class StreamCache {
public:
    explicit StreamCache(StreamSettings settings = {});
    ~StreamCache();
    StreamCache(const StreamCache&) = delete;
    StreamCache& operator=(const StreamCache&) = delete;

    /// Control thread; may block. Files that are open already are shared. Errors: media.notFound, media.unreadable.
    Result<std::shared_ptr<StreamSource>> open(const std::filesystem::path& conformed, Access access);

    /// What the plan will read and where the transport loops. Control thread. Replaces what was said before.
    void set_schedule(std::vector<ScheduledRead> reads, std::optional<TimelineRange> loop = std::nullopt);

    /// Where the timeline is now. Any thread, also an audio thread; a few times a second is enough.
    void set_playhead(std::int64_t frame) noexcept;

    /// Moves the playhead and waits until the first samples that are heard from there on are in memory. False when the
    /// deadline came first. Control thread.
    bool wait_until_ready(std::int64_t frame, std::chrono::milliseconds deadline);

    /// Bytes of audio in memory.
    [[nodiscard]] std::int64_t resident_bytes() const noexcept;

private:
    class Reader;
    std::shared_ptr<StreamSource::Shared> shared_;
    std::unique_ptr<Reader> reader_;
};

} // namespace chorus::media
