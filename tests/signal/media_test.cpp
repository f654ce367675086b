#include "generated/signal/media.client.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace chorus;
using namespace chorus::signal::test;
using signal_api::media::Client;

TEST_CASE("a file tells its length, rate, channels and hash")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    const std::string path = process.folder().file("tone.wav");
    write_tone(path, 44100, 44100);
    const auto probed = Client(controller.peer).probe({.path = path});
    REQUIRE(probed);
    CHECK(probed->info.frames == Frames{44100});
    CHECK(probed->info.sample_rate == 44100);
    CHECK(probed->info.channels == 2);
    CHECK(probed->info.content_hash.size() == 64);
}

TEST_CASE("a copy at the rate of the session has the right length and is made once")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client media(controller.peer);
    const std::string path = process.folder().file("tone.wav");
    const std::string copy = process.folder().file("tone.audio");
    write_tone(path, 44100, 44100);
    const auto conformed = media.conform({.path = path, .sample_rate = 48000, .destination = copy});
    REQUIRE(conformed);
    CHECK(conformed->frames == Frames{48000});
    CHECK(conformed->channels.value == 2);
    const auto written = std::filesystem::last_write_time(copy);
    REQUIRE(media.conform({.path = path, .sample_rate = 48000, .destination = copy}));
    CHECK(std::filesystem::last_write_time(copy) == written);
}

TEST_CASE("files that cannot be used are refused with the reason and leave nothing behind")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client media(controller.peer);
    const std::string empty = process.folder().file("empty.wav");
    std::ofstream(empty).close();
    const std::string text = process.folder().file("text.wav");
    std::ofstream(text) << "This is no sound at all, only a sentence.";
    const std::string copy = process.folder().file("copy.audio");

    CHECK(media.probe({.path = process.folder().file("gone.wav")}).error().code == "media.notFound");
    CHECK(media.probe({.path = empty}).error().code == "media.emptyFile");
    const auto refused = media.conform({.path = text, .sample_rate = 48000, .destination = copy});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "media.unsupportedFormat");
    CHECK_FALSE(refused.error().hint.empty());
    CHECK_FALSE(std::filesystem::exists(copy));
}
