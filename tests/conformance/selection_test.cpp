#include "conformance/runner/run/run.hpp"

#include <catch2/catch.hpp>

using namespace chorus::conform;

namespace {

CaseList many()
{
    CaseList cases;
    for (int number = 0; number < 100; ++number) {
        Case made;
        made.name = "L2/pulse/track/create/" + std::to_string(number);
        made.level = number % 2 == 0 ? "L2" : "L4";
        made.domain = number < 50 ? "pulse/track" : "pulse/clip";
        cases.push_back(made);
    }
    return cases;
}

std::vector<std::string> names(const CaseList& cases)
{
    std::vector<std::string> found;
    for (const Case& made : cases)
        found.push_back(made.name);
    return found;
}

} // namespace

TEST_CASE("globs match whole names")
{
    CHECK(matches_glob("*", ""));
    CHECK(matches_glob("L2/*/setLoop/*", "L2/pulse/transport/setLoop/good@start"));
    CHECK(matches_glob("a?c", "abc"));
    CHECK_FALSE(matches_glob("L2/*", "L1/L2/"));
    CHECK_FALSE(matches_glob("abc", "abcd"));
}

TEST_CASE("cases are chosen by level, domain and name")
{
    Selection selection;
    selection.levels = {"L4"};
    CHECK(select(many(), selection, 1).size() == 50);
    selection.domain = "*/clip";
    CHECK(select(many(), selection, 1).size() == 25);
    selection = {};
    selection.names = {"*/7", "*/12"};
    CHECK(names(select(many(), selection, 1)) ==
          std::vector<std::string>{"L2/pulse/track/create/7", "L2/pulse/track/create/12"});
}

TEST_CASE("a sample is the same for the same seed, and another for another")
{
    const auto chosen = [](std::uint64_t seed) {
        Selection selection;
        selection.sample = 10;
        return names(select(many(), selection, seed));
    };
    CHECK(chosen(1).size() == 10);
    CHECK(chosen(1) == chosen(1));
    CHECK(chosen(1) != chosen(2));
}
