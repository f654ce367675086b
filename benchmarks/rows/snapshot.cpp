// RapidJSON under a name of its own, as in decode.cpp.
#define RAPIDJSON_NAMESPACE plain_rapidjson
#define RAPIDJSON_NAMESPACE_BEGIN namespace plain_rapidjson {
#define RAPIDJSON_NAMESPACE_END }

#include "benchmarks/measure/calls.hpp"
#include "benchmarks/peers/simdjson_decoder.hpp"
#include "benchmarks/rows/row.hpp"
#include "codegen/runtime/wire/codec.hpp"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>

namespace chorus::bench {

namespace {

using Snapshot = pulse_api::project::Snapshot;

constexpr int track_count = 64;

/// A project as a client gets it: 64 tracks, each with a channel and a send to the reverb bus.
Snapshot::Reply snapshot_of_64_tracks()
{
    Snapshot::Reply snapshot;
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

} // namespace

Measured decode_snapshot(const Setting&)
{
    const Snapshot::Reply snapshot = snapshot_of_64_tracks();
    const std::string json = wire::encode(snapshot);
    SimdjsonDecoder peer;
    peer.load(json);

    // Both must give back what was written, or they do not do the same work.
    const auto ours_back = wire::decode<Snapshot::Reply>(json);
    Snapshot::Reply theirs_back;
    const bool read = peer.decode_snapshot(theirs_back);
    Outcome outcome = compare_calls([&] { keep(wire::decode<Snapshot::Reply>(json)); },
                                    [&] {
                                        Snapshot::Reply reply;
                                        peer.decode_snapshot(reply);
                                        keep(reply);
                                    },
                                    0.55, "us", 1000.0);
    outcome.correct = ours_back && *ours_back == snapshot && read && theirs_back == snapshot;
    outcome.notes.push_back(fmt::format("{} bytes, {} tracks; both into the same structs, only ours with checks; "
                                        "simdjson compiled for westmere, ours for any x86-64",
                                        json.size(), track_count));
    return outcome;
}

Measured encode_snapshot(const Setting&)
{
    const Snapshot::Reply snapshot = snapshot_of_64_tracks();
    const std::string json = wire::encode(snapshot);
    plain_rapidjson::Document document;
    // RapidJSON reads numbers approximately unless told otherwise.
    document.Parse<plain_rapidjson::kParseFullPrecisionFlag>(json.c_str());

    const auto write_theirs = [&] {
        plain_rapidjson::StringBuffer buffer;
        plain_rapidjson::Writer<plain_rapidjson::StringBuffer> writer(buffer);
        document.Accept(writer);
        return buffer;
    };
    Outcome outcome =
        compare_calls([&] { keep(wire::encode(snapshot)); }, [&] { keep(write_theirs()); }, 0.45, "us", 1000.0);
    // What each side wrote says what was to be written: ours is decoded, theirs too, by our decoder.
    const plain_rapidjson::StringBuffer theirs = write_theirs();
    const std::size_t their_size = theirs.GetSize();
    const auto ours_back = wire::decode<Snapshot::Reply>(json);
    const auto theirs_back = wire::decode<Snapshot::Reply>(std::string_view(theirs.GetString(), their_size));
    outcome.correct = ours_back && *ours_back == snapshot && theirs_back && *theirs_back == snapshot;
    outcome.notes.push_back(fmt::format("{} bytes; ours from the structs, theirs ({} bytes) from a document of its own "
                                        "that was parsed beforehand",
                                        json.size(), their_size));
    return outcome;
}

} // namespace chorus::bench
