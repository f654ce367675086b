#include "pulse/model/id_counters.hpp"

#include "pulse/model/records.hpp"

#include <algorithm>
#include <charconv>
#include <variant>

namespace chorus::pulse {

std::string IdCounters::next(std::string_view kind)
{
    const std::uint64_t number = ++last_[std::string(kind)];
    return std::string(kind) + '-' + std::to_string(number);
}

std::uint64_t IdCounters::peek(std::string_view kind) const
{
    const auto at = last_.find(kind);
    return at == last_.end() ? 1 : at->second + 1;
}

void IdCounters::observe(std::string_view id)
{
    const std::size_t dash = id.rfind('-');
    if (dash == std::string_view::npos) return;
    std::uint64_t number = 0;
    const std::string_view digits = id.substr(dash + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size()) return;
    // An id written by hand must not use up the numbers.
    constexpr std::uint64_t last_sensible = std::uint64_t{1} << 48;
    if (number > last_sensible) return;
    std::uint64_t& last = last_[std::string(id.substr(0, dash))];
    last = std::max(last, number);
}

void IdCounters::observe(const Entity& entity)
{
    observe(ref_to(entity).id);
    const auto* lane = std::get_if<Lane>(&entity.value);
    if (lane == nullptr) return;
    if (const auto* audio = std::get_if<AudioLane>(&lane->content.value)) {
        for (const Region& region : audio->regions)
            observe(region.id.value);
    } else if (const auto* midi = std::get_if<MidiLane>(&lane->content.value)) {
        for (const Note& note : midi->notes)
            observe(note.id.value);
    }
}

void IdCounters::observe(const Change& change)
{
    if (change.before) observe(*change.before);
    if (change.after) observe(*change.after);
}

void IdCounters::observe(const ProjectContent& content)
{
    const auto all = [this](const auto& rows) {
        for (const auto& row : rows)
            observe(Entity{row});
    };
    all(content.tracks);
    all(content.channels);
    all(content.nodes);
    all(content.clips);
    all(content.lanes);
    all(content.media);
    all(content.plugins);
}

} // namespace chorus::pulse
