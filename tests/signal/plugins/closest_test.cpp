#include "signal/plugins/closest.hpp"

#include <catch2/catch.hpp>

using chorus::signal::plugins::closest;

TEST_CASE("a slip of the pen finds what was meant")
{
    const std::vector<std::string> names{"MDA Delay", "MDA DubDelay", "MDA Limiter"};
    CHECK(closest("MDA Delya", names) == "MDA Delay");
    CHECK(closest("mda limiter", names) == "MDA Limiter");
    CHECK(closest("MDADubDelay", names) == "MDA DubDelay");
}

TEST_CASE("something quite different finds nothing")
{
    CHECK(closest("Reverb", {"MDA Delay", "MDA Limiter"}).empty());
    CHECK(closest("", {"MDA Delay"}).empty());
    CHECK(closest("MDA Delay", {}).empty());
}
