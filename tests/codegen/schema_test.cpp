#include "codegen/model/loader.hpp"
#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <map>
#include <memory>
#include <set>

#define VALIJSON_USE_EXCEPTIONS 1
#include <boost/json.hpp>
#include <catch2/catch.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace chorus::codegen;

namespace {

using valijson::adapters::BoostJsonAdapter;

/// The schema of one message: a reference into the definitions of its file.
std::unique_ptr<valijson::Schema> schema_of(const boost::json::value& file, const std::string& message)
{
    boost::json::object root{{"$ref", "#/definitions/" + message}, {"definitions", file.at("definitions")}};
    auto schema = std::make_unique<valijson::Schema>();
    const boost::json::value document(std::move(root));
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(BoostJsonAdapter(document), *schema);
    return schema;
}

/// Rules that a schema cannot say: conditions over several fields, and what its profile leaves to the decoder.
bool beyond_schemas(const Sample& sample)
{
    static const std::set<std::string> known{"type",     "min",      "max",   "minLength", "maxLength",
                                             "pattern",  "id",       "enum",  "required",  "unknownField",
                                             "minItems", "maxItems", "base64"};
    return !sample.good() && !known.contains(sample.breach.rule);
}

} // namespace

TEST_CASE("a foreign validator judges every sample by the schemas as the specs do")
{
    std::map<std::string, boost::json::value> files;
    std::map<std::string, std::unique_ptr<valijson::Schema>> schemas;
    valijson::Validator validator;
    int judged = 0;
    for (const Sample& sample : all_samples()) {
        if (beyond_schemas(sample)) continue;
        boost::json::value& file = files[sample.spec];
        if (file.is_null())
            file = boost::json::parse(read_file(project_root() / "generated/schema" / (sample.spec + ".json")).value());
        auto& schema = schemas[sample.spec + " " + sample.message];
        if (!schema) schema = schema_of(file, sample.message);
        const boost::json::value value = boost::json::parse(to_compact_text(sample.value));
        INFO(sample.spec << " " << sample.message << " " << to_compact_text(sample.value));
        CHECK(validator.validate(*schema, BoostJsonAdapter(value), nullptr) == sample.good());
        ++judged;
    }
    CHECK(judged > 1000);
}
