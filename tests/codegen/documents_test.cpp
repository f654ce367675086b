#include "generated/types/shelf.documents.hpp"

#include <type_traits>

#include <catch2/catch.hpp>

using namespace chorus;
using Fault = wire::DocumentFault;

namespace {

class Migrations final : public documents::Shelf::Migrations {
public:
    void millilitres_from_litres(wire::RawJson& value) override
    {
        value.text = std::to_string(static_cast<int>(std::stod(value.text) * 1000));
    }
};

wire::DocumentResult<Shelf> read_shelf(std::string_view text)
{
    Migrations migrations;
    return documents::Shelf::read(text, migrations);
}

Shelf shelf_of_today()
{
    return {.version = 3, .things = {Thing{Book{"Untitled", 0.1}}, Thing{Jar{1500}}}};
}

} // namespace

TEST_CASE("a file of the first version opens, with what was added, renamed, removed and changed since")
{
    const auto shelf =
        read_shelf(R"({"items": [{"kind": "book", "dust": 3, "pages": 0.1}, {"volume": 1.5, "kind": "jar"}]})");
    REQUIRE(shelf);
    CHECK(*shelf == shelf_of_today());
}

TEST_CASE("a file of a version in between takes the later steps only")
{
    const auto shelf = read_shelf(
        R"({"version":2,"things":[{"kind":"book","title":"Untitled","pages":1e-1},{"kind":"jar","volume":1.5}]})");
    REQUIRE(shelf);
    CHECK(*shelf == shelf_of_today());
}

TEST_CASE("what is written is of the newest version and is read as it was")
{
    Shelf shelf = shelf_of_today();
    shelf.version = 1;
    const std::string text = documents::Shelf::write(shelf);
    CHECK(text.find(R"("version":3)") != std::string::npos);
    CHECK(read_shelf(text).value() == shelf_of_today());
}

TEST_CASE("a newer file is refused with its version, whatever else is in it")
{
    for (const char* text : {R"({"version": 4})", R"({"version": 4, "things": 7, "wings": {}})"}) {
        const auto shelf = read_shelf(text);
        REQUIRE_FALSE(shelf);
        CHECK(shelf.error().kind == Fault::Kind::newer);
        CHECK(shelf.error().found == 4);
        CHECK(shelf.error().message.find("versions up to 3") != std::string::npos);
    }
}

TEST_CASE("a file that is cut off at any byte, or is another one, is damaged and never half read")
{
    const std::string old = R"({"items":[{"kind":"book","dust":3,"pages":0.1},{"kind":"jar","volume":1.5}]})";
    for (const std::string& whole : {old, documents::Shelf::write(shelf_of_today())})
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto shelf = read_shelf(std::string_view(whole).substr(0, size));
            REQUIRE_FALSE(shelf);
            CHECK(shelf.error().kind == Fault::Kind::damaged);
        }
    for (const char* text : {"[]", "7", R"({"version":0,"things":[]})", R"({"version":"3","things":[]})",
                             R"({"version":3,"items":[]})", R"({"version":1,"things":[]})", R"({"name":"x"})"}) {
        INFO(text);
        const auto shelf = read_shelf(text);
        REQUIRE_FALSE(shelf);
        CHECK(shelf.error().kind == Fault::Kind::damaged);
    }
}

TEST_CASE("a step that is written by hand cannot be forgotten")
{
    STATIC_REQUIRE(std::is_abstract_v<documents::Shelf::Migrations>);
}
