#include "codegen/model/loader.hpp"
#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <sstream>

#include <boost/json.hpp>

namespace chorus::codegen {

namespace {

Json from_boost(const boost::json::value& value)
{
    switch (value.kind()) {
    case boost::json::kind::null:
        return {};
    case boost::json::kind::bool_:
        return value.get_bool();
    case boost::json::kind::int64:
        return value.get_int64();
    case boost::json::kind::uint64:
        return static_cast<double>(value.get_uint64());
    case boost::json::kind::double_:
        return value.get_double();
    case boost::json::kind::string:
        return std::string(value.get_string());
    case boost::json::kind::array: {
        Json::List items;
        for (const auto& item : value.get_array())
            items.push_back(from_boost(item));
        return items;
    }
    case boost::json::kind::object: {
        Json::Object fields;
        for (const auto& [key, field] : value.get_object())
            fields.emplace_back(std::string(key), from_boost(field));
        return fields;
    }
    }
    return {};
}

void add_samples(const std::filesystem::path& path, const std::string& spec, std::vector<Sample>& samples)
{
    std::istringstream stream(read_file(path).value());
    for (std::string line; std::getline(stream, line);) {
        const Json json = parse_json(line);
        Sample& sample = samples.emplace_back();
        sample.spec = spec;
        sample.message = *json.find("message")->text();
        sample.value = *json.find("value");
        if (const Json* rule = json.find("rule")) sample.breach = {*json.find("pointer")->text(), *rule->text()};
    }
}

} // namespace

std::vector<Sample> all_samples()
{
    std::vector<Sample> samples;
    for (const Spec& spec : project_model().specs)
        add_samples(project_root() / "generated/samples" / (spec.stem + ".jsonl"), spec.stem, samples);
    return samples;
}

Json parse_json(std::string_view text)
{
    return from_boost(boost::json::parse({text.data(), text.size()}));
}

} // namespace chorus::codegen
