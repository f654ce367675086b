#include <catch2/catch.hpp>

#include "aura-cli/words/musical_text.hpp"

using namespace chorus::aura;

namespace {

constexpr std::int64_t quarter = 983'040;
const Meter four_four{.tempo = 120, .beats_in_bar = 4, .beat_unit = 4};
const Meter six_eight{.tempo = 90, .beats_in_bar = 6, .beat_unit = 8};

} // namespace

TEST_CASE("bars and beats count from one and a quarter has 960 written ticks")
{
    CHECK(position_from("1", four_four) == 0);
    CHECK(position_from("5", four_four) == 16 * quarter);
    CHECK(position_from("5.1", four_four) == 16 * quarter);
    CHECK(position_from("5.3.480", four_four) == 18 * quarter + quarter / 2);
    CHECK(position_from("2.6", six_eight) == 3 * quarter + 5 * quarter / 2);
}

TEST_CASE("a place can be told as a distance from the start")
{
    CHECK(position_from("4bars", four_four) == 16 * quarter);
    CHECK(position_from("1bar+2beats", four_four) == 6 * quarter);
    CHECK(position_from("2.5s", four_four) == 5 * quarter);
    CHECK(position_from("12345t", four_four) == 12345);
}

TEST_CASE("places that do not exist are refused")
{
    for (const char* text :
         {"0", "1.5", "1.0", "1.1.960", "1.1.1.1", "-1", "-1bar", "bar", "", "1.", "4 bars", "1e9s", "nans"})
        CHECK(position_from(text, four_four).error().code == "usage.badPosition");
}

TEST_CASE("lengths need a unit")
{
    CHECK(length_from("4bars", six_eight) == 12 * quarter);
    CHECK(length_from("2beats", six_eight) == quarter);
    CHECK(length_from("1/8", four_four) == quarter / 2);
    CHECK(length_from("3/16", four_four) == 3 * quarter / 4);
    CHECK(length_from("500ms", four_four) == quarter);
    CHECK(length_from("-1beat", four_four) == -quarter);
    CHECK(length_from("0t", four_four) == 0);
    for (const char* text : {"4", "5.1", "bars", "1/0", "2parsecs", "1beat+", "99999999999999999s"})
        CHECK(length_from(text, four_four).error().code == "usage.badLength");
}

TEST_CASE("places and lengths are told as people count")
{
    CHECK(position_text(0, four_four) == "1.1.0");
    CHECK(position_text(18 * quarter + quarter / 2, four_four) == "5.3.480");
    CHECK(length_text(8 * quarter, four_four) == "2 bars");
    CHECK(length_text(quarter, four_four) == "1 beat");
    CHECK(length_text(quarter / 2, four_four) == "0.500 beats");
}
