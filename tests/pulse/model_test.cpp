#include "pulse/model/model.hpp"

#include "pulse/model/channel_edits.hpp"
#include "pulse/model/edit.hpp"
#include "pulse/model/invariants.hpp"
#include "pulse/model/natural_order.hpp"
#include "pulse/model/project_text.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::pulse;

namespace {

Model fresh_model()
{
    ProjectSettings settings;
    settings.name = "Test";
    settings.sample_rate = SampleRate{48000};
    settings.tempo = Tempo{120};
    return Model(empty_project(settings));
}

} // namespace

TEST_CASE("ids are in the order of their numbers")
{
    CHECK(natural_less("track-2", "track-10"));
    CHECK_FALSE(natural_less("track-10", "track-2"));
    CHECK(natural_less("channel-9.gain", "channel-10.gain"));
    CHECK(natural_less("channel-1.gain", "channel-1.pan"));
    CHECK_FALSE(natural_less("track-2", "track-2"));
    CHECK(natural_less("a", "a1"));
    CHECK(natural_less("a-01", "a-1") != natural_less("a-1", "a-01"));
}

TEST_CASE("an edit that is not kept leaves neither records nor ids behind")
{
    Model model = fresh_model();
    const Model before = model;
    IdCounters counters;
    counters.observe(model.content());
    {
        Edit edit(model, counters);
        new_channel(edit, ChannelKind::bus, "Bus");
        Channel master = master_of(model);
        master.gain = Decibels{-3};
        edit.put(master);
        CHECK(edit.changes().size() == 2);
    }
    CHECK(model == before);
    CHECK(counters.next("channel") == "channel-2");
}

TEST_CASE("changes taken back in any state of the model give what was before")
{
    Model model = fresh_model();
    const Model before = model;
    IdCounters counters;
    counters.observe(model.content());
    Edit edit(model, counters);
    const Channel bus = new_channel(edit, ChannelKind::bus, "Bus");
    edit.erase<Channel>(bus.id);
    edit.put(bus);
    const std::vector<Change> changes = edit.changes();
    edit.keep();
    REQUIRE(changes.size() == 1);
    model.revert(changes[0]);
    CHECK(model == before);
    model.apply(changes[0]);
    CHECK(model.find<Channel>(bus.id) != nullptr);
}

TEST_CASE("contradictions are found and named")
{
    Model model = fresh_model();
    CHECK_FALSE(find_contradiction(model));
    Channel bus;
    bus.id = ChannelId{"channel-2"};
    bus.kind = ChannelKind::bus;
    bus.name = "Bus";
    bus.output = ChannelId{"channel-3"};
    model.put(bus);
    CHECK(find_contradiction(model)->place == "channel-2");
    bus.output = bus.id;
    model.put(bus);
    CHECK(find_contradiction(model)->reason == "they form a circle: Bus > Bus");
    bus.output = ChannelId{"channel-1"};
    bus.pre_fader = {NodeId{"node-1"}};
    model.put(bus);
    CHECK(find_contradiction(model)->place == "channel-2");
}

TEST_CASE("equal projects have equal texts whatever the order in which they were made")
{
    Model model = fresh_model();
    ProjectContent shuffled = model.content();
    for (int number = 12; number > 1; --number) {
        Channel bus;
        bus.id = ChannelId{"channel-" + std::to_string(number)};
        bus.kind = ChannelKind::bus;
        bus.name = "Bus";
        bus.output = ChannelId{"channel-1"};
        model.put(bus);
        shuffled.channels.push_back(bus);
    }
    CHECK(project_text(Model(shuffled).content()) == project_text(model.content()));
    const auto read = read_project_text(project_text(model.content()));
    REQUIRE(read);
    CHECK(*read == model.content());
}
