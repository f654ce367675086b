#include "pulse/domains/lane.hpp"

#include "pulse/domains/clip.hpp"
#include "pulse/model/lane_content.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::lane;

namespace {

constexpr std::size_t most_lanes = 64;
constexpr std::size_t most_regions_in_lane = 8192;
constexpr std::size_t most_notes_in_lane = 16384;

/// A copy of a lane of the kind that `Content` says.
template <class Content>
Result<Lane> lane_of_kind(Core& core, const LaneId& id)
{
    const Lane* lane = core.model().find<Lane>(id);
    if (lane == nullptr) return not_found(id.value);
    if (!std::holds_alternative<Content>(lane->content.value))
        return wrong_kind(id.value, std::string(to_text(kind_of(lane->content))));
    return *lane;
}

template <class Content>
Result<Lane> editable_lane(Core& core, const LaneId& id)
{
    if (const auto free = core.editable(); !free) return error_of(free);
    return lane_of_kind<Content>(core, id);
}

/// Makes fades fit into a region that became shorter.
void fit_fades(Region& region)
{
    region.fade_in.length = std::min(region.fade_in.length, region.length);
    region.fade_out.length = std::min(region.fade_out.length, region.length - region.fade_in.length);
}

Note note_from(Edit& edit, const NoteInput& input)
{
    Note note;
    note.id = edit.new_id<NoteId>("note");
    note.start = input.start;
    note.length = input.length;
    note.key = input.key;
    note.velocity = input.velocity;
    note.channel = input.channel;
    return note;
}

/// The notes of these ids, in their order; they exist.
std::vector<Note> notes_of(const MidiLane& midi, const std::vector<NoteId>& ids)
{
    std::vector<Note> notes;
    for (const NoteId& id : ids)
        notes.push_back(
            *std::find_if(midi.notes.begin(), midi.notes.end(), [&](const Note& note) { return note.id == id; }));
    return notes;
}

/// The first of the ids that the lane does not have, or null.
const NoteId* find_stranger(const MidiLane& midi, const std::vector<NoteId>& ids)
{
    for (const NoteId& id : ids)
        if (std::none_of(midi.notes.begin(), midi.notes.end(), [&](const Note& note) { return note.id == id; }))
            return &id;
    return nullptr;
}

bool contains(const std::vector<NoteId>& ids, const NoteId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

Result<Add::Reply> LaneHandler::add(const Add::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Clip* found = core_.model().find<Clip>(command.clip);
    if (found == nullptr) return pulse_api::clip::not_found(command.clip.value);
    if (found->lanes.size() >= most_lanes) return too_many(most_lanes);
    Edit edit = core_.begin_edit();
    Clip clip = *found;
    Lane lane;
    lane.id = edit.new_id<LaneId>("lane");
    lane.clip = clip.id;
    lane.content = empty_content(command.kind);
    clip.lanes.push_back(lane.id);
    edit.put(lane);
    edit.put(std::move(clip));
    if (auto done = core_.commit(edit, "Add lane", caller); !done) return error_of(done);
    return Add::Reply{std::move(lane)};
}

Result<Remove::Reply> LaneHandler::remove(const Remove::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Lane* found = core_.model().find<Lane>(command.lane);
    if (found == nullptr) return not_found(command.lane.value);
    Edit edit = core_.begin_edit();
    Clip clip = core_.model().get<Clip>(found->clip);
    std::erase(clip.lanes, command.lane);
    edit.put(std::move(clip));
    edit.erase<Lane>(command.lane);
    if (auto done = core_.commit(edit, "Remove lane", caller); !done) return error_of(done);
    return Remove::Reply{command.lane};
}

Result<List::Reply> LaneHandler::list(const List::Command& command, const rpc::Caller&)
{
    const Clip* clip = core_.model().find<Clip>(command.clip);
    if (clip == nullptr) return pulse_api::clip::not_found(command.clip.value);
    List::Reply reply;
    for (const LaneId& lane : clip->lanes)
        reply.lanes.push_back(core_.model().get<Lane>(lane));
    return reply;
}

Result<AddRegion::Reply> LaneHandler::add_region(const AddRegion::Command& command, const rpc::Caller& caller)
{
    auto lane = editable_lane<AudioLane>(core_, command.lane);
    if (!lane) return error_of(lane);
    const Model& model = core_.model();
    const Media* media = model.find<Media>(command.media);
    if (media == nullptr) return pulse_api::media::not_found(command.media.value);
    auto& regions = std::get<AudioLane>(lane->content.value).regions;
    if (regions.size() >= most_regions_in_lane) return too_many(most_regions_in_lane);
    const Frames offset = command.offset.value_or(Frames{0});
    const auto length = command.length
                            ? command.length
                            : length_of_rest(core_.tick_clock(), model.settings().sample_rate, *media, offset);
    if (!length) return empty_region(offset, media->frames);
    Edit edit = core_.begin_edit();
    Region region;
    region.id = edit.new_id<RegionId>("region");
    region.media = command.media;
    region.start = command.start;
    region.length = *length;
    region.offset = offset;
    region.gain = command.gain.value_or(Decibels{0});
    regions.push_back(region);
    sort_content(lane->content);
    edit.put(std::move(*lane));
    if (auto done = core_.commit(edit, "Add region", caller); !done) return error_of(done);
    return AddRegion::Reply{std::move(region)};
}

template <class Reply, class Change>
Result<Reply> LaneHandler::change_region(const RegionId& id, const char* label, const rpc::Caller& caller,
                                         Change change)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const auto place = find_region(core_.model(), id);
    if (!place) return region_not_found(id.value);
    Lane lane = core_.model().get<Lane>(place->lane);
    Region& region = std::get<AudioLane>(lane.content.value).regions[place->index];
    if (Result<void> allowed = change(region); !allowed) return error_of(allowed);
    Reply reply{region};
    Edit edit = core_.begin_edit();
    sort_content(lane.content);
    edit.put(std::move(lane));
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return reply;
}

Result<MoveRegion::Reply> LaneHandler::move_region(const MoveRegion::Command& command, const rpc::Caller& caller)
{
    return change_region<MoveRegion::Reply>(command.region, "Move region", caller, [&](Region& region) -> Result<void> {
        region.start = command.start.value_or(region.start);
        region.length = command.length.value_or(region.length);
        region.offset = command.offset.value_or(region.offset);
        fit_fades(region);
        return {};
    });
}

Result<RemoveRegion::Reply> LaneHandler::remove_region(const RemoveRegion::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const auto place = find_region(core_.model(), command.region);
    if (!place) return region_not_found(command.region.value);
    Lane lane = core_.model().get<Lane>(place->lane);
    auto& regions = std::get<AudioLane>(lane.content.value).regions;
    regions.erase(regions.begin() + static_cast<std::ptrdiff_t>(place->index));
    Edit edit = core_.begin_edit();
    edit.put(std::move(lane));
    if (auto done = core_.commit(edit, "Remove region", caller); !done) return error_of(done);
    return RemoveRegion::Reply{command.region};
}

Result<SetGain::Reply> LaneHandler::set_gain(const SetGain::Command& command, const rpc::Caller& caller)
{
    return change_region<SetGain::Reply>(command.region, "Set gain of region", caller,
                                         [&](Region& region) -> Result<void> {
                                             region.gain = command.gain;
                                             return {};
                                         });
}

Result<SetFades::Reply> LaneHandler::set_fades(const SetFades::Command& command, const rpc::Caller& caller)
{
    return change_region<SetFades::Reply>(command.region, "Set fades of region", caller,
                                          [&](Region& region) -> Result<void> {
                                              region.fade_in.length = command.in.value_or(region.fade_in.length);
                                              region.fade_in.shape = command.in_shape.value_or(region.fade_in.shape);
                                              region.fade_out.length = command.out.value_or(region.fade_out.length);
                                              region.fade_out.shape = command.out_shape.value_or(region.fade_out.shape);
                                              const Ticks fades = region.fade_in.length + region.fade_out.length;
                                              if (fades > region.length) return fade_too_long(fades, region.length);
                                              return {};
                                          });
}

Result<AddNote::Reply> LaneHandler::add_note(const AddNote::Command& command, const rpc::Caller& caller)
{
    AddNotes::Command many;
    many.lane = command.lane;
    NoteInput input;
    input.start = command.start;
    input.length = command.length;
    input.key = command.key;
    input.velocity = command.velocity;
    input.channel = command.channel;
    many.notes.push_back(input);
    auto added = add_notes(many, caller);
    if (!added) return error_of(added);
    return AddNote::Reply{std::move(added->notes.front())};
}

Result<AddNotes::Reply> LaneHandler::add_notes(const AddNotes::Command& command, const rpc::Caller& caller)
{
    auto lane = editable_lane<MidiLane>(core_, command.lane);
    if (!lane) return error_of(lane);
    auto& notes = std::get<MidiLane>(lane->content.value).notes;
    if (notes.size() + command.notes.size() > most_notes_in_lane) return too_many(most_notes_in_lane);
    Edit edit = core_.begin_edit();
    AddNotes::Reply reply;
    for (const NoteInput& input : command.notes)
        reply.notes.push_back(note_from(edit, input));
    notes.insert(notes.end(), reply.notes.begin(), reply.notes.end());
    sort_content(lane->content);
    edit.put(std::move(*lane));
    const char* label = command.notes.size() == 1 ? "Add note" : "Add notes";
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return reply;
}

Result<MoveNotes::Reply> LaneHandler::move_notes(const MoveNotes::Command& command, const rpc::Caller& caller)
{
    auto lane = editable_lane<MidiLane>(core_, command.lane);
    if (!lane) return error_of(lane);
    auto& midi = std::get<MidiLane>(lane->content.value);
    if (const NoteId* stranger = find_stranger(midi, command.notes)) return note_not_found(stranger->value);
    for (Note& note : midi.notes) {
        if (!contains(command.notes, note.id)) continue;
        const int key = note.key + command.transpose.value_or(0);
        if (key < 0 || key > 127) return key_out_of_range(note.id.value, key);
        note.key = static_cast<std::uint8_t>(key);
        note.start += command.by.value_or(Ticks{0});
    }
    MoveNotes::Reply reply{notes_of(midi, command.notes)};
    sort_content(lane->content);
    Edit edit = core_.begin_edit();
    edit.put(std::move(*lane));
    if (auto done = core_.commit(edit, "Move notes", caller); !done) return error_of(done);
    return reply;
}

Result<RemoveNotes::Reply> LaneHandler::remove_notes(const RemoveNotes::Command& command, const rpc::Caller& caller)
{
    auto lane = editable_lane<MidiLane>(core_, command.lane);
    if (!lane) return error_of(lane);
    auto& midi = std::get<MidiLane>(lane->content.value);
    if (const NoteId* stranger = find_stranger(midi, command.notes)) return note_not_found(stranger->value);
    std::erase_if(midi.notes, [&](const Note& note) { return contains(command.notes, note.id); });
    Edit edit = core_.begin_edit();
    edit.put(*lane);
    if (auto done = core_.commit(edit, "Remove notes", caller); !done) return error_of(done);
    return RemoveNotes::Reply{std::move(*lane)};
}

Result<ListNotes::Reply> LaneHandler::list_notes(const ListNotes::Command& command, const rpc::Caller&)
{
    const auto lane = lane_of_kind<MidiLane>(core_, command.lane);
    if (!lane) return error_of(lane);
    return ListNotes::Reply{std::get<MidiLane>(lane->content.value).notes};
}

} // namespace chorus::pulse
