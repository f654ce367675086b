#include "conformance/runner/cases/gap_vectors.hpp"
#include "conformance/runner/judge/judge.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include <map>

using namespace chorus::conform;

namespace {

/// A domain with one command, `put`, of which the specs say that `input` are its fields and `types` its types.
Ir ir_with(const std::string& input, const std::string& types = "[]")
{
    return Ir::from(boost::json::parse(R"({"irVersion":1,"language":1,"spans":{},"specs":{"pulse/shelf":{
        "kind":"domain","name":"shelf","owner":"pulse","version":"1.0.0","shapeHash":"0","events":[],"errors":[],
        "types":)" + types + R"(,"commands":[
            {"name":"put","from":["aura"],"errors":[],"timeoutMs":1000,"priority":"normal","answer":"event",
             "examples":[],"reply":[],"input":)" +
                                       input + "}]}}}"));
}

/// What is made where there are no samples, by label.
std::map<std::string, std::string> made(const Ir& ir)
{
    const Spec& spec = *ir.find("pulse/shelf");
    std::map<std::string, std::string> found;
    for (const VectorRecipe& recipe : fill_gaps(spec, {{"put.command", &spec.command("put")->input}}, {}))
        found[recipe.label] = boost::json::serialize(recipe.make());
    return found;
}

} // namespace

TEST_CASE("a number is sent at both bounds and just outside of them")
{
    const auto found = made(ir_with(R"([{"name":"n","optional":true,"type":{"kind":"scalar","scalar":"i32"},
                                         "limits":{"min":-3,"max":7}}])"));
    CHECK(found.at("at-min:n") == R"({"n":-3})");
    CHECK(found.at("at-max:n") == R"({"n":7})");
    CHECK(found.at("min:n") == R"({"n":-4})");
    CHECK(found.at("max:n") == R"({"n":8})");
    CHECK(found.at("type:n") == R"({"n":"7"})");
    CHECK(found.at("absent") == "{}");
    CHECK(found.at("unknownField:notAField") == R"({"notAField":1})");
}

TEST_CASE("texts and lists are as long as they may be, and one longer")
{
    const auto found = made(ir_with(R"([
        {"name":"s","optional":false,"type":{"kind":"scalar","scalar":"string"},
         "limits":{"minLength":2,"maxLength":3,"pattern":"^[0-9]+$"}},
        {"name":"l","optional":true,"type":{"kind":"list","item":{"kind":"scalar","scalar":"bool"}},
         "limits":{"maxItems":2}}])"));
    CHECK(found.at("at-maxLength:s") == R"({"s":"000"})");
    CHECK(found.at("minLength:s") == R"({"s":"0"})");
    CHECK(found.at("pattern:s") == R"({"s":"!!"})");
    CHECK(found.at("at-maxItems:l") == R"({"s":"00","l":[false,false]})");
    CHECK(found.at("maxItems:l") == R"({"s":"00","l":[false,false,false]})");
    CHECK(found.at("required:s") == "{}");
}

TEST_CASE("texts are as long as they may be in characters that have more bytes, and one longer")
{
    const auto found = made(ir_with(R"([
        {"name":"s","optional":false,"type":{"kind":"scalar","scalar":"string"},"limits":{"minLength":2,"maxLength":3}},
        {"name":"p","optional":true,"type":{"kind":"scalar","scalar":"string"},
         "limits":{"maxLength":3,"pattern":"^[0-9]+$"}}])"));
    CHECK(found.at("wide-at-maxLength:s") == R"({"s":"𝄞€ä"})");
    CHECK(found.at("wide-maxLength:s") == R"({"s":"𝄞€ä𝄞"})");
    CHECK(found.at("wide-minLength:s") == R"({"s":"𝄞"})");
    CHECK_FALSE(found.contains("wide-at-maxLength:p"));
}

TEST_CASE("what had another name comes under that, and a field under both")
{
    const auto found = made(ir_with(R"([{"name":"n","was":{"name":"m","until":"2.0.0"},"optional":true,
                                         "type":{"kind":"named","spec":"pulse/shelf","name":"Shade"}}])",
                                    R"([{"kind":"enum","name":"Shade","values":[
        {"name":"dark","was":{"name":"black","until":"2.0.0"}}]}])"));
    CHECK(found.at("old-name") == R"({"m":"dark"})");
    CHECK(found.at("both-names:m") == R"({"n":"dark","m":"dark"})");
    CHECK(found.at("value-black:n") == R"({"n":"black"})");
}

