#include "generated/pulse/trace.hpp"

#include "codegen/runtime/net/socket.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "generated/types/trace.hpp"
#include "pulse/storage/whole_file.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <sstream>

#include <sys/stat.h>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::trace;

namespace {

std::string path_in(PulseFixture& pulse)
{
    return (pulse.scratch / "session.trace").string();
}

std::vector<TraceLine> lines_of(const std::string& path)
{
    std::vector<TraceLine> lines;
    std::istringstream text(pulse::read_whole_file(path).value_or(""));
    for (std::string line; std::getline(text, line);) {
        auto decoded = wire::decode<TraceLine>(line);
        if (!decoded) FAIL(line << ": " << in_words(decoded.error()));
        lines.push_back(std::move(*decoded));
    }
    REQUIRE_FALSE(lines.empty());
    return lines;
}

/// The messages of a recording in short, such as `in command track.create`.
std::vector<std::string> messages_of(const std::string& path)
{
    std::vector<std::string> messages;
    for (const TraceLine& line : lines_of(path)) {
        const auto* message = std::get_if<TraceMessage>(&line.value);
        if (!message) continue;
        const auto envelope = wire::decode_envelope(message->text.value());
        REQUIRE(envelope);
        messages.push_back(std::string(to_text(message->direction)) + " " + std::string(wire::to_text(envelope->kind)) +
                           " " + std::string(envelope->domain) + "." + std::string(envelope->name));
    }
    return messages;
}

const TraceEnd& end_of(const std::vector<TraceLine>& lines)
{
    const auto* end = std::get_if<TraceEnd>(&lines.back().value);
    REQUIRE(end);
    return *end;
}

} // namespace

