#include "codegen/scaffold/scaffold.hpp"

#include "codegen/scaffold/sorted_lines.hpp"
#include "codegen/scaffold/spec_section.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

using namespace chorus::codegen;
using Catch::Matchers::Contains;

namespace {

Scaffold make(NewKind kind, std::string_view path, std::string doc = "It is for tests.")
{
    const auto thing = parse_new_thing(kind, path, std::move(doc));
    REQUIRE(thing);
    return make_scaffold(project_root(), "chorus/specs", *thing);
}

std::string text_of(const Scaffold& scaffold, std::string_view path)
{
    for (const Output& file : scaffold.files)
        if (file.path == path) return file.text;
    return {};
}

} // namespace

TEST_CASE("a new domain of each process has its spec, handler and test, and is listed wherever domains are")
{
    const Scaffold pulse = make(NewKind::domain, "pulse/oddment", "What is \"left over\": odds.");
    REQUIRE(pulse.failure.empty());
    CHECK_THAT(text_of(pulse, "chorus/specs/pulse/oddment.yaml"),
               Contains("doc: \"What is \\\"left over\\\": odds.\""));
    CHECK_THAT(text_of(pulse, "pulse/domains/oddment.hpp"), Contains("class OddmentHandler final"));
    CHECK_THAT(text_of(pulse, "pulse/domains/oddment.cpp"), Contains("api::empty()"));
    CHECK_THAT(text_of(pulse, "tests/pulse/oddment_test.cpp"), Contains("PulseFixture"));
    CHECK_THAT(text_of(pulse, "pulse/CMakeLists.txt"), Contains("domains/node.cpp\n    domains/oddment.cpp\n"));
    CHECK_THAT(text_of(pulse, "pulse/server/pulse.hpp"), Contains("    OddmentHandler oddment_{server_};\n"));
    CHECK_THAT(text_of(pulse, "pulse/server/pulse.cpp"), Contains("oddment::serve(router_, oddment_);\n"));
    CHECK_THAT(text_of(pulse, "tests/pulse/CMakeLists.txt"), Contains("    oddment_test.cpp\n"));
    CHECK(pulse.steps.back() == "chorus conform --testee pulse --domain pulse/oddment");

    const Scaffold signal = make(NewKind::domain, "signal/oddMent");
    REQUIRE(signal.failure.empty());
    CHECK_THAT(text_of(signal, "signal/control/process.hpp"),
               Contains("    OddMentHandler odd_ment_handler_{server_};\n"));
    CHECK_THAT(text_of(signal, "signal/control/process.cpp"),
               Contains("odd_ment::serve(router_, odd_ment_handler_);\n"));
    CHECK_THAT(text_of(signal, "tests/signal/oddMent_test.cpp"), Contains("TestController"));
}

TEST_CASE("a new command comes with a scenario, a handler and a test; a new event with its payload")
{
    const Scaffold command = make(NewKind::command, "pulse/history.forgetAll");
    REQUIRE(command.failure.empty());
    const std::string spec = text_of(command, "chorus/specs/pulse/history.yaml");
    CHECK_THAT(spec, Contains("  forgetAll:\n    doc: It is for tests.\n"));
    CHECK_THAT(spec, Contains("send: forgetAll"));
    CHECK_THAT(text_of(command, "pulse/domains/history.hpp"), Contains("ForgetAll::Reply> forget_all("));
    CHECK_THAT(text_of(command, "pulse/domains/history.cpp"), Contains("HistoryHandler::forget_all("));
    CHECK_THAT(text_of(command, "tests/pulse/history_test.cpp"), Contains("asks for forgetAll gets an answer"));

    const Scaffold event = make(NewKind::event, "signal/graph.change");
    REQUIRE(event.failure.empty());
    CHECK_THAT(text_of(event, "chorus/specs/signal/graph.yaml"), Contains("  change:\n    doc: It is for tests.\n"));
    CHECK(event.files.size() == 1);
}

TEST_CASE("what cannot be begun is refused with what would do, and nothing is to be written")
{
    const struct {
        NewKind kind;
        std::string path;
        std::string doc;
        std::string why;
    } cases[] = {
        {NewKind::domain, "pulse/track", "Good.", "is there already"},
        {NewKind::domain, "pulse/Odd_ment", "Good.", "such as `oddMent`"},
        {NewKind::domain, "aura/oddment", "Good.", "domains can be begun for pulse and signal"},
        {NewKind::domain, "pulse/namespace", "Good.", "is a word of C++"},
        {NewKind::command, "pulse/track.reply", "Good.", "Generated code has a `Reply` of its own"},
        {NewKind::domain, "pulse/oddment", "no sentence", "--doc must be a sentence"},
        {NewKind::command, "pulse/oddment.get", "Good.", "chorus new domain pulse/oddment"},
        {NewKind::event, "pulse/track.created", "Good.", "call it `create`"},
        {NewKind::command, "pulse/track.list", "Good.", "CH0104"},
    };
    for (const auto& one : cases) {
        CAPTURE(one.path);
        const Scaffold scaffold = make(one.kind, one.path, one.doc);
        CHECK_THAT(scaffold.failure, Contains(one.why));
        CHECK(scaffold.files.empty());
    }
    CHECK_FALSE(parse_new_thing(NewKind::command, "pulse/track", "Good."));
    CHECK_FALSE(parse_new_thing(NewKind::domain, "track", "Good."));
}

TEST_CASE("in a folder below the one with the specs, nothing is begun beside them")
{
    const auto thing = parse_new_thing(NewKind::domain, "pulse/oddment", "It is for tests.");
    const Scaffold scaffold = make_scaffold(project_root() / "pulse", "chorus/specs", *thing);
    CHECK_THAT(scaffold.failure, Contains("the specs are in ") && Contains("say so with --root"));
    CHECK(scaffold.files.empty());
}

TEST_CASE("outside of this project only the spec is written")
{
    const TemporaryFolder folder;
    const auto thing = parse_new_thing(NewKind::domain, "pulse/oddment", "It is for tests.");
    const Scaffold scaffold = make_scaffold(folder.path(), "specs", *thing);
    CHECK(scaffold.failure.empty());
    REQUIRE(scaffold.files.size() == 1);
    CHECK(scaffold.files.front().path == "specs/pulse/oddment.yaml");
}

TEST_CASE("a line goes to its place in a list, before the bracket that closes it")
{
    const LineRun run{"add(", "    ", ".cpp"};
    const std::string text = "x(\n    a.cpp)\nadd(\n    b.cpp\n    d.cpp)\n";
    CHECK(with_sorted_line(text, run, "    c.cpp") == "x(\n    a.cpp)\nadd(\n    b.cpp\n    c.cpp\n    d.cpp)\n");
    CHECK(with_sorted_line(text, run, "    e.cpp") == "x(\n    a.cpp)\nadd(\n    b.cpp\n    d.cpp\n    e.cpp)\n");
    CHECK(with_sorted_line(text, run, "    d.cpp") == text);
    CHECK_FALSE(with_sorted_line("nothing\n", run, "    c.cpp"));
}

TEST_CASE("an entry goes to the end of its section, and a comment before the next section stays with that")
{
    const std::string spec = "commands:\n  a: 1\n\n# of errors\nerrors:\n  b: 2\n";
    CHECK(with_entry("x: 1\n" + spec, "commands", "  c: 3\n") ==
          "x: 1\ncommands:\n  a: 1\n  c: 3\n\n# of errors\nerrors:\n  b: 2\n");
    CHECK(with_entry("x: 1\n", "events", "  c: 3\n") == "x: 1\nevents:\n  c: 3\n");
}
