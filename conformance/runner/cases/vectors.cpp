#include "conformance/runner/cases/vectors.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>

namespace chorus::conform {
namespace {

Vector vector_of(const json::object& line)
{
    Vector vector;
    vector.message = line.at("message").as_string();
    vector.value = line.at("value");
    vector.text = json::serialize(vector.value);
    vector.label = "good";
    if (const json::value* rule = line.if_contains("rule")) {
        vector.breach = Breach{std::string(line.at("pointer").as_string()), std::string(rule->as_string())};
        std::string place = vector.breach->pointer.substr(vector.breach->pointer.empty() ? 0 : 1);
        std::replace(place.begin(), place.end(), '/', '.');
        vector.label = vector.breach->rule + (place.empty() ? "" : ":" + place);
    }
    return vector;
}

} // namespace

std::vector<Vector> read_vectors(const std::filesystem::path& samples, const Spec& spec)
{
    const std::filesystem::path path = samples / (spec.stem + ".jsonl");
    std::ifstream in(path);
    if (!in) throw IrError("There are no samples at " + path.string() + ".");
    std::vector<Vector> vectors;
    std::map<std::string, int> labels;
    for (std::string line; std::getline(in, line);) {
        vectors.push_back(vector_of(json::parse(line).as_object()));
        Vector& vector = vectors.back();
        const int count = ++labels[vector.message + " " + vector.label];
        if (count > 1) vector.label += fmt::format("~{}", count);
    }
    return vectors;
}

} // namespace chorus::conform
