#pragma once

#include "signal/media/stream_file.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

// Which blocks of which files will be heard next. Pure arithmetic, apart from the thread that uses it.
namespace chorus::media {

struct StreamSchedule {
    struct Read {
        std::shared_ptr<StreamFile> file;
        std::int64_t start = 0;
        std::int64_t end = 0;
        std::int64_t source_start = 0;
        std::int64_t source_loop_start = 0;
        std::int64_t source_loop_end = 0;
    };
    std::vector<Read> reads;
    /// The transport's loop; none when both are equal.
    std::int64_t loop_start = 0;
    std::int64_t loop_end = 0;
};

struct WantedBlock {
    /// Frames from now until it is heard.
    std::int64_t distance = 0;
    std::shared_ptr<StreamFile> file;
    std::int64_t block = 0;
};

/// Appends the blocks of `file` that hold `frames` frames from `source_frame` on, the first of which is heard in
/// `distance` frames.
void collect_blocks(const std::shared_ptr<StreamFile>& file, std::int64_t source_frame, std::int64_t frames,
                    std::int64_t distance, std::vector<WantedBlock>& wanted);

/// Appends the blocks that are heard within `ahead` frames of `playhead`, through the end of the loop and round it, and
/// the beginning of the loop even when it is farther away.
void collect_wanted(const StreamSchedule& schedule, std::int64_t playhead, std::int64_t ahead,
                    std::vector<WantedBlock>& wanted);

} // namespace chorus::media
