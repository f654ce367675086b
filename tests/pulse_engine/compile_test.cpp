#include "pulse/engine/compile.hpp"

#include "tests/pulse_engine/sketch.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::pulse;
using namespace chorus::pulse::test;

namespace {

/// The ops of a strip by the ends of their keys, e.g. "audio notes input fader".
std::string ops_of(const Strip& strip)
{
    std::string text;
    for (const PlanOp& op : strip.ops) {
        const std::string& key = std::visit([](const auto& each) -> const PlanKey& { return each.key; }, op.value);
        const auto slash = key.find('/');
        text += (text.empty() ? "" : " ") + (slash == std::string::npos ? key : key.substr(slash + 1));
    }
    return text;
}

std::vector<std::string> inputs_of(const Plan& plan, const std::string& key)
{
    std::vector<std::string> from;
    for (const PlanEdge& edge : strip_of(plan, key).inputs)
        from.push_back(edge.from);
    return from;
}

AutomationPoint point(std::int64_t at, double value)
{
    AutomationPoint made;
    made.at = {at};
    made.value = value;
    return made;
}

} // namespace

TEST_CASE("an empty project is a plan of its master alone")
{
    const Plan plan = Sketch().compile().plan;
    REQUIRE(plan.strips.size() == 1);
    CHECK(plan.strips[0].key == "master");
    CHECK(ops_of(plan.strips[0]) == "input fader pan mute output");
    CHECK(plan.sample_rate == 48000);
    CHECK(plan.beats_per_minute == 120);
    CHECK_FALSE(plan.loop);
    CHECK(plan.end == Frames{0});
}

TEST_CASE("a strip holds content, nodes and mixing in the order of its channel")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass");
    sketch.add_plugin("bass", "node-1");
    sketch.add_send("bass", "node-2", "bus", true);
    sketch.add_send("bass", "node-3", "bus", false);
    const Plan plan = sketch.compile().plan;
    CHECK(ops_of(strip_of(plan, "bass")) == "audio notes input node-1 node-2 fader pan mute node-3 gate output");
    CHECK(ops_of(strip_of(plan, "bus")) == "input fader pan mute gate output");
}

TEST_CASE("channels come after what feeds them and sums are taken in the order of the project")
{
    Sketch sketch;
    sketch.add_channel("bus-a", ChannelKind::bus, "bus-b");
    sketch.add_channel("bus-b", ChannelKind::bus);
    sketch.add_track("one", "bus-a");
    sketch.add_track("two");
    sketch.add_send("two", "send", "bus-a");
    const Plan plan = sketch.compile().plan;
    std::vector<std::string> order;
    for (const Strip& strip : plan.strips)
        order.push_back(strip.key);
    CHECK(order == std::vector<std::string>{"one", "two", "bus-a", "bus-b", "master"});
    CHECK(inputs_of(plan, "bus-a") == std::vector<std::string>{"one", "send"});
    CHECK(inputs_of(plan, "master") == std::vector<std::string>{"bus-b", "two"});
}

TEST_CASE("the fader in dB becomes a gain, and -144 dB is silence")
{
    Sketch sketch;
    sketch.add_track("bass").gain = {-6};
    sketch.add_track("lead").gain = {-144};
    const Plan plan = sketch.compile().plan;
    CHECK(op_of<FaderOp>(plan, "bass/fader").level.gain == Approx(0.501187));
    CHECK(op_of<FaderOp>(plan, "lead/fader").level.gain == 0.0);
}

TEST_CASE("mute silences what leaves the fader and leaves sends before it alone")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass").mute = true;
    sketch.add_send("bass", "before", "bus", true);
    const Plan plan = sketch.compile().plan;
    CHECK(op_of<MuteOp>(plan, "bass/mute").muted);
    CHECK_FALSE(op_of<MuteOp>(plan, "bass/gate").muted);
    CHECK_FALSE(op_of<TapOp>(plan, "before").muted);
}

TEST_CASE("solo closes the outputs and sends of the others, before the fader too")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass");
    sketch.add_track("lead").solo = true;
    sketch.add_send("bass", "bass-send", "bus", true);
    sketch.add_send("lead", "lead-send", "bus");
    const Plan plan = sketch.compile().plan;
    CHECK(op_of<MuteOp>(plan, "bass/gate").muted);
    CHECK(op_of<TapOp>(plan, "bass-send").muted);
    CHECK_FALSE(op_of<MuteOp>(plan, "bass/mute").muted);
    CHECK_FALSE(op_of<MuteOp>(plan, "lead/gate").muted);
    CHECK_FALSE(op_of<TapOp>(plan, "lead-send").muted);
    CHECK_FALSE(op_of<MuteOp>(plan, "bus/gate").muted);
}

