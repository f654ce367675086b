#include <catch2/catch.hpp>

#include "aura-cli/supervise/backoff.hpp"

using chorus::aura::Backoff;
using namespace std::chrono_literals;

TEST_CASE("a process starts again at once the first time, then each pause is twice the one before, up to a limit")
{
    Backoff backoff{{.first = 50ms, .longest = 300ms, .healthy = 10s, .attempts = 10}};
    CHECK(backoff.after(0ms) == 0ms);
    CHECK(backoff.after(0ms) == 50ms);
    CHECK(backoff.after(20ms) == 100ms);
    CHECK(backoff.after(0ms) == 200ms);
    CHECK(backoff.after(0ms) == 300ms);
    CHECK(backoff.after(0ms) == 300ms);
}

TEST_CASE("a process that lived long enough starts at once again")
{
    Backoff backoff{{.first = 50ms, .longest = 2s, .healthy = 10s, .attempts = 3}};
    CHECK(backoff.after(0ms) == 0ms);
    CHECK(backoff.after(0ms) == 50ms);
    CHECK(backoff.after(10s) == 0ms);
    CHECK(backoff.after(0ms) == 50ms);
}

TEST_CASE("a process that never lives long is given up")
{
    Backoff backoff{{.first = 50ms, .longest = 2s, .healthy = 10s, .attempts = 3}};
    CHECK(backoff.after(9s));
    CHECK(backoff.after(9s));
    CHECK_FALSE(backoff.after(9s));
}
