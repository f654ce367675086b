#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <functional>

#include "conformance/runner/trace/check.hpp"
#include "conformance/runner/trace/replay.hpp"
#include "tests/aura/support/aura_session.hpp"

using namespace chorus::conform;
using chorus::aura_test::AuraSession;
using chorus::aura_test::Running;

namespace {

const std::filesystem::path root = PROJECT_ROOT;

/// Judges what the tests record.
struct Court {
    Ir ir = Ir::load(root / "generated/chorus.ir.json");
    Judge judge{ir, root / "generated/schema"};

    TraceReport check(const std::filesystem::path& file) { return check_trace(file, judge); }
    ReplayReport replay(const std::filesystem::path& file)
    {
        Loop loop;
        Access access;
        access.programs = PROGRAMS;
        return replay_trace(file, loop, judge, read_description(root / "conformance/testees/pulse.yaml"), access);
    }
};

/// A session that was recorded from its start to its end, with somebody who watched, as lines that can be changed.
class RecordedSession {
public:
    RecordedSession()
    {
        session_.must({"up", "--device", "virtual-free", "--trace", file()});
        Running watch = session_.start({"watch", "project"});
        REQUIRE(watch.line().find("connected") != std::string::npos);
        session_.must({"new", session_.path() / "mix", "--tempo", "97"});
        session_.must({"track", "create", "Bass"});
        session_.must({"track", "create", "Keys"});
        session_.must({"track", "rename", "Keys", "Piano"});
        CHECK(session_.run({"redo"}).exit != 0);
        session_.must({"channel", "set-fader", "Bass", "-6dB"});
        session_.must({"undo"});
        watch.signal(SIGINT);
        watch.wait();
        session_.must({"down"});
        std::ifstream in(file());
        for (std::string line; std::getline(in, line);)
            lines.push_back(json::parse(line).as_object());
    }

    std::string file() const { return session_.path() / "session.trace"; }

    /// The place of the first message of that kind, name and direction.
    std::size_t find(const std::string& direction, const std::string& kind, const std::string& name) const
    {
        for (std::size_t place = 0; place < lines.size(); ++place) {
            if (!lines[place].contains("text") || lines[place].at("direction").as_string() != direction) continue;
            const json::object envelope = envelope_at(place);
            const std::string operation =
                std::string(envelope.at("domain").as_string()) + "." + std::string(envelope.at("name").as_string());
            if (envelope.at("kind").as_string() == kind && operation == name) return place;
        }
        FAIL("no " << direction << " " << kind << " " << name);
        return 0;
    }

    json::object envelope_at(std::size_t place) const
    {
        return json::parse(std::string(lines[place].at("text").as_string())).as_object();
    }

    void change(std::size_t place, const std::function<void(json::object&)>& edit)
    {
        json::object envelope = envelope_at(place);
        edit(envelope);
        lines[place]["text"] = json::serialize(envelope);
    }

    /// Writes the lines as they are now.
    std::filesystem::path changed() const
    {
        const std::filesystem::path path = session_.path() / "changed.trace";
        std::ofstream out(path);
        for (const json::object& line : lines)
            out << json::serialize(line) << '\n';
        return path;
    }

    std::vector<json::object> lines;

private:
    AuraSession session_{PROGRAMS};
};

/// What is found at a line that was changed, and that nothing else is.
std::string found_at(Court& court, const RecordedSession& session, std::size_t place)
{
    const TraceReport report = court.check(session.changed());
    std::string words;
    for (const Finding& finding : report.findings) {
        INFO(to_text("trace", finding));
        CHECK(finding.line == place + 1);
        words += finding.sender + ": " + finding.what + "\n";
    }
    return words;
}

} // namespace

TEST_CASE("a recorded session is judged good and plays again to the same content")
{
    Court court;
    RecordedSession session;
    const TraceReport report = court.check(session.file());
    for (const Finding& finding : report.findings)
        FAIL_CHECK(to_text("trace", finding));
    CHECK(report.notes.empty());
    CHECK(report.counts.commands > 20);
    CHECK(report.counts.refusals == 1);

    const ReplayReport replayed = court.replay(session.file());
    for (const std::string& difference : replayed.differences)
        FAIL_CHECK(difference);
    CHECK(replayed.faults.empty());
    CHECK(replayed.recorded_hash.size() == 64);
    CHECK(replayed.hash == replayed.recorded_hash);
    CHECK(replayed.commands > 10);
    CHECK(replayed.good());
}

TEST_CASE("a replay tells the first answer that differs, and that the content does")
{
    Court court;
    RecordedSession session;
    const std::size_t command = session.find("in", "command", "track.rename");
    session.change(command, [](json::object& each) { each.at("payload").as_object()["name"] = "Organ"; });
    const ReplayReport replayed = court.replay(session.changed());
    REQUIRE(replayed.differences.size() == 2);
    CHECK(replayed.differences.front().find("track.rename: at `/track/name` then \"Piano\", now \"Organ\"") !=
          std::string::npos);
    CHECK(replayed.differences.back().find("the end: then the content") == 0);
}

TEST_CASE("a replay of a recording without an end compares what is there and proves nothing")
{
    Court court;
    RecordedSession session;
    session.lines.pop_back();
    const ReplayReport replayed = court.replay(session.changed());
    CHECK(replayed.differences.empty());
    CHECK(replayed.faults.empty());
    CHECK(replayed.compared > 10);
    CHECK_FALSE(replayed.whole);
    CHECK_FALSE(replayed.good());
}

