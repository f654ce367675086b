#include "pulse/engine/media_desk.hpp"

#include "tests/pulse_engine/sketch.hpp"

#include <catch2/catch.hpp>

#include <deque>

using namespace chorus;
using namespace chorus::pulse;
using namespace chorus::pulse::test;
using State = MediaCondition::State;

namespace {

struct Asked {
    MediaDesk::Job job;
    Answer<ConformedFile> answer;
};

/// A desk whose copies are made by hand.
struct DeskFixture {
    Sketch sketch;
    std::set<MediaId> missing;
    std::deque<Asked> asked;
    std::vector<std::string> changed;
    MediaDesk desk{[this](const MediaDesk::Job& job, Answer<ConformedFile> answer) {
                       asked.push_back({job, std::move(answer)});
                   },
                   [this](std::span<const MediaId> media) {
                       for (const MediaId& each : media)
                           changed.push_back(each.value);
                   }};

    explicit DeskFixture(int media = 1)
    {
        for (int number = 1; number <= media; ++number) {
            sketch.add_media("media-" + std::to_string(number));
            sketch.content.media.back().content_hash = std::string(63, 'a') + static_cast<char>('0' + number % 10);
        }
    }

    void show() { desk.show({sketch.content, folder, 1, missing}); }
    void answer(Result<ConformedFile> result)
    {
        Asked first = std::move(asked.front());
        asked.pop_front();
        first.answer(std::move(result));
    }
    State state(const std::string& media) const { return desk.condition({media}).state; }

    std::filesystem::path folder = std::filesystem::temp_directory_path() / "loophole-media-desk-test";
    ~DeskFixture() { std::filesystem::remove_all(folder); }
};

wire::Error error(const char* code)
{
    return {.code = code, .message = "It is broken.", .hint = {}, .details = {}};
}
const ConformedFile copy{.path = "/cache/x", .frames = {100}, .channels = {2}};

} // namespace

TEST_CASE("a medium is prepared at the rate of the project and can then be played")
{
    DeskFixture fixture;
    fixture.desk.connected();
    fixture.show();
    REQUIRE(fixture.asked.size() == 1);
    CHECK(fixture.asked[0].job.source == fixture.folder / "media/media-1.wav");
    CHECK(fixture.asked[0].job.destination.parent_path() == fixture.folder / "cache");
    CHECK(fixture.state("media-1") == State::preparing);
    CHECK_FALSE(fixture.desk.settled());
    fixture.answer(copy);
    CHECK(fixture.state("media-1") == State::ready);
    CHECK(fixture.changed == std::vector<std::string>{"media-1"});
    CHECK(fixture.desk.settled());
    CHECK(fixture.desk.files().size() == 1);
    fixture.show();
    CHECK(fixture.asked.empty());
}

TEST_CASE("a file that cannot be read is broken and says why, and is not tried again")
{
    DeskFixture fixture;
    fixture.desk.connected();
    fixture.show();
    fixture.answer(tl::unexpected(error("media.unreadable")));
    CHECK(fixture.state("media-1") == State::broken);
    CHECK(fixture.desk.condition({"media-1"}).reason == "It is broken.");
    CHECK(fixture.desk.settled());
    fixture.show();
    CHECK(fixture.asked.empty());
}

TEST_CASE("a broken file that went away and came back is tried again")
{
    DeskFixture fixture;
    fixture.desk.connected();
    fixture.show();
    fixture.answer(tl::unexpected(error("media.unreadable")));
    fixture.missing = {{"media-1"}};
    fixture.show();
    fixture.missing.clear();
    fixture.show();
    CHECK(fixture.asked.size() == 1);
    CHECK(fixture.state("media-1") == State::preparing);
}

TEST_CASE("a missing file is silent although its copy is still there")
{
    DeskFixture fixture;
    fixture.desk.connected();
    fixture.show();
    fixture.answer(copy);
    fixture.missing = {{"media-1"}};
    fixture.show();
    CHECK(fixture.desk.files().empty());
    CHECK(fixture.desk.settled());
    fixture.missing.clear();
    fixture.show();
    CHECK(fixture.desk.files().size() == 1);
}

TEST_CASE("another rate needs another copy, and the answer for the former one is of no interest")
{
    DeskFixture fixture;
    fixture.desk.connected();
    fixture.show();
    fixture.sketch.content.settings.sample_rate = {44100};
    fixture.show();
    REQUIRE(fixture.asked.size() == 2);
    CHECK(fixture.asked[1].job.sample_rate == 44100);
    fixture.answer(copy);
    CHECK(fixture.state("media-1") == State::preparing);
    fixture.answer(copy);
    CHECK(fixture.state("media-1") == State::ready);
}

TEST_CASE("jobs wait for the engine and go on when it is back")
{
    DeskFixture fixture;
    fixture.show();
    CHECK(fixture.asked.empty());
    fixture.desk.connected();
    CHECK(fixture.asked.size() == 1);
    fixture.desk.disconnected();
    fixture.answer(tl::unexpected(error("rpc.disconnected")));
    CHECK(fixture.state("media-1") == State::preparing);
    fixture.desk.connected();
    REQUIRE(fixture.asked.size() == 1);
    fixture.answer(copy);
    CHECK(fixture.state("media-1") == State::ready);
}

TEST_CASE("only a few jobs run at once and all are done in the end")
{
    DeskFixture fixture(9);
    fixture.desk.connected();
    fixture.show();
    CHECK(fixture.asked.size() == 4);
    int answers = 0;
    for (; !fixture.asked.empty(); ++answers)
        fixture.answer(copy);
    CHECK(answers == 9);
    CHECK(fixture.desk.settled());
}
