#include "codegen/runtime/log/log.hpp"
#include "tests/runtime/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

using namespace chorus;
using test::TemporaryFolder;

namespace {

std::vector<std::string> lines_of(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("a line has the time, the process, the level, a sentence and fields, and is in the file at once")
{
    TemporaryFolder folder;
    REQUIRE(log::start({.process = "pulse", .folder = folder.path() / "log", .to_stderr = false}));
    log::info("project opened", {{"path", "/home/a b/song"}, {"tracks", 12}, {"recovered", false}, {"load", 0.25}});
    const auto lines = lines_of(folder.path() / "log/pulse.log");
    REQUIRE(lines.size() == 1);
    const std::regex expected(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z pulse\[\d+\] info: )"
                              R"(project opened path="/home/a b/song" tracks=12 recovered=false load=0.25)");
    CHECK(std::regex_match(lines.front(), expected));
}

TEST_CASE("lines below the level are left out")
{
    TemporaryFolder folder;
    REQUIRE(
        log::start({.process = "signal", .folder = folder.path(), .level = log::Level::warning, .to_stderr = false}));
    log::info("quiet");
    CHECK_FALSE(log::enabled(log::Level::info));
    log::warning("heard");
    log::set_level(log::Level::debug);
    log::debug("heard too");
    CHECK(lines_of(folder.path() / "signal.log").size() == 2);
    CHECK(log::level_from("warning") == log::Level::warning);
    CHECK_FALSE(log::level_from("loud"));
}

TEST_CASE("an error brings its code, its message and its details")
{
    TemporaryFolder folder;
    REQUIRE(log::start({.process = "pulse", .folder = folder.path(), .to_stderr = false}));
    log::error("cannot save", {"project.diskFull", "The disk is full.", "Make room.", {{"bytes", std::int64_t{7}}}},
               {{"path", "/x"}});
    CHECK(lines_of(folder.path() / "pulse.log")
              .front()
              .ends_with(R"(error: cannot save path=/x code=project.diskFull because="The disk is full." bytes=7)"));
}

TEST_CASE("whatever a text holds, a line stays one line and a field one field")
{
    CHECK(log::format("two\nlines", {}) == "two lines");
    CHECK(log::format("x", {{"k", "a\"b\\c\nd\x01"}}) == R"(x k="a\"b\\c\nd\x01")");
    CHECK(log::format("x", {{"k", ""}, {"l", "a=b"}}) == R"(x k="" l="a=b")");
}

TEST_CASE("a folder that cannot be made is an error and logging goes on")
{
    TemporaryFolder folder;
    std::ofstream(folder / "file") << "x";
    const auto started = log::start({.process = "pulse", .folder = folder.path() / "file/log"});
    REQUIRE_FALSE(started);
    CHECK(started.error().code == "log.cannotOpen");
    log::debug("nobody hears this");
}

TEST_CASE("a large log is put aside and the oldest parts go")
{
    TemporaryFolder folder;
    REQUIRE(log::start(
        {.process = "pulse", .folder = folder.path(), .to_stderr = false, .file_bytes = 10'000, .old_files = 2}));
    for (int i = 0; i < 1000; ++i)
        log::info("a line of some length to fill the file", {{"number", i}});
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        CHECK(entry.file_size() <= 10'000);
        ++files;
    }
    CHECK(files == 3);
}

TEST_CASE("threads do not mix their lines")
{
    TemporaryFolder folder;
    REQUIRE(log::start({.process = "pulse", .folder = folder.path(), .to_stderr = false}));
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([thread] {
            for (int i = 0; i < 100; ++i)
                log::info("line", {{"thread", thread}, {"number", i}});
        });
    }
    for (auto& thread : threads)
        thread.join();
    const std::regex expected(R"(.* info: line thread=\d number=\d+)");
    const auto lines = lines_of(folder.path() / "pulse.log");
    CHECK(lines.size() == 400);
    for (const auto& line : lines)
        CHECK(std::regex_match(line, expected));
}
