#include "tests/signal/engine/support/busy_plan.hpp"

#include "tests/signal/engine/support/plans.hpp"

namespace chorus::signal::test {

namespace {

PlanRegion faded(PlanRegion region, std::int64_t in, std::int64_t out)
{
    region.fade_in.length.value = in;
    region.fade_out.length.value = out;
    return region;
}

Strip mono(Strip strip)
{
    strip.channels.value = 1;
    return strip;
}

} // namespace

Plan busy_plan(Session& session)
{
    std::vector<PlanSource> sources;
    sources.push_back(session.media.add("mono", noise(60000, 1)));
    sources.push_back(session.media.add("stereo", noise(90000, 2), noise(90000, 3)));

    std::vector<Strip> strips;
    strips.push_back(
        mono(strip("bass", {regions("bass.regions", {faded(region(0, 100, 30000), 1000, 2000),
                                                     faded(region(0, 29000, 40000, 777, 0.7), 500, 1)}),
                            plugin("bass.pole", "test:pole"),
                            fader("bass.fader", curve({{0, -60.0}, {20000, 0.0}, {50000, -6.0}}, CurveScale::decibels)),
                            pan("bass.pan", curve({{5000, -1.0}, {60000, 1.0}})), mute("bass.mute", false),
                            tap("bass.send", 0.5), meter("bass.meter", 0)})));
    strips.push_back(strip(
        "keys",
        {notes("keys.notes", {note(10, 5000, 60), note(2000, 700, 64), note(2000, 9000, 67), note(40000, 30000, 48)}),
         plugin("keys.synth", "test:synth"), plugin("keys.late", "test:late/301", 301),
         with_port(plugin("keys.gain", "test:gain"), curve({{1000, 0.0}, {30000, 1.0}, {30000, 0.25}})),
         fader("keys.fader", 0.3), meter("keys.meter", 1)}));
    strips.push_back(
        strip("loops", {regions("loops.regions", {region(1, 0, 96000, 1), region(1, 20000, 50000, 9, 0.1)}),
                        plugin("loops.late", "test:late/64", 64), tap("loops.send", 0.25), delay("loops.delay", 33),
                        pan("loops.pan", -0.3), mute("loops.mute", false)}));
    strips.push_back(strip("reverb", {plugin("reverb.pole", "test:pole"), plugin("reverb.late", "test:late/100", 100)},
                           {from("bass.send", 64), from("loops.send")}));
    strips.push_back(strip("master", {fader("master.fader", 0.5), meter("master.meter", 2)},
                           {from("bass", 301), from("keys"), from("loops", 237), from("reverb", 137)}));
    return plan(std::move(sources), std::move(strips), 301);
}

} // namespace chorus::signal::test
