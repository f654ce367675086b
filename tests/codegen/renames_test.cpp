#include "generated/pulse/lamp.hpp"
#include "generated/pulse/messages.hpp"
#include "generated/pulse/operations.hpp"

#include "codegen/check/check.hpp"
#include "codegen/check/interpreter.hpp"
#include "codegen/ir/ir_reader.hpp"
#include "codegen/ir/ir_writer.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "codegen/vectors/vectors.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>

#define VALIJSON_USE_EXCEPTIONS 1
#include <boost/json.hpp>
#include <catch2/catch.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace chorus;

namespace {

const codegen::Model& lamp_model()
{
    static const auto model = [] {
        auto made = std::make_unique<codegen::Model>();
        codegen::Diagnostics diagnostics;
        codegen::load_specs(codegen::project_root() / "tests/codegen/renames", *made, diagnostics);
        codegen::check(*made, diagnostics);
        REQUIRE(diagnostics.empty());
        return made;
    }();
    return *model;
}

std::string text(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& each : error.details)
        if (each.name == name) return std::get<std::string>(each.value);
    return {};
}

/// Where the command is refused and by which rule, or what is written of it when it was read.
std::string shine(std::string_view json)
{
    const auto command = wire::decode<pulse_api::lamp::Shine::Command>(json);
    if (!command) return text(command.error(), "pointer") + " " + text(command.error(), "rule");
    return wire::encode(*command);
}

/// True if one of the names that are only read stands somewhere in the text.
bool has_old_name(const std::string& text)
{
    const auto names = {"start", "colour", "yellow", "red", "power", "brightness", "rays", "tone", "origin"};
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return text.find('"' + name + '"') != std::string::npos; });
}

/// The emitted schemas, judged by Valijson.
class Schemas {
public:
    Schemas()
        : file_(boost::json::parse(
              codegen::read_file(std::string(LAMP_OUT) + "/generated/schema/pulse/lamp.json").value()))
    {}

    bool accept(const std::string& message, const std::string& text)
    {
        const boost::json::value document{{"$ref", "#/definitions/" + message},
                                          {"definitions", file_.at("definitions")}};
        valijson::Schema schema;
        using valijson::adapters::BoostJsonAdapter;
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(BoostJsonAdapter(document), schema);
        const boost::json::value value = boost::json::parse(text);
        return valijson::Validator().validate(schema, BoostJsonAdapter(value), nullptr);
    }

private:
    boost::json::value file_;
};

} // namespace

TEST_CASE("a message of an older client is read, and what is written has the new names only")
{
    CHECK(shine(R"({"brightness":7,"rays":[{"start":1,"to":2,"colour":"red"}],"tone":"yellow",)"
                R"("origin":{"kind":"bulb","power":9}})") ==
          R"({"level":7,"beams":[{"from":1,"to":2,"shade":"hot"}],"shade":"warm","source":{"kind":"bulb","watts":9}})");
    CHECK(shine(R"({"level":7,"source":null})") == R"({"level":7,"shade":"warm","source":null})");
}

TEST_CASE("a field under both of its names is refused like one that occurs twice")
{
    CHECK(shine(R"({"level":7,"brightness":7,"source":null})") == "/brightness duplicateKey");
    CHECK(shine(R"({"brightness":7,"source":null,"level":7})") == "/level duplicateKey");
    CHECK(shine(R"({"brightness":7,"brightness":7,"source":null})") == "/brightness duplicateKey");
}

TEST_CASE("what is wrong under an old name is told under that name, and what is missing under the new one")
{
    CHECK(shine(R"({"brightness":101,"source":null})") == "/brightness max");
    CHECK(shine(R"({"rays":[{"start":3,"to":2}],"level":1,"source":null})") == "/rays/0 beamOrder");
    CHECK(shine(R"({"source":null})") == "/level required");
    CHECK(shine(R"({"level":1,"tone":"blue","source":null})") == "/tone enum");
}