TEST_CASE("solo of the master changes nothing")
{
    Sketch sketch;
    sketch.add_track("bass");
    const PlanHash before = sketch.compile().plan.hash;
    sketch.channel("master").solo = true;
    CHECK(sketch.compile().plan.hash == before);
}

TEST_CASE("a muted channel stays silent when it is soloed")
{
    Sketch sketch;
    Channel& bass = sketch.add_track("bass");
    bass.mute = true;
    bass.solo = true;
    CHECK(op_of<MuteOp>(sketch.compile().plan, "bass/mute").muted);
}

TEST_CASE("a disabled output carries nothing and its sends go on")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass").output_enabled = false;
    sketch.add_send("bass", "send", "bus");
    const Plan plan = sketch.compile().plan;
    CHECK(op_of<MuteOp>(plan, "bass/gate").muted);
    CHECK_FALSE(op_of<TapOp>(plan, "send").muted);
}

TEST_CASE("clips become regions of conformed files, each file named once")
{
    Sketch sketch;
    sketch.add_track("drums");
    sketch.add_media("loop");
    sketch.add_audio_clip("drums", "loop", 2 * quarter, quarter);
    sketch.add_audio_clip("drums", "loop", 0, quarter);
    const Plan plan = sketch.compile().plan;
    REQUIRE(plan.sources.size() == 1);
    CHECK(plan.sources[0] == PlanSource{.key = "loop", .path = "/cache/loop", .frames = {48000}, .channels = {2}});
    const auto& regions = op_of<RegionsOp>(plan, "drums/audio").regions;
    REQUIRE(regions.size() == 2);
    CHECK(regions[0].start == Frames{0});
    CHECK(regions[1].start == Frames{48000});
    CHECK(plan.end == Frames{72000});
}

TEST_CASE("muted clips are silent and the plan still ends where they end")
{
    Sketch sketch;
    sketch.add_track("drums");
    sketch.add_media("loop");
    sketch.add_audio_clip("drums", "loop", 0, 4 * quarter);
    sketch.content.clips[0].mute = true;
    const Plan plan = sketch.compile().plan;
    CHECK(op_of<RegionsOp>(plan, "drums/audio").regions.empty());
    CHECK(plan.sources.empty());
    CHECK(plan.end == Frames{96000});
}

TEST_CASE("media without a conformed file is named and silent")
{
    Sketch sketch;
    sketch.add_track("drums");
    sketch.add_media("gone", 2, 48000, false);
    sketch.add_audio_clip("drums", "gone", 0, quarter);
    const CompiledPlan compiled = sketch.compile();
    CHECK(compiled.silent_media == std::vector<MediaId>{{"gone"}});
    CHECK(compiled.plan.sources.empty());
}

TEST_CASE("a track of mono files alone is mono")
{
    Sketch sketch;
    sketch.add_track("voice");
    sketch.add_track("keys");
    sketch.add_media("mono", 1);
    sketch.add_media("stereo", 2);
    sketch.add_audio_clip("voice", "mono", 0, quarter);
    CHECK(strip_of(sketch.compile().plan, "voice").channels.value == 1);
    CHECK(strip_of(sketch.compile().plan, "keys").channels.value == 2);
    sketch.add_audio_clip("voice", "stereo", quarter, quarter);
    CHECK(strip_of(sketch.compile().plan, "voice").channels.value == 2);
}

TEST_CASE("notes of all clips of a track play in order")
{
    Sketch sketch;
    sketch.add_track("keys");
    sketch.add_note_clip("keys", quarter, quarter, 64);
    sketch.add_note_clip("keys", 0, 2 * quarter, 60);
    const Plan plan = sketch.compile().plan;
    const auto& notes = op_of<NotesOp>(plan, "keys/notes").notes;
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].key == 60);
    CHECK(notes[1].start == Frames{24000});
}

TEST_CASE("ports are set from values and follow curves, and boolean ports step")
{
    Sketch sketch;
    sketch.add_track("bass");
    sketch.add_plugin("bass", "node-1");
    std::get<PluginNode>(sketch.content.nodes[0].content.value).values = {{"mix", 0.25}, {"drive", 3}};
    PluginRecord record;
    record.id = {"plugin-1"};
    record.uri = "urn:plugin";
    ControlPort toggle;
    toggle.symbol = "on";
    toggle.maximum = 1;
    toggle.default_value = 1;
    toggle.toggled = true;
    record.controls = {toggle};
    sketch.content.plugins.push_back(record);
    sketch.add_curve("node-1.mix", {point(0, 0), point(quarter, 1)});
    sketch.add_curve("node-1.on", {point(0, 0), point(quarter, 1)});
    const Plan plan = sketch.compile().plan;
    const auto& ports = op_of<PluginOp>(plan, "node-1").ports;
    REQUIRE(ports.size() == 3);
    CHECK(ports[0].symbol == "drive");
    CHECK(ports[0].value == 3);
    CHECK(ports[1].symbol == "mix");
    CHECK(ports[1].value == 0.25);
    REQUIRE(ports[1].curve);
    CHECK(ports[1].curve->points[1].frame == Frames{24000});
    CHECK(ports[2].symbol == "on");
    CHECK(ports[2].value == 1);
    CHECK(ports[2].curve->points[0].shape == SegmentShape::step);
}

