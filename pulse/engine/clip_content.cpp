#include "pulse/engine/clip_content.hpp"

#include "pulse/engine/gain.hpp"

#include <algorithm>

namespace chorus::pulse {
namespace {

std::int64_t remainder_of(std::int64_t position, std::int64_t length)
{
    const std::int64_t rest = position % length;
    return rest < 0 ? rest + length : rest;
}

/// The part of a region that a pass lets through, on the timeline in ticks.
struct Placement {
    std::int64_t whole_start = 0; ///< Where the region would begin if nothing were cut off.
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::int64_t whole_end = 0;

    bool empty() const { return end <= start; }
};

Placement place(const Region& region, const ContentPass& pass)
{
    const std::int64_t shift = pass.timeline - pass.content;
    Placement placement;
    placement.whole_start = region.start.value + shift;
    placement.whole_end = placement.whole_start + region.length.value;
    placement.start = std::max(placement.whole_start, pass.timeline);
    placement.end = std::min(placement.whole_end, pass.timeline + pass.length);
    return placement;
}

/// What is left of a fade between its own end and the place where the region is cut, in frames; at most `room`.
PlanFade remaining_fade(const Fade& fade, std::int64_t cut_frames, std::int64_t fade_frames, std::int64_t room)
{
    return {.length = {std::clamp<std::int64_t>(fade_frames - cut_frames, 0, room)}, .shape = fade.shape};
}

std::int64_t conformed_offset(Frames offset, const RegionSource& source)
{
    __extension__ using Wide = __int128;
    const Wide scaled = Wide{offset.value} * source.rate;
    return static_cast<std::int64_t>((2 * scaled + source.media_rate) / (2 * Wide{source.media_rate}));
}

std::optional<PlanRegion> region_in_pass(const Region& region, const ContentPass& pass, const TickClock& clock,
                                         const RegionSource& source)
{
    const Placement placement = place(region, pass);
    if (placement.empty()) return std::nullopt;
    const auto frame = [&](std::int64_t tick) { return clock.frames_at({tick}).value; };
    const std::int64_t whole_start = frame(placement.whole_start);
    const std::int64_t whole_end = frame(placement.whole_end);
    const std::int64_t start = frame(placement.start);
    const std::int64_t end = frame(placement.end);
    if (end <= start) return std::nullopt;

    const std::int64_t length = end - start;
    const std::int64_t fade_in = frame(placement.whole_start + region.fade_in.length.value) - whole_start;
    const std::int64_t fade_out = whole_end - frame(placement.whole_end - region.fade_out.length.value);
    const PlanFade opening = remaining_fade(region.fade_in, start - whole_start, fade_in, length);
    return PlanRegion{.source = source.index,
                      .start = {start},
                      .length = {length},
                      .offset = {conformed_offset(region.offset, source) + start - whole_start},
                      .gain = linear_gain(region.gain),
                      .fade_in = opening,
                      .fade_out =
                          remaining_fade(region.fade_out, whole_end - end, fade_out, length - opening.length.value)};
}

} // namespace

std::vector<ContentPass> content_passes(const Clip& clip, std::size_t most)
{
    if (!clip.loop_length) return {{clip.start.value, clip.offset.value, clip.length.value}};

    const std::int64_t round = clip.loop_length->value;
    std::int64_t content = remainder_of(clip.offset.value, round);
    std::vector<ContentPass> passes;
    for (std::int64_t done = 0; done < clip.length.value && passes.size() < most;) {
        const std::int64_t length = std::min(round - content, clip.length.value - done);
        passes.push_back({clip.start.value + done, content, length});
        done += length;
        content = 0;
    }
    return passes;
}

void append_regions(std::vector<PlanRegion>& regions, const AudioLane& lane, const std::vector<ContentPass>& passes,
                    const TickClock& clock, const SourceFinder& find_source)
{
    for (const Region& region : lane.regions) {
        const std::optional<RegionSource> source = find_source(region.media);
        if (!source) continue;
        for (const ContentPass& pass : passes) {
            if (regions.size() == most_regions) return;
            if (const auto planned = region_in_pass(region, pass, clock, *source)) regions.push_back(*planned);
        }
    }
}

void append_notes(std::vector<PlanNote>& notes, const MidiLane& lane, const std::vector<ContentPass>& passes,
                  const TickClock& clock)
{
    for (const Note& note : lane.notes) {
        for (const ContentPass& pass : passes) {
            if (notes.size() == most_notes) return;
            const std::int64_t after = note.start.value - pass.content;
            if (after < 0 || after >= pass.length) continue;
            const std::int64_t start = pass.timeline + after;
            const std::int64_t end = std::min(start + note.length.value, pass.timeline + pass.length);
            const Frames down = clock.frames_at({start});
            const std::int64_t held = std::max<std::int64_t>(clock.frames_at({end}).value - down.value, 1);
            notes.push_back(
                {.start = down, .length = {held}, .channel = note.channel, .key = note.key, .velocity = note.velocity});
        }
    }
}

} // namespace chorus::pulse
