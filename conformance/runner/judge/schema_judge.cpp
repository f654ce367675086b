#include "conformance/runner/judge/schema_judge.hpp"

// Without this Valijson ends the process when a schema is wrong.
#define VALIJSON_USE_EXCEPTIONS 1

#include <boost/json.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>

namespace chorus::conform {

using valijson::adapters::BoostJsonAdapter;

class SchemaJudge::Impl {
public:
    explicit Impl(std::filesystem::path folder) : folder_(std::move(folder)) {}

    bool accepts(const std::string& spec, const std::string& definition, const json::value& value)
    {
        return validator_.validate(schema(spec, definition), BoostJsonAdapter(value), nullptr);
    }

private:
    const json::value& file(const std::string& spec)
    {
        const auto [at, added] = files_.try_emplace(spec);
        if (!added) return at->second;
        const std::filesystem::path path = folder_ / (spec + ".json");
        std::ifstream in(path, std::ios::binary);
        if (!in) throw std::runtime_error("There is no schema at " + path.string() + ".");
        at->second = json::parse(std::string{std::istreambuf_iterator<char>(in), {}});
        return at->second;
    }

    const valijson::Schema& schema(const std::string& spec, const std::string& definition)
    {
        std::unique_ptr<valijson::Schema>& made = schemas_[spec + "#" + definition];
        if (made) return *made;
        const json::value& definitions = file(spec).at("definitions");
        if (!definitions.as_object().contains(definition))
            throw std::runtime_error("The schema of `" + spec + "` does not define `" + definition + "`.");
        const json::value document{{"$ref", "#/definitions/" + definition}, {"definitions", definitions}};
        made = std::make_unique<valijson::Schema>();
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(BoostJsonAdapter(document), *made);
        return *made;
    }

    std::filesystem::path folder_;
    std::map<std::string, json::value> files_;
    std::map<std::string, std::unique_ptr<valijson::Schema>> schemas_;
    valijson::Validator validator_{valijson::Validator::kStrongTypes};
};

SchemaJudge::SchemaJudge(std::filesystem::path folder) : impl_(std::make_unique<Impl>(std::move(folder))) {}
SchemaJudge::~SchemaJudge() = default;

bool SchemaJudge::accepts(const std::string& spec, const std::string& definition, const json::value& value)
{
    return impl_->accepts(spec, definition, value);
}

} // namespace chorus::conform
