#include <cmath>

#include <catch2/catch.hpp>
#include <sndfile.hh>

#include "aura-cli/picture/draw.hpp"
#include "tests/aura/support/scratch.hpp"

using namespace chorus::aura::picture;
using chorus::aura_test::Scratch;

namespace {

constexpr Colour red{1, 0, 0};

/// Four bars of 4/4 with one red track.
Arrangement four_bars()
{
    Arrangement arrangement;
    arrangement.title = "Test";
    arrangement.shown = {0, 16};
    Row row;
    row.name = "Bass";
    row.colour = red;
    arrangement.rows.push_back(row);
    return arrangement;
}

Block block(double start, double end)
{
    Block made;
    made.start = start;
    made.end = end;
    return made;
}

bool reddish(Colour colour)
{
    return colour.red > colour.green + 0.12 && colour.red > colour.blue + 0.12;
}

/// Which part of the width of the row's lane is covered by red, as first and last column that is.
std::pair<int, int> red_columns(const Canvas& canvas, int y)
{
    std::pair<int, int> found{-1, -1};
    for (int x = 300; x < canvas.width(); ++x) {
        if (!reddish(canvas.at(x, y))) continue;
        if (found.first < 0) found.first = x;
        found.second = x;
    }
    return found;
}

/// A second of full scale, then a second of silence.
std::filesystem::path write_tone(const Scratch& scratch)
{
    const auto path = scratch.path() / "tone.wav";
    SndfileHandle file(path.string(), SFM_WRITE, SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, 48000);
    std::vector<float> samples(96000, 0.0F);
    for (std::size_t i = 0; i < 48000; ++i)
        samples[i] = std::sin(static_cast<float>(i) * 0.13F);
    file.write(samples.data(), static_cast<sf_count_t>(samples.size()));
    return path;
}

} // namespace

TEST_CASE("a clip from bar 2 to bar 3 covers the second quarter of four bars")
{
    Arrangement arrangement = four_bars();
    arrangement.rows[0].blocks.push_back(block(4, 8));
    const Canvas canvas = draw(arrangement, std::nullopt, 1920);
    const double left = 24 + 236;
    const double width = 1920 - 24 - 40 - left;
    const auto [first, last] = red_columns(canvas, 24 + 74 + 30 + 12);
    CHECK(std::abs(first - (left + width / 4)) < 4);
    CHECK(std::abs(last - (left + width / 2)) < 4);
}

TEST_CASE("a sound is loud where it is loud and silent where it is silent or over")
{
    Scratch scratch;
    const auto sound = Sound::read(write_tone(scratch));
    REQUIRE(sound);
    CHECK((*sound)->seconds() == Approx(2));
    CHECK((*sound)->extent(0.2, 0.3).highest == Approx(1).margin(0.01));
    CHECK((*sound)->extent(0.2, 0.3).mean_square == Approx(0.5).margin(0.01));
    CHECK((*sound)->extent(1.2, 1.3).highest == 0);
    CHECK((*sound)->extent(5, 6).mean_square == 0);
}

TEST_CASE("loudness follows the sound over time")
{
    Scratch scratch;
    const auto loudness = measure_loudness(write_tone(scratch));
    REQUIRE(loudness);
    CHECK(loudness->peak == Approx(1).margin(0.001));
    CHECK(loudness->rms.at(15).value == Approx(-3.01).margin(0.1));
    CHECK(loudness->rms.at(35).value < -100);
    REQUIRE(loudness->integrated);
}

TEST_CASE("a file that is no sound is refused with its name")
{
    Scratch scratch;
    chorus::aura_test::write_text(scratch.path() / "not.wav", "certainly not");
    const auto sound = Sound::read(scratch.path() / "not.wav");
    REQUIRE_FALSE(sound);
    CHECK(sound.error().code == "file.cannotRead");
    CHECK(sound.error().message.find("not.wav") != std::string::npos);
}

TEST_CASE("a picture that cannot be written leaves nothing behind")
{
    const auto saved = draw(four_bars(), std::nullopt, 640).save("/nowhere/picture.png");
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == "file.cannotWrite");
}

TEST_CASE("a written picture is a PNG and has no unfinished brother")
{
    Scratch scratch;
    REQUIRE(draw(four_bars(), std::nullopt, 640).save(scratch.path() / "a.png"));
    CHECK(chorus::aura_test::read_text(scratch.path() / "a.png").substr(1, 3) == "PNG");
    CHECK_FALSE(std::filesystem::exists(scratch.path() / "a.png.part"));
}

TEST_CASE("colours are read as people write them")
{
    CHECK(colour_from("#ff0000")->red == 1);
    CHECK_FALSE(colour_from("ff0000"));
    CHECK_FALSE(colour_from("#ff00zz"));
}
