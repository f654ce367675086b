#include "conformance/runner/testee/testee.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace chorus::conform;

namespace {

const std::filesystem::path root = PROJECT_ROOT;
const std::filesystem::path shipped = root / "conformance/testees";

const std::string server = R"(name: jar
owner: pulse
party: aura
command: "false"
address: unix:$folder/jar.sock
)";

/// What a file with that text is refused with, without its folder; `taken` if it is not.
std::string refusal_of(const std::string& text)
{
    static const Ir ir = Ir::load(root / "generated/chorus.ir.json");
    const Scratch scratch;
    const auto file = scratch.path() / "jar.yaml";
    std::ofstream(file) << text;
    try {
        check_description(read_description(file), ir);
    } catch (const DescriptionError& error) {
        const std::string what = error.what();
        CHECK(what.find(file.string()) == 0);
        return what.substr(scratch.path().string().size() + 1);
    }
    return "taken";
}

/// The same of a server with a fence and these lines, which begin at line 7.
std::string refusal_with(const std::string& lines)
{
    return refusal_of(server + "fence: client.list\n" + lines);
}

std::string start_error(const std::string& address, const std::string& transport)
{
    Description made;
    made.name = "jar";
    made.command = "false";
    made.address = address;
    made.options["tcp"] = "--tcp";
    Loop loop;
    Access access;
    access.transport = transport;
    try {
        const Testee testee(loop, made, access);
    } catch (const StartError& error) {
        return error.what();
    }
    return "started";
}

} // namespace

TEST_CASE("the descriptions that are shipped fit the specs")
{
    const Ir ir = Ir::load(root / "generated/chorus.ir.json");
    for (const std::string name : {"aura", "cpp", "pulse", "signal", "typescript"})
        CHECK_NOTHROW(check_description(read_description(find_description(name, shipped)), ir));
}

TEST_CASE("a server without a fence is refused, since no case could end")
{
    CHECK(refusal_of(server) == "jar.yaml:1: a description of a server or client needs `fence`.");
    CHECK(refusal_of(server + "fence:\ngreeting: {send: client.hello}\n") == "jar.yaml:6: `fence` has no value.");
    CHECK(refusal_of(server + "fence: []\n") == "jar.yaml:6: `fence` is a text.");
    CHECK(refusal_of("name: jar\nrole: codec\ncommand: jar\n") == "taken");
}

TEST_CASE("a mistake in a description is told with its line")
{
    CHECK(refusal_with("greeting: {sendd: x}\n") ==
          "jar.yaml:7: there is no `sendd` in `greeting`; there are send, input.");
    CHECK(refusal_with("greeting: {input: {}}\n") == "jar.yaml:7: `greeting` needs `send`.");
    CHECK(refusal_with("greeting: client.hello\n") == "jar.yaml:7: `greeting` is a map.");
    CHECK(refusal_with("stages: [1]\n") == "jar.yaml:7: `stages` is a map.");
    CHECK(refusal_with("stages:\n  open:\n    send: project.new\n") == "jar.yaml:9: a stage is a list of commands.");
    CHECK(refusal_with("ends:\n  client.goodbye: nonsense\n") ==
          "jar.yaml:8: what a command ends is `connection`, `stage` or `process`.");
    CHECK(refusal_with("options: {pigeon: --wings}\n").find("jar.yaml:7: there is no `pigeon`") == 0);
    CHECK(refusal_with("companions: jackd\n") == "jar.yaml:7: `companions` is a list.");
    CHECK(refusal_with("heartbeat: {send: client.list, everyMs: soon}\n") ==
          "jar.yaml:7: `everyMs` is a whole number above 0.");
    CHECK(refusal_with("manyClients: some\n") == "jar.yaml:7: `manyClients` is true or false.");
    CHECK(refusal_with("unsupported:\n  - {case: L4/*}\n") == "jar.yaml:8: an entry of `unsupported` needs `reason`.");
    CHECK(refusal_with("accidents:\n  - {send: client.list}\n") == "jar.yaml:8: an accident needs `transition`.");
    CHECK(refusal_with("edit: {stage: start}\n") == "jar.yaml:7: `edit` needs `event`.");
    CHECK(refusal_with("fence: client.list\n") == "jar.yaml:7: `fence` occurs twice.");
    CHECK(refusal_with("ends: [\n").find("jar.yaml:") == 0);
}