TEST_CASE("a recording holds every message between its start and its end, and only its owner can read it")
{
    PulseFixture pulse;
    pulse.make_project();
    REQUIRE(pulse.ask<api::Start>({.path = path_in(pulse)}));
    pulse.track("Bass");
    const auto hash = pulse.ask<pulse_api::project::Hash>();
    const auto stopped = pulse.ask<api::Stop>();
    REQUIRE(stopped);
    pulse.track("Later");

    CHECK(messages_of(path_in(pulse)) == std::vector<std::string>{"out event trace.start", "in command track.create",
                                                                  "out event track.create", "in command project.hash",
                                                                  "out event project.hash", "in command trace.stop"});
    const auto lines = lines_of(path_in(pulse));
    const auto* start = std::get_if<TraceStart>(&lines.front().value);
    REQUIRE(start);
    REQUIRE(start->clients.size() == 1);
    CHECK(start->clients.front().client.instance_id == "aura-1");
    CHECK(start->project->revision == 0);
    CHECK(std::get<TraceMessage>(lines[1].value).peer == "aura-1");
    CHECK(end_of(lines).reason == TraceReason::asked);
    CHECK(end_of(lines).messages == 6);
    CHECK(end_of(lines).project->hash == hash->hash);
    CHECK(stopped->trace.size == pulse::read_whole_file(path_in(pulse))->size());

    struct stat status {};
    REQUIRE(::stat(path_in(pulse).c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("a recording never takes the place of a file, and there is one at a time")
{
    PulseFixture pulse;
    const std::string taken = pulse.scratch.file("taken", "mine");
    CHECK(pulse.refusal<api::Start>({.path = taken}) == "trace.exists");
    CHECK(pulse::read_whole_file(taken) == "mine");
    CHECK(pulse.refusal<api::Start>({.path = "session.trace"}) == "trace.notWritable");
    CHECK(pulse.refusal<api::Start>({.path = (pulse.scratch / "nowhere/x").string()}) == "trace.notWritable");
    CHECK(pulse.refusal<api::Stop>() == "trace.notRecording");
    REQUIRE(pulse.ask<api::Start>({.path = path_in(pulse)}));
    const auto second = pulse.ask<api::Start>({.path = path_in(pulse) + ".2"});
    REQUIRE_FALSE(second);
    CHECK(second.error().code == "trace.recording");
    CHECK(detail_of(second.error(), "path") == path_in(pulse));
    CHECK(pulse.ask<api::Status>()->trace->path == path_in(pulse));
    REQUIRE(pulse.ask<api::Stop>());
    CHECK_FALSE(pulse.ask<api::Status>()->trace);
}

TEST_CASE("a recording ends with the client that asked for it")
{
    PulseFixture pulse;
    pulse.client().subscribe({"trace"});
    const auto ends = pulse.client().gather<api::End>();
    auto owner = pulse.connect("monitor", "monitor-1");
    REQUIRE(owner->ask<api::Start>({.path = path_in(pulse)}));
    owner.reset();
    REQUIRE(pulse.wait([&] { return !ends->empty(); }));
    CHECK(ends->front().reason == TraceReason::owner_gone);
    const auto lines = lines_of(path_in(pulse));
    CHECK(end_of(lines).reason == TraceReason::owner_gone);
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [](const TraceLine& line) { return std::holds_alternative<TraceClose>(line.value); }));
}

TEST_CASE("a recording that reaches its limit ends with whole lines and says so")
{
    PulseFixture pulse;
    pulse.client().subscribe({"trace"});
    const auto ends = pulse.client().gather<api::End>();
    REQUIRE(pulse.ask<api::Start>({.path = path_in(pulse), .limit = 65536}));
    while (ends->empty())
        REQUIRE(pulse.ask<pulse_api::client::List>());
    CHECK(ends->front().reason == TraceReason::limit);
    CHECK(ends->front().failure->code == "trace.limitReached");
    const std::string text = pulse::read_whole_file(path_in(pulse)).value();
    CHECK(text.size() <= 65536);
    CHECK(text.size() > 60000);
    CHECK(lines_of(path_in(pulse)).size() > 100);
}

TEST_CASE("a shutdown ends a recording in good order, with the farewell in it")
{
    PulseFixture pulse;
    REQUIRE(pulse.ask<api::Start>({.path = path_in(pulse)}));
    REQUIRE(pulse.ask<pulse_api::client::Shutdown>());
    REQUIRE(pulse.wait([&] { return pulse.stopped(); }));
    CHECK(messages_of(path_in(pulse)).back() == "out event client.shutdown");
    CHECK(end_of(lines_of(path_in(pulse))).reason == TraceReason::shutdown);
}

TEST_CASE("a Pulse that dies leaves a recording of whole lines without an end")
{
    PulseFixture pulse;
    REQUIRE(pulse.ask<api::Start>({.path = path_in(pulse)}));
    REQUIRE(pulse.ask<api::Status>());
    pulse.restart();
    CHECK_FALSE(std::holds_alternative<TraceEnd>(lines_of(path_in(pulse)).back().value));
}

TEST_CASE("what a client sends that is no text is in the recording byte for byte")
{
    PulseFixture pulse;
    REQUIRE(pulse.ask<api::Start>({.path = path_in(pulse)}));
    const std::string garbage = "{\"v\":\xff\xfe";
    const auto stranger = pulse.raw_connection();
    bool answered = false;
    stranger->start([&](net::Lane, std::string_view) { answered = true; }, [](const wire::Error&) {});
    stranger->send(net::Lane::control, garbage);
    REQUIRE(pulse.wait([&] { return answered; }));
    REQUIRE(pulse.ask<api::Stop>());
    const auto lines = lines_of(path_in(pulse));
    const auto found = std::find_if(lines.begin(), lines.end(), [](const TraceLine& line) {
        const auto* message = std::get_if<TraceMessage>(&line.value);
        return message && message->bytes;
    });
    REQUIRE(found != lines.end());
    const auto& bytes = *std::get<TraceMessage>(found->value).bytes;
    CHECK(std::string(bytes.begin(), bytes.end()) == garbage);
}
