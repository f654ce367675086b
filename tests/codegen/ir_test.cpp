#include "codegen/ir/ir_reader.hpp"
#include "codegen/ir/ir_schema.hpp"
#include "codegen/ir/ir_writer.hpp"

#include "codegen/check/check.hpp"
#include "codegen/compare/differ.hpp"
#include "codegen/emit/emit.hpp"
#include "codegen/ir/canonical_json.hpp"
#include "codegen/model/json_reader.hpp"
#include "codegen/model/loader.hpp"
#include "tests/codegen/support/same_model.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>

#define VALIJSON_USE_EXCEPTIONS 1
#include <boost/json.hpp>
#include <catch2/catch.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace chorus::codegen;
using Catch::Matchers::Contains;

namespace {

std::unique_ptr<CheckedSpecs> from_ir(const std::string& text)
{
    auto specs = std::make_unique<CheckedSpecs>();
    const auto read = read_ir(text, specs->model, specs->diagnostics);
    if (!read) throw std::runtime_error(read.error());
    if (!specs->diagnostics.empty()) throw std::runtime_error(specs->text());
    return specs;
}

std::string fault_of(const std::string& text)
{
    CheckedSpecs specs;
    const auto read = read_ir(text, specs.model, specs.diagnostics);
    return read ? specs.text() : read.error();
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// What the specs of the project do not have: numbers of every kind and examples of every shape.
constexpr const char* odd_specs = R"(
types:
  Gain: {scalar: f64, unit: dB, min: -1.5e3, max: 1e300, doc: A gain., examples: {good: [1.0, 2, -0.0], bad: [{value: 1e301, because: max}, {value: "1", because: type}]}}
  Count: {scalar: u32, max: 12, doc: A count., examples: {bad: [{value: 1.0, because: type}, {value: true, because: type}, {value: [1], because: type}]}}
  Word: {scalar: string, minLength: 1, pattern: "^[a-z\\\\\"]+$", doc: "A \"word\" of ünïcode\nand lines."}
  Pair:
    doc: Two.
    fields:
      left: Count
      right?: {type: Count, default: 3, was: other, until: 2.0.0}
      words: map<string, list<Word>>
      none: Word | null
    rules: [{id: order, expr: left < right, message: In order.}, {id: half, expr: left >= 0.5, message: Enough.}]
    examples: {good: [{words: {b: [a], a: []}, none: null, left: 1}]}
  Either: {union: {tag: which, arms: {pair: Pair, other: Pair}}, doc: One.}
  Choice: {enum: {one: {doc: First., was: first, until: 3.0.0, since: 1.0.0}, two: Second.}, doc: A choice., since: 0.9.0}
commands:
  put:
    doc: Put it.
    from: [aura]
    input:
      either?: Either
      choice?: {type: Choice, default: two}
      data?: {type: bytes, maxLength: 7}
    snapshot: {at: time}
    timeout: 250ms
    priority: low
    idempotent: true
    deferred: true
    edits: true
    errors: [full]
    cli: {positional: [choice]}
    examples: [{input: {}, reply: {at: "2025-11-21T09:30:00Z"}, because: Nothing is needed.}]
events:
  tick: {doc: It ticks., to: [aura], deprecated: {since: 1.0.0, instead: put, why: It is loud.}, payload: {pair: Pair}, delivery: latest, maxRate: 30/s, priority: high}
errors:
  full: {doc: It is full., hint: Empty it., details: {size: Count}}
streams:
  levels: {doc: Levels., from: pulse, to: aura, rate: 30/s, delivery: lossy, record: {seq: u32, level: f32}}
)";

/// States that differ in how they refuse and in how they are seen.
constexpr const char* odd_states = R"(
commands:
  put: {doc: Put it., from: [aura], input: {size: {type: u8, doc: How much.}}, reply: {}, errors: [full, locked], allowed: [open]}
  look: {doc: See., from: [aura], requires: [], reply: {left: {type: u8, doc: How much.}, said: {type: string, maxLength: 9, doc: What.}}, errors: [locked]}
events:
  state: {doc: It changed., to: [aura], payload: {}}
errors:
  full: {doc: It is full., hint: Empty it.}
  locked: {doc: It is locked., hint: Unlock it.}
states:
  initial: open
  final: [gone]
  refusal: {gone: full, shut: locked}
  values: {open: It takes more., shut: It is locked., gone: It is no more.}
  observed: {command: look, at: /said, values: {gone: "7"}, errors: {shut: locked}}
  transitions:
    - {on: put, from: open, to: shut, sends: [state], input: {size: 3}}
    - {on: state, from: any, to: gone}
)";

} // namespace

