#include "pulse/model/lane_content.hpp"

#include <algorithm>
#include <variant>

namespace chorus::pulse {
namespace {

template <class Item>
bool earlier(const Item& left, const Item& right)
{
    if (left.start != right.start) return left.start < right.start;
    return natural_less(left.id.value, right.id.value);
}

} // namespace

void sort_content(LaneContent& content)
{
    if (auto* audio = std::get_if<AudioLane>(&content.value)) {
        std::sort(audio->regions.begin(), audio->regions.end(), earlier<Region>);
    } else {
        auto& midi = std::get<MidiLane>(content.value);
        std::sort(midi.notes.begin(), midi.notes.end(), earlier<Note>);
    }
}

LaneContent empty_content(LaneKind kind)
{
    if (kind == LaneKind::audio) return LaneContent{AudioLane{}};
    return LaneContent{MidiLane{}};
}

LaneKind kind_of(const LaneContent& content)
{
    return std::holds_alternative<AudioLane>(content.value) ? LaneKind::audio : LaneKind::midi;
}

std::optional<RegionPlace> find_region(const Model& model, const RegionId& id)
{
    for (const Lane& lane : model.all<Lane>()) {
        const auto* audio = std::get_if<AudioLane>(&lane.content.value);
        if (audio == nullptr) continue;
        for (std::size_t index = 0; index < audio->regions.size(); ++index)
            if (audio->regions[index].id == id) return RegionPlace{lane.id, index};
    }
    return std::nullopt;
}

std::size_t count_regions(const Model& model, const MediaId& media)
{
    std::size_t count = 0;
    for (const Lane& lane : model.all<Lane>())
        if (const auto* audio = std::get_if<AudioLane>(&lane.content.value))
            count +=
                static_cast<std::size_t>(std::count_if(audio->regions.begin(), audio->regions.end(),
                                                       [&](const Region& region) { return region.media == media; }));
    return count;
}

} // namespace chorus::pulse