TEST_CASE("what is wrong in a recorded session is found where it is")
{
    Court court;
    RecordedSession session;
    const std::size_t command = session.find("in", "command", "track.create");
    const std::size_t answer = session.find("out", "event", "track.create");
    const std::size_t news = session.find("out", "event", "project.state");
    const std::size_t refusal = session.find("out", "error", "history.redo");
    const auto set = [](const char* key, json::value value) {
        return [key, value](json::object& each) { each[key] = value; };
    };

    SECTION("an answer of another name")
    {
        session.change(answer, set("name", "make"));
        CHECK(found_at(court, session, answer).find("pulse: It answers the command track.create of line") == 0);
    }
    SECTION("an answer without its cid")
    {
        session.change(answer, set("cid", nullptr));
        CHECK(found_at(court, session, answer).find("pulse: No spec has such an event.") == 0);
    }
    SECTION("an answer to nobody")
    {
        session.change(answer, set("cid", "4711"));
        CHECK(found_at(court, session, answer).find("which nobody sent") != std::string::npos);
    }
    SECTION("an answer that lacks a field")
    {
        session.change(answer, [](json::object& each) { each.at("payload").as_object().erase("track"); });
        CHECK(found_at(court, session, answer).find("pulse: It breaks `required` at `/track`.") == 0);
    }
    SECTION("an error that the command does not declare")
    {
        session.change(refusal, [](json::object& each) { each.at("error").as_object()["code"] = "clip.overlap"; });
        CHECK(found_at(court, session, refusal).find("does not declare `clip.overlap`") != std::string::npos);
    }
    SECTION("a command that the specs refuse and Pulse does not")
    {
        session.change(command, [](json::object& each) { each.at("payload").as_object()["name"] = 7; });
        const TraceReport report = court.check(session.changed());
        REQUIRE(report.findings.size() == 2);
        CHECK(report.findings.front().line == command + 1);
        CHECK(report.findings.back().line == answer + 1);
        CHECK(report.findings.back().what.find("pulse accepted it") != std::string::npos);
    }
    SECTION("a command that the specs accept and Pulse does not")
    {
        session.change(refusal, [](json::object& each) {
            each["error"] = json::object{{"code", "wire.badPayload"}, {"message", "No."}};
        });
        CHECK(found_at(court, session, refusal).find("is as the specs want it, and pulse refused it") !=
              std::string::npos);
    }
    SECTION("an edit that a client is not told")
    {
        session.change(news, [](json::object& each) { each.at("payload").as_object()["revision"] = 0; });
        const TraceReport report = court.check(session.changed());
        REQUIRE(report.findings.size() == 1);
        CHECK(report.findings.front().what == "Its revision 2 follows 0, and they rise by one.");
    }
    SECTION("news before what they tell of")
    {
        REQUIRE(command < news);
        std::rotate(session.lines.begin() + static_cast<std::ptrdiff_t>(command),
                    session.lines.begin() + static_cast<std::ptrdiff_t>(news),
                    session.lines.begin() + static_cast<std::ptrdiff_t>(news + 1));
        CHECK(found_at(court, session, command).find("no command that could have caused it") != std::string::npos);
    }
    SECTION("a message on a connection that is closed")
    {
        json::object line{{"line", "close"}, {"t", session.lines[answer].at("t")}};
        line["connection"] = session.lines[answer].at("connection");
        session.lines.insert(session.lines.begin() + static_cast<std::ptrdiff_t>(answer), line);
        CHECK(found_at(court, session, answer + 1).find("on a connection that has ended") != std::string::npos);
    }
    SECTION("a recording from which a message was taken")
    {
        session.lines.erase(session.lines.begin() + static_cast<std::ptrdiff_t>(news));
        CHECK_THROWS_AS(court.check(session.changed()), RecordingError);
    }
    SECTION("a recording that was cut off")
    {
        session.lines.pop_back();
        const TraceReport report = court.check(session.changed());
        CHECK(report.findings.empty());
        REQUIRE(report.notes.size() == 1);
        CHECK(report.notes.front().find("cut off") != std::string::npos);
    }
    SECTION("a last line of which only the half was written")
    {
        const auto file = session.changed();
        std::filesystem::resize_file(file, std::filesystem::file_size(file) - 10);
        const TraceReport report = court.check(file);
        REQUIRE(report.findings.size() == 1);
        CHECK(report.findings.front().line == session.lines.size());
        CHECK(report.findings.front().what.find("Only its beginning is there.") == 0);
        CHECK(report.counts.messages > 20);
    }
    SECTION("a command without an answer, while its connection lasts and when it ended before its time")
    {
        // A heartbeat may be under way where the recording ends.
        const std::uint64_t before = court.check(session.file()).counts.under_way;
        const std::size_t asked = session.find("in", "command", "history.redo");
        const json::value connection = session.lines[asked].at("connection");
        session.lines.erase(session.lines.begin() + static_cast<std::ptrdiff_t>(refusal));
        auto& messages = session.lines.back().at("messages");
        messages = messages.to_number<std::uint64_t>() - 1;
        const TraceReport early = court.check(session.changed());
        CHECK(early.findings.empty());
        CHECK(early.counts.under_way == before + 1);

        const auto closed = std::find_if(session.lines.begin(), session.lines.end(), [&](const json::object& line) {
            return line.at("line") == "close" && line.at("connection") == connection;
        });
        REQUIRE(closed != session.lines.end());
        (*closed)["t"] = session.lines[asked].at("t").to_number<std::uint64_t>() + 3'600'000'000'000U;
        // So is a heartbeat that was under way, if there was one.
        const TraceReport late = court.check(session.changed());
        CHECK(std::any_of(late.findings.begin(), late.findings.end(), [&](const Finding& finding) {
            return finding.line == asked + 1 && finding.what.find("It was never answered.") != std::string::npos;
        }));
    }
}
