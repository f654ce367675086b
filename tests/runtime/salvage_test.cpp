#include "codegen/runtime/rpc/salvage.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string>

using chorus::rpc::salvage;

TEST_CASE("the id of a broken message is found where there is one")
{
    CHECK(salvage(R"({"v":1,"id":"7","domain":"toy","name":"echo","priority":)").id == "7");
    CHECK(salvage(R"({"payload":{"id":"inner"},"id" : "outer")").id == "outer");
    CHECK(salvage(R"({"x":["id","y"],"domain":"toy"})").domain == "toy");
    CHECK(salvage(R"({"x":"a \" quote","name":"echo"})").name == "echo");
}

TEST_CASE("the longest id is found whatever its characters are")
{
    std::string id;
    for (int count = 0; count < 128; ++count)
        id += "\xF0\x9D\x84\x9E";
    CHECK(salvage("{\"id\":\"" + id + "\"}").id == id);
    CHECK_FALSE(salvage("{\"id\":\"" + id + "x\"}").id);
}

TEST_CASE("what is no plain text is not taken for an id")
{
    CHECK_FALSE(salvage(R"({"id":7})").id);
    CHECK_FALSE(salvage(R"({"id":""})").id);
    CHECK_FALSE(salvage(R"({"id":"a\u0041"})").id);
    CHECK_FALSE(salvage("{\"id\":\"\xff\"}").id);
    CHECK_FALSE(salvage("{\"id\":\"" + std::string(200, 'x') + "\"}").id);
    CHECK_FALSE(salvage(R"("id":"7")").id);
    CHECK_FALSE(salvage(R"({"id":"7)").id);
    CHECK(salvage("").name == "message");
    CHECK(salvage("").domain == "rpc");
}

TEST_CASE("no text makes the search go astray")
{
    rc::prop("any text", [](const std::string& text) { (void)salvage("{\"id\":\"" + text); });
}
