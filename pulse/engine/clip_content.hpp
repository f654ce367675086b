#pragma once

#include "generated/types/plan.hpp"
#include "generated/types/project.hpp"
#include "pulse/model/tick_clock.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace chorus::pulse {

/// A plan holds no more of these in an op; what is beyond is left out.
inline constexpr std::size_t most_regions = 100'000;
inline constexpr std::size_t most_notes = 200'000;

/// A stretch of a clip in which its content runs without a jump, in ticks.
struct ContentPass {
    std::int64_t timeline = 0; ///< Where it begins on the timeline.
    std::int64_t content = 0;  ///< Which position of the content is there.
    std::int64_t length = 0;
};

/// The passes of a clip in order: one, or one for each round of its loop, but no more than `most`.
std::vector<ContentPass> content_passes(const Clip& clip, std::size_t most);

/// A conformed file as regions refer to it.
struct RegionSource {
    std::uint32_t index = 0;      ///< In the plan's list of sources.
    std::uint32_t media_rate = 0; ///< Rate of the media that it was conformed from; region offsets count in it.
    std::uint32_t rate = 0;       ///< Rate of the plan.
};

/// Finds the source of a media; nothing where it is missing.
using SourceFinder = std::function<std::optional<RegionSource>(const MediaId&)>;

/// Puts the regions of an audio lane where the passes of its clip place them, and appends them. A region that a pass
/// cuts off at its start keeps what is left of its fade; regions without a source are left out.
void append_regions(std::vector<PlanRegion>& regions, const AudioLane& lane, const std::vector<ContentPass>& passes,
                    const TickClock& clock, const SourceFinder& find_source);

/// Puts the notes of a MIDI lane where the passes of its clip place them, and appends them. A pass plays the notes that
/// begin in it and cuts them off at its end.
void append_notes(std::vector<PlanNote>& notes, const MidiLane& lane, const std::vector<ContentPass>& passes,
                  const TickClock& clock);

} // namespace chorus::pulse
