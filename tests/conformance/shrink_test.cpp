#include "conformance/runner/run/shrink.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

using namespace chorus::conform;
namespace json = boost::json;

namespace {

/// The smallest value that is told of `text` by something that fails where `fails` holds.
std::string shrunk(const std::string& text, const std::function<bool(const json::value&)>& fails,
                   std::size_t tries = 1000)
{
    const json::value value = json::parse(text);
    REQUIRE(fails(value));
    return json::serialize(shrink(value, fails, tries));
}

} // namespace

TEST_CASE("fields that have nothing to do with a failure go")
{
    const auto fails = [](const json::value& value) {
        const json::value* start = value.as_object().if_contains("start");
        return start && start->to_number<double>() < 0;
    };
    CHECK(shrunk(R"({"name":"a","start":-5,"region":{"end":7}})", fails) == R"({"start":-5})");
}

TEST_CASE("of a long list the one item stays that shows the failure")
{
    const auto fails = [](const json::value& value) {
        const json::value* notes = value.as_object().if_contains("notes");
        if (!notes || !notes->is_array()) return false;
        for (const json::value& note : notes->get_array())
            if (note.is_object() && note.get_object().contains("pitch")) return true;
        return false;
    };
    CHECK(shrunk(R"({"notes":[1,2,3,4,5,{"at":9,"pitch":60},7,8,9]})", fails) == R"({"notes":[{"pitch":0}]})");
}

TEST_CASE("texts become shorter and no character is cut")
{
    const auto fails = [](const json::value& value) {
        return value.is_string() && value.get_string().starts_with("ä");
    };
    CHECK(shrunk(R"("äöüäöü")", fails) == R"("ä")");
}

TEST_CASE("what only fails as a whole stays as it is, and the tries have an end")
{
    const std::string text = R"({"a":1,"b":[2,3]})";
    CHECK(shrunk(text, [&](const json::value& value) { return json::serialize(value) == text; }) == text);
    std::size_t asked = 0;
    shrunk(R"([1,2,3,4,5,6,7,8])", [&](const json::value&) { return ++asked > 0; }, 3);
    CHECK(asked == 4);
}
