#include "benchmarks/rows/example_project.hpp"

#include <fmt/format.h>

namespace chorus::bench {

pulse_api::project::Snapshot::Reply snapshot_of_64_tracks()
{
    constexpr int track_count = 64;
    pulse_api::project::Snapshot::Reply snapshot;
    snapshot.revision = 4711;
    snapshot.status = {.state = LoadState::loaded,
                       .name = "Evening session",
                       .path = "/home/music/projects/evening-session",
                       .dirty = true,
                       .revision = 4711,
                       .durable = 4709,
                       .tracks = track_count,
                       .clips = 0};
    ProjectContent& content = snapshot.content;
    content.settings.name = "Evening session";
    content.settings.sample_rate = {48000};
    content.settings.tempo = {128.5};
    content.channels.push_back({.id = {"channel-master"}, .kind = ChannelKind::master, .name = "Master"});
    content.channels.push_back(
        {.id = {"channel-reverb"}, .kind = ChannelKind::bus, .name = "Reverb", .output = ChannelId{"channel-master"}});
    for (int i = 0; i < track_count; ++i) {
        const std::string number = fmt::format("{:06}", 1000 + i * 37);
        const std::string name = fmt::format("Track {} of the band", i + 1);
        const ChannelId channel{"channel-" + number};
        const NodeId send{"node-" + number};
        const TrackId track{"track-" + number};
        content.settings.track_order.push_back(track);
        content.tracks.push_back({.id = track, .name = name, .colour = "#40a0c0", .channel = channel});
        content.channels.push_back({.id = channel,
                                    .kind = ChannelKind::track,
                                    .name = name,
                                    .gain = {-0.25 * i},
                                    .pan = {i / 64.0 - 0.5},
                                    .mute = i % 7 == 0,
                                    .post_fader = {send},
                                    .output = ChannelId{"channel-master"}});
        content.nodes.push_back({.id = send,
                                 .channel = channel,
                                 .name = "Send to the reverb",
                                 .content = {SendNode{.to = {"channel-reverb"}, .level = {-6.02 - 0.1 * i}}}});
    }
    return snapshot;
}

} // namespace chorus::bench