TEST_CASE("generated code, the specs and the schemas agree on values under old and new names")
{
    Schemas schemas;
    const auto messages = codegen::messages_of(lamp_model());
    int old = 0;
    int twice = 0;
    for (std::uint64_t number = 0; number < 4000; ++number) {
        const codegen::Vector vector = codegen::make_vector(messages, 3, number);
        const std::string json = to_compact_text(vector.value);
        INFO(codegen::to_line(vector));
        const auto found = vector.message->type != nullptr
                               ? codegen::find_breach(vector.value, *vector.message->type)
                               : codegen::find_breach(vector.value, *vector.message->fields);
        REQUIRE(found == vector.breach);
        const auto code = std::find_if(pulse_messages::all().begin(), pulse_messages::all().end(),
                                       [&](const wire::Message& one) { return one.name == vector.message->name; });
        REQUIRE(code != pulse_messages::all().end());
        const auto written = code->recode(json);
        REQUIRE(written.has_value() != vector.breach.has_value());
        if (vector.breach) {
            CHECK(text(written.error(), "pointer") == vector.breach->pointer);
            CHECK(text(written.error(), "rule") == vector.breach->rule);
            if (vector.breach->rule == "duplicateKey") ++twice;
        } else {
            CHECK_FALSE(has_old_name(*written));
            if (has_old_name(json)) ++old;
        }
        if (!vector.breach || vector.breach->rule != "beamOrder")
            CHECK(schemas.accept(vector.message->name, json) == !vector.breach);
    }
    CHECK(old > 200);
    CHECK(twice > 50);
}

TEST_CASE("old names, versions and deprecations go through the IR")
{
    codegen::CheckedSpecs back;
    REQUIRE(codegen::read_ir(codegen::ir_text(lamp_model()), back.model, back.diagnostics));
    REQUIRE(back.text() == "");
    CHECK(codegen::ir_text(back.model) == codegen::ir_text(lamp_model()));
    const codegen::Command& glow = back.model.find("pulse/lamp")->commands.back();
    CHECK(glow.availability.deprecated->instead.text == "shine");
    CHECK(glow.input.find("share")->availability.since.text == "1.2.0");
    CHECK(back.model.find("pulse/lamp")->commands.front().input.find("level")->was->until.text == "2.0.0");
}

TEST_CASE("people read what something was called, since when it is there and what replaces it")
{
    const auto output = [](const std::string& path) {
        return codegen::read_file(std::string(LAMP_OUT) + "/" + path).value();
    };
    const std::string page = output("docs/reference/pulse/lamp.md");
    CHECK(page.find("How bright it is. Was `brightness` until 2.0.0.") != std::string::npos);
    CHECK(page.find("Let it shine. Since 1.1.0.") != std::string::npos);
    CHECK(page.find("**Deprecated.** Since 1.3.0: Shining with a low level does the same. Use `shine` instead.") !=
          std::string::npos);
    CHECK(output("generated/pulse/lamp.hpp").find("Let it glow. @deprecated Since 1.3.0:") != std::string::npos);
    const std::string module = output("generated/ts/src/pulse/lamp.ts");
    CHECK(module.find(" * @deprecated Since 1.3.0:") != std::string::npos);
    CHECK(module.find("t.renamed('brightness', t.required('level', t.integer(0, 100)))") != std::string::npos);
}

TEST_CASE("programs that work on every operation alike see what came later and what is on its way out")
{
    const reflect::Command* shine = reflect::find_command(pulse_api::api(), "lamp", "shine");
    const reflect::Command* glow = reflect::find_command(pulse_api::api(), "lamp", "glow");
    REQUIRE(shine != nullptr);
    REQUIRE(glow != nullptr);
    CHECK(shine->availability.since == "1.1.0");
    CHECK(shine->availability.deprecated_since.empty());
    CHECK(glow->availability.deprecated_since == "1.3.0");
    CHECK(glow->availability.instead == "shine");
    CHECK(glow->availability.why == "Shining with a low level does the same.");
    CHECK(reflect::find_field(*glow->input, "level")->availability.instead == "share");
    CHECK(reflect::find_field(*glow->input, "share")->availability.since == "1.2.0");
}