TEST_CASE("specs that went through the IR are the specs that they were")
{
    const auto back = from_ir(ir_text(project_model()));
    CHECK(first_difference(project_model(), back->model) == "");
    CHECK(ir_text(back->model) == ir_text(project_model()));
}

TEST_CASE("specs do not differ from their own IR")
{
    const auto back = from_ir(ir_text(project_model()));
    std::string found;
    for (const Comparison& comparison : {compare(project_model(), back->model), compare(back->model, project_model())})
        for (const Change& change : comparison.changes)
            found += change.stem + ": " + change.sentence() + "\n";
    CHECK(found == "");
}

TEST_CASE("everything the language has goes through the IR")
{
    const auto specs = check_body(odd_specs);
    REQUIRE(specs->text() == "");
    const auto back = from_ir(ir_text(specs->model));
    CHECK(first_difference(specs->model, back->model) == "");
}

TEST_CASE("what refuses, shows and leads from one state to another goes through the IR")
{
    const auto specs = check_body(odd_states);
    REQUIRE(specs->text() == "");
    const Json ir = ir_value(specs->model);
    const Json* states = ir.find("specs")->find("pulse/sample")->find("states");
    CHECK(*states->find("refusals")->find("shut")->text() == "sample.locked");
    CHECK(*states->find("observed")->find("values")->find("open")->text() == "open");
    CHECK(*states->find("observed")->find("values")->find("gone")->text() == "7");
    const auto back = from_ir(ir_text(specs->model));
    CHECK(first_difference(specs->model, back->model) == "");
}

TEST_CASE("all outputs are the same from the IR as from the specs")
{
    const Outputs outputs = emit_all(project_model());
    const auto back = from_ir(ir_text(project_model()));
    const Outputs others = emit_all(back->model);
    REQUIRE(outputs.size() == others.size());
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        INFO(outputs[i].path);
        CHECK(outputs[i].path == others[i].path);
        CHECK((outputs[i].text == others[i].text));
    }
}

TEST_CASE("the IR without places is the same but for the places")
{
    const auto back = from_ir(ir_text(project_model(), Places::without));
    CHECK(ir_text(back->model, Places::without) == ir_text(project_model(), Places::without));
    CHECK(ir_text(project_model(), Places::without).find(project_root().string()) == std::string::npos);
    CHECK(ir_text(project_model()).find(project_root().string()) == std::string::npos);
}

TEST_CASE("the hash of the words changes with a word and that of the shape does not")
{
    const auto hashes = [](const std::string& doc, const std::string& max) {
        const auto specs = check_body("types: {Size: {scalar: u8, max: " + max + ", doc: " + doc + "}}\n");
        const Json ir = ir_value(specs->model);
        const Json* spec = ir.find("specs")->find("pulse/sample");
        return std::pair(*spec->find("docHash")->text(), *spec->find("shapeHash")->text());
    };
    const auto before = hashes("A size.", "100");
    CHECK(hashes("Its size.", "100").first != before.first);
    CHECK(hashes("Its size.", "100").second == before.second);
    CHECK(hashes("A size.", "101").first == before.first);
    CHECK(hashes("A size.", "101").second != before.second);
}

