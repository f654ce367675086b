#include "codegen/compare/differ.hpp"
#include "codegen/compare/judge.hpp"

#include "codegen/check/check.hpp"
#include "codegen/compare/approvals.hpp"
#include "codegen/compare/report.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace chorus::codegen;

namespace {

/// Two versions of a spec, compared and judged.
struct Judged {
    std::unique_ptr<CheckedSpecs> older;
    std::unique_ptr<CheckedSpecs> newer;
    Comparison comparison;

    const Change* find(const std::string& subject) const
    {
        for (const Change& change : comparison.changes)
            if (change.subject == subject) return &change;
        return nullptr;
    }
};

std::string with_version(std::string body, const std::string& version, const std::string& stability)
{
    return "chorus: 1\ndomain: sample\nowner: pulse\nversion: " + version + "\nstability: " + stability +
           "\ndoc: A domain to try.\n" + body;
}

Judged judged(const std::string& before, const std::string& after, UnknownFields unknown = UnknownFields::refuse,
              const std::string& version = "1.0.0", const std::string& stability = "stable")
{
    Judged result;
    result.older = check_sample(with_version(before, "1.0.0", stability));
    result.newer = check_sample(with_version(after, version, stability));
    REQUIRE(result.older->text() == "");
    REQUIRE(result.newer->text() == "");
    result.comparison = compare(result.older->model, result.newer->model);
    judge(result.comparison, result.older->model, result.newer->model, unknown);
    return result;
}

/// A command with these fields in its input, and a reply and an event with those.
std::string messages(const std::string& input, const std::string& output)
{
    return "commands:\n  put:\n    doc: Put it.\n    from: [aura]\n    input:\n      same: bool\n" + input +
           "    reply:\n      same: bool\n" + output +
           "events:\n  tell:\n    doc: Tell.\n    to: [aura]\n    payload:\n" + "      same: bool\n" + output;
}

/// What one change does: to older clients of a newer server, and to newer clients of an older server.
struct Verdict {
    ChangeClass what;
    bool older_client;
    bool newer_client;
    bool operator==(const Verdict&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Verdict& verdict)
{
    return out << class_name(verdict.what) << (verdict.older_client ? " older" : "")
               << (verdict.newer_client ? " newer" : "");
}

bool has(const Change& change, const std::string& place, Bump bump)
{
    return std::any_of(change.effects.begin(), change.effects.end(),
                       [&](const Effect& effect) { return effect.place.ends_with(place) && effect.bump == bump; });
}

Verdict verdict_in(const Change& change, const std::string& place)
{
    const bool older = has(change, place, Bump::major);
    const bool newer = has(change, place, Bump::minor);
    return {older || newer ? info(change.kind).proved : info(change.kind).unproved, older, newer};
}

struct Expectation {
    std::string before;
    std::string after;
    std::string field;
    Verdict input;
    Verdict output;
};

void expect(const Expectation& expected, UnknownFields unknown)
{
    const Judged result =
        judged(messages(expected.before, expected.before), messages(expected.after, expected.after), unknown);
    INFO(expected.before << " → " << expected.after << " of " << expected.field);
    const Change* input = result.find("commands.put.input." + expected.field);
    const Change* output = result.find("commands.put.reply." + expected.field);
    const Change* event = result.find("events.tell.payload." + expected.field);
    REQUIRE(input != nullptr);
    REQUIRE(output != nullptr);
    REQUIRE(event != nullptr);
    CHECK(verdict_in(*input, "command") == expected.input);
    CHECK(verdict_in(*output, "reply") == expected.output);
    CHECK(verdict_in(*event, "event") == expected.output);
}

constexpr auto wire = ChangeClass::wire;
constexpr auto reject = ChangeClass::reject;
constexpr auto behaviour = ChangeClass::behaviour;
constexpr auto source = ChangeClass::source;
constexpr auto safe = ChangeClass::safe;

const std::vector<Expectation> both_policies{
    {"      x: u8\n", "      x?: u8\n", "x", {reject, false, true}, {reject, true, false}},
    {"      x?: u8\n", "      x: u8\n", "x", {reject, true, false}, {reject, false, true}},
    {"      x: {type: u8, max: 9}\n",
     "      x: {type: u8, max: 7}\n",
     "x.max",
     {reject, true, false},
     {reject, false, true}},
    {"      x: {type: u8, max: 7}\n",
     "      x: {type: u8, max: 9}\n",
     "x.max",
     {reject, false, true},
     {reject, true, false}},
    {"      x: f64\n", "      x: {type: f64, min: -1e-9}\n", "x.min", {reject, true, false}, {reject, false, true}},
    {"      x: {type: string, maxLength: 9}\n",
     "      x: {type: string, maxLength: 3}\n",
     "x.maxLength",
     {reject, true, false},
     {reject, false, true}},
    {"      x: {type: list<u8>, maxItems: 9}\n",
     "      x: {type: list<u8>, maxItems: 3}\n",
     "x.maxItems",
     {reject, true, false},
     {reject, false, true}},
    {"      x: {type: string, pattern: '^[a-z]{1,8}$'}\n",
     "      x: {type: string, pattern: '^[a-y]{1,8}$'}\n",
     "x.pattern",
     {reject, true, false},
     {reject, false, true}},
    {"      x: {type: string, pattern: '^[a-z]+$'}\n",
     "      x: {type: string, pattern: '^[a-z]*$'}\n",
     "x.pattern",
     {reject, false, true},
     {reject, true, false}},
    {"      x: {type: string, pattern: '^[a-c]+$'}\n",
     "      x: {type: string, pattern: '^[abc]+$'}\n",
     "x.pattern",
     {behaviour, false, false},
     {behaviour, false, false}},
    {"      x: u8 | null\n", "      x: u8\n", "x", {reject, true, false}, {reject, false, true}},
    {"      x: u8\n", "      x: string\n", "x", {wire, true, true}, {wire, true, true}},
    {"      x: u8\n", "      x: u16\n", "x", {wire, false, true}, {wire, true, false}},
    {"      x: u16\n", "      x: f64\n", "x", {wire, false, true}, {wire, true, false}},
    {"      x: list<u8>\n", "      x: 'map<string, u8>'\n", "x", {wire, true, true}, {wire, true, true}},
    {"      x: {type: u8, unit: dB}\n",
     "      x: {type: u8, unit: ms}\n",
     "x.unit",
     {behaviour, false, false},
     {behaviour, false, false}},
    {"      x?: {type: u8, default: 1}\n",
     "      x?: {type: u8, default: 2}\n",
     "x",
     {behaviour, false, false},
     {behaviour, false, false}},
};

} // namespace

TEST_CASE("a change of a field is judged by who writes and who reads it")
{
    for (const Expectation& expected : both_policies) {
        expect(expected, UnknownFields::refuse);
        expect(expected, UnknownFields::skip);
    }
}

TEST_CASE("a field that only one side knows is refused by the readers of this project")
{
    expect({"", "      x?: u8\n", "x", {reject, false, true}, {reject, true, false}}, UnknownFields::refuse);
    expect({"      x: u8\n", "", "x", {reject, true, true}, {reject, true, true}}, UnknownFields::refuse);
    expect({"", "      x: u8\n", "x", {reject, true, true}, {reject, true, true}}, UnknownFields::refuse);
}

TEST_CASE("among readers that skip unknown fields an optional field is free")
{
    expect({"", "      x?: u8\n", "x", {safe, false, false}, {safe, false, false}}, UnknownFields::skip);
    expect({"", "      x: u8\n", "x", {reject, true, false}, {reject, false, true}}, UnknownFields::skip);
    expect({"      x: u8\n", "", "x", {reject, false, true}, {reject, true, false}}, UnknownFields::skip);
    expect({"      x?: u8\n", "", "x", {source, false, false}, {source, false, false}}, UnknownFields::skip);
}

TEST_CASE("a type is judged in every message that holds it, however deep")
{
    const std::string tail = "  Inner: {fields: {mode: Mode}, doc: Inner.}\n"
                             "  Outer: {fields: {inners: list<Inner>, by: 'map<string, Inner>'}, doc: Outer.}\n"
                             "  One: {union: {tag: kind, arms: {first: Inner, second: Outer}}, doc: One.}\n" +
                             messages("      x: Outer\n", "      y: One\n");
    const Judged result = judged("types:\n  Mode: {enum: {a: A., b: B.}, doc: Mode.}\n" + tail,
                                 "types:\n  Mode: {enum: {a: A., c: C.}, doc: Mode.}\n" + tail);
    const Change* removed = result.find("types.Mode.b");
    const Change* added = result.find("types.Mode.c");
    REQUIRE(removed != nullptr);
    REQUIRE(added != nullptr);
    CHECK(verdict_in(*removed, "command") == Verdict{reject, true, false});
    CHECK(verdict_in(*removed, "reply") == Verdict{reject, false, true});
    CHECK(verdict_in(*removed, "event") == Verdict{reject, false, true});
    CHECK(verdict_in(*added, "command") == Verdict{reject, false, true});
    CHECK(verdict_in(*added, "reply") == Verdict{reject, true, false});
    CHECK(result.comparison.changes.size() == 2);
}

TEST_CASE("a rename that tells the old name breaks only who does not know the new one yet")
{
    const Expectation told{"      x: {type: u8, max: 9}\n",
                           "      y: {type: u8, max: 9, was: x, until: 2.0.0}\n",
                           "y",
                           {reject, false, true},
                           {reject, true, false}};
    expect(told, UnknownFields::refuse);
    expect(told, UnknownFields::skip);
    const Judged result = judged(messages(told.before, ""), messages(told.after, ""));
    REQUIRE(result.comparison.changes.size() == 1);
    const Change& change = result.comparison.changes.front();
    CHECK(change.sentence() == "field renamed: commands.put.input.y (x → y)");
    CHECK_FALSE(needs_approval(change));
    REQUIRE(change.effects.size() == 1);
    CHECK(change.effects.front().witness.writer == "newer client");
    CHECK(change.effects.front().witness.message.find("payload")->find("y") != nullptr);
}

TEST_CASE("an optional field may be renamed among readers that skip what they do not know")
{
    expect({"      x?: u8\n",
            "      y?: {type: u8, was: x, until: 2.0.0}\n",
            "y",
            {source, false, false},
            {source, false, false}},
           UnknownFields::skip);
}

TEST_CASE("a field that is renamed and narrowed at once is judged for both")
{
    const Judged result = judged(messages("      x: {type: u8, max: 9}\n", ""),
                                 messages("      y: {type: u8, max: 7, was: x, until: 2.0.0}\n", ""));
    REQUIRE(result.find("commands.put.input.y.max") != nullptr);
    CHECK(verdict_in(*result.find("commands.put.input.y.max"), "command").older_client);
    CHECK_FALSE(verdict_in(*result.find("commands.put.input.y"), "command").older_client);
}

TEST_CASE("a value of an enum that is renamed is judged by who writes and who reads it")
{
    const std::string tail = messages("      x: Mode\n", "      x: Mode\n");
    const Judged result =
        judged("types:\n  Mode: {enum: {a: A., b: B.}, doc: Mode.}\n" + tail,
               "types:\n  Mode: {enum: {a: A., c: {doc: B., was: b, until: 2.0.0}}, doc: Mode.}\n" + tail);
    REQUIRE(result.comparison.changes.size() == 1);
    const Change* renamed = result.find("types.Mode.c");
    REQUIRE(renamed != nullptr);
    CHECK(verdict_in(*renamed, "command") == Verdict{reject, false, true});
    CHECK(verdict_in(*renamed, "reply") == Verdict{reject, true, false});
    CHECK(renamed->sentence() == "value renamed: types.Mode.c (b → c)");
}

TEST_CASE("a rule about a renamed field is still the same rule")
{
    const auto type = [](const std::string& field, const std::string& name) {
        return "types:\n  T: {fields: {" + field + ", b: u8}, doc: T., rules: [{id: order, expr: " + name +
               " < b, message: Order.}]}\n" + messages("      x: T\n", "");
    };
    const Judged result = judged(type("a: u8", "a"), type("c: {type: u8, was: a, until: 2.0.0}", "c"));
    CHECK(result.comparison.changes.size() == 1);
    CHECK(result.find("types.T.c") != nullptr);
}

TEST_CASE("a rule that looks into a field is still the same rule when what is in there is renamed")
{
    const auto types = [](const std::string& field, const std::string& name) {
        return "types:\n  In: {fields: {" + field + "}, doc: In.}\n" +
               "  T: {fields: {in: In, b: u8}, doc: T., rules: [{id: order, expr: in." + name +
               " < b, message: Order.}]}\n" + messages("      x: T\n", "");
    };
    const Judged result = judged(types("a: u8", "a"), types("c: {type: u8, was: a, until: 2.0.0}", "c"));
    CHECK(result.comparison.changes.size() == 1);
    CHECK(result.find("types.In.c") != nullptr);
}

TEST_CASE("a rule that comes with a rename of what it compares is judged for older clients too")
{
    const std::string tail = messages("      x: T\n", "");
    const Judged result =
        judged("types:\n  T: {fields: {a: u8, b: u8}, doc: T.}\n" + tail,
               "types:\n  T: {fields: {c: {type: u8, was: a, until: 2.0.0}, b: u8}, doc: T., rules: [{id: order, "
               "expr: c < b, message: Order.}]}\n" +
                   tail);
    REQUIRE(result.find("types.T.order") != nullptr);
    CHECK(verdict_in(*result.find("types.T.order"), "command") == Verdict{reject, true, false});
}

TEST_CASE("an old name may be dropped when its time has come, and not before")
{
    const std::string before = messages("      y: {type: u8, was: x, until: 2.0.0}\n", "");
    const std::string after = messages("      y: u8\n", "");
    const Judged early = judged(before, after, UnknownFields::refuse, "1.1.0");
    REQUIRE(early.comparison.changes.size() == 1);
    CHECK(early.comparison.changes.front().kind == ChangeKind::old_name_dropped);
    CHECK(early.comparison.changes.front().verdict == behaviour);
    CHECK(missing_bumps(early.comparison).size() == 1);
    const Judged late = judged(before, after, UnknownFields::refuse, "2.0.0");
    REQUIRE(late.comparison.changes.size() == 1);
    CHECK(late.comparison.changes.front().kind == ChangeKind::old_name_ended);
    CHECK(late.comparison.changes.front().verdict == safe);
    CHECK(missing_bumps(late.comparison).empty());
}

TEST_CASE("arms, tags, rules and kinds of types are judged")
{
    const auto both = [](const std::string& types_before, const std::string& types_after) {
        return judged("types:\n" + types_before + messages("      x: T\n", ""),
                      "types:\n" + types_after + messages("      x: T\n", ""));
    };
    const std::string parts = "  A: {fields: {a: u8}, doc: A.}\n  B: {fields: {b: u8}, doc: B.}\n";
    const std::string one = parts + "  T: {union: {tag: kind, arms: {a: A, b: B}}, doc: T.}\n";
    CHECK(verdict_in(*both(one, parts + "  T: {union: {tag: kind, arms: {a: A}}, doc: T.}\n").find("types.T.b"),
                     "command") == Verdict{reject, true, false});
    CHECK(verdict_in(*both(one, parts + "  T: {union: {tag: sort, arms: {a: A, b: B}}, doc: T.}\n").find("types.T"),
                     "command") == Verdict{wire, true, true});
    CHECK(verdict_in(*both(one, parts + "  T: {union: {tag: kind, arms: {a: A, b: A}}, doc: T.}\n").find("types.T.b"),
                     "command") == Verdict{wire, true, true});
    const std::string pair = "  T: {fields: {a: u8, b: u8}, doc: T.}\n";
    const std::string ordered =
        "  T: {fields: {a: u8, b: u8}, doc: T., rules: [{id: order, expr: a < b, message: Order.}]}\n";
    CHECK(verdict_in(*both(pair, ordered).find("types.T.order"), "command") == Verdict{reject, true, false});
    CHECK(verdict_in(*both(ordered, pair).find("types.T.order"), "command") == Verdict{reject, false, true});
    CHECK(verdict_in(*both("  T: {scalar: u8, doc: T.}\n", "  T: {enum: {a: A.}, doc: T.}\n").find("types.T"),
                     "command") == Verdict{wire, true, true});
    CHECK(verdict_in(*both("  T: {scalar: u8, doc: T.}\n", "  T: {scalar: i16, doc: T.}\n").find("types.T"),
                     "command") == Verdict{wire, false, true});
}

TEST_CASE("changes of operations are judged")
{
    const std::string before =
        "commands:\n  put: {doc: Put., from: [aura, composer], input: {x: u8}, errors: [full], timeout: 5s}\n"
        "  get: {doc: Get., from: [aura]}\n"
        "events:\n  tell: {doc: Tell., to: [aura], payload: {x: u8}, maxRate: 30/s}\n"
        "errors:\n  full: {doc: It is full.}\n  empty: {doc: It is empty.}\n";
    const std::string after =
        "commands:\n  put: {doc: Put., from: [aura], input: {x: u8}, errors: [full, empty], timeout: 4s, idempotent: "
        "true, priority: low}\n"
        "  list: {doc: List., from: [aura]}\n"
        "events:\n  tell: {doc: Tell., to: [aura], payload: {x: u8}, maxRate: 20/s, delivery: latest}\n"
        "errors:\n  full: {doc: It is full.}\n  empty: {doc: It is empty.}\n";
    const Judged result = judged(before, after);
    const auto verdict = [&](const std::string& subject) {
        const Change* change = result.find(subject);
        REQUIRE(change != nullptr);
        return std::pair(change->verdict, change->bump);
    };
    CHECK(verdict("commands.get") == std::pair(wire, Bump::major));
    CHECK(verdict("commands.list") == std::pair(safe, Bump::minor));
    CHECK(verdict("commands.put.from.composer") == std::pair(wire, Bump::major));
    CHECK(verdict("commands.put.errors.sample.empty") == std::pair(behaviour, Bump::minor));
    CHECK(verdict("commands.put.timeout") == std::pair(behaviour, Bump::minor));
    CHECK(verdict("commands.put.idempotent") == std::pair(behaviour, Bump::minor));
    CHECK(verdict("commands.put.priority") == std::pair(behaviour, Bump::minor));
    CHECK(verdict("events.tell.maxRate") == std::pair(behaviour, Bump::minor));
    CHECK(verdict("events.tell.delivery") == std::pair(behaviour, Bump::minor));
    CHECK(result.comparison.changes.size() == 9);
}

TEST_CASE("another error of a state and other ways between states change how a client must behave")
{
    const auto door = [](const std::string& refusal, const std::string& sends) {
        return "commands:\n"
               "  open: {doc: Open it., from: [aura], reply: {}, errors: [isOpen, stuck], allowed: [shut]}\n"
               "events:\n  moved: {doc: It moved., to: [aura], payload: {}}\n"
               "errors:\n  isOpen: {doc: It is open.}\n  stuck: {doc: It is stuck.}\n"
               "states:\n  initial: shut\n  final: [ajar]\n  refusal: {ajar: " +
               refusal + "}\n  values: {shut: It is shut., ajar: It is open.}\n" +
               "  transitions: [{on: open, from: shut, to: ajar" + sends + "}]\n";
    };
    const auto same = judged(door("isOpen", ""), door("isOpen", ""));
    CHECK(same.comparison.changes.empty());
    const auto refused = judged(door("isOpen", ""), door("stuck", ""));
    REQUIRE(refused.find("states.refusal.ajar") != nullptr);
    CHECK(refused.find("states.refusal.ajar")->verdict == behaviour);
    CHECK(refused.find("states.refusal.ajar")->after == "sample.stuck");
    const auto told = judged(door("isOpen", ""), door("isOpen", ", sends: [moved]"));
    REQUIRE(told.find("states.transitions") != nullptr);
    CHECK(told.find("states.transitions")->verdict == behaviour);
}

TEST_CASE("a state of another domain that a command begins to need is a change of its behaviour")
{
    const Model& now = project_model();
    Model before;
    Diagnostics diagnostics;
    load_specs(project_root() / "chorus/specs", before, diagnostics);
    for (Spec& spec : before.specs)
        if (spec.stem == "pulse/history") spec.required.clear();
    check(before, diagnostics);
    REQUIRE(diagnostics.empty());
    Comparison comparison = compare(before, now);
    judge(comparison, before, now);
    REQUIRE(comparison.changes.size() == 3);
    CHECK(comparison.changes.front().subject == "commands.undo.requires");
    CHECK(comparison.changes.front().after == "project.open");
    CHECK(comparison.changes.front().verdict == behaviour);
}

TEST_CASE("scenarios that come, go or play otherwise are told, and need no other version")
{
    const auto spec = [](const std::string& scenarios) {
        return messages("      x?: u8\n", "") + "errors:\n  full: {doc: It is full.}\nscenarios:\n" + scenarios;
    };
    const std::string told =
        "  told: {doc: It tells., steps: [{send: put, input: {same: true, x: 1}}, {event: tell}]}\n";
    const std::string put = "  put: {doc: It is put., steps: [";
    const std::string rest = "{send: put, input: {same: true}, reply: {same: true}}]}\n";
    const Judged result = judged(spec(told + put + "{send: put, input: {same: false, x: 3}}, " + rest),
                                 spec(put + "{send: put, input: {same: false, x: 4}}, {never: tell}, " + rest +
                                      "  other: {doc: Another., steps: [{send: put, input: {same: true}}]}\n"));
    REQUIRE(result.comparison.changes.size() == 3);
    CHECK(result.find("scenarios.put")->sentence() == "scenario changed: scenarios.put (send put "
                                                      "{\"same\":false,\"x\":3} → send put "
                                                      "{\"same\":false,\"x\":4}; never tell)");
    CHECK(result.find("scenarios.told")->sentence() == "scenario removed: scenarios.told (2 steps)");
    CHECK(result.find("scenarios.other")->sentence() == "scenario added: scenarios.other (1 step)");
    CHECK(missing_bumps(result.comparison).empty());
    const DiffReport report{"a", "b", result.comparison};
    CHECK(diff_text(report).find("scenario added: scenarios.other") != std::string::npos);
    CHECK(diff_markdown(report).find("| 2 steps |") != std::string::npos);
    CHECK(diff_html(report).find("never tell") != std::string::npos);
    CHECK(diff_json(report).find("\"kind\": \"scenarioChanged\"") != std::string::npos);
}

TEST_CASE("words change nothing that travels")
{
    const Judged result =
        judged(messages("      x: {type: u8, doc: One.}\n", ""), messages("      x: {type: u8, doc: Two.}\n", ""));
    REQUIRE(result.comparison.changes.size() == 1);
    CHECK(result.comparison.changes.front().kind == ChangeKind::words_changed);
    CHECK(missing_bumps(result.comparison).empty());
}

TEST_CASE("a version that grew too little is a finding, and an experimental domain may break with a minor one")
{
    const std::string before = messages("      x: u8\n", "");
    const std::string breaks = messages("      x: string\n", "");
    const std::string adds = before + "errors:\n  full: {doc: It is full.}\n";
    const auto missing = [&](const std::string& after, const std::string& version, const std::string& stability) {
        return missing_bumps(judged(before, after, UnknownFields::refuse, version, stability).comparison).size();
    };
    CHECK(missing(breaks, "1.0.0", "stable") == 1);
    CHECK(missing(breaks, "1.1.0", "stable") == 1);
    CHECK(missing(breaks, "2.0.0", "stable") == 0);
    CHECK(missing(breaks, "0.9.0", "stable") == 1);
    CHECK(missing(breaks, "1.1.0", "experimental") == 0);
    CHECK(missing(breaks, "1.0.9", "experimental") == 1);
    CHECK(missing(adds, "1.0.0", "stable") == 1);
    CHECK(missing(adds, "1.1.0", "stable") == 0);
    CHECK(missing(before, "1.0.0", "stable") == 0);
}

TEST_CASE("every message that shows a break is accepted by the writer's specs and refused by the reader's")
{
    std::size_t judged_messages = 0;
    for (const Expectation& expected : both_policies) {
        const Judged result =
            judged(messages(expected.before, expected.before), messages(expected.after, expected.after));
        for (const Change& change : result.comparison.changes) {
            for (const Effect& effect : change.effects) {
                const bool newer_writes = effect.witness.writer.starts_with("newer");
                const Json& payload = *effect.witness.message.find("payload");
                const auto fields = [&](const CheckedSpecs& specs) -> const Fields& {
                    const Spec& spec = *specs.model.find("pulse/sample");
                    if (effect.place.ends_with("event")) return spec.events.front().payload;
                    return effect.place.ends_with("reply") ? spec.commands.front().reply : spec.commands.front().input;
                };
                const CheckedSpecs& writer = newer_writes ? *result.newer : *result.older;
                const CheckedSpecs& reader = newer_writes ? *result.older : *result.newer;
                INFO(change.sentence() << " " << to_compact_text(payload));
                CHECK_FALSE(find_breach(payload, fields(writer)).has_value());
                const auto breach = find_breach(payload, fields(reader));
                REQUIRE(breach.has_value());
                CHECK(effect.witness.pointer == "/payload" + breach->pointer);
                CHECK(effect.witness.rule == breach->rule);
                ++judged_messages;
            }
        }
    }
    CHECK(judged_messages > 40);
}

TEST_CASE("the fingerprint of a change stays while the change does")
{
    const auto print = [](const std::string& max) {
        return judged(messages("      x: {type: u8, max: 9}\n", ""),
                      messages("      x: {type: u8, max: " + max + "}\n", ""))
            .find("commands.put.input.x.max")
            ->fingerprint();
    };
    CHECK(print("7") == print("7"));
    CHECK(print("7") != print("6"));
    CHECK(print("7").size() == 12);
}

TEST_CASE("an approval holds for its change until a version, and what is stale is told")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "changes.yaml";
    const Judged now =
        judged(messages("      x: u8\n", ""), messages("      x: string\n", ""), UnknownFields::refuse, "2.0.0");
    const Change& change = *now.find("commands.put.input.x");
    REQUIRE(needs_approval(change));
    const auto made = approve(path, change, now.comparison, "Nobody \"uses\" it: yet.", "");
    REQUIRE(made);
    CHECK(made->until == "3.0.0");
    CHECK_FALSE(approve(path, change, now.comparison, "Again.", ""));
    const auto approvals = read_approvals(path);
    REQUIRE(approvals);
    REQUIRE(approvals->size() == 1);
    CHECK(approvals->front().reason == "Nobody \"uses\" it: yet.");
    CHECK(is_approved(change, *approvals));
    CHECK(approval_faults(*approvals, now.comparison).empty());
    const Judged later =
        judged(messages("      x: u8\n", ""), messages("      x: string\n", ""), UnknownFields::refuse, "3.0.0");
    CHECK(approval_faults(*approvals, later.comparison).size() == 1);
    const Judged other = judged(messages("      x: u8\n", ""), messages("      x: bool\n", ""));
    CHECK(approval_faults(*approvals, other.comparison).size() == 1);
    CHECK_FALSE(is_approved(*other.find("commands.put.input.x"), *approvals));
    write_text(path, "approvals:\n  - {change: a, reason: b}\n");
    CHECK_FALSE(read_approvals(path).has_value());
}

TEST_CASE("reports for people and programs tell the same changes")
{
    const Judged result = judged(messages("      x: u8\n", ""), messages("      x: list<u8>\n", ""));
    const DiffReport report{"a", "<b>", result.comparison};
    CHECK(diff_text(report).find("type of field changed: commands.put.input.x (u8 → list<u8>)") != std::string::npos);
    CHECK(diff_markdown(report).find("| list&lt;u8&gt; |") != std::string::npos);
    CHECK(diff_html(report).find("<code>list&lt;u8&gt;</code>") != std::string::npos);
    CHECK(diff_html(report).find("<b>") == std::string::npos);
    CHECK(diff_json(report).find("\"kind\": \"fieldTypeChanged\"") != std::string::npos);
}
