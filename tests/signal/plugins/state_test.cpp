#include "signal/plugins/lv2_processor.hpp"

#include "tests/signal/plugins/support.hpp"

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::plugins;
using namespace chorus::signal::plugins::test;

namespace {

float value_of(const Processor& processor, const std::string& symbol)
{
    const auto control = processor.find_control(symbol);
    REQUIRE(control);
    return dynamic_cast<const Lv2Processor&>(processor).value(*control);
}

std::string save(Processor& processor)
{
    const Result<std::string> text = processor.save_state();
    REQUIRE(text);
    return *text;
}

} // namespace

TEST_CASE("an instance that is restored sounds as the one that was saved")
{
    const auto original = make(mda + "EPiano");
    set(*original, "hardness", 0.123456789F);
    set(*original, "stereo_width", 1.0F / 3.0F);
    const std::string text = save(*original);
    const auto restored = make(mda + "EPiano", text);
    CHECK(value_of(*restored, "hardness") == 0.123456789F);
    CHECK(value_of(*restored, "stereo_width") == 1.0F / 3.0F);
    CHECK(save(*restored) == text);
    const std::vector<Note> notes{note_on(10), note_off(1500)};
    const Stereo before = play(*original, silence(3000), {128}, notes);
    const Stereo after = play(*restored, silence(3000), {128}, notes);
    CHECK(before == after);
}

TEST_CASE("properties of a plugin are in its state")
{
    const auto parameters = make(eg + "eg-params");
    const std::string text = save(*parameters);
    // The default state of the plugin's own description was loaded.
    CHECK(text.find("Hello, world") != std::string::npos);
    CHECK(text.find("0.1234") != std::string::npos);

    std::string edited = text;
    edited.replace(edited.find("Hello, world"), 12, "Good morning");
    const auto restored = make(eg + "eg-params", edited);
    CHECK(save(*restored) == edited);
}

TEST_CASE("a sampler remembers its file")
{
    const auto sampler = make(eg + "eg-sampler");
    const std::string text = save(*sampler);
    CHECK(text.find("/eg-sampler.lv2/click.wav") != std::string::npos);
    const auto restored = make(eg + "eg-sampler", text);
    CHECK(play(*restored, silence(1000), {128}, {note_on(5)}) == play(*sampler, silence(1000), {128}, {note_on(5)}));
}

TEST_CASE("a preset's values sound as the preset does")
{
    const auto piano = library().describe(mda + "EPiano");
    REQUIRE(piano);
    const std::vector<Note> notes{note_on(0)};
    const Stereo plain = play(*make(mda + "EPiano"), silence(2000), {128}, notes);
    const auto contents = library().read_preset(mda + "EPiano", piano->presets.at(1).uri);
    REQUIRE(contents);
    const auto bright = make(mda + "EPiano");
    for (const auto& port : contents->ports)
        set(*bright, port.symbol, static_cast<float>(port.value));
    CHECK(play(*bright, silence(2000), {128}, notes) != plain);
}

TEST_CASE("a state that is none, or another plugin's, is refused")
{
    const auto attempt = [](const std::string& uri, const std::string& state) {
        PluginOp op;
        op.uri = uri;
        op.state = state;
        const auto made = library().create(op, {48000, 128}, WorkMode::in_process);
        return made ? std::string("restored") : made.error().code;
    };
    CHECK(attempt(mda + "EPiano", "") == "plugin.badState");
    CHECK(attempt(mda + "EPiano", "no turtle at all {{{") == "plugin.badState");
    CHECK(attempt(mda + "EPiano", save(*make(mda + "JX10"))) == "plugin.badState");
    CHECK(attempt(mda + "EPiano", save(*make(mda + "EPiano"))) == "restored");
}
