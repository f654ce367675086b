#include "signal/plugins/library.hpp"

#include "tests/signal/plugins/support.hpp"

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::plugins;
using namespace chorus::signal::plugins::test;

namespace {

PluginSummary summary(const std::string& uri)
{
    const auto all = library().list();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& plugin) { return plugin.uri == uri; });
    INFO(uri);
    REQUIRE(found != all.end());
    return *found;
}

ControlInput control(const PluginDescription& plugin, const std::string& symbol)
{
    const auto found = std::find_if(plugin.controls.begin(), plugin.controls.end(),
                                    [&](const ControlInput& candidate) { return candidate.symbol == symbol; });
    INFO(symbol);
    REQUIRE(found != plugin.controls.end());
    return *found;
}

wire::Error refusal(const std::string& uri)
{
    PluginOp op;
    op.uri = uri;
    const auto made = library().create(op, {48000, 128}, WorkMode::in_process);
    REQUIRE_FALSE(made);
    return made.error();
}

} // namespace

TEST_CASE("a scan finds the plugins of the machine in order, with what they are")
{
    const auto all = library().scan();
    CHECK(all.size() >= 40);
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.uri < b.uri; }));
    CHECK(all == library().list());

    const PluginSummary delay = summary(mda + "Delay");
    CHECK(delay.name == "MDA Delay");
    CHECK(delay.vendor == "David Robillard");
    CHECK(delay.category == "Delay Plugin");
    CHECK(delay.role == Role::effect);
    CHECK(delay.audio_inputs == 2);
    CHECK(delay.audio_outputs == 2);
    CHECK_FALSE(delay.takes_notes);
    CHECK_FALSE(delay.unusable);

    const PluginSummary piano = summary(mda + "EPiano");
    CHECK(piano.role == Role::instrument);
    CHECK(piano.takes_notes);
    CHECK(piano.audio_inputs == 0);
    CHECK(summary(eg + "eg-midigate").role == Role::effect);
    CHECK(summary(eg + "eg-sampler").role == Role::instrument);
}

TEST_CASE("a plugin that cannot be run is listed with the reason")
{
    CHECK(summary(own + "demanding").unusable == "it needs the feature urn:loophole:test:nobody-has-this");
    CHECK(summary(own + "without-binary").unusable == "its binary is missing");
    const PluginSummary fifths = summary(eg + "eg-fifths");
    CHECK(fifths.role == Role::midi);
    CHECK(fifths.unusable);
    CHECK(refusal(own + "demanding").code == "plugin.unsupported");
    CHECK_FALSE(refusal(own + "demanding").hint.empty());
}

TEST_CASE("a description has every control with its range, unit and default")
{
    const auto amplifier = library().describe(eg + "eg-amp");
    REQUIRE(amplifier);
    const ControlInput gain = control(*amplifier, "gain");
    CHECK(gain.name == "Gain");
    CHECK(gain.minimum == -90.0);
    CHECK(gain.maximum == 24.0);
    CHECK(gain.default_value == 0.0);
    CHECK(gain.unit == "dB");
    REQUIRE(gain.points.size() == 4);
    CHECK(gain.points.back().label == "+5");
    CHECK(gain.points.back().value == 5.0);

    const auto delay = library().describe(mda + "Delay");
    REQUIRE(delay);
    CHECK(delay->controls.size() == 6);
    CHECK(control(*delay, "r_delay").default_value == Approx(0.27));
    CHECK_FALSE(delay->reports_latency);
}

TEST_CASE("latency, rates and missing numbers are understood")
{
    const auto latent = library().describe(own + "latent");
    REQUIRE(latent);
    CHECK(latent->reports_latency);
    REQUIRE(latent->outputs.size() == 1);
    CHECK(latent->outputs[0].latency);

    const auto scaling = library().describe(own + "scaling");
    REQUIRE(scaling);
    const ControlInput scale = control(*scaling, "scale");
    CHECK(scale.scaled_by_rate);
    CHECK(scale.maximum == 24000.0);
    CHECK(scale.default_value == 12000.0);
    CHECK(scale.unit == "Hz");

    const auto demanding = library().describe(own + "demanding");
    REQUIRE(demanding);
    const ControlInput bare = control(*demanding, "bare");
    CHECK(bare.minimum == 0.0);
    CHECK(bare.maximum == 1.0);
    CHECK(bare.default_value == 0.0);
}

TEST_CASE("presets are listed by name and tell what they set")
{
    const auto piano = library().describe(mda + "EPiano");
    REQUIRE(piano);
    std::vector<std::string> names;
    for (const Preset& preset : piano->presets)
        names.push_back(preset.name);
    CHECK(names == std::vector<std::string>{"Autopan", "Bright", "Default", "Mellow", "Tremolo"});

    const auto bright = library().read_preset(mda + "EPiano", piano->presets[1].uri);
    REQUIRE(bright);
    CHECK(bright->ports.size() == piano->controls.size());
    CHECK_FALSE(bright->state);
    const auto hardness = std::find_if(bright->ports.begin(), bright->ports.end(),
                                       [](const auto& port) { return port.symbol == "hardness"; });
    REQUIRE(hardness != bright->ports.end());
    CHECK(hardness->value == Approx(1.0));
}

TEST_CASE("a preset of another plugin, or none at all, is not found")
{
    const auto synthesizer = library().describe(mda + "JX10");
    REQUIRE(synthesizer);
    const auto foreign = library().read_preset(mda + "EPiano", synthesizer->presets[0].uri);
    CHECK(foreign.error().code == "plugin.presetNotFound");
    CHECK(library().read_preset(mda + "EPiano", "no such thing").error().code == "plugin.presetNotFound");
    CHECK(library().read_preset("urn:nobody", "urn:nothing").error().code == "plugin.notFound");
}

TEST_CASE("an unknown plugin is refused with the one that was probably meant")
{
    const wire::Error slip = refusal(mda + "Dleay");
    CHECK(slip.code == "plugin.notFound");
    CHECK(slip.hint == "Did you mean \"" + mda + "Delay\"?");
    CHECK(std::get<std::string>(slip.details.at(1).value) == mda + "Delay");

    CHECK(library().describe("MDA Ambiance").error().hint == "Did you mean \"" + mda + "Ambience\"?");
    const wire::Error nonsense = refusal("urn:x");
    CHECK(nonsense.code == "plugin.notFound");
    CHECK(std::get<std::string>(nonsense.details.at(1).value).empty());
}

TEST_CASE("a plugin that does not start says so")
{
    CHECK(refusal(own + "refusing").code == "plugin.instantiationFailed");
    CHECK(refusal(own + "without-binary").code == "plugin.unsupported");
}

TEST_CASE("instances outlive a new scan")
{
    const auto processor = make(own + "scaling");
    library().scan();
    set(*processor, "scale", 0.5F);
    const Stereo signal = noise(300);
    const Stereo result = play(*processor, signal, {128});
    CHECK(result.left[200] == signal.left[200] * 0.5F);
    CHECK(processor->save_state());
}