TEST_CASE("a text that is not the IR of good specs is refused with its place")
{
    const std::string good = ir_text(check_body(odd_specs)->model);
    CHECK_THAT(fault_of("{"), Contains("Line 1"));
    CHECK_THAT(fault_of("{}"), Contains("no irVersion"));
    CHECK_THAT(fault_of(replaced(good, "\"irVersion\": 1", "\"irVersion\": 99")), Contains("version 99"));
    CHECK_THAT(fault_of(replaced(good, "\"timeoutMs\": 250", "\"timeoutMs\": -1")),
               Contains("/specs/pulse/sample/commands/0/timeoutMs is not a count"));
    CHECK_THAT(fault_of(replaced(good, "\"idempotent\": true,", "")), Contains("idempotent is missing"));
    CHECK_THAT(fault_of(replaced(good, "\"kind\": \"list\"", "\"kind\": \"bag\"")), Contains("is none of"));
    CHECK_THAT(fault_of(replaced(good, "\"maxLength\": 7", "\"pattern\": \"^(a)$\"")), Contains("CH0"));
    CHECK_THAT(fault_of(replaced(good, "\"name\": \"Either\", \"spec\": \"pulse/sample\"",
                                 "\"name\": \"Either\", \"spec\": \"types/other\"")),
               Contains("another spec"));
}

TEST_CASE("a foreign validator accepts the IR by its schema, and refuses what is none")
{
    valijson::Schema schema;
    const boost::json::value document = boost::json::parse(ir_schema_text());
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::BoostJsonAdapter(document), schema);
    const auto accepts = [&](const std::string& text) {
        const boost::json::value value = boost::json::parse(text);
        return valijson::Validator().validate(schema, valijson::adapters::BoostJsonAdapter(value), nullptr);
    };
    CHECK(accepts(ir_text(project_model())));
    CHECK(accepts(read_file(project_root() / "generated/chorus.ir.json").value()));
    const std::string good = ir_text(check_body(odd_specs)->model);
    CHECK(accepts(good));
    CHECK(accepts(ir_text(check_body(odd_states)->model)));
    CHECK_FALSE(accepts(replaced(good, "\"irVersion\": 1", "\"irVersion\": 2")));
    CHECK_FALSE(accepts(replaced(good, "\"idempotent\": true,", "")));
    CHECK_FALSE(accepts(replaced(good, "\"idempotent\"", "\"idempotentt\": true, \"idempotent\"")));
    CHECK_FALSE(accepts(replaced(good, "\"scalar\": \"u32\"", "\"scalar\": \"u33\"")));
    CHECK_FALSE(accepts(replaced(good, "\"priority\": \"low\"", "\"priority\": \"lower\"")));
    CHECK_FALSE(accepts(replaced(good, "\"optional\": true", "\"optional\": 1")));
    CHECK_FALSE(accepts(replaced(good, "\"shapeHash\": \"", "\"shapeHash\": \"?")));
}

TEST_CASE("JSON is read with its numbers as they were written")
{
    CHECK(read_json(" {\"a\": [1, 1.0, -2e0, 9007199254740993, 1e400]} ").has_value() == false);
    const auto json = read_json("[1, 1.0, 1e3, 9007199254740993, 99999999999999999999, \"\\u00e9\\ud834\\udd1e\\n\"]");
    REQUIRE(json);
    CHECK(*json == Json(Json::List{Json(std::int64_t{1}), Json(1.0), Json(1e3), Json(std::int64_t{9007199254740993}),
                                   Json(1e20), Json("é𝄞\n")}));
    CHECK(canonical_text(*json) == "[1, 1.0, 1000.0, 9007199254740993, 1e+20, \"é𝄞\\n\"]\n");
    for (const char* bad : {"", "[", "[1,]", "{\"a\":1,\"a\":2}", "01", "nul", "\"\\ud834\"", "\"\x01\"", "\"\xff\"",
                            "[1] 2", "{1:2}", "\"a", "\"\\x\""})
        CHECK_FALSE(read_json(bad).has_value());
    CHECK_FALSE(read_json(std::string(1000, '[')).has_value());
}
