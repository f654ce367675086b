#include <csignal>
#include <cstdio>
#include <fstream>

#include <catch2/catch.hpp>

#include "codegen/runtime/reflect/query.hpp"
#include "tests/aura/support/aura_session.hpp"

using namespace chorus;
using namespace chorus::aura_test;

namespace {

/// A session with an open project.
struct ProjectSession : AuraSession {
    ProjectSession() : AuraSession(SESSION_PROGRAMS)
    {
        must({"up"});
        must({"new", path() / "mix", "--tempo", "97"});
    }
};

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> found;
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
        found.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

/// What the script offers for a word as it was typed, where aura would offer `Lead Synth` for `Lead S`.
std::string completed_by_bash(const std::string& script, const std::filesystem::path& folder, const std::string& typed)
{
    const std::filesystem::path file = folder / "completion.bash";
    std::ofstream(file) << script << R"(aura() { if [ "${!#}" = 'Lead S' ]; then printf 'Lead Synth\tA track\n'; fi; })"
                        << "\nCOMP_WORDS=(aura track get '" << typed
                        << "')\nCOMP_CWORD=3\n_aura\nprintf %s \"${COMPREPLY[0]}\"\n";
    std::FILE* bash = ::popen(("bash '" + file.string() + "'").c_str(), "r");
    REQUIRE(bash);
    std::string offered(256, '\0');
    offered.resize(std::fread(offered.data(), 1, offered.size(), bash));
    CHECK(::pclose(bash) == 0);
    return offered;
}

} // namespace

TEST_CASE("names work where ids do")
{
    ProjectSession session;
    const std::string id = at(session.must({"track", "create", "Bass"}), "/track/id");
    CHECK(at(session.must({"track", "get", "Bass"}), "/track/id") == id);
    CHECK(at(session.must({"track", "set-mute", "bass", "on"}), "/channel/mute") == "true");
    CHECK(at(session.must({"channel", "set-fader", "Bass", "-6dB"}), "/channel/gain") == "-6");
    CHECK(at(session.must({"parameter", "set", "Bass/gain", "-3"}), "/parameter/value") == "-3");
}

TEST_CASE("a name that two tracks have is refused with both ids, and nothing is changed")
{
    ProjectSession session;
    session.must({"track", "create", "Drums"});
    session.must({"track", "create", "Drums"});
    const Outcome refused = session.run({"track", "delete", "Drums", "--json"});
    CHECK(refused.exit == 2);
    CHECK(error_code(refused) == "name.ambiguous");
    CHECK(at(refused, "/error/hint").find("track-2 (Drums)") != std::string::npos);
    CHECK(reflect::value_at(session.must({"track", "list"}).out, "/tracks/1"));
}

TEST_CASE("an unknown name is refused with what was probably meant")
{
    ProjectSession session;
    session.must({"track", "create", "Drums"});
    const Outcome refused = session.run({"track", "get", "Durms"});
    CHECK(refused.exit == 2);
    CHECK(refused.err.find("Did you mean `Drums`?") != std::string::npos);
}

TEST_CASE("places and lengths are written in bars and beats and told so")
{
    ProjectSession session;
    session.must({"track", "create", "Keys"});
    const Outcome made =
        session.must({"clip", "create", "Keys", "3.2", "--length", "2bars+1beat", "--lane", "midi", "--name", "Riff"});
    CHECK(at(made, "/clip/start") == std::to_string(9 * 983040));
    CHECK(at(made, "/clip/length") == std::to_string(9 * 983040));
    const std::string told = session.run({"clip", "list"}).out;
    CHECK(told.find("3.2.0") != std::string::npos);
    CHECK(told.find("9 beats") != std::string::npos);
    CHECK(error_code(session.run({"clip", "move", "Riff", "1.9", "--json"})) == "usage.badPosition");
    CHECK(error_code(session.run({"clip", "set-loop", "Riff", "2", "--json"})) == "usage.badLength");
}

TEST_CASE("notes and points need no JSON")
{
    ProjectSession session;
    session.must({"track", "create", "Keys"});
    const std::string lane =
        at(session.must({"clip", "create", "Keys", "1", "--length", "1bar", "--lane", "midi"}), "/lanes/0/id");
    const Outcome notes = session.must(
        {"lane", "add-notes", lane, "start=1,length=1beat,key=60", "start=2.5s,length=1/8,key=64,velocity=80"});
    CHECK(at(notes, "/notes/0/length") == "983040");
    CHECK(at(notes, "/notes/1/velocity") == "80");
    const Outcome curve =
        session.must({"automation", "set", "Keys/gain", "at=1,value=-60", "at=2,value=0,shape=curve,tension=0.5"});
    CHECK(at(curve, "/curve/points/1/at") == std::to_string(4 * 983040));
    CHECK(at(curve, "/curve/points/1/shape") == "curve");
}

TEST_CASE("a script gets one value with --get")
{
    ProjectSession session;
    CHECK(session.run({"track", "create", "Bass", "--get", "/track/channel"}).out.find("channel-") == 0);
    const Outcome missing = session.run({"track", "list", "--get", "/tracks/7/id"});
    CHECK(missing.exit == 2);
    CHECK(missing.err.find("/tracks/7/id") != std::string::npos);
}

TEST_CASE("every refusal has a code, a sentence and a hint, in one JSON document")
{
    ProjectSession session;
    const Outcome refused = session.run({"open", "/nowhere/at/all", "--json"});
    CHECK(refused.exit == 1);
    CHECK(lines(refused.out).size() == 1);
    CHECK_FALSE(at(refused, "/error/code").empty());
    CHECK_FALSE(at(refused, "/error/message").empty());
    CHECK_FALSE(at(refused, "/error/hint").empty());
    CHECK(refused.err.empty());
}

TEST_CASE("mistakes on the command line are found before anything is sent")
{
    AuraSession session(SESSION_PROGRAMS);
    CHECK(session.run({"track", "cretae"}).err.find("Did you mean `create`?") != std::string::npos);
    CHECK(session.run({"channel", "set-fader", "Bass", "99"}).exit == 3); // the name cannot be looked up
    CHECK(session.run({"timebase", "set-tempo", "quick"}).exit == 2);
    CHECK(session.run({"timebase", "set-tempo", "1000"}).err.find("from 5 to 999") != std::string::npos);
    CHECK(session.run({"frobnicate"}).exit == 2);
    CHECK(session.run({"--session", "a/b", "track", "list"}).exit == 2);
    CHECK(session.run({"--endpoint", "gopher:x", "track", "list"}).exit == 2);
}

TEST_CASE("undo takes back what was done and redo brings it back")
{
    ProjectSession session;
    session.must({"track", "create", "Bass"});
    session.must({"undo"});
    CHECK(session.run({"track", "list", "--get", "/tracks"}).out == "[]\n");
    session.must({"redo"});
    CHECK(session.run({"track", "list", "--get", "/tracks/0/name"}).out == "Bass\n");
}

TEST_CASE("a batch answers each line in order, and later lines use names and replies of earlier ones")
{
    ProjectSession session;
    const Outcome batch = session.run({"batch"}, R"(# a comment

{"do": "track.create", "with": {"name": "Keys"}, "as": "keys"}
{"do": "clip create", "with": {"track": "Keys", "start": "2", "length": "1bar", "lane": "midi"}, "as": "riff"}
{"do": "lane.addNote", "with": {"lane": "$riff/lanes/0/id", "start": "1.2", "length": "1beat", "key": 60}}
{"do": "channel.setFader", "with": {"channel": "$keys/channel/id", "gain": -3}}
)");
    CHECK(batch.exit == 0);
    const auto answers = lines(batch.out);
    REQUIRE(answers.size() == 4);
    CHECK(reflect::text_at(answers[0], "/line") == "3");
    CHECK(reflect::text_at(answers[1], "/do") == "clip.create");
    CHECK(reflect::text_at(answers[2], "/reply/note/start") == "983040");
    CHECK(reflect::text_at(answers[3], "/reply/channel/gain") == "-3");
}

TEST_CASE("a batch ends at its first error unless it is told to keep going")
{
    ProjectSession session;
    const std::string input =
        "{\"do\":\"track.create\",\"with\":{\"name\":\"A\"}}\n{\"do\":\"track.delete\",\"with\":{\"track\":\"B\"}}\n"
        "not json\n{\"do\":\"track.create\",\"with\":{\"name\":\"C\"}}\n";
    const Outcome stopped = session.run({"batch"}, input);
    CHECK(stopped.exit == 2);
    CHECK(lines(stopped.out).size() == 2);
    CHECK(reflect::text_at(lines(stopped.out)[1], "/error/code") == "name.unknown");
    const Outcome went_on = session.run({"batch", "--keep-going"}, input);
    CHECK(went_on.exit == 2);
    REQUIRE(lines(went_on.out).size() == 4);
    CHECK(reflect::text_at(lines(went_on.out)[2], "/error/code") == "usage.badSyntax");
    CHECK(reflect::text_at(lines(went_on.out)[3], "/reply/track/name") == "C");
}

TEST_CASE("a batch says which word of a line is wrong")
{
    ProjectSession session;
    const auto code = [&](const std::string& line) {
        return reflect::text_at(session.run({"batch"}, line + "\n").out, "/error/code").value_or("");
    };
    CHECK(code(R"({"do":"track.cretae"})") == "usage.unknownCommand");
    CHECK(code(R"({"with":{}})") == "usage.missing");
    CHECK(code("not json") == "usage.badSyntax");
    CHECK(session.run({"batch"}, "not json\n").exit == 2);
    CHECK(code(R"({"do":"track.list","wiht":{}})") == "usage.unknownField");
    CHECK(code(R"({"do":"track.create","with":{"nmae":"x"}})") == "usage.unknownField");
    CHECK(code(R"({"do":"track.get","with":{"track":"$nobody/track/id"}})") == "usage.unknownReference");
}

TEST_CASE("help alone is the overview, and a program gets it as JSON too")
{
    AuraSession session(SESSION_PROGRAMS);
    CHECK(session.run({"help"}).out.find("plugin-library") != std::string::npos);
    CHECK(at(session.must({"help", "track", "create"}), "/help").find("--colour") != std::string::npos);
    CHECK(at(session.must({"help", "track", "create"}), "/help").find("Usage: aura track create ") !=
          std::string::npos);
    CHECK(at(session.must({"help", "import"}), "/help").find("Usage: aura import ") != std::string::npos);
    CHECK(at(session.must({"help", "exit-codes"}), "/help").find("130") != std::string::npos);
    CHECK(error_code(session.run({"help", "nonsense", "--json"})) == "usage.unknownCommand");
}

TEST_CASE("watch prints what happens")
{
    ProjectSession session;
    Running watch = session.start({"watch", "project", "--count", "1", "--json"});
    CHECK(reflect::text_at(watch.line(), "/name") == "connect");
    session.must({"track", "create", "Bass"});
    const std::string event = watch.line();
    CHECK(reflect::text_at(event, "/domain") == "project");
    CHECK(reflect::text_at(event, "/payload/changed/0/name") == "Bass");
    CHECK(watch.wait() == 0);
}

TEST_CASE("watch connects again when Pulse was restarted, and says so")
{
    ProjectSession session;
    Running watch = session.start({"watch", "project", "--json"});
    CHECK(reflect::text_at(watch.line(), "/name") == "connect");
    ::kill(static_cast<pid_t>(session.pid_of("loophole-pulse")), SIGKILL);
    CHECK(reflect::text_at(watch.line(), "/name") == "disconnect");
    CHECK(reflect::text_at(watch.line(), "/name") == "connect");
    watch.signal(SIGINT);
    CHECK(watch.wait() == 0);
}

TEST_CASE("words are completed from the specs and from the session")
{
    ProjectSession session;
    session.must({"track", "create", "Lead Synth"});
    const auto words = [&](const std::vector<std::string>& typed) {
        std::vector<std::string> command{"complete-words", "--"};
        command.insert(command.end(), typed.begin(), typed.end());
        std::vector<std::string> found;
        for (const std::string& line : lines(session.run(command).out))
            found.push_back(line.substr(0, line.find('\t')));
        return found;
    };
    CHECK(words({"tra"}) == std::vector<std::string>{"trace", "track", "transport"});
    CHECK(words({"track", "set-m"}) == std::vector<std::string>{"set-mute"});
    CHECK(words({"track", "get", ""}) == std::vector<std::string>{"Lead Synth"});
    CHECK(words({"clip", "create", "--la"}) == std::vector<std::string>{"--lane"});
    CHECK(words({"clip", "create", "--lane", ""}) == std::vector<std::string>{"audio", "midi"});
    CHECK(words({"track", "set-mute", "Lead Synth", ""}) == std::vector<std::string>{"true", "false"});
    CHECK(words({"import", ""}).empty());
}

TEST_CASE("completion scripts are understood by their shells")
{
    AuraSession session(SESSION_PROGRAMS);
    const Outcome bash = session.run({"completion", "bash"});
    CHECK(bash.out.find("complete -o default") != std::string::npos);
    const auto completed = [&](const std::string& typed) { return completed_by_bash(bash.out, session.path(), typed); };
    CHECK(completed(R"(Lead\ S)") == R"(Lead\ Synth)");
    CHECK(completed(R"("Lead S)") == "Lead Synth");
    CHECK(session.run({"completion", "tcsh"}).exit == 2);
}

TEST_CASE("what other programs do is recorded until the recorder is interrupted")
{
    ProjectSession session;
    const std::string file = session.path() / "session.trace";
    Running recorder = session.start({"trace", "--wire", file, "--json"});
    REQUIRE(recorder.line().starts_with("Recording to "));
    session.must({"track", "create", "Bass"});
    recorder.signal(SIGINT);
    const std::string summary = recorder.line();
    CHECK(recorder.wait() == 0);
    CHECK(reflect::text_at(summary, "/trace/path") == file);
    std::ifstream recorded(file);
    const std::string text(std::istreambuf_iterator<char>(recorded), {});
    CHECK(text.find(R"(\"name\":\"create\")") != std::string::npos);
    CHECK(lines(text).back().starts_with(R"({"line":"end")"));
    CHECK(error_code(session.run({"trace", "--wire", file, "--json"})) == "trace.exists");
    CHECK(session.run({"trace", "--wire", file + ".2", "--for", "0.05"}).exit == 0);
    CHECK(session.run({"trace"}).exit == 2);
}
