// Judges payloads by the emitted schemas of draft-07 with Valijson; a peer of tests/ts/ajv_judge.mjs.
#include "codegen/model/loader.hpp"
#include "tests/agreement/request.hpp"
#include "tests/codegen/support/specs.hpp"

#include <map>
#include <memory>

#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace chorus;
using valijson::adapters::BoostJsonAdapter;

namespace {

std::unique_ptr<valijson::Schema> schema_of(const agreement::Request& request)
{
    const auto path = codegen::project_root() / "generated/schema" / (request.spec + ".json");
    const boost::json::value file = boost::json::parse(codegen::read_file(path).value());
    boost::json::object root{{"$ref", "#/definitions/" + request.message}, {"definitions", file.at("definitions")}};
    auto schema = std::make_unique<valijson::Schema>();
    const boost::json::value document(std::move(root));
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(BoostJsonAdapter(document), *schema);
    return schema;
}

boost::json::object judge(const agreement::Request& request)
{
    static std::map<std::pair<std::string, std::string>, std::unique_ptr<valijson::Schema>> schemas;
    static valijson::Validator validator;
    std::unique_ptr<valijson::Schema>& schema = schemas[{request.spec, request.message}];
    if (!schema) schema = schema_of(request);
    boost::json::error_code error;
    const boost::json::value value = boost::json::parse(request.text, error);
    if (error) return {{"ok", false}, {"code", "wire.badSyntax"}};
    return {{"ok", validator.validate(*schema, BoostJsonAdapter(value), nullptr)}};
}

} // namespace

int main()
{
    return agreement::judge_lines(judge);
}