TEST_CASE("a curve replaces fader, pan and send level, and a disabled one does not")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass");
    sketch.add_send("bass", "send", "bus");
    sketch.add_curve("bass.gain", {point(0, -6), point(quarter, 0)});
    sketch.add_curve("bass.pan", {point(0, -1)});
    sketch.add_curve("send.level", {point(0, -20)});
    const Plan plan = sketch.compile().plan;
    CHECK(op_of<FaderOp>(plan, "bass/fader").level.curve->scale == CurveScale::decibels);
    CHECK(op_of<FaderOp>(plan, "bass/fader").level.curve->points.size() == 2);
    CHECK(op_of<PanOp>(plan, "bass/pan").pan.curve->points[0].value == -1);
    CHECK(op_of<TapOp>(plan, "send").level.curve->points[0].value == -20);
    sketch.content.curves[0].enabled = false;
    CHECK_FALSE(op_of<FaderOp>(sketch.compile().plan, "bass/fader").level.curve);
}

TEST_CASE("delays that plugins reported line up all that is summed")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass");
    sketch.add_track("lead");
    sketch.add_plugin("bass", "slow");
    sketch.add_send("lead", "send", "bus");
    sketch.latencies = {{"slow", 256}};
    const CompiledPlan compiled = sketch.compile();
    CHECK(op_of<PluginOp>(compiled.plan, "slow").latency == Frames{256});
    CHECK(compiled.plan.latency == Frames{256});
    CHECK(compiled.latencies.at("bass") == 256);
    for (const PlanEdge& edge : strip_of(compiled.plan, "master").inputs)
        CHECK(edge.delay.value == (edge.from == "bass" ? 0 : 256));
}

TEST_CASE("the loop is in the plan while it is switched on")
{
    Sketch sketch;
    sketch.content.settings.loop = TickRange{.start = {quarter}, .end = {3 * quarter}};
    CHECK_FALSE(sketch.compile().plan.loop);
    sketch.content.settings.loop_enabled = true;
    CHECK(sketch.compile().plan.loop == FrameRange{.start = {24000}, .end = {72000}});
}

TEST_CASE("meters have slots of their own, two for each channel")
{
    Sketch sketch;
    sketch.add_track("bass");
    const CompiledPlan compiled = sketch.compile();
    REQUIRE(compiled.meters.size() == 4);
    for (std::size_t slot = 0; slot < 4; ++slot)
        CHECK(compiled.meters[slot].slot == slot);
    CHECK(compiled.meters[0].channel == ChannelId{"bass"});
    CHECK(op_of<MeterOp>(compiled.plan, "bass/output").slot == 1);
}

TEST_CASE("one project has one hash, and whatever can be heard changes it")
{
    Sketch sketch;
    sketch.add_channel("bus", ChannelKind::bus);
    sketch.add_track("bass");
    sketch.add_media("loop");
    sketch.add_audio_clip("bass", "loop", 0, quarter);
    const PlanHash hash = sketch.compile().plan.hash;
    CHECK(hash.size() == 64);
    CHECK(Sketch(sketch).compile().plan.hash == hash);

    std::vector<PlanHash> hashes{hash};
    const auto changed = [&](auto change) {
        Sketch other(sketch);
        change(other);
        hashes.push_back(other.compile().plan.hash);
    };
    changed([](Sketch& other) { other.channel("bass").gain = {-0.1}; });
    changed([](Sketch& other) { other.channel("bass").mute = true; });
    changed([](Sketch& other) { other.add_send("bass", "send", "bus"); });
    changed([](Sketch& other) { other.content.clips[0].start = {1024}; });
    changed([](Sketch& other) { other.content.settings.tempo = {121}; });
    changed([](Sketch& other) { other.add_curve("bass.gain", {point(0, 0)}); });
    std::sort(hashes.begin(), hashes.end());
    CHECK(std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end());

    Sketch renamed(sketch);
    renamed.channel("bass").name = "Low end";
    renamed.content.settings.name = "Another";
    CHECK(renamed.compile().plan.hash == hash);
}
