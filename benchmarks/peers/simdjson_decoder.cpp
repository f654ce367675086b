#include "benchmarks/peers/simdjson_decoder.hpp"

#include <simdjson.h>

namespace chorus::bench {

namespace {

namespace od = simdjson::ondemand;

std::string_view text(od::object& object, const char* key)
{
    return object.find_field(key).get_string().value();
}
double number(od::object& object, const char* key)
{
    return object.find_field(key).get_double().value();
}
bool truth(od::object& object, const char* key)
{
    return object.find_field(key).get_bool().value();
}
template <class Int>
Int integer(od::object& object, const char* key)
{
    return static_cast<Int>(object.find_field(key).get_int64().value());
}
/// The enumerator that `from` finds for a name; the first one if there is none, since nothing is checked here.
template <class From>
auto choice(od::object& object, const char* key, From&& from)
{
    const std::string_view name = object.find_field(key).get_string().value();
    using Enum = typename decltype(from(name))::value_type;
    return from(name).value_or(Enum{});
}

template <class Id>
void read_ids(od::object& object, const char* key, std::vector<Id>& ids)
{
    for (auto item : object.find_field(key).get_array())
        ids.push_back({std::string(item.get_string().value())});
}

template <class Item, class Read>
void read_list(od::object& object, const char* key, std::vector<Item>& items, Read&& read)
{
    for (auto item : object.find_field(key).get_array()) {
        od::object fields = item.get_object().value();
        read(fields, items.emplace_back());
    }
}

void read_status(od::object fields, ProjectStatus& status)
{
    status.state = choice(fields, "state", load_state_from);
    status.name = text(fields, "name");
    status.path = text(fields, "path");
    status.dirty = truth(fields, "dirty");
    status.revision = integer<std::uint64_t>(fields, "revision");
    status.durable = integer<std::uint64_t>(fields, "durable");
    status.tracks = integer<std::uint32_t>(fields, "tracks");
    status.clips = integer<std::uint32_t>(fields, "clips");
}

void read_settings(od::object fields, ProjectSettings& settings)
{
    settings.name = text(fields, "name");
    settings.sample_rate.value = integer<std::uint32_t>(fields, "sampleRate");
    settings.tempo.value = number(fields, "tempo");
    od::object signature = fields.find_field("signature").get_object().value();
    settings.signature.beats = integer<std::uint8_t>(signature, "beats");
    settings.signature.unit = integer<std::uint8_t>(signature, "unit");
    settings.loop_enabled = truth(fields, "loopEnabled");
    read_ids(fields, "trackOrder", settings.track_order);
}

void read_track(od::object& fields, Track& track)
{
    track.id.value = text(fields, "id");
    track.name = text(fields, "name");
    track.colour = text(fields, "colour");
    track.channel.value = text(fields, "channel");
}

void read_channel(od::object& fields, Channel& channel)
{
    channel.id.value = text(fields, "id");
    channel.kind = choice(fields, "kind", channel_kind_from);
    channel.name = text(fields, "name");
    channel.gain.value = number(fields, "gain");
    channel.pan.value = number(fields, "pan");
    channel.mute = truth(fields, "mute");
    channel.solo = truth(fields, "solo");
    channel.solo_safe = truth(fields, "soloSafe");
    read_ids(fields, "preFader", channel.pre_fader);
    read_ids(fields, "postFader", channel.post_fader);
    od::value output = fields.find_field("output").value();
    if (!output.is_null()) channel.output = ChannelId{std::string(output.get_string().value())};
    channel.output_enabled = truth(fields, "outputEnabled");
}

void read_node(od::object& fields, Node& node)
{
    node.id.value = text(fields, "id");
    node.channel.value = text(fields, "channel");
    node.name = text(fields, "name");
    node.bypass = truth(fields, "bypass");
    od::object content = fields.find_field("content").get_object().value();
    SendNode& send = node.content.value.emplace<SendNode>();
    send.to.value = text(content, "to");
    send.level.value = number(content, "level");
    send.pan.value = number(content, "pan");
    send.mute = truth(content, "mute");
}

} // namespace

struct SimdjsonDecoder::State {
    simdjson::padded_string text;
    od::parser parser;
};

SimdjsonDecoder::SimdjsonDecoder() : state_(std::make_unique<State>()) {}
SimdjsonDecoder::~SimdjsonDecoder() = default;

void SimdjsonDecoder::load(const std::string& text)
{
    state_->text = simdjson::padded_string(text);
}

bool SimdjsonDecoder::decode_command(wire::Envelope& envelope, pulse_api::transport::SetLoop::Command& command)
try {
    od::document document = state_->parser.iterate(state_->text);
    od::object fields = document.get_object().value();
    envelope.v = integer<int>(fields, "v");
    envelope.id = text(fields, "id");
    envelope.ts = text(fields, "ts");
    envelope.origin = choice(fields, "origin", wire::party_from);
    envelope.target = choice(fields, "target", wire::party_from);
    envelope.domain = text(fields, "domain");
    envelope.kind = choice(fields, "kind", wire::kind_from);
    envelope.name = text(fields, "name");
    envelope.priority = choice(fields, "priority", wire::priority_from);
    od::object payload = fields.find_field("payload").get_object().value();
    command.start = Ticks{integer<std::int64_t>(payload, "start")};
    command.end = Ticks{integer<std::int64_t>(payload, "end")};
    command.enabled = truth(payload, "enabled");
    return true;
} catch (const simdjson::simdjson_error&) {
    return false;
}

bool SimdjsonDecoder::decode_snapshot(pulse_api::project::Snapshot::Reply& snapshot)
try {
    od::document document = state_->parser.iterate(state_->text);
    od::object fields = document.get_object().value();
    snapshot.revision = integer<std::uint64_t>(fields, "revision");
    read_status(fields.find_field("status").get_object().value(), snapshot.status);
    od::object content = fields.find_field("content").get_object().value();
    read_settings(content.find_field("settings").get_object().value(), snapshot.content.settings);
    read_list(content, "tracks", snapshot.content.tracks, read_track);
    read_list(content, "channels", snapshot.content.channels, read_channel);
    read_list(content, "nodes", snapshot.content.nodes, read_node);
    return true;
} catch (const simdjson::simdjson_error&) {
    return false;
}

} // namespace chorus::bench
