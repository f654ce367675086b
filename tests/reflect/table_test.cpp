#include "codegen/runtime/reflect/table.hpp"

#include "tests/reflect/sample_types.hpp"

#include <catch2/catch.hpp>

using namespace chorus::reflect_test;

namespace {

constexpr std::array row_fields{Field{.name = "id", .type = &track_type},
                                Field{.name = "newName", .type = &text_type},
                                Field{.name = "gain", .type = &gain_type},
                                Field{.name = "start", .type = &ticks_type},
                                Field{.name = "mute", .type = &flag_type, .optional = true},
                                Field{.name = "names", .type = &names_type, .optional = true},
                                Field{.name = "points", .type = &points_type, .optional = true}};
constexpr Type row_type{.kind = TypeKind::structure, .fields = row_fields};
constexpr Type rows_type{.kind = TypeKind::list, .element = &row_type};
constexpr std::array list_fields{Field{.name = "tracks", .type = &rows_type}};
constexpr Type list_type{.kind = TypeKind::structure, .fields = list_fields};
constexpr std::array two_fields{Field{.name = "range", .type = &range_type}, Field{.name = "gain", .type = &gain_type},
                                Field{.name = "content", .type = &content_type},
                                Field{.name = "rows", .type = &rows_type}};
constexpr Type two_type{.kind = TypeKind::structure, .fields = two_fields};

const std::string rows =
    R"({"tracks":[{"id":"track-1","newName":"Bäss","gain":-6.5,"start":0,"names":["a","b"]},)"
    R"({"id":"track-22","newName":"Drums","gain":0,"start":3840,"mute":true,"points":[{"at":1}]}]})";

} // namespace

TEST_CASE("a list is a table with aligned columns and units in its head")
{
    CHECK(table_from_payload(list_type, rows, {}) == "id        new name  gain dB  start  mute  names  points\n"
                                                     "track-1   Bäss         -6.5      0  –     a, b   –\n"
                                                     "track-22  Drums           0   3840  yes   –      1\n");
}

TEST_CASE("lines are no longer than the terminal")
{
    const std::string text = table_from_payload(list_type, rows, {.width = 50, .tell = {}});
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    CHECK(longest <= 56); // bytes; a few characters take several
}

TEST_CASE("fields can be told in words of their own")
{
    const auto tell = [](const Field& field, std::string_view text) -> std::optional<std::string> {
        if (field.type->unit == "ticks") return "bar " + std::string(text);
        return std::nullopt;
    };
    CHECK(table_from_payload(list_type, R"({"tracks":[{"id":"a","start":7}]})", {.width = 0, .tell = tell}) ==
          "id  start\n"
          "a   bar 7\n");
}

TEST_CASE("several things are told one below the other")
{
    CHECK(table_from_payload(two_type,
                             R"({"range":{"start":1,"end":2},"gain":-3,"content":{"kind":"plugin","uri":"u"},)"
                             R"("rows":[{"id":"a"}]})",
                             {}) == "gain  -3 dB\n"
                                    "range\n"
                                    "  start  1 ticks\n"
                                    "  end    2 ticks\n"
                                    "content\n"
                                    "  kind  plugin\n"
                                    "  uri   u\n"
                                    "rows\n"
                                    "  id\n"
                                    "  a\n");
}

TEST_CASE("a payload fits into one line")
{
    CHECK(line_from_payload(two_type, R"({"range":{"start":1,"end":2},"gain":-3,"rows":[{"id":"a"}]})", {}) ==
          "range start 1, end 2, gain -3, rows 1");
}
