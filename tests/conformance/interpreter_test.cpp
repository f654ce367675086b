#include "conformance/runner/cases/vectors.hpp"
#include "conformance/runner/judge/judge.hpp"
#include "conformance/runner/judge/normal_form.hpp"
#include "conformance/runner/judge/text.hpp"

#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>

using namespace chorus::conform;

namespace {

const std::filesystem::path root = PROJECT_ROOT;

Judgement judged(Judge& judge, const Spec& spec, const Vector& vector)
{
    const std::size_t dot = vector.message.find('.');
    const std::string name = vector.message.substr(0, dot);
    if (dot == std::string::npos) return judge.judge(spec.types.at(name), vector.value);
    const std::string part = vector.message.substr(dot + 1);
    if (part == "event") return judge.judge(spec, *spec.event(name), vector.value);
    return judge.judge(spec, *spec.command(name), part == "reply" ? Part::reply : Part::command, vector.value);
}

/// A structure with the fields that `fields` lists as the IR does.
Ir ir_with(const std::string& fields, const std::string& rules = "[]")
{
    return Ir::from(boost::json::parse(R"({"irVersion":1,"language":1,"spans":{},"specs":{"types/sample":{
        "kind":"library","name":"sample","owner":"types","version":"1.0.0","shapeHash":"0","commands":[],"events":[],
        "errors":[],"types":[{"kind":"struct","name":"Sample","fields":)" +
                                       fields + R"(,"rules":)" + rules + "}]}}}"));
}

std::string verdict(const Ir& ir, const std::string& text)
{
    const auto parsed = parse_message(text);
    if (const auto* wrong = std::get_if<std::string>(&parsed)) return *wrong;
    const auto breach = interpret(ir.find("types/sample")->types.at("Sample"), std::get<json::value>(parsed));
    return breach ? breach->rule + " " + breach->pointer : "good";
}

} // namespace

TEST_CASE("every sample is judged as it is labelled, by the interpreter and by the schemas")
{
    const Ir ir = Ir::load(root / "generated/chorus.ir.json");
    Judge judge(ir, root / "generated/schema");
    int count = 0;
    for (const auto& [stem, spec] : ir.specs()) {
        for (const Vector& vector : read_vectors(root / "generated/samples", spec)) {
            const Judgement judgement = judged(judge, spec, vector);
            INFO(stem << " " << vector.message << " " << vector.label << " " << vector.text);
            CHECK(judgement.breach == vector.breach);
            CHECK(judgement.disagreement.empty());
            ++count;
        }
    }
    CHECK(count > 5000);
}

TEST_CASE("whole numbers are digits alone, and those that no integer holds are too large")
{
    const Ir ir = ir_with(R"([{"name":"n","optional":false,"type":{"kind":"scalar","scalar":"u8"}}])");
    CHECK(verdict(ir, R"({"n":255})") == "good");
    CHECK(verdict(ir, R"({"n":256})") == "max /n");
    CHECK(verdict(ir, R"({"n":1.0})") == "type /n");
    CHECK(verdict(ir, R"({"n":1e2})") == "type /n");
    CHECK(verdict(ir, R"({"n":123456789012345678901234567890})") == "max /n");
    CHECK(verdict(ir, R"({"n":-123456789012345678901234567890})") == "min /n");
}

TEST_CASE("a field with a default may be absent, and a rule uses the default then")
{
    const Ir ir = ir_with(R"([{"name":"a","optional":false,"type":{"kind":"scalar","scalar":"i32"}},
                              {"name":"b","optional":false,"default":5,"type":{"kind":"scalar","scalar":"i32"}}])",
                          R"([{"id":"order","comparison":"<","left":{"path":["a"]},"right":{"path":["b"]}}])");
    CHECK(verdict(ir, R"({"a":4})") == "good");
    CHECK(verdict(ir, R"({"a":5})") == "order ");
    CHECK(verdict(ir, R"({"b":5})") == "required /a");
}

TEST_CASE("a field is read under its old name, refused under both, and means what it means under the new one")
{
    const Ir ir = ir_with(
        R"([{"name":"now","was":{"name":"before","until":"2.0.0"},"optional":false,"type":{"kind":"scalar","scalar":"u8"}},
            {"name":"most","optional":true,"type":{"kind":"scalar","scalar":"u8"}}])",
        R"([{"id":"order","comparison":"<","left":{"path":["now"]},"right":{"path":["most"]}}])");
    CHECK(verdict(ir, R"({"now":1})") == "good");
    CHECK(verdict(ir, R"({"before":1})") == "good");
    CHECK(verdict(ir, R"({"before":256})") == "max /before");
    CHECK(verdict(ir, R"({"before":1,"now":1})") == "duplicateKey /now");
    CHECK(verdict(ir, R"({"now":1,"before":1})") == "duplicateKey /before");
    CHECK(verdict(ir, R"({"before":3,"most":3})") == "order ");
    CHECK(verdict(ir, "{}") == "required /now");
    const Declaration& sample = ir.find("types/sample")->types.at("Sample");
    CHECK(normal_form(sample, json::parse(R"({"before":1})")) == normal_form(sample, json::parse(R"({"now":1})")));
}

TEST_CASE("text limits count characters, bytes limits count bytes, and days must exist")
{
    const Ir ir = ir_with(R"([
        {"name":"s","optional":true,"type":{"kind":"scalar","scalar":"string"},"limits":{"maxLength":2}},
        {"name":"b","optional":true,"type":{"kind":"scalar","scalar":"bytes"},"limits":{"maxLength":2}},
        {"name":"t","optional":true,"type":{"kind":"scalar","scalar":"time"}}])");
    CHECK(verdict(ir, R"({"s":"äö"})") == "good");
    CHECK(verdict(ir, R"({"s":"äöü"})") == "maxLength /s");
    CHECK(verdict(ir, R"({"b":"AAA="})") == "good");
    CHECK(verdict(ir, R"({"b":"AAAA"})") == "maxLength /b");
    CHECK(verdict(ir, R"({"b":"AAB="})") == "base64 /b");
    CHECK(verdict(ir, R"({"t":"2024-02-29T00:00:00Z"})") == "good");
    CHECK(verdict(ir, R"({"t":"2023-02-29T00:00:00Z"})") == "time /t");
}

TEST_CASE("a key that comes twice and a value nested too deeply are no messages")
{
    const Ir ir = ir_with("[]");
    CHECK(verdict(ir, R"({"a":1,"a":1})").find("twice") != std::string::npos);
    CHECK(verdict(ir, std::string(40, '[') + std::string(40, ']')).find("deep") != std::string::npos);
    CHECK(verdict(ir, "{} {}").find("more behind") != std::string::npos);
}
