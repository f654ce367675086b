#include "signal/nodes/notes_node.hpp"

#include <algorithm>
#include <utility>

namespace chorus::signal {

namespace {

constexpr std::uint8_t note_on = 0x90;
constexpr std::uint8_t note_off = 0x80;

bool starts_before(const PlanNote& note, std::int64_t frame) noexcept
{
    return note.start.value < frame;
}

/// Most notes that start within one quantum, wherever it begins.
std::size_t densest_quantum(const std::vector<PlanNote>& notes)
{
    std::size_t densest = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        while (notes[i].start.value - notes[first].start.value >= static_cast<std::int64_t>(quantum_frames))
            ++first;
        densest = std::max(densest, i + 1 - first);
    }
    return densest;
}

} // namespace

NotesNode::NotesNode(const NotesOp& op, const NodeContext&)
    // Each note that starts may release one that sounds and be released itself.
    : notes_(op.notes), events_max_(held_max + 3 * densest_quantum(op.notes))
{}

void NotesNode::adopt(Node& previous, std::int64_t) noexcept
{
    const auto& before = static_cast<NotesNode&>(previous);
    held_ = before.held_;
    held_count_ = before.held_count_;
    edited_ = true;
}

void NotesNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    EventBuffer& events = *buffer.events;
    if (slice.joint != Joint::continuous || left_) release_all(events);
    if (std::exchange(edited_, false)) follow_edit(events);
    if (slice.rolling && !left_) play(events, slice);
}

void NotesNode::play(EventBuffer& events, const Slice& slice) noexcept
{
    const std::int64_t end = slice.position + static_cast<std::int64_t>(slice.frames);
    auto note = std::lower_bound(notes_.begin(), notes_.end(), slice.position, starts_before);
    for (; note != notes_.end() && note->start.value < end; ++note) {
        release_ended(events, slice.position, note->start.value + 1);
        strike(events, *note, static_cast<std::uint32_t>(note->start.value - slice.position));
    }
    release_ended(events, slice.position, end);
}

void NotesNode::strike(EventBuffer& events, const PlanNote& note, std::uint32_t frame) noexcept
{
    for (std::size_t i = 0; i < held_count_; ++i)
        if (held_[i].channel == note.channel && held_[i].key == note.key) {
            release(events, i, frame);
            break;
        }
    if (held_count_ == held_max) release(events, 0, frame);
    held_[held_count_++] = {note.start.value, note.start.value + note.length.value, note.channel, note.key};
    events.add({frame, 3, {static_cast<std::uint8_t>(note_on | note.channel), note.key, note.velocity}});
}

/// Releases the keys whose time ends before a frame, in order of time.
void NotesNode::release_ended(EventBuffer& events, std::int64_t position, std::int64_t before) noexcept
{
    for (std::size_t i = 0; i < held_count_;) {
        if (held_[i].end >= before) {
            ++i;
            continue;
        }
        release(events, i, static_cast<std::uint32_t>(std::max<std::int64_t>(0, held_[i].end - position)));
    }
}

void NotesNode::release_all(EventBuffer& events) noexcept
{
    while (held_count_ > 0)
        release(events, 0, 0);
}

void NotesNode::release(EventBuffer& events, std::size_t held, std::uint32_t frame) noexcept
{
    events.add({frame, 3, {static_cast<std::uint8_t>(note_off | held_[held].channel), held_[held].key, 0}});
    std::copy(held_.begin() + static_cast<std::ptrdiff_t>(held) + 1,
              held_.begin() + static_cast<std::ptrdiff_t>(held_count_),
              held_.begin() + static_cast<std::ptrdiff_t>(held));
    --held_count_;
}

void NotesNode::follow_edit(EventBuffer& events) noexcept
{
    for (std::size_t i = 0; i < held_count_;) {
        if (const PlanNote* note = find(held_[i])) {
            held_[i].end = note->start.value + note->length.value;
            ++i;
        } else {
            release(events, i, 0);
        }
    }
}

const PlanNote* NotesNode::find(const Held& held) const noexcept
{
    auto note = std::lower_bound(notes_.begin(), notes_.end(), held.start, starts_before);
    for (; note != notes_.end() && note->start.value == held.start; ++note)
        if (note->channel == held.channel && note->key == held.key) return &*note;
    return nullptr;
}

} // namespace chorus::signal
