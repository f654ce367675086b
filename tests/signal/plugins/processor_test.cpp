#include "signal/plugins/lv2_processor.hpp"

#include "tests/signal/plugins/support.hpp"

#include <cmath>
#include <rapidcheck.h>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::plugins;
using namespace chorus::signal::plugins::test;

namespace {

const std::vector<std::size_t> quanta{128};

std::size_t first_sound(const std::vector<float>& samples)
{
    const auto sound = std::find_if(samples.begin(), samples.end(), [](float sample) { return sample != 0.0F; });
    return static_cast<std::size_t>(sound - samples.begin());
}

} // namespace

TEST_CASE("effects give the same samples however the signal is cut into blocks")
{
    // Three are left out: Dither takes its noise from the generator of the C library, which all plugins share, and
    // Degrade and Leslie compute some values once a block. The engine always gives them the same blocks.
    const std::vector<std::string> effects{"Ambience",  "Bandisto",  "Combo",    "DeEss",    "Delay",    "Detune",
                                           "DubDelay",  "Dynamics",  "Image",    "Limiter",  "Loudness", "MultiBand",
                                           "Overdrive", "RezFilter", "RingMod",  "RoundPan", "Splitter", "Stereo",
                                           "SubSynth",  "ThruZero",  "Transient"};
    const Stereo signal = noise(6000);
    for (const std::string& name : effects) {
        INFO(name);
        const Stereo whole = play(*make(mda + name), signal, quanta);
        CHECK(energy(whole.left) > 0.0);
        CHECK(play(*make(mda + name), signal, {128, 1, 37, 64, 3, 100}) == whole);
        CHECK(play(*make(mda + name), signal, {17}) == whole);
    }
}

TEST_CASE("instruments give the same samples however the notes fall into blocks")
{
    for (const std::string name : {"EPiano", "Piano", "DX10"}) {
        INFO(name);
        const bool held = rc::check("same for any blocks", [&] {
            const auto blocks =
                *rc::gen::nonEmpty(rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(1, 129)));
            const auto start = *rc::gen::inRange<std::size_t>(0, 500);
            const std::vector<Note> notes{note_on(start), note_on(start + 333, 64), note_off(start + 1000)};
            const Stereo whole = play(*make(mda + name), silence(2000), quanta, notes);
            RC_ASSERT(energy(whole.left) > 0.0);
            RC_ASSERT(play(*make(mda + name), silence(2000), blocks, notes) == whole);
        });
        CHECK(held);
    }
}

TEST_CASE("two runs of the same notes in the same blocks are alike")
{
    for (const std::string name : {"EPiano", "Piano", "JX10", "DX10"}) {
        INFO(name);
        const std::vector<Note> notes{note_on(3), note_on(300, 67), note_off(2000)};
        const Stereo once = play(*make(mda + name), silence(4000), quanta, notes);
        CHECK(play(*make(mda + name), silence(4000), quanta, notes) == once);
    }
}

TEST_CASE("a note sounds from its own sample on")
{
    for (const std::size_t frame : {0U, 1U, 127U, 128U, 200U}) {
        const Stereo result = play(*make(own + "gate"), silence(512), quanta, {note_on(frame), note_off(frame + 150)});
        for (std::size_t index = 0; index < 512; ++index)
            REQUIRE(result.left[index] == (index >= frame && index < frame + 150 ? 1.0F : 0.0F));
        CHECK(result.right == result.left);
    }
}

TEST_CASE("an effect hears notes as well, on both sides")
{
    const Stereo signal = noise(384);
    const Stereo result = play(*make(eg + "eg-midigate"), signal, quanta, {note_on(128), note_off(256)});
    for (std::size_t index = 0; index < 384; ++index) {
        const bool open = index >= 128 && index < 256;
        REQUIRE(result.left[index] == (open ? signal.left[index] : 0.0F));
        REQUIRE(result.right[index] == (open ? signal.right[index] : 0.0F));
    }
}

TEST_CASE("the same note later gives the same sound later")
{
    const Stereo early = play(*make(mda + "Piano"), silence(4000), quanta, {note_on(0)});
    const Stereo late = play(*make(mda + "Piano"), silence(4000), quanta, {note_on(77)});
    CHECK(std::equal(early.left.begin(), early.left.end() - 77, late.left.begin() + 77));
    CHECK(first_sound(late.left) == first_sound(early.left) + 77);
}

