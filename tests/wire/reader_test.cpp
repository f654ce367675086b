#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/codec.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

#include <catch2/catch.hpp>

namespace chorus::wire {

namespace {

/// A message with one of everything, in the shape of generated code.
struct Everything {
    std::int64_t integer = 0;
    double number = 0;
    std::string text;
    bool truth = false;
    std::optional<std::string> note;
    std::vector<std::int64_t> list;
    std::map<std::string, double> map;
};

void read(Reader& reader, Everything& value)
{
    static constexpr Keys<7> keys{{"integer", "number", "text", "truth", "note", "list", "map"}, 0b0000001};
    ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.integer, -max_exact_integer, max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.number);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.text, {.min = 0, .max = 8});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.boolean(value.truth);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            if (!reader.null()) reader.string(value.note.emplace());
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.list(value.list, 0, 3, [&](auto& item) { reader.integer(item, 0, 9); });
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.map(value.map, 2, [&](auto& item) { reader.number(item, 0, 1); });
            break;
        default:
            break;
        }
    }
}

/// Lists within lists.
struct Nest {
    std::vector<Nest> inner;
};

void read(Reader& reader, Nest& value)
{
    reader.list(value.inner, 0, unlimited, [&](Nest& item) { read(reader, item); });
}

struct Text {
    std::string value;
};
void read(Reader& reader, Text& text)
{
    reader.string(text.value);
}

struct Id {
    std::string value;
};
void read(Reader& reader, Id& id)
{
    reader.id(id.value);
}

struct Number {
    double value = 0;
};
void read(Reader& reader, Number& number)
{
    reader.number(number.value);
}

struct Integer {
    std::int64_t value = 0;
};
void read(Reader& reader, Integer& integer)
{
    reader.integer(integer.value, -max_exact_integer, max_exact_integer);
}

Error refusal(std::string_view json)
{
    const auto value = decode<Everything>(json);
    REQUIRE_FALSE(value.has_value());
    return value.error();
}

std::string place_of(const Error& error)
{
    return std::get<std::string>(error.details.at(0).value);
}

std::int64_t offset_of(const Error& error)
{
    return std::get<std::int64_t>(error.details.back().value);
}

} // namespace

