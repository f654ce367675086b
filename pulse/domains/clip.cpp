#include "pulse/domains/clip.hpp"

#include "pulse/domains/track.hpp"
#include "pulse/model/clip_copy.hpp"
#include "pulse/model/clip_join.hpp"
#include "pulse/model/frame_rates.hpp"
#include "pulse/model/lane_content.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::clip;

namespace {

constexpr std::size_t most_clips = 65536;

/// A lane that plays a media from a frame on; as long as the clip.
Lane lane_playing(Edit& edit, const Clip& clip, const MediaId& media, Frames from)
{
    Region region;
    region.id = edit.new_id<RegionId>("region");
    region.media = media;
    region.length = clip.length;
    region.offset = from;
    Lane lane;
    lane.id = edit.new_id<LaneId>("lane");
    lane.clip = clip.id;
    lane.content = LaneContent{AudioLane{{std::move(region)}}};
    return lane;
}

Lane empty_lane(Edit& edit, const Clip& clip, LaneKind kind)
{
    Lane lane;
    lane.id = edit.new_id<LaneId>("lane");
    lane.clip = clip.id;
    lane.content = empty_content(kind);
    return lane;
}

} // namespace

std::optional<Ticks> length_of_rest(const TickClock& clock, SampleRate rate, const Media& media, Frames from)
{
    if (from >= media.frames) return std::nullopt;
    const Frames rest = at_rate(Frames{media.frames.value - from.value}, media.sample_rate, rate.value);
    return std::max(clock.ticks_at(rest), Ticks{1});
}

Result<const Clip*> ClipHandler::editable_clip(const ClipId& id) const
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Clip* clip = core_.model().find<Clip>(id);
    if (clip == nullptr) return not_found(id.value);
    return clip;
}

Result<void> ClipHandler::room_for(std::size_t clips) const
{
    if (core_.model().all<Clip>().size() + clips > most_clips) return too_many(most_clips);
    return {};
}

template <class Reply, class Change>
Result<Reply> ClipHandler::change(const ClipId& id, const std::string& label, const rpc::Caller& caller, Change apply)
{
    const auto found = editable_clip(id);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    Clip clip = **found;
    apply(clip);
    edit.put(clip);
    if (auto done = core_.commit(edit, label + " clip " + clip.name, caller); !done) return error_of(done);
    return Reply{std::move(clip)};
}

Result<Create::Reply> ClipHandler::create(const Create::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Model& model = core_.model();
    if (model.find<Track>(command.track) == nullptr) return pulse_api::track::not_found(command.track.value);
    const Media* media = command.media ? model.find<Media>(*command.media) : nullptr;
    if (command.media && media == nullptr) return pulse_api::media::not_found(command.media->value);
    if (auto room = room_for(1); !room) return error_of(room);
    const Frames from = command.from.value_or(Frames{0});
    std::optional<Ticks> length = command.length;
    if (!length && media) length = length_of_rest(core_.tick_clock(), model.settings().sample_rate, *media, from);
    if (!length) return length_missing();

    Edit edit = core_.begin_edit();
    Clip clip;
    clip.id = edit.new_id<ClipId>("clip");
    clip.track = command.track;
    const std::string number = clip.id.value.substr(clip.id.value.find('-') + 1);
    clip.name = command.name.value_or(media ? media->name : "Clip " + number);
    clip.colour = command.colour;
    clip.start = command.start;
    clip.length = *length;
    std::vector<Lane> lanes;
    if (media) lanes.push_back(lane_playing(edit, clip, media->id, from));
    if (command.lane) lanes.push_back(empty_lane(edit, clip, *command.lane));
    for (const Lane& lane : lanes) {
        clip.lanes.push_back(lane.id);
        edit.put(lane);
    }
    edit.put(clip);
    if (auto done = core_.commit(edit, "Create clip " + clip.name, caller); !done) return error_of(done);
    return Create::Reply{std::move(clip), std::move(lanes)};
}

Result<Delete::Reply> ClipHandler::delete_(const Delete::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_clip(command.clip);
    if (!found) return error_of(found);
    const std::string label = "Delete clip " + (*found)->name;
    Edit edit = core_.begin_edit();
    erase_clip(edit, command.clip);
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return Delete::Reply{command.clip};
}

Result<Move::Reply> ClipHandler::move(const Move::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_clip(command.clip);
    if (!found) return error_of(found);
    if (command.track && core_.model().find<Track>(*command.track) == nullptr)
        return pulse_api::track::not_found(command.track->value);
    return change<Move::Reply>(command.clip, "Move", caller, [&](Clip& clip) {
        clip.start = command.start;
        clip.track = command.track.value_or(clip.track);
    });
}

Result<Trim::Reply> ClipHandler::trim(const Trim::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_clip(command.clip);
    if (!found) return error_of(found);
    const Ticks start = command.start.value_or((*found)->start);
    const Ticks end = command.end.value_or(end_of(**found));
    if (end <= start) return empty(start, end);
    return change<Trim::Reply>(command.clip, "Trim", caller, [&](Clip& clip) {
        clip.offset.value += start.value - clip.start.value;
        clip.start = start;
        clip.length = Ticks{end.value - start.value};
    });
}

