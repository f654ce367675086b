#include "codegen/query/query.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace chorus::codegen;

namespace {

std::vector<std::string> names(const std::string& text)
{
    const auto query = parse_query(text);
    REQUIRE(query);
    const auto rows = run_query(*query, project_model());
    INFO((rows ? std::string() : rows.error()));
    REQUIRE(rows);
    std::vector<std::string> found;
    for (const Json& row : *rows)
        found.push_back(*row.find("name")->text());
    return found;
}

std::string refusal(const std::string& text)
{
    const auto query = parse_query(text);
    if (!query) return query.error();
    const auto rows = run_query(*query, project_model());
    return rows ? std::string() : rows.error();
}

} // namespace

TEST_CASE("commands are found by what they are")
{
    const std::vector<std::string> found = names("commands[spec=pulse/transport && priority=high].name");
    CHECK(found == std::vector<std::string>{"play", "stop", "pause", "locate"});
    CHECK(names("commands[owner=pulse && from=pulse].name") == std::vector<std::string>{"heartbeat"});
}

TEST_CASE("a condition compares numbers, looks into lists and can be turned round")
{
    const auto slow = names("commands[spec=pulse/transport && timeout>10000].name");
    CHECK(slow == std::vector<std::string>{"play"});
    const auto edits = names("commands[edits && spec=pulse/transport].name");
    CHECK(edits == std::vector<std::string>{"setLoop"});
    CHECK(names("commands[spec=pulse/transport && !edits && errors~session].name") == std::vector<std::string>{"play"});
    CHECK(names("events[spec=pulse/transport && delivery!=latest].name") == std::vector<std::string>{"state"});
}

TEST_CASE("only the columns that are asked for come")
{
    const auto rows = run_query(*parse_query("errors[code=transport.noLoop].code,hint"), project_model());
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(to_compact_text(rows->front()) == R"({"code":"transport.noLoop","hint":"Give a start and an end."})");
}

TEST_CASE("a query that makes no sense is answered with what may have been meant")
{
    CHECK(refusal("comands") == "There is no table `comands`. Did you mean `commands`?");
    CHECK(refusal("commands.nam") == "`commands` has no column `nam`. Did you mean `name`?");
    CHECK(refusal("commands[from=aura") == "The bracket is not closed.");
    CHECK(refusal("commands[=3]") == "`=3` is no condition; write such as `priority=high`.");
    CHECK(refusal("commands[edits]name") == "`name` makes no sense behind the bracket.");
}
