#include "codegen/runtime/reflect/payload.hpp"

#include "tests/reflect/sample_types.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::reflect_test;

namespace {

/// `Bass` is a track, `bar2` is a place.
Result<std::optional<std::string>> meaning(const Field&, const Type& type, std::string_view text)
{
    if (type.kind == TypeKind::id && text == "Bass") return std::optional<std::string>("\"track-1\"");
    if (type.kind == TypeKind::id && text == "Nobody") return wire::fail("name.unknown", "There is no track `Nobody`.");
    if (type.unit == "ticks" && text == "bar2") return std::optional<std::string>("3932160");
    return std::optional<std::string>();
}

std::string flags(std::vector<FlagValue> given)
{
    const auto payload = payload_from_flags(input_type, given, meaning);
    return payload ? *payload : payload.error().code + ": " + payload.error().message + " " + payload.error().hint;
}

std::string json(std::string_view given)
{
    const auto payload = payload_from_json(input_type, given, meaning);
    return payload ? *payload : payload.error().code + ": " + payload.error().message + " " + payload.error().hint;
}

} // namespace

TEST_CASE("each kind of value is read from a word")
{
    CHECK(flags({{"track", {"track-1"}}, {"newName", {"Sub"}}, {"gain", {"-6"}}, {"mute", {"on"}}}) ==
          R"({"track":"track-1","newName":"Sub","gain":-6,"mute":true})");
    CHECK(flags({{"track", {"track-1"}}, {"shape", {"equal-power"}}}) == R"({"track":"track-1","shape":"equalPower"})");
    CHECK(flags({{"track", {"track-1"}}, {"gain", {"+2.5 dB"}}}) == R"({"track":"track-1","gain":2.5})");
    CHECK(flags({{"track", {"track-1"}}, {"parent", {"none"}}}) == R"({"track":"track-1","parent":null})");
}

TEST_CASE("a word can stand for an id or a number")
{
    CHECK(flags({{"track", {"Bass"}}, {"range.start", {"0"}}, {"range.end", {"bar2"}}}) ==
          R"({"track":"track-1","range":{"start":0,"end":3932160}})");
    CHECK(json(R"({"track":"Bass","points":[{"at":"bar2","value":-3}]})") ==
          R"({"track":"track-1","points":[{"at":3932160,"value":-3}]})");
    CHECK(json(R"({"track":"x","content":{"kind":"send","to":"Bass"}})") ==
          R"({"track":"x","content":{"kind":"send","to":"track-1"}})");
}

TEST_CASE("structures and lists of them can be written without JSON")
{
    CHECK(flags({{"track", {"a"}}, {"points", {"at=bar2,value=-6", "at=5,value=0,shape=equal-power"}}}) ==
          R"({"track":"a","points":[{"at":3932160,"value":-6},{"at":5,"value":0,"shape":"equalPower"}]})");
    CHECK(flags({{"track", {"a"}}, {"points", {R"([{"at":"bar2","value":1}])"}}}) ==
          R"({"track":"a","points":[{"at":3932160,"value":1}]})");
    CHECK(flags({{"track", {"a"}}, {"content", {"kind=plugin,uri=http://a/b,c"}}}) ==
          R"({"track":"a","content":{"kind":"plugin","uri":"http://a/b,c"}})");
    CHECK(flags({{"track", {"a"}}, {"range", {"0..bar2"}}}) == R"({"track":"a","range":{"start":0,"end":3932160}})");
    CHECK(flags({{"track", {"a"}}, {"names", {"one", "two"}}}) == R"({"track":"a","names":["one","two"]})");
}

TEST_CASE("what is wrong is named by its flag, with what would be right")
{
    CHECK(flags({}) == "usage.missing: --track is missing. Which track.");
    CHECK(flags({{"track", {"a"}}, {"range", {"1"}}}) ==
          "usage.badValue: --range `1` is no span. Write start..end, such as 1..9.");
    CHECK(flags({{"track", {"a"}}, {"gain", {"loud"}}}) ==
          "usage.badValue: --gain `loud` is not a number from -144 to 24 dB. ");
    CHECK(flags({{"track", {"a"}}, {"gain", {"30"}}}) == "usage.badValue: --gain is not a number from -144 to 24 dB. ");
    CHECK(flags({{"track", {"a b"}}}) == "usage.badValue: --track is not the id of a track. ");
    CHECK(flags({{"track", {"a"}}, {"newName", {"far too long"}}}) ==
          "usage.badValue: --new-name is not a text of 1 to 8 characters. ");
    CHECK(flags({{"track", {"a"}}, {"shape", {"linaer"}}}) ==
          "usage.badValue: --shape knows no `linaer`. Did you mean `linear`?");
    CHECK(flags({{"track", {"a"}}, {"range.start", {"0"}}}) == "usage.missing: --range-end is missing. ");
    CHECK(flags({{"track", {"a"}}, {"points", {"at=1,valeu=2"}}}) ==
          "usage.unknownField: --points[0] has no `valeu`. Did you mean `value`?");
    CHECK(flags({{"track", {"a"}}, {"points", {"at"}}}) ==
          "usage.badValue: --points `at` is not of the form field=value. Write field=value,field=value or a JSON "
          "object.");
    CHECK(flags({{"track", {"a", "b"}}}) == "usage.badValue: --track was given 2 times. Give it once.");
    CHECK(flags({{"track", {"a"}}, {"mute", {"maybe"}}}) == "usage.badValue: --mute `maybe` is not true or false. ");
}

TEST_CASE("what is wrong in JSON is named by its place")
{
    CHECK(json(R"({"track":"a","points":[{"at":1,"value":99}]})") ==
          "usage.badValue: /points/0/value is not a number from -144 to 24 dB. ");
    CHECK(json(R"({"track":"a","trakc":1})").starts_with("usage.unknownField: input has no `trakc`."));
    CHECK(json(R"({"track":"a","points":[]})") == "usage.badValue: /points is not a list of 1 to 3 items. ");
    CHECK(json(R"({"track":"a","content":{"kind":"reverb"}})") ==
          "usage.badValue: /content/kind is not one of plugin, send. ");
    CHECK(json(R"({"track":1})") == "usage.badValue: /track is not the id of a track. ");
    CHECK(json("{\"track\":").starts_with("wire.badSyntax: "));
}

TEST_CASE("a word without a meaning is refused where it stands")
{
    const auto payload = payload_from_flags(input_type, std::vector<FlagValue>{{"track", {"Nobody"}}}, meaning);
    REQUIRE_FALSE(payload);
    CHECK(payload.error().code == "name.unknown");
    CHECK(payload.error().details == std::vector<wire::Detail>{{"place", "--track"}});
}

TEST_CASE("names of fields are written with dashes on a command line")
{
    CHECK(kebab_case("setLoopRegion") == "set-loop-region");
    CHECK(kebab_case("range.start") == "range-start");
}