TEST_CASE("a description that names what the specs do not have is refused")
{
    CHECK(refusal_of(server + "fence: notebook.nope\n") == "jar.yaml: `fence`: pulse has no command `notebook.nope`.");
    CHECK(refusal_of(server + "fence: track.rename\n") ==
          "jar.yaml: `fence`: `track.rename` needs an input, and is sent without one.");
    CHECK(refusal_with("subscribe: {send: nope.nope}\n") == "jar.yaml: `subscribe`: pulse has no command `nope.nope`.");
    CHECK(refusal_with("ends: {nope.nope: stage}\n") == "jar.yaml: `ends`: pulse has no command `nope.nope`.");
    CHECK(refusal_with("stages: {open: [{send: project.mew}]}\n") ==
          "jar.yaml: `stages.open`: pulse has no command `project.mew`.");
    const std::string edit = "change: {send: project.rename}, shown: {send: project.status, at: /project/name}}\n";
    CHECK(refusal_with("edit: {stage: start, event: project.state, " + edit) == "taken");
    CHECK(refusal_with("edit: {stage: start, event: project.mood, " + edit) ==
          "jar.yaml: `edit.event`: pulse has no event `project.mood`.");
    CHECK(refusal_with("edit: {stage: shut, event: project.state, " + edit) ==
          "jar.yaml: `edit.stage`: there is no stage `shut`.");
    CHECK(refusal_with("accidents:\n  - {transition: pulse/engine up on fire to ash, companion: x, ready: x, send: "
                       "client.list}\n")
              .find("no domain has the transition `pulse/engine up on fire to ash`") != std::string::npos);
    CHECK(refusal_of("name: jar\nowner: plse\nparty: aura\nfence: client.list\n") ==
          "jar.yaml: `owner`: no domain belongs to `plse`.");
    CHECK(refusal_of("name: jar\nowner: pulse\nparty: arua\nfence: client.list\n") ==
          "jar.yaml: `fence`: `client.list` may not be sent by arua.");
}

TEST_CASE("a testee is found by its name or file, and an unknown one is told what there is")
{
    CHECK(find_description("pulse", shipped) == shipped / "pulse.yaml");
    CHECK(find_description("some/jar.yml", shipped) == "some/jar.yml");
    CHECK_THROWS_WITH(find_description("nope", shipped),
                      "There is no testee `nope`. " + shipped.string() +
                          " has aura, cpp, pulse, signal, typescript; another one is told by the path of its "
                          "description, which ends in .yaml or .yml.");
    CHECK_THROWS_WITH(read_description("some/jar.yml"), "some/jar.yml cannot be read.");
}

TEST_CASE("a transport that a description tells no way over is refused, and the process not started")
{
    CHECK(start_error("unix:$folder/jar.sock", "stdio") ==
          "jar cannot be reached over stdio: it has no options for that, and its address is `unix:$folder/jar.sock`.");
    CHECK(start_error("unix:$folder/jar.sock", "ws").find("jar cannot be reached over ws") == 0);
    CHECK(start_error("tcp:127.0.0.1:1", "unix") ==
          "jar cannot be reached over unix: it has no options for that, and its address is `tcp:127.0.0.1:1`.");
    CHECK(start_error("stdio", "ws") ==
          "jar cannot be reached over ws: it has no options for that, and its address is `stdio`.");
    const std::string ended = "jar could not be started: it ended with exit code 1\n";
    CHECK(start_error("unix:$folder/jar.sock", "unix") == ended);
    CHECK(start_error("unix:$folder/jar.sock", "tcp") == ended);
    CHECK(start_error("stdio", "tcp") == ended);
    CHECK(start_error("ws://127.0.0.1:1", "ws") == ended);
}

TEST_CASE("a process is reached over the transport of its address, if no other is asked for")
{
    const auto transport = [](const std::string& address) {
        Description made;
        made.role = Role::client; // started by its cases alone
        made.address = address;
        Loop loop;
        return Testee(loop, made, Access()).transport();
    };
    CHECK(transport("stdio") == "stdio");
    CHECK(transport("tcp:127.0.0.1:1") == "tcp");
    CHECK(transport("ws://127.0.0.1:1") == "ws");
    CHECK(transport("unix:$folder/jar.sock") == "unix");
}
