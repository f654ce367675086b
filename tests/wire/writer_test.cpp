#include "codegen/runtime/wire/number.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <bit>
#include <cmath>
#include <limits>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace chorus::wire {

namespace {

template <class Float>
std::string text_of(Float number)
{
    std::string text;
    append_number(text, number);
    return text;
}

double parsed(const std::string& text)
{
    const char* at = text.data();
    double value = 0;
    REQUIRE(parse_number(at, text.data() + text.size(), value) == NumberSyntax::good);
    REQUIRE(at == text.data() + text.size());
    return value;
}

} // namespace

TEST_CASE("strings are escaped wherever in them the special character stands")
{
    for (std::size_t size = 1; size < 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            // Neighbours below and above 127, so that marks of one byte do not spill over to another.
            for (const char filler : {'a', '!', '#', '\xc3', '\xff'}) {
                const auto written = [&](char special) {
                    std::string text(size, filler);
                    text[at] = special;
                    std::string out;
                    Writer(out).string(text);
                    return out;
                };
                const std::string before = '"' + std::string(at, filler);
                const std::string after = std::string(size - at - 1, filler) + '"';
                CHECK(written('"') == before + "\\\"" + after);
                CHECK(written('\\') == before + "\\\\" + after);
                CHECK(written('\n') == before + "\\n" + after);
                CHECK(written('\x1f') == before + "\\u001f" + after);
                CHECK(written(' ') == before + ' ' + after);
                CHECK(written('\x7f') == before + '\x7f' + after);
            }
        }
    }
}

TEST_CASE("numbers are written in their shortest form")
{
    const std::pair<double, std::string> table[] = {
        {0.0, "0"},
        {-0.0, "-0"},
        {1.0, "1"},
        {-144.0, "-144"},
        {0.1, "0.1"},
        {0.000001, "0.000001"},
        {-6.02, "-6.02"},
        {1234567.125, "1234567.125"},
        {1.0 / 3, "0.3333333333333333"},
        {1e22, "1e+22"},
        {1e-7, "1e-07"},
        {5e-324, "5e-324"},
        {9007199254740992.0, "9007199254740992"},
        {9007199254.740992, "9007199254.740992"},
        {123456789.123456, "123456789.123456"},
    };
    for (const auto& [number, text] : table) {
        CHECK(text_of(number) == text);
        CHECK(parsed(text) == number);
    }
    CHECK(text_of(0.1F) == "0.1");
    CHECK(text_of(16777216.0F) == "16777216");
    CHECK(text_of(std::numeric_limits<float>::max()) == "3.4028235e+38");
}

TEST_CASE("every double comes back as the same double")
{
    CHECK(rc::check([](std::uint64_t bits) {
        const auto number = std::bit_cast<double>(bits);
        RC_PRE(std::isfinite(number));
        RC_ASSERT(std::bit_cast<std::uint64_t>(parsed(text_of(number))) == bits);
    }));
    CHECK(rc::check([](std::int32_t millionths, std::uint8_t scale) {
        const double number = millionths / std::pow(10.0, scale % 9);
        RC_ASSERT(parsed(text_of(number)) == number);
        RC_ASSERT(text_of(number).size() <= 20U);
    }));
}

TEST_CASE("every float comes back as the same float")
{
    CHECK(rc::check([](std::uint32_t bits) {
        const auto number = std::bit_cast<float>(bits);
        RC_PRE(std::isfinite(number));
        RC_ASSERT(std::bit_cast<std::uint32_t>(static_cast<float>(parsed(text_of(number)))) == bits);
    }));
}

TEST_CASE("strings are escaped where they must be and nowhere else")
{
    std::string json;
    Writer(json).string("a\"b\\c/\n\r\t\x01\x1f\x7f\xC3\xA9");
    CHECK(json == "\"a\\\"b\\\\c/\\n\\r\\t\\u0001\\u001f\x7f\xC3\xA9\"");
}

TEST_CASE("objects put commas between fields and tags in front")
{
    std::string json;
    Writer writer(json);
    writer.tag("kind", "audio");
    writer.begin_object();
    writer.field("name");
    writer.string("{");
    writer.field("empty");
    writer.empty_object();
    writer.field("list");
    writer.list(std::vector<int>{1, 2}, [&](int item) { writer.integer(item); });
    writer.end_object();
    writer.finish();
    CHECK(json == R"({"kind":"audio","name":"{","empty":{},"list":[1,2]})");
}

TEST_CASE("a writer appends to what is there and gives the text its length as often as it is asked")
{
    std::string json = "before";
    Writer writer(json);
    writer.finish();
    CHECK(json == "before");
    for (std::size_t size = 0; size < 600; size += 7) {
        std::string expected = json;
        const std::string text(size, 'x');
        writer.string(text);
        writer.finish();
        CHECK(json == expected.append("\"").append(text).append("\""));
    }
}

TEST_CASE("the pretty form is the same value on several lines")
{
    CHECK(prettify(R"({"a":[1,{"b":"x: {,}\""}],"c":{},"d":[]})") == "{\n"
                                                                     "  \"a\": [\n"
                                                                     "    1,\n"
                                                                     "    {\n"
                                                                     "      \"b\": \"x: {,}\\\"\"\n"
                                                                     "    }\n"
                                                                     "  ],\n"
                                                                     "  \"c\": {},\n"
                                                                     "  \"d\": []\n"
                                                                     "}\n");
}

} // namespace chorus::wire