TEST_CASE("a relation between fields is kept at its bound and broken by one, and does not hide other faults")
{
    const auto found = made(ir_with(R"([{"name":"range","optional":false,
                                         "type":{"kind":"named","spec":"pulse/shelf","name":"Range"}}])",
                                    R"([{"kind":"struct","name":"Range","fields":[
        {"name":"start","optional":false,"type":{"kind":"scalar","scalar":"u8"}},
        {"name":"end","optional":false,"type":{"kind":"scalar","scalar":"u8"}}],
        "rules":[{"id":"order","comparison":">","left":{"path":["end"]},"right":{"path":["start"]}}]}])"));
    CHECK(found.at("at-max:range.end") == R"({"range":{"start":254,"end":255}})");
    CHECK(found.at("order:range") == R"({"range":{"start":1,"end":1}})");
    CHECK(found.at("min:range.start") == R"({"range":{"start":-1,"end":0}})");
    CHECK_FALSE(found.contains("at-max:range.start"));
}

TEST_CASE("each arm of a union and each value of an enumeration is sent, and faults within them")
{
    const auto found = made(ir_with(R"([{"name":"things","optional":false,"type":{"kind":"list","item":
                                         {"kind":"named","spec":"pulse/shelf","name":"Thing"}}}])",
                                    R"([{"kind":"enum","name":"Colour","values":[{"name":"red"},{"name":"blue"}]},
        {"kind":"struct","name":"Book","rules":[],"fields":[
            {"name":"colour","optional":false,"type":{"kind":"named","spec":"pulse/shelf","name":"Colour"}}]},
        {"kind":"struct","name":"Vase","rules":[],"fields":[
            {"name":"full","optional":false,"type":{"kind":"scalar","scalar":"bool"}}]},
        {"kind":"union","name":"Thing","tag":"kind","arms":[
            {"tag":"book","type":{"kind":"named","spec":"pulse/shelf","name":"Book"}},
            {"tag":"vase","type":{"kind":"named","spec":"pulse/shelf","name":"Vase"}}]}])"));
    CHECK(found.at("arm-vase:things.0") == R"({"things":[{"full":false,"kind":"vase"}]})");
    CHECK(found.at("value-blue:things.0.colour") == R"({"things":[{"colour":"blue","kind":"book"}]})");
    CHECK(found.at("required:things.0.full") == R"({"things":[{"kind":"vase"}]})");
    CHECK(found.at("enum:things.0.kind") == R"({"things":[{"colour":"red","kind":"notAnArm"}]})");
    CHECK(found.at("required:things.0.kind") == R"({"things":[{"colour":"red"}]})");
}

TEST_CASE("what samples reach is not made again")
{
    const Ir ir = ir_with(R"([{"name":"n","optional":true,"type":{"kind":"scalar","scalar":"u8"}}])");
    const Spec& spec = *ir.find("pulse/shelf");
    const Vector sample{"put.command", "{}", boost::json::parse(R"({"n":256})"), Breach{"/n", "max"}, "max:n"};
    for (const VectorRecipe& recipe : fill_gaps(spec, {{"put.command", &spec.command("put")->input}}, {sample}))
        CHECK(recipe.label != "max:n");
}

TEST_CASE("what is made for Pulse and Signal is judged as it is labelled, by the schemas too")
{
    const std::filesystem::path root = PROJECT_ROOT;
    const Ir ir = Ir::load(root / "generated/chorus.ir.json");
    Judge judge(ir, root / "generated/schema");
    std::size_t count = 0;
    for (const auto& [stem, spec] : ir.specs()) {
        std::vector<ShapedMessage> commands;
        for (const Command& command : spec.commands)
            commands.push_back({command.name + ".command", &command.input});
        for (const VectorRecipe& recipe : fill_gaps(spec, commands, read_vectors(root / "generated/samples", spec))) {
            const Command& command = *spec.command(recipe.message.substr(0, recipe.message.find('.')));
            const json::value value = recipe.make();
            if (boost::json::serialize(value).size() > 100'000) continue; // the schema library takes seconds for those
            const Judgement judgement = judge.judge(spec, command, Part::command, value);
            INFO(stem << " " << recipe.message << " " << recipe.label);
            CHECK(judgement.breach == recipe.breach);
            CHECK(judgement.disagreement.empty());
            ++count;
        }
    }
    CHECK(count > 500);
}
