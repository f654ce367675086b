#include "pulse/domains/track.hpp"

#include "pulse/model/channel_edits.hpp"
#include "pulse/model/clip_copy.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::track;

namespace {

/// A track of an open project that may be edited.
Result<const Track*> editable_track(Core& core, const TrackId& id)
{
    if (const auto free = core.editable(); !free) return error_of(free);
    const Track* track = core.model().find<Track>(id);
    if (track == nullptr) return not_found(id.value);
    return track;
}

void insert_in_order(Edit& edit, const TrackId& track, std::size_t index)
{
    ProjectSettings settings = edit.model().settings();
    std::erase(settings.track_order, track);
    index = std::min(index, settings.track_order.size());
    settings.track_order.insert(settings.track_order.begin() + static_cast<std::ptrdiff_t>(index), track);
    edit.put(std::move(settings));
}

std::size_t index_of(const Model& model, const TrackId& track)
{
    const auto& order = model.settings().track_order;
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), track) - order.begin());
}

/// Changes the channel of a track.
template <class Reply, class Change>
Result<Reply> change_channel(Core& core, const TrackId& id, const char* label, const rpc::Caller& caller, Change change)
{
    const auto track = editable_track(core, id);
    if (!track) return error_of(track);
    Edit edit = core.begin_edit();
    Channel channel = core.model().get<Channel>((*track)->channel);
    change(channel);
    edit.put(channel);
    if (auto done = core.commit(edit, label, caller); !done) return error_of(done);
    return Reply{std::move(channel)};
}

} // namespace

std::vector<const Clip*> clips_of(const Model& model, const TrackId& track)
{
    std::vector<const Clip*> clips;
    for (const Clip& clip : model.all<Clip>())
        if (clip.track == track) clips.push_back(&clip);
    std::stable_sort(clips.begin(), clips.end(),
                     [](const Clip* left, const Clip* right) { return left->start < right->start; });
    return clips;
}

Result<Create::Reply> TrackHandler::create(const Create::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    if (core_.model().all<Track>().size() >= most_tracks) return too_many(most_tracks);
    Edit edit = core_.begin_edit();
    Track track;
    track.id = edit.new_id<TrackId>("track");
    track.name = command.name.value_or("Track " + track.id.value.substr(track.id.value.find('-') + 1));
    track.colour = command.colour;
    const Channel channel = new_channel(edit, ChannelKind::track, track.name);
    track.channel = channel.id;
    edit.put(track);
    insert_in_order(edit, track.id, command.index.value_or(most_tracks));
    if (auto done = core_.commit(edit, "Create track " + track.name, caller); !done) return error_of(done);
    return Create::Reply{std::move(track), channel};
}

Result<Delete::Reply> TrackHandler::delete_(const Delete::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_track(core_, command.track);
    if (!found) return error_of(found);
    const Track track = **found;
    Edit edit = core_.begin_edit();
    std::vector<ClipId> clips;
    for (const Clip* clip : clips_of(core_.model(), track.id))
        clips.push_back(clip->id);
    for (const ClipId& clip : clips)
        erase_clip(edit, clip);
    ProjectSettings settings = core_.model().settings();
    std::erase(settings.track_order, track.id);
    edit.put(std::move(settings));
    edit.erase<Track>(track.id);
    erase_channel(edit, track.channel);
    if (auto done = core_.commit(edit, "Delete track " + track.name, caller); !done) return error_of(done);
    return Delete::Reply{track.id};
}

Result<Rename::Reply> TrackHandler::rename(const Rename::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_track(core_, command.track);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    Track track = **found;
    Channel channel = core_.model().get<Channel>(track.channel);
    track.name = command.name;
    channel.name = command.name;
    edit.put(track);
    edit.put(std::move(channel));
    if (auto done = core_.commit(edit, "Rename track to " + track.name, caller); !done) return error_of(done);
    return Rename::Reply{std::move(track)};
}

Result<SetColour::Reply> TrackHandler::set_colour(const SetColour::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_track(core_, command.track);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    Track track = **found;
    track.colour = command.colour;
    edit.put(track);
    if (auto done = core_.commit(edit, "Set colour of track " + track.name, caller); !done) return error_of(done);
    return SetColour::Reply{std::move(track)};
}

Result<SetMute::Reply> TrackHandler::set_mute(const SetMute::Command& command, const rpc::Caller& caller)
{
    return change_channel<SetMute::Reply>(core_, command.track, command.mute ? "Mute track" : "Unmute track", caller,
                                          [&](Channel& channel) { channel.mute = command.mute; });
}

Result<SetSolo::Reply> TrackHandler::set_solo(const SetSolo::Command& command, const rpc::Caller& caller)
{
    return change_channel<SetSolo::Reply>(core_, command.track, command.solo ? "Solo track" : "End solo of track",
                                          caller, [&](Channel& channel) { channel.solo = command.solo; });
}

Result<Move::Reply> TrackHandler::move(const Move::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_track(core_, command.track);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    insert_in_order(edit, command.track, command.index);
    if (auto done = core_.commit(edit, "Move track", caller); !done) return error_of(done);
    return Move::Reply{core_.model().settings().track_order};
}

Result<Duplicate::Reply> TrackHandler::duplicate(const Duplicate::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_track(core_, command.track);
    if (!found) return error_of(found);
    if (core_.model().all<Track>().size() >= most_tracks) return too_many(most_tracks);
    const Track original = **found;
    Edit edit = core_.begin_edit();
    Track copy = original;
    copy.id = edit.new_id<TrackId>("track");
    copy.name = command.name.value_or(original.name + " copy");
    const Channel channel = copy_channel(edit, original.channel, copy.name);
    copy.channel = channel.id;
    edit.put(copy);
    insert_in_order(edit, copy.id, index_of(core_.model(), original.id) + 1);
    std::vector<Clip> clips;
    for (const Clip* clip : clips_of(core_.model(), original.id))
        clips.push_back(*clip);
    for (const Clip& clip : clips)
        copy_clip(edit, clip, copy.id, clip.start);
    if (auto done = core_.commit(edit, "Duplicate track " + original.name, caller); !done) return error_of(done);
    return Duplicate::Reply{std::move(copy), channel};
}

Result<List::Reply> TrackHandler::list(const List::Command&, const rpc::Caller&)
{
    List::Reply reply;
    for (const TrackId& id : core_.model().settings().track_order)
        reply.tracks.push_back(core_.model().get<Track>(id));
    return reply;
}

Result<Get::Reply> TrackHandler::get(const Get::Command& command, const rpc::Caller&)
{
    const Track* track = core_.model().find<Track>(command.track);
    if (track == nullptr) return not_found(command.track.value);
    Get::Reply reply;
    reply.track = *track;
    reply.channel = core_.model().get<Channel>(track->channel);
    for (const Clip* clip : clips_of(core_.model(), track->id))
        reply.clips.push_back(clip->id);
    return reply;
}

} // namespace chorus::pulse
