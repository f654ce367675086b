#include "pulse/model/clip_join.hpp"

#include "pulse/model/clip_copy.hpp"
#include "pulse/model/frame_rates.hpp"
#include "pulse/model/lane_content.hpp"

#include <algorithm>
#include <cstddef>
#include <variant>
#include <vector>

namespace chorus::pulse {
namespace {

/// Whether two lanes hold the same, whatever the ids.
bool same_content(const Lane& left, const Lane& right)
{
    Lane twin = right;
    twin.id = left.id;
    twin.clip = left.clip;
    auto* audio = std::get_if<AudioLane>(&twin.content.value);
    const auto* left_audio = std::get_if<AudioLane>(&left.content.value);
    if (audio && left_audio && audio->regions.size() == left_audio->regions.size())
        for (std::size_t place = 0; place < audio->regions.size(); ++place)
            audio->regions[place].id = left_audio->regions[place].id;
    auto* midi = std::get_if<MidiLane>(&twin.content.value);
    const auto* left_midi = std::get_if<MidiLane>(&left.content.value);
    if (midi && left_midi && midi->notes.size() == left_midi->notes.size())
        for (std::size_t place = 0; place < midi->notes.size(); ++place)
            midi->notes[place].id = left_midi->notes[place].id;
    return twin == left;
}

/// Whether the right clip plays on where the left one stops, in the same content.
bool goes_on(const Model& model, const Clip& left, const Clip& right)
{
    if (left.lanes.size() != right.lanes.size() || left.loop_length != right.loop_length) return false;
    std::int64_t jump = right.offset.value - (left.offset.value + left.length.value);
    if (left.loop_length) jump %= left.loop_length->value;
    if (jump != 0) return false;
    for (std::size_t place = 0; place < left.lanes.size(); ++place)
        if (!same_content(model.get<Lane>(left.lanes[place]), model.get<Lane>(right.lanes[place]))) return false;
    return true;
}

/// A stretch of content that a clip plays, and where it lies in the joined clip.
struct Window {
    std::int64_t start = 0; ///< In the content.
    std::int64_t end = 0;
    std::int64_t shift = 0;    ///< From the content to that of the joined clip.
    std::int64_t timeline = 0; ///< From the content to the timeline.
};

Fade shortened(const Fade& fade, std::int64_t cut)
{
    return Fade{Ticks{std::max<std::int64_t>(fade.length.value - cut, 0)}, fade.shape};
}

/// The frames of the media that lie before a cut at its start.
std::int64_t frames_before(std::int64_t region_start, std::int64_t cut, const Window& window, const Media& media,
                           std::uint32_t project_rate, const TickClock& clock)
{
    const std::int64_t whole = clock.frames_at(Ticks{region_start + window.timeline}).value;
    const std::int64_t first = clock.frames_at(Ticks{region_start + cut + window.timeline}).value;
    return nearest_at_rate(Frames{first - whole}, project_rate, media.sample_rate).value;
}

std::vector<Region> regions_in(const Model& model, const AudioLane& lane, const Window& window, const TickClock& clock)
{
    std::vector<Region> regions;
    for (Region region : lane.regions) {
        const std::int64_t start = region.start.value;
        const std::int64_t end = start + region.length.value;
        if (end <= window.start || start >= window.end) continue;
        const std::int64_t cut_start = std::max<std::int64_t>(window.start - start, 0);
        const std::int64_t cut_end = std::max<std::int64_t>(end - window.end, 0);
        if (cut_start > 0) {
            const Media& media = model.get<Media>(region.media);
            region.offset.value +=
                frames_before(start, cut_start, window, media, model.settings().sample_rate.value, clock);
        }
        region.start = Ticks{start + cut_start + window.shift};
        region.length = Ticks{region.length.value - cut_start - cut_end};
        region.fade_in = shortened(region.fade_in, cut_start);
        region.fade_out = shortened(region.fade_out, cut_end);
        region.fade_in.length = std::min(region.fade_in.length, region.length);
        region.fade_out.length =
            std::min(region.fade_out.length, Ticks{region.length.value - region.fade_in.length.value});
        regions.push_back(std::move(region));
    }
    return regions;
}

std::vector<Note> notes_in(const MidiLane& lane, const Window& window)
{
    std::vector<Note> notes;
    for (Note note : lane.notes) {
        if (note.start.value < window.start || note.start.value >= window.end) continue;
        note.length = std::min(note.length, Ticks{window.end - note.start.value});
        note.start.value += window.shift;
        notes.push_back(std::move(note));
    }
    return notes;
}

/// Cuts the content of a lane to a window and moves it.
LaneContent content_in(const Model& model, const LaneContent& content, const Window& window, const TickClock& clock)
{
    if (const auto* audio = std::get_if<AudioLane>(&content.value))
        return LaneContent{AudioLane{regions_in(model, *audio, window, clock)}};
    return LaneContent{MidiLane{notes_in(std::get<MidiLane>(content.value), window)}};
}

/// Adds the content of a lane to another of the same kind.
void append_content(LaneContent& to, LaneContent from)
{
    if (auto* audio = std::get_if<AudioLane>(&to.value)) {
        auto& more = std::get<AudioLane>(from.value).regions;
        audio->regions.insert(audio->regions.end(), more.begin(), more.end());
    } else {
        auto& midi = std::get<MidiLane>(to.value);
        auto& more = std::get<MidiLane>(from.value).notes;
        midi.notes.insert(midi.notes.end(), more.begin(), more.end());
    }
    sort_content(to);
}

bool same_kind(const LaneContent& left, const LaneContent& right)
{
    return left.value.index() == right.value.index();
}

} // namespace

std::optional<std::string> obstacle_to_join(const Model& model, const Clip& left, const Clip& right)
{
    if (left.mute != right.mute) return "One of them is muted.";
    if (goes_on(model, left, right)) return std::nullopt;
    if (left.loop_length || right.loop_length) return "One of them is looped.";
    return std::nullopt;
}

Clip join_clips(Edit& edit, const Clip& left_now, const Clip& right_now, const TickClock& clock)
{
    const Clip right = right_now;
    Clip joined = left_now;
    joined.length.value += right.length.value;
    if (goes_on(edit.model(), left_now, right)) {
        erase_clip(edit, right.id);
        edit.put(joined);
        return joined;
    }
    const Clip left = left_now;
    const std::int64_t seam = left.offset.value + left.length.value;
    const Window left_window{left.offset.value, seam, 0, left.start.value - left.offset.value};
    const Window right_window{right.offset.value, right.offset.value + right.length.value, seam - right.offset.value,
                              right.start.value - right.offset.value};
    std::vector<Lane> lanes;
    for (const LaneId& id : left.lanes) {
        Lane lane = edit.model().get<Lane>(id);
        lane.content = content_in(edit.model(), lane.content, left_window, clock);
        lanes.push_back(std::move(lane));
    }
    for (const LaneId& id : right.lanes) {
        Lane lane = edit.model().get<Lane>(id);
        LaneContent content = content_in(edit.model(), lane.content, right_window, clock);
        const auto twin = std::find_if(lanes.begin(), lanes.end(),
                                       [&](const Lane& other) { return same_kind(other.content, content); });
        if (twin != lanes.end()) {
            append_content(twin->content, std::move(content));
            continue;
        }
        lane.clip = joined.id;
        lane.content = std::move(content);
        lanes.push_back(std::move(lane));
    }
    for (const LaneId& id : right.lanes)
        edit.erase<Lane>(id);
    edit.erase<Clip>(right.id);
    joined.lanes.clear();
    for (Lane& lane : lanes) {
        joined.lanes.push_back(lane.id);
        edit.put(std::move(lane));
    }
    edit.put(joined);
    return joined;
}

} // namespace chorus::pulse
