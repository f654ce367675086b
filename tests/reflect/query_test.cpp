#include "codegen/runtime/reflect/query.hpp"

#include "tests/reflect/sample_types.hpp"

#include <catch2/catch.hpp>

using namespace chorus::reflect;

TEST_CASE("a pointer finds a value in a reply")
{
    const std::string reply = R"({"lanes":[{"id":"lane-1","notes":[]},{"id":"lane-2","x":{"a/b":1.5}}]})";
    CHECK(text_at(reply, "/lanes/1/id") == "lane-2");
    CHECK(value_at(reply, "/lanes/1/id") == "\"lane-2\"");
    CHECK(value_at(reply, "/lanes/1/x/a~1b") == "1.5");
    CHECK(value_at(reply, "/lanes/0/notes") == "[]");
    CHECK_FALSE(text_at(reply, "/lanes/2/id"));
    CHECK_FALSE(text_at(reply, "/lanes/x"));
    CHECK_FALSE(text_at("{", "/lanes"));
}

TEST_CASE("the things that an id can name are found in a listing")
{
    const auto items = listed_items(R"({"tracks":[{"id":"track-1","name":"Bass"},{"id":"track-2"}]})",
                                    *chorus::reflect_test::track_type.listing);
    REQUIRE(items.size() == 2);
    CHECK(items[0].id == "track-1");
    CHECK(items[0].name == "Bass");
    CHECK(items[1].name.empty());
}

TEST_CASE("an object falls into its members and nothing else does")
{
    const auto members = members_of(R"({"do":"track.create","with":{"name":"A \"b\""}})");
    REQUIRE(members);
    CHECK(members->at(0) == std::pair<std::string, std::string>("do", "\"track.create\""));
    CHECK(members->at(1).second == R"({"name":"A \"b\""})");
    CHECK(members_of("[1]").error().code == "usage.badValue");
    CHECK(members_of("{").error().code == "wire.badSyntax");
}

TEST_CASE("text and JSON strings are turned into each other")
{
    CHECK(json_string("a \"b\"\n") == R"("a \"b\"\n")");
    CHECK(string_of(R"("a \"b\"\n")") == "a \"b\"\n");
    CHECK_FALSE(string_of("1"));
}
