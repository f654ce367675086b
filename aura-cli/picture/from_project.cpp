#include "aura-cli/picture/from_project.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "aura-cli/picture/automation.hpp"
#include "aura-cli/picture/canvas.hpp"
#include "aura-cli/picture/sound.hpp"
#include "aura-cli/picture/ticks.hpp"

namespace chorus::aura::picture {
namespace {

namespace fs = std::filesystem;

template <class Entity, class Id>
const Entity* find(const std::vector<Entity>& entities, const Id& id)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&](const Entity& entity) { return entity.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

/// For tracks that have no colour of their own.
Colour default_colour(std::size_t index)
{
    constexpr std::array palette{Colour{0.96, 0.42, 0.40}, Colour{0.98, 0.66, 0.30}, Colour{0.90, 0.82, 0.38},
                                 Colour{0.46, 0.80, 0.46}, Colour{0.28, 0.78, 0.74}, Colour{0.34, 0.64, 0.98},
                                 Colour{0.62, 0.50, 0.98}, Colour{0.92, 0.50, 0.80}};
    return palette[index % palette.size()];
}

FadeCourse course_of(FadeShape shape)
{
    return shape == FadeShape::linear ? FadeCourse::linear : FadeCourse::equal_power;
}

std::string gain_text(double decibels)
{
    return decibels <= -144 ? "−∞ dB" : fmt::format("{:+.1f} dB", decibels);
}

std::string pan_text(double pan)
{
    if (std::fabs(pan) < 0.005) return "";
    return fmt::format(" · {:.0f} % {}", std::fabs(pan) * 100, pan < 0 ? "left" : "right");
}

/// Makes rows of tracks and buses.
class Builder {
public:
    Builder(const ProjectContent& content, fs::path folder) : content_(content), folder_(std::move(folder)) {}

    Row track_row(const Track& track, std::size_t index)
    {
        Row row;
        row.name = track.name;
        row.colour = track.colour ? colour_from(*track.colour).value_or(default_colour(index)) : default_colour(index);
        if (const Channel* channel = find(content_.channels, track.channel)) describe(row, *channel);
        for (const Clip& clip : content_.clips)
            if (clip.track == track.id) row.blocks.push_back(block(clip));
        return row;
    }

    Row bus_row(const Channel& channel)
    {
        Row row;
        row.name = channel.name;
        row.colour = {0.62, 0.68, 0.78};
        row.bus = true;
        describe(row, channel);
        return row;
    }

private:
    void describe(Row& row, const Channel& channel)
    {
        row.mixer = gain_text(channel.gain.value) + pan_text(channel.pan.value) + (channel.mute ? " · muted" : "") +
                    (channel.solo ? " · solo" : "");
        row.silent = channel.mute;
        for (const auto* side : {&channel.pre_fader, &channel.post_fader})
            for (const NodeId& id : *side)
                if (const Node* node = find(content_.nodes, id))
                    row.chain += (row.chain.empty() ? "" : " · ") + node_text(*node);
        row.curves = curves_of(content_, channel);
    }

    std::string node_text(const Node& node) const
    {
        const std::string text = std::visit(
            [&](const auto& what) {
                if constexpr (std::is_same_v<std::decay_t<decltype(what)>, SendNode>) {
                    const Channel* to = find(content_.channels, what.to);
                    return fmt::format("▸ {} {}", to ? to->name : what.to.value, gain_text(what.level.value));
                } else {
                    return std::string(node.name);
                }
            },
            node.content.value);
        return node.bypass ? "(" + text + ")" : text;
    }

    Block block(const Clip& clip)
    {
        Block block;
        block.name = clip.name;
        block.start = quarters(clip.start);
        block.end = quarters(clip.start + clip.length);
        block.silent = clip.mute;
        for (const LaneId& id : clip.lanes)
            if (const Lane* lane = find(content_.lanes, id)) fill(block, clip, *lane);
        return block;
    }

    /// Puts the content of a lane into the block, as often as the clip repeats it.
    void fill(Block& block, const Clip& clip, const Lane& lane)
    {
        const double offset = quarters(clip.offset);
        const double period = clip.loop_length ? quarters(*clip.loop_length) : 0;
        if (period <= 0) return put(block, lane, {block.start - offset, block.start, block.end});
        const double first = block.start - std::fmod(offset, period);
        for (double origin = first; origin < block.end - 1e-9; origin += period) {
            if (origin > block.start + 1e-9) block.repeats.push_back(origin);
            put(block, lane, {origin, std::max(origin, block.start), std::min(origin + period, block.end)});
        }
        std::sort(block.repeats.begin(), block.repeats.end());
        block.repeats.erase(std::unique(block.repeats.begin(), block.repeats.end()), block.repeats.end());
    }

    /// Where content is on the timeline and between which places it is seen.
    struct Window {
        double origin;
        double start;
        double end;
    };

    void put(Block& block, const Lane& lane, const Window& window)
    {
        if (const auto* audio = std::get_if<AudioLane>(&lane.content.value))
            for (const Region& region : audio->regions)
                put(block, region, window);
        if (const auto* midi = std::get_if<MidiLane>(&lane.content.value))
            for (const chorus::Note& note : midi->notes)
                put(block, note, window);
    }

    void put(Block& block, const Region& region, const Window& window)
    {
        const double begin = window.origin + quarters(region.start);
        const double end = begin + quarters(region.length);
        Piece piece;
        piece.start = std::max(begin, window.start);
        piece.end = std::min(end, window.end);
        if (piece.start >= piece.end) return;
        const Media* media = find(content_.media, region.media);
        piece.sound = media ? sound_of(*media) : nullptr;
        const double skipped = (piece.start - begin) * 60 / content_.settings.tempo.value;
        piece.sound_start = skipped + (media ? static_cast<double>(region.offset.value) / media->sample_rate : 0);
        piece.gain = std::pow(10, region.gain.value / 20);
        // A fade that the window cuts off is not seen.
        if (piece.start <= begin + 1e-9)
            piece.fade_in = {quarters(region.fade_in.length), course_of(region.fade_in.shape)};
        if (piece.end >= end - 1e-9)
            piece.fade_out = {quarters(region.fade_out.length), course_of(region.fade_out.shape)};
        block.pieces.push_back(std::move(piece));
    }

    void put(Block& block, const chorus::Note& note, const Window& window)
    {
        const double begin = window.origin + quarters(note.start);
        const double end = std::min(begin + quarters(note.length), window.end);
        if (begin >= window.start && begin < end) block.notes.push_back({begin, end, note.key, note.velocity});
    }

    std::shared_ptr<const Sound> sound_of(const Media& media)
    {
        const auto known = sounds_.find(media.id.value);
        if (known != sounds_.end()) return known->second;
        const fs::path path = media.mode == MediaMode::copy ? folder_ / media.path : fs::path(media.path);
        const auto sound = Sound::read(path);
        return sounds_[media.id.value] = sound ? *sound : nullptr;
    }

    const ProjectContent& content_;
    fs::path folder_;
    std::map<std::string, std::shared_ptr<const Sound>> sounds_;
};

/// In whole bars to the end of the last clip; four bars of nothing when there is none.
Span whole_bars(const ProjectContent& content, double bar)
{
    double end = 0;
    for (const Clip& clip : content.clips)
        end = std::max(end, quarters(clip.start + clip.length));
    return {0, end > 0 ? std::ceil(end / bar - 1e-9) * bar : 4 * bar};
}

std::string subtitle(const ProjectSettings& settings, const Arrangement& arrangement)
{
    const double seconds = arrangement.seconds(arrangement.shown.end - arrangement.shown.start);
    return fmt::format(
        "{:g} bpm · {}/{} · {} Hz · {} · {}:{:04.1f}", settings.tempo.value, settings.signature.beats,
        settings.signature.unit, settings.sample_rate.value,
        fmt::format("{:g} bars", (arrangement.shown.end - arrangement.shown.start) / arrangement.bar_length()),
        static_cast<int>(seconds / 60), std::fmod(seconds, 60));
}

} // namespace

Arrangement from_project(const ProjectContent& content, const fs::path& folder, std::optional<TickRange> shown)
{
    const ProjectSettings& settings = content.settings;
    Arrangement arrangement;
    arrangement.title = settings.name;
    arrangement.tempo = settings.tempo.value;
    arrangement.beats_in_bar = settings.signature.beats;
    arrangement.beat_length = 4.0 / settings.signature.unit;
    arrangement.shown =
        shown ? Span{quarters(shown->start), quarters(shown->end)} : whole_bars(content, arrangement.bar_length());
    arrangement.subtitle = subtitle(settings, arrangement);
    if (settings.loop && settings.loop_enabled)
        arrangement.loop = Span{quarters(settings.loop->start), quarters(settings.loop->end)};

    Builder builder(content, folder);
    for (const TrackId& id : settings.track_order)
        if (const Track* track = find(content.tracks, id))
            arrangement.rows.push_back(builder.track_row(*track, arrangement.rows.size()));
    for (const ChannelKind kind : {ChannelKind::bus, ChannelKind::master})
        for (const Channel& channel : content.channels)
            if (channel.kind == kind) arrangement.rows.push_back(builder.bus_row(channel));
    return arrangement;
}

} // namespace chorus::aura::picture
