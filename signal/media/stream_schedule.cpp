#include "signal/media/stream_schedule.hpp"

#include <algorithm>

namespace chorus::media {
namespace {

// The samples that `read` takes for timeline [from, to), folded at the loop of the source. One pass round that loop is
// enough: the next would want the same blocks.
void collect_read(const StreamSchedule::Read& read, std::int64_t from, std::int64_t to, std::int64_t distance,
                  std::vector<WantedBlock>& wanted)
{
    const std::int64_t begin = std::max(from, read.start);
    std::int64_t left = std::min(to, read.end) - begin;
    if (left <= 0) return;
    distance += begin - from;
    std::int64_t position = read.source_start + (begin - read.start);

    const std::int64_t loop_frames = read.source_loop_end - read.source_loop_start;
    if (loop_frames <= 0) {
        collect_blocks(read.file, position, left, distance, wanted);
        return;
    }
    if (position >= read.source_loop_end)
        position = read.source_loop_start + (position - read.source_loop_start) % loop_frames;
    const std::int64_t first = std::min(left, read.source_loop_end - position);
    collect_blocks(read.file, position, first, distance, wanted);
    left = std::min(left - first, loop_frames);
    if (left > 0) collect_blocks(read.file, read.source_loop_start, left, distance + first, wanted);
}

void collect_range(const StreamSchedule& schedule, std::int64_t from, std::int64_t to, std::int64_t distance,
                   std::vector<WantedBlock>& wanted)
{
    for (const StreamSchedule::Read& read : schedule.reads) collect_read(read, from, to, distance, wanted);
}

} // namespace

void collect_blocks(const std::shared_ptr<StreamFile>& file, std::int64_t source_frame, std::int64_t frames,
                    std::int64_t distance, std::vector<WantedBlock>& wanted)
{
    const std::int64_t begin = std::max<std::int64_t>(source_frame, 0);
    const std::int64_t end = std::min(source_frame + frames, file->layout().frames);
    if (begin >= end) return;
    const std::int64_t last = (end - 1) / ConformedLayout::block_frames;
    for (std::int64_t block = begin / ConformedLayout::block_frames; block <= last; ++block) {
        const std::int64_t heard = std::max(block * ConformedLayout::block_frames, begin) - source_frame;
        wanted.push_back({distance + heard, file, block});
    }
}

void collect_wanted(const StreamSchedule& schedule, std::int64_t playhead, std::int64_t ahead,
                    std::vector<WantedBlock>& wanted)
{
    const std::int64_t loop_frames = schedule.loop_end - schedule.loop_start;
    if (loop_frames <= 0 || playhead >= schedule.loop_end) {
        collect_range(schedule, playhead, playhead + ahead, 0, wanted);
        return;
    }
    const std::int64_t to_end = std::min(ahead, schedule.loop_end - playhead);
    collect_range(schedule, playhead, playhead + to_end, 0, wanted);
    const std::int64_t round = std::min(loop_frames, std::max(ahead - to_end, ConformedLayout::block_frames));
    collect_range(schedule, schedule.loop_start, schedule.loop_start + round, schedule.loop_end - playhead, wanted);
}

} // namespace chorus::media
