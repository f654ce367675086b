#include <catch2/catch.hpp>

#include "aura-cli/words/names.hpp"

using chorus::aura::choose;
using chorus::reflect::ListedItem;

namespace {

const std::vector<ListedItem> tracks{{"track-1", "Bass"},    {"track-2", "Drums"}, {"track-3", "Drums"},
                                     {"track-4", "track-1"}, {"track-5", "keys"},  {"track-6", "Keys"}};

} // namespace

TEST_CASE("a thing is found by its id and by its name")
{
    CHECK(choose(tracks, "track", "track-2") == "track-2");
    CHECK(choose(tracks, "track", "Bass") == "track-1");
    CHECK(choose(tracks, "track", "bass") == "track-1");
}

TEST_CASE("an id goes before a name that looks like one")
{
    CHECK(choose(tracks, "track", "track-1") == "track-1");
}

TEST_CASE("letter case tells two names apart and nothing else does")
{
    CHECK(choose(tracks, "track", "keys") == "track-5");
    CHECK(choose(tracks, "track", "KEYS").error().code == "name.ambiguous");
}

TEST_CASE("a name that two things have is refused with their ids")
{
    const auto chosen = choose(tracks, "track", "Drums");
    REQUIRE_FALSE(chosen);
    CHECK(chosen.error().code == "name.ambiguous");
    CHECK(chosen.error().hint == "Use an id: track-2 (Drums), track-3 (Drums).");
}

TEST_CASE("a name that nothing has is refused with what was probably meant")
{
    CHECK(choose(tracks, "track", "Bsas").error().hint == "Did you mean `Bass`?");
    CHECK(choose(tracks, "track", "Violin").error().hint.find("There is Bass, Drums") == 0);
    CHECK(choose({}, "track", "Bass").error().hint == "There is no track at all.");
}