TEST_CASE("fields are read in any order and with any white space")
{
    const auto value =
        decode<Everything>(" {\n\t\"truth\" : true , \"integer\":\r-7, \"list\": [ 1 , 2 ] , \"map\" : { } } ");
    REQUIRE(value.has_value());
    CHECK(value->truth);
    CHECK(value->integer == -7);
    CHECK(value->list == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("a mistake names its place, its offset and the rule")
{
    const Error deep = refusal(R"({"integer":1,"list":[1,10]})");
    CHECK(deep.code == "wire.badPayload");
    CHECK(deep.message == "/list/1 must be at most 9.");
    CHECK(place_of(deep) == "/list/1");
    CHECK(offset_of(deep) == 23);
    CHECK(place_of(refusal(R"({"integer":1,"map":{"a/b~c":2}})")) == "/map/a~1b~0c");
    CHECK(place_of(refusal(R"({"integer":1,"list":[1,2,3,4]})")) == "/list");
    CHECK(place_of(refusal(R"({"number":1})")) == "/integer");
    CHECK(place_of(refusal(R"({"integer":1,"other":2})")) == "/other");
    CHECK(place_of(refusal(R"({"integer":1,"integer":2})")) == "/integer");
    CHECK(place_of(refusal(R"({"integer":1,"map":{"a":0,"a":1}})")) == "/map/a");
    CHECK(place_of(refusal(R"([1])")).empty());
}

TEST_CASE("fields in any order are read, and one that occurs twice is found wherever it stands")
{
    std::mt19937_64 random(11);
    std::vector<std::pair<std::string, std::string>> fields = {
        {"integer", "5"}, {"number", "0.5"}, {"text", R"("short")"}, {"truth", "true"},
        {"note", "null"}, {"list", "[1,2]"}, {"map", R"({"a":1})"}};
    const auto object = [](const auto& members) {
        std::string json;
        for (const auto& [name, value] : members)
            json += (json.empty() ? "{\"" : ",\"") + name + "\":" + value;
        return json + "}";
    };
    for (int attempt = 0; attempt < 2000; ++attempt) {
        // Now and then only two change places, so that there are runs in the right order.
        if (attempt % 2 == 0) std::shuffle(fields.begin(), fields.end(), random);
        std::swap(fields[random() % 7], fields[random() % 7]);
        INFO(object(fields));
        const auto value = decode<Everything>(object(fields));
        REQUIRE(value.has_value());
        CHECK((value->integer == 5 && value->number == 0.5 && value->text == "short" && value->truth));
        CHECK((value->list.size() == 2 && value->map.size() == 1));
        auto twice = fields;
        const auto& again = fields[random() % 7];
        twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(random() % 8), again);
        INFO(object(twice));
        const Error error = refusal(object(twice));
        CHECK(place_of(error) == "/" + again.first);
        CHECK(std::get<std::string>(error.details.at(1).value) == "duplicateKey");
    }
}

TEST_CASE("a list within a list takes not much more memory than it needs")
{
    const std::string pair = "[[],[]]";
    std::string json = "[" + pair;
    for (int i = 0; i < 1000; ++i)
        json += "," + pair;
    const auto value = decode<Nest>(json + "]");
    REQUIRE(value.has_value());
    REQUIRE(value->inner.size() == 1001);
    for (const Nest& nest : value->inner)
        REQUIRE(nest.inner.capacity() <= 16);
}

TEST_CASE("a key may be written with escapes and is still the same key")
{
    const auto value = decode<Everything>(R"({"int\u0065ger":4})");
    REQUIRE(value.has_value());
    CHECK(value->integer == 4);
    CHECK(place_of(refusal(R"({"integer":1,"\u0069nteger":2})")) == "/integer");
}

TEST_CASE("text that is not JSON is refused as such")
{
    for (const std::string_view json : {"",
                                        " ",
                                        "{",
                                        "}",
                                        "{]",
                                        "{\"integer\"}",
                                        "{\"integer\":}",
                                        "{\"integer\":1,}",
                                        "{,\"integer\":1}",
                                        "{\"integer\":1 \"number\":2}",
                                        "{\"integer\":1}}",
                                        "{\"integer\":1} x",
                                        "{integer:1}",
                                        "{'integer':1}",
                                        "{\"integer\":01}",
                                        "{\"integer\":1,\"number\":1.}",
                                        "{\"integer\":1,\"number\":.5}",
                                        "{\"integer\":1,\"number\":1e}",
                                        "{\"integer\":1,\"number\":-}",
                                        "{\"integer\":1,\"list\":[1,]}",
                                        "{\"integer\":1,\"list\":[1 2]}",
                                        "{\"integer\":1,\"list\":[1[2]}",
                                        "{\"integer\":1,\"text\":\"a",
                                        "{\"integer\":1,\"text\":\"\\x\"}",
                                        "{\"integer\":1,\"text\":\"\n\"}",
                                        "{\"integer\":1,\"truth\":tru",
                                        "\xEF\xBB\xBF{\"integer\":1}"}) {
        INFO(json);
        const auto value = decode<Everything>(json);
        REQUIRE_FALSE(value.has_value());
        CHECK((value.error().code == "wire.badSyntax" || json.starts_with("}") || json.starts_with("\xEF") ||
               json.find(".5") != std::string_view::npos));
    }
}

TEST_CASE("nesting ends at the limit")
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(decode<Nest>(nested(Reader::max_depth)).has_value());
    const auto deeper = decode<Nest>(nested(Reader::max_depth + 1));
    REQUIRE_FALSE(deeper.has_value());
    CHECK(deeper.error().code == "wire.tooDeep");
    CHECK(decode<Nest>(std::string(1000000, '[')).error().code == "wire.tooDeep");
}

