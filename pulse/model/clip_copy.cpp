#include "pulse/model/clip_copy.hpp"

#include <variant>

namespace chorus::pulse {
namespace {

Lane copy_lane(Edit& edit, const Lane& original, const ClipId& clip)
{
    Lane copy = original;
    copy.id = edit.new_id<LaneId>("lane");
    copy.clip = clip;
    if (auto* audio = std::get_if<AudioLane>(&copy.content.value)) {
        for (Region& region : audio->regions)
            region.id = edit.new_id<RegionId>("region");
    } else if (auto* midi = std::get_if<MidiLane>(&copy.content.value)) {
        for (Note& note : midi->notes)
            note.id = edit.new_id<NoteId>("note");
    }
    return copy;
}

} // namespace

Clip copy_clip(Edit& edit, const Clip& original, const TrackId& track, Ticks start)
{
    Clip copy = original;
    copy.id = edit.new_id<ClipId>("clip");
    copy.track = track;
    copy.start = start;
    copy.lanes.clear();
    for (const LaneId& id : original.lanes) {
        Lane lane = copy_lane(edit, edit.model().get<Lane>(id), copy.id);
        copy.lanes.push_back(lane.id);
        edit.put(std::move(lane));
    }
    edit.put(copy);
    return copy;
}

void erase_clip(Edit& edit, const ClipId& id)
{
    const Clip clip = edit.model().get<Clip>(id);
    for (const LaneId& lane : clip.lanes)
        edit.erase<Lane>(lane);
    edit.erase<Clip>(clip.id);
}

} // namespace chorus::pulse
