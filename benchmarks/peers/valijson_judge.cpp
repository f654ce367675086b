// Without this Valijson ends the process when a schema is wrong.
#define VALIJSON_USE_EXCEPTIONS 1

#include "benchmarks/peers/valijson_judge.hpp"

// Before RapidJSON itself: it makes RapidJSON's assertions exceptions.
#include <valijson/adapters/rapidjson_adapter.hpp>

#include <cstring>
#include <exception>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <rapidjson/document.h>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#include <vector>

namespace chorus::bench {

namespace {

/// What the runtime checks of an envelope, in the words of JSON Schema.
constexpr const char* envelope_schema = R"({
  "type": "object",
  "required": ["v", "id", "cid", "ts", "origin", "target", "domain", "kind", "name", "priority", "payload", "error"],
  "additionalProperties": false,
  "properties": {
    "v": {"const": 1},
    "id": {"type": "string", "minLength": 1, "maxLength": 128},
    "cid": {"type": ["string", "null"], "minLength": 1, "maxLength": 128},
    "ts": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$"},
    "origin": {"enum": ["aura", "pulse", "signal", "composer"]},
    "target": {"enum": ["aura", "pulse", "signal", "composer"]},
    "domain": {"type": "string", "minLength": 1, "maxLength": 64},
    "kind": {"enum": ["command", "event", "snapshot", "error"]},
    "name": {"type": "string", "minLength": 1, "maxLength": 64},
    "priority": {"enum": ["realtime", "high", "normal", "low"]},
    "error": {"type": ["object", "null"]}
  }
})";

} // namespace

struct ValijsonJudge::Compiled {
    rapidjson::Document text; ///< what the compiled schema was made from; Valijson may refer to it
    valijson::Schema schema;
    valijson::Validator validator{valijson::Validator::kStrongTypes};
    std::vector<char> scratch; ///< the bytes of `document`
    rapidjson::Document document;
};

ValijsonJudge::ValijsonJudge(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
ValijsonJudge::ValijsonJudge(ValijsonJudge&&) noexcept = default;
ValijsonJudge::~ValijsonJudge() = default;

tl::expected<ValijsonJudge, std::string> ValijsonJudge::load(const std::filesystem::path& schema,
                                                             std::string_view message)
{
    return compile(schema, message, true);
}

tl::expected<ValijsonJudge, std::string> ValijsonJudge::load_payload(const std::filesystem::path& schema,
                                                                     std::string_view message)
{
    return compile(schema, message, false);
}

tl::expected<ValijsonJudge, std::string> ValijsonJudge::compile(const std::filesystem::path& schema,
                                                                std::string_view message, bool enveloped)
{
    std::ifstream in(schema);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    auto compiled = std::make_unique<Compiled>();
    auto& memory = compiled->text.GetAllocator();
    rapidjson::Document generated(&memory);
    if (generated.Parse(text.c_str()).HasParseError() || !generated.HasMember("definitions"))
        return tl::unexpected(fmt::format("{} is no generated schema", schema.string()));

    rapidjson::Value payload(rapidjson::kObjectType);
    const std::string place = fmt::format("#/definitions/{}", message);
    payload.AddMember("$ref", rapidjson::Value(place.c_str(), memory), memory);
    if (enveloped) {
        compiled->text.Parse(envelope_schema);
        compiled->text["properties"].AddMember("payload", payload, memory);
    } else {
        compiled->text.SetObject().AddMember("allOf", rapidjson::Value(rapidjson::kArrayType), memory);
        compiled->text["allOf"].PushBack(payload, memory);
    }
    compiled->text.AddMember("definitions", generated["definitions"], memory);
    try {
        valijson::SchemaParser parser;
        const valijson::adapters::RapidJsonAdapter adapter(compiled->text);
        parser.populateSchema(adapter, compiled->schema);
    } catch (const std::exception& error) {
        return tl::unexpected(fmt::format("Valijson refuses {}: {}", schema.string(), error.what()));
    }
    return ValijsonJudge(std::move(compiled));
}

bool ValijsonJudge::accepts(const std::string& text)
{
    return parse(text) && accepts_parsed();
}

bool ValijsonJudge::parse(const std::string& text)
{
    std::vector<char>& scratch = compiled_->scratch;
    scratch.resize(text.size() + 1);
    std::memcpy(scratch.data(), text.c_str(), text.size() + 1);
    compiled_->document = rapidjson::Document();
    return !compiled_->document.ParseInsitu(scratch.data()).HasParseError();
}

bool ValijsonJudge::accepts_parsed()
{
    const valijson::adapters::RapidJsonAdapter adapter(compiled_->document);
    return compiled_->validator.validate(compiled_->schema, adapter, nullptr);
}

} // namespace chorus::bench