Result<Slip::Reply> ClipHandler::slip(const Slip::Command& command, const rpc::Caller& caller)
{
    return change<Slip::Reply>(command.clip, "Slip", caller,
                               [&](Clip& clip) { clip.offset.value -= command.by.value; });
}

Result<Split::Reply> ClipHandler::split(const Split::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_clip(command.clip);
    if (!found) return error_of(found);
    Clip left = **found;
    if (command.at <= left.start || command.at >= end_of(left)) return outside(command.at, left.start, end_of(left));
    if (auto room = room_for(1); !room) return error_of(room);
    Edit edit = core_.begin_edit();
    Clip right = copy_clip(edit, left, left.track, command.at);
    const std::int64_t kept = command.at.value - left.start.value;
    right.offset.value += kept;
    right.length.value -= kept;
    left.length = Ticks{kept};
    edit.put(left);
    edit.put(right);
    if (auto done = core_.commit(edit, "Split clip " + left.name, caller); !done) return error_of(done);
    return Split::Reply{std::move(left), std::move(right)};
}

Result<Join::Reply> ClipHandler::join(const Join::Command& command, const rpc::Caller& caller)
{
    const auto left_found = editable_clip(command.left);
    if (!left_found) return error_of(left_found);
    const auto right_found = editable_clip(command.right);
    if (!right_found) return error_of(right_found);
    const Clip left = **left_found;
    const Clip right = **right_found;
    if (left.track != right.track || end_of(left) != right.start)
        return not_adjacent(command.left.value, command.right.value);
    if (const auto obstacle = obstacle_to_join(core_.model(), left, right)) return cannot_join(*obstacle);
    Edit edit = core_.begin_edit();
    Clip joined = join_clips(edit, left, right, core_.tick_clock());
    if (auto done = core_.commit(edit, "Join clips " + left.name + " and " + right.name, caller); !done)
        return error_of(done);
    return Join::Reply{std::move(joined)};
}

Result<Duplicate::Reply> ClipHandler::duplicate(const Duplicate::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_clip(command.clip);
    if (!found) return error_of(found);
    const Clip original = **found;
    const TrackId track = command.track.value_or(original.track);
    if (core_.model().find<Track>(track) == nullptr) return pulse_api::track::not_found(track.value);
    if (auto room = room_for(1); !room) return error_of(room);
    Edit edit = core_.begin_edit();
    Clip copy = copy_clip(edit, original, track, command.start.value_or(end_of(original)));
    if (auto done = core_.commit(edit, "Duplicate clip " + original.name, caller); !done) return error_of(done);
    return Duplicate::Reply{std::move(copy)};
}

Result<Repeat::Reply> ClipHandler::repeat(const Repeat::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_clip(command.clip);
    if (!found) return error_of(found);
    const Clip original = **found;
    if (auto room = room_for(command.count); !room) return error_of(room);
    Edit edit = core_.begin_edit();
    Repeat::Reply reply;
    Ticks start = end_of(original);
    for (std::uint32_t copy = 0; copy < command.count; ++copy) {
        reply.clips.push_back(copy_clip(edit, original, original.track, start));
        start.value += original.length.value;
    }
    if (auto done = core_.commit(edit, "Repeat clip " + original.name, caller); !done) return error_of(done);
    return reply;
}

Result<Rename::Reply> ClipHandler::rename(const Rename::Command& command, const rpc::Caller& caller)
{
    return change<Rename::Reply>(command.clip, "Rename", caller, [&](Clip& clip) { clip.name = command.name; });
}

Result<SetColour::Reply> ClipHandler::set_colour(const SetColour::Command& command, const rpc::Caller& caller)
{
    return change<SetColour::Reply>(command.clip, "Colour", caller, [&](Clip& clip) { clip.colour = command.colour; });
}

Result<SetMute::Reply> ClipHandler::set_mute(const SetMute::Command& command, const rpc::Caller& caller)
{
    return change<SetMute::Reply>(command.clip, command.mute ? "Mute" : "Unmute", caller,
                                  [&](Clip& clip) { clip.mute = command.mute; });
}

Result<SetLoop::Reply> ClipHandler::set_loop(const SetLoop::Command& command, const rpc::Caller& caller)
{
    return change<SetLoop::Reply>(command.clip, command.length ? "Loop" : "End loop of", caller,
                                  [&](Clip& clip) { clip.loop_length = command.length; });
}

Result<List::Reply> ClipHandler::list(const List::Command& command, const rpc::Caller&)
{
    const Model& model = core_.model();
    if (command.track && model.find<Track>(*command.track) == nullptr)
        return pulse_api::track::not_found(command.track->value);
    List::Reply reply;
    for (const TrackId& track : model.settings().track_order) {
        if (command.track && track != *command.track) continue;
        for (const Clip* clip : clips_of(model, track))
            reply.clips.push_back(*clip);
    }
    return reply;
}

Result<Get::Reply> ClipHandler::get(const Get::Command& command, const rpc::Caller&)
{
    const Clip* clip = core_.model().find<Clip>(command.clip);
    if (clip == nullptr) return not_found(command.clip.value);
    Get::Reply reply;
    reply.clip = *clip;
    for (const LaneId& lane : clip->lanes)
        reply.lanes.push_back(core_.model().get<Lane>(lane));
    return reply;
}

} // namespace chorus::pulse