TEST_CASE("a mono effect keeps both sides apart")
{
    const auto amplifier = make(eg + "eg-amp");
    set(*amplifier, "gain", -20.0F);
    const Stereo signal = noise(500);
    const Stereo result = play(*amplifier, signal, quanta);
    for (std::size_t frame = 0; frame < 500; ++frame) {
        REQUIRE(result.left[frame] == Approx(signal.left[frame] * 0.1F));
        REQUIRE(result.right[frame] == Approx(signal.right[frame] * 0.1F));
    }
    CHECK(amplifier->takes_audio());
}

TEST_CASE("a plugin with one input and two outputs hears the mean of both sides")
{
    const Stereo signal = noise(300);
    const Stereo result = play(*make(own + "mono-to-stereo"), signal, quanta);
    for (std::size_t frame = 0; frame < 300; ++frame) {
        REQUIRE(result.left[frame] == 0.5F * (signal.left[frame] + signal.right[frame]));
        REQUIRE(result.right[frame] == -result.left[frame]);
    }
}

TEST_CASE("a plugin that cannot work in place hears its input all the same")
{
    const Stereo signal = noise(300);
    CHECK(play(*make(own + "not-in-place"), signal, quanta) == signal);
}

TEST_CASE("a mono instrument is heard on both sides and takes no audio")
{
    const auto sampler = make(eg + "eg-sampler");
    CHECK_FALSE(sampler->takes_audio());
    const Stereo result = play(*sampler, silence(1000), quanta, {note_on(300)});
    CHECK(result.left == result.right);
    CHECK(energy(result.left) > 0.0);
    CHECK(first_sound(result.left) >= 300);
}

TEST_CASE("a plugin without audio leaves the strip alone")
{
    const Stereo signal = noise(300);
    CHECK(play(*make(eg + "eg-params"), signal, quanta) == signal);
}

TEST_CASE("controls have the defaults of the plugin until they are set, and are found by symbol")
{
    const auto delay = make(mda + "Delay");
    CHECK(delay->controls() == 6);
    const auto feedback = delay->find_control("feedback");
    REQUIRE(feedback);
    CHECK(delay->default_value(*feedback) == 0.7F);
    CHECK_FALSE(delay->find_control("nonsense"));

    const Stereo signal = noise(300);
    const auto scaling = make(own + "scaling"); // its default is a quarter of the rate
    CHECK(play(*scaling, signal, quanta).left[9] == signal.left[9] * 12000.0F);
    set(*scaling, "scale", 2.0F);
    CHECK(play(*scaling, signal, quanta).left[9] == signal.left[9] * 2.0F);
}

TEST_CASE("a control that changes between two blocks is heard from the border on")
{
    const auto scaling = make(own + "scaling");
    const Stereo signal = noise(256);
    set(*scaling, "scale", 1.0F);
    const Stereo head = play(
        *scaling, {{signal.left.begin(), signal.left.begin() + 50}, {signal.right.begin(), signal.right.begin() + 50}},
        quanta);
    set(*scaling, "scale", 0.5F);
    const Stereo tail =
        play(*scaling, {{signal.left.begin() + 50, signal.left.end()}, {signal.right.begin() + 50, signal.right.end()}},
             quanta);
    CHECK(head.left[49] == signal.left[49]);
    CHECK(tail.left[0] == signal.left[50] * 0.5F);
}

TEST_CASE("the delay that a plugin reports is known before it plays")
{
    const auto latent = make(own + "latent");
    CHECK(latent->latency() == 64);
    const Stereo signal = noise(500);
    const Stereo result = play(*latent, signal, quanta);
    CHECK(std::equal(signal.right.begin(), signal.right.end() - 64, result.right.begin() + 64));
    CHECK(make(mda + "Delay")->latency() == 0);
}

TEST_CASE("a metronome follows the place on the timeline")
{
    // 120 beats a minute: a click every 24000 frames. Started half a beat in, the first comes half a beat later.
    const Stereo result = play(*make(eg + "eg-metro"), silence(48000), quanta, {}, 12000);
    const auto loud = [&](std::size_t frame) {
        const auto from = result.left.begin() + static_cast<std::ptrdiff_t>(frame);
        return energy({from, from + 2000}) > 0.1;
    };
    CHECK(loud(12000));
    CHECK(loud(36000));
    CHECK_FALSE(loud(9000));
    CHECK_FALSE(loud(30000));
}

TEST_CASE("a jump on the timeline is told to the plugin")
{
    const auto metronome = make(eg + "eg-metro");
    play(*metronome, silence(6000), quanta, {}, 12000);
    const Stereo result = play(*metronome, silence(3000), quanta, {}, 47000);
    CHECK(energy({result.left.begin() + 1000, result.left.end()}) > 0.1);
}