TEST_CASE("strings are UTF-8 and escapes mean what they say")
{
    const std::pair<std::string_view, std::string_view> good[] = {
        {R"("")", ""},
        {R"("plain text that is longer than a word")", "plain text that is longer than a word"},
        {R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t"},
        {R"("\u0041\u00e9\u20AC\ud834\udd1e")", "A\xC3\xA9\xE2\x82\xAC\xF0\x9D\x84\x9E"},
        {"\"\xC3\xA9\xE2\x82\xAC\xF0\x9D\x84\x9E\"", "\xC3\xA9\xE2\x82\xAC\xF0\x9D\x84\x9E"},
        {"\"\x7F\"", "\x7F"},
        {"\"\xF4\x8F\xBF\xBF\"", "\xF4\x8F\xBF\xBF"},
        {"\"\xED\x9F\xBF\xEE\x80\x80\"", "\xED\x9F\xBF\xEE\x80\x80"},
    };
    for (const auto& [json, text] : good) {
        INFO(json);
        const auto value = decode<Text>(json);
        REQUIRE(value.has_value());
        CHECK(value->value == text);
    }
    CHECK(decode<Text>(R"("a\u0000b")")->value == std::string("a\0b", 3));
    for (const std::string_view json : {"\"\x80\"",
                                        "\"\xBF\"",
                                        "\"\xC0\x80\"",
                                        "\"\xC1\xBF\"",
                                        "\"\xC3\"",
                                        "\"\xC3(\"",
                                        "\"\xE0\x80\x80\"",
                                        "\"\xE0\x9F\xBF\"",
                                        "\"\xE2\x82\"",
                                        "\"\xED\xA0\x80\"",
                                        "\"\xED\xBF\xBF\"",
                                        "\"\xF0\x80\x80\x80\"",
                                        "\"\xF0\x8F\xBF\xBF\"",
                                        "\"\xF4\x90\x80\x80\"",
                                        "\"\xF5\x80\x80\x80\"",
                                        "\"\xFE\"",
                                        "\"\xFF\"",
                                        "\"\\ud834\"",
                                        "\"\\ud834x\"",
                                        "\"\\ud834\\u0041\"",
                                        "\"\\udd1e\"",
                                        "\"\\u12\"",
                                        "\"\\u12g4\"",
                                        "\"\\a\"",
                                        "\"\x1F\"",
                                        "\"\\"}) {
        INFO(json);
        const auto value = decode<Text>(json);
        REQUIRE_FALSE(value.has_value());
        CHECK(value.error().code == "wire.badSyntax");
    }
}

TEST_CASE("an id is read whatever its length and whatever follows it")
{
    for (std::size_t size = 1; size <= 64; ++size) {
        const std::string id(size, 'x');
        for (const std::string_view after : {"", " ", "\n                  "})
            CHECK(decode<Id>(" \"" + id + "\"" + std::string(after)).value().value == id);
        CHECK_FALSE(decode<Id>("\"" + id).has_value());
        const Error refused = decode<Id>("\"" + id + " \"").error();
        CHECK(std::get<std::string>(refused.details.at(1).value) == "id");
    }
    CHECK(decode<Id>("\"\\u0061b\"").value().value == "ab");
    CHECK_FALSE(decode<Id>("\"\"").has_value());
    CHECK_FALSE(decode<Id>("\"" + std::string(65, 'x') + "\"").has_value());
}

TEST_CASE("a text is read whatever its length, what is in it and what follows it")
{
    for (std::size_t size = 0; size <= 80; ++size) {
        const std::string plain(size, 'x');
        for (const std::string_view after : {"", " ", "\n                  "}) {
            CHECK(decode<Text>(" \"" + plain + "\"" + std::string(after)).value().value == plain);
            CHECK(decode<Text>("\"" + plain + "\xC3\xA9\"" + std::string(after)).value().value == plain + "\xC3\xA9");
            CHECK(decode<Text>("\"" + plain + "\\n\"" + std::string(after)).value().value == plain + "\n");
        }
        CHECK_FALSE(decode<Text>("\"" + plain).has_value());
    }
}

TEST_CASE("lengths count characters and not bytes")
{
    CHECK(decode<Everything>("{\"integer\":1,\"text\":\"\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\"}")
              .has_value());
    CHECK_FALSE(decode<Everything>("{\"integer\":1,\"text\":\"123456789\"}").has_value());
    CHECK(decode<Everything>("{\"integer\":1,\"text\":\"12345678\"}").has_value());
}

TEST_CASE("integers are digits within 53 bits")
{
    const std::pair<std::string_view, std::int64_t> good[] = {{"0", 0},
                                                              {"-0", 0},
                                                              {"7", 7},
                                                              {"-12", -12},
                                                              {"9007199254740991", max_exact_integer},
                                                              {"-9007199254740991", -max_exact_integer}};
    for (const auto& [json, integer] : good)
        CHECK(decode<Integer>(json).value().value == integer);
    for (const std::string_view json :
         {"9007199254740992", "-9007199254740992", "18446744073709551616", "123456789012345678901234567890", "1.0",
          "1e3", "1E3", "\"1\"", "true", "null", "+1", "0x10", "1 2", "- 1", "NaN"}) {
        INFO(json);
        CHECK_FALSE(decode<Integer>(json).has_value());
    }
}

TEST_CASE("numbers are read exactly and must be finite")
{
    const std::pair<std::string_view, double> good[] = {
        {"0", 0.0},
        {"-1.5", -1.5},
        {"0.1", 0.1},
        {"1e3", 1000.0},
        {"1E+3", 1000.0},
        {"25e-1", 2.5},
        {"123456789012345678", 123456789012345678.0},
        {"0.30000000000000004", 0.30000000000000004},
        {"1.7976931348623157e308", std::numeric_limits<double>::max()},
        {"5e-324", std::numeric_limits<double>::denorm_min()},
        {"2.2250738585072011e-308", 2.2250738585072011e-308},
        {"1e-400", 0.0},
        {"0e999999999999", 0.0},
        {"9007199254740993", 9007199254740992.0},
        {"99999999999999.9", 99999999999999.9},
        {"999999999999999.9", 999999999999999.9},
        {"0.00000000000001", 1e-14},
        {"0.000000000000001", 1e-15},
        {"36893488147419103232", 36893488147419103232.0},
    };
    for (const auto& [json, number] : good) {
        INFO(json);
        CHECK(decode<Number>(json).value().value == number);
    }
    CHECK(std::signbit(decode<Number>("-0")->value));
    CHECK(std::signbit(decode<Number>("-1e-400")->value));
    for (const std::string_view json :
         {"1e309", "-1e309", "1e999999999999", "NaN", "Infinity", "-Infinity", "nan", "1.", ".5", "00", "01.5", "+1",
          "1e", "1e+", "--1", "0x1p3", "1,5", "\"1\"", "null"}) {
        INFO(json);
        CHECK_FALSE(decode<Number>(json).has_value());
    }
}

TEST_CASE("digits are read whatever their number and whatever follows them")
{
    std::mt19937_64 random(7);
    const auto digits = [&](std::size_t count) {
        std::string text;
        while (text.size() < count)
            text.push_back(static_cast<char>('0' + random() % 10));
        return text;
    };
    for (std::size_t whole = 1; whole <= 20; ++whole) {
        for (std::size_t decimals = 0; decimals <= 20; ++decimals) {
            std::string text = digits(whole);
            if (whole > 1 && text.front() == '0') text.front() = '1';
            if (random() % 2 == 0) text.insert(text.begin(), '-');
            if (decimals > 0) text += "." + digits(decimals);
            for (const std::string_view behind : {"", " ", "        ", "\t:::::::::::::::::"}) {
                INFO(text << behind << "|");
                const std::string json = text + std::string(behind);
                double value = 0;
                Reader reader(json);
                reader.number(value);
                CHECK(reader.ok());
                CHECK(value == std::strtod(text.c_str(), nullptr));
                if (decimals > 0 || whole > 15) continue;
                std::int64_t integer = 0;
                Reader again(json);
                again.integer(integer, -max_exact_integer, max_exact_integer);
                CHECK(again.ok());
                CHECK(integer == std::strtoll(text.c_str(), nullptr, 10));
            }
        }
    }
}

TEST_CASE("a number of up to 19 digits is read as the double that is nearest")
{
    std::mt19937_64 random(5);
    const auto expect_nearest = [](const std::string& text) {
        INFO(text);
        double expected = 0;
        std::from_chars(text.data(), text.data() + text.size(), expected);
        const PlainNumber number = read_plain_number(text.data(), text.data() + text.size());
        REQUIRE(number.end == text.data() + text.size());
        REQUIRE(number.value == expected);
    };
    for (int i = 0; i < 50000; ++i) {
        // Just between two doubles, and a digit beside it.
        const std::uint64_t between = ((random() >> 11U) | std::uint64_t{1} << 52U) * 2 + 1;
        const std::string whole = std::to_string(between);
        expect_nearest(whole);
        expect_nearest(whole + ".0");
        expect_nearest(whole + ".1");
        // Any digits, with the point anywhere.
        std::string digits = std::to_string(random() % 10000000000000000000U);
        digits.insert(random() % (digits.size() - 1) + 1, ".");
        if (digits.front() != '0') expect_nearest(digits);
        expect_nearest("0." + std::to_string(random() % 1000000000000000000U));
    }
    expect_nearest("0.000000000000000000");
}

TEST_CASE("after a mistake nothing more is read")
{
    Reader reader(R"({"integer":"x","number":2})");
    Everything value;
    read(reader, value);
    CHECK_FALSE(reader.ok());
    CHECK_FALSE(reader.finish());
    CHECK(value.number == 0);
    CHECK(reader.violation().rule == "type");
}

} // namespace chorus::wire
