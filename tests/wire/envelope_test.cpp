#include "codegen/runtime/wire/envelope.hpp"

#include "codegen/runtime/wire/text.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <catch2/catch.hpp>

namespace chorus::wire {

namespace {

constexpr std::string_view frame =
    R"({"v":1,"id":"a-1","cid":null,"ts":"2025-11-21T09:30:00.250Z","origin":"aura","target":"pulse",)"
    R"("domain":"transport","kind":"command","name":"seek","priority":"high","payload":{"to":5},"error":null})";

std::string changed(std::string_view from, std::string_view to)
{
    std::string text(frame);
    text.replace(text.find(from), from.size(), to);
    return text;
}

std::string code_of(const std::string& text)
{
    const auto envelope = decode_envelope(text);
    return envelope ? "" : envelope.error().code;
}

} // namespace

TEST_CASE("an envelope is read and written without change")
{
    const auto envelope = decode_envelope(frame);
    REQUIRE(envelope.has_value());
    CHECK(envelope->operation() == Operation{"transport", "seek"});
    CHECK(envelope->payload == R"({"to":5})");
    CHECK(envelope->priority == Priority::high);
    CHECK_FALSE(envelope->cid);
    std::string out;
    encode_envelope(out, *envelope);
    CHECK(out == frame);
}

TEST_CASE("an envelope on several lines and in another order is the same")
{
    const std::string pretty = prettify(frame);
    CHECK(decode_envelope(pretty).has_value());
    const std::string turned =
        R"({"error":null,"payload":{"to":[{"x":"}"}]},"v":1,"name":"seek","kind":"command","domain":"transport",)"
        R"("target":"pulse","origin":"aura","ts":"2025-11-21T09:30:00.250Z","cid":"c","id":"a-1","priority":"low"})";
    const auto envelope = decode_envelope(turned);
    REQUIRE(envelope.has_value());
    CHECK(envelope->payload == R"({"to":[{"x":"}"}]})");
    CHECK(envelope->cid == "c");
}

TEST_CASE("an envelope that is broken anywhere is judged the same with and without a space in front")
{
    // A space keeps the frame from the way for frames as we write them, so this compares both ways of reading.
    const std::string answer = changed("\"cid\":null", "\"cid\":\"c-7\"");
    for (const std::string& good : {std::string(frame), answer}) {
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const char byte : {'"', '\\', '{', '}', ',', ' ', 'x', '0', '\n', '\x7f', '\xc3'}) {
                std::string changed_frame = good;
                changed_frame[at] = byte;
                const std::string spaced = " " + changed_frame;
                const auto straight = decode_envelope(changed_frame);
                const auto careful = decode_envelope(spaced);
                INFO(changed_frame);
                REQUIRE(straight.has_value() == careful.has_value());
                if (!straight) {
                    CHECK(straight.error().code == careful.error().code);
                    CHECK(straight.error().message == careful.error().message);
                    continue;
                }
                std::string first;
                std::string second;
                encode_envelope(first, *straight);
                encode_envelope(second, *careful);
                CHECK(first == second);
            }
        }
    }
}

TEST_CASE("limits of an envelope hold for frames as we write them")
{
    CHECK(code_of(changed("a-1", std::string(128, 'i'))).empty());
    CHECK(code_of(changed("a-1", std::string(129, 'i'))) == "wire.badEnvelope");
    CHECK(code_of(changed("\"a-1\"", "\"\"")) == "wire.badEnvelope");
    CHECK(code_of(changed("seek", std::string(64, 'n'))).empty());
    CHECK(code_of(changed("seek", std::string(65, 'n'))) == "wire.badEnvelope");
    CHECK(code_of(changed("\"command\"", "\"error\"")) == "wire.badEnvelope");
    CHECK(code_of(changed("09:30", "29:30")) == "wire.badEnvelope");
    CHECK(code_of(changed("\"cid\":null", "\"cid\":\"\"")) == "wire.badEnvelope");
}

TEST_CASE("an error travels with its details")
{
    Envelope envelope = decode_envelope(frame).value();
    envelope.kind = Kind::error;
    envelope.payload = "{}";
    envelope.error =
        Error{"transport.outOfRange",
              "Too far.",
              "Go less far.",
              {{"flag", true}, {"length", std::int64_t{12}}, {"name", std::string("é\"")}, {"ratio", 0.5}}};
    std::string text;
    encode_envelope(text, envelope);
    const auto back = decode_envelope(text);
    INFO(text << (back ? "" : back.error().message));
    REQUIRE(back.has_value());
    CHECK(back->error == envelope.error);
}

TEST_CASE("details are passed on whatever the peer called them")
{
    Envelope envelope = decode_envelope(frame).value();
    envelope.kind = Kind::error;
    envelope.payload = "{}";
    envelope.error = Error{"box.full", "It is full.", "", {{"a \"b\"\\\n", std::string("c")}, {"d", true}}};
    std::string text;
    encode_envelope(text, envelope);
    INFO(text);
    const auto back = decode_envelope(text);
    REQUIRE(back.has_value());
    CHECK(back->error == envelope.error);
}

TEST_CASE("an envelope needs every field and nothing else")
{
    for (const std::string_view field :
         {R"("v":1,)", R"("id":"a-1",)", R"("cid":null,)", R"("ts":"2025-11-21T09:30:00.250Z",)", R"("origin":"aura",)",
          R"("target":"pulse",)", R"("domain":"transport",)", R"("kind":"command",)", R"("name":"seek",)",
          R"("priority":"high",)"}) {
        INFO(field);
        CHECK(code_of(changed(field, "")) == "wire.badEnvelope");
        CHECK(code_of(changed(field, std::string(field) + std::string(field))) == "wire.badEnvelope");
    }
    CHECK(code_of(changed(R"("payload":{"to":5},)", "")) == "wire.badEnvelope");
    CHECK(code_of(changed(R"(,"error":null)", "")) == "wire.badEnvelope");
    CHECK(code_of(changed(R"("v":1,)", R"("v":1,"w":2,)")) == "wire.badEnvelope");
}

TEST_CASE("values that an envelope cannot have are refused")
{
    const std::pair<std::string_view, std::string_view> changes[] = {
        {R"("v":1)", R"("v":2)"},
        {R"("a-1")", R"("")"},
        {R"("a-1")", R"(7)"},
        {R"("2025-11-21T09:30:00.250Z")", R"("now")"},
        {R"("aura")", R"("nobody")"},
        {R"("command")", R"("response")"},
        {R"("high")", R"("urgent")"},
        {R"("transport")", R"("")"},
        {R"({"to":5})", R"([5])"},
        {R"({"to":5})", R"(null)"},
        {R"("error":null)", R"("error":{"code":"a.b","message":"No."})"},
        {R"("kind":"command")", R"("kind":"error")"},
    };
    for (const auto& [from, to] : changes) {
        INFO(to);
        CHECK(code_of(changed(from, to)) == "wire.badEnvelope");
    }
}

TEST_CASE("a payload that is more than one value is noticed by whoever reads the payload")
{
    const std::string text = changed(R"({"to":5})", R"({"to":5},"payload":{"to":6})");
    const auto envelope = decode_envelope(text);
    REQUIRE(envelope.has_value());
    CHECK(envelope->payload == R"({"to":5},"payload":{"to":6})");
}

TEST_CASE("no beginning of an envelope is one")
{
    for (std::size_t size = 0; size < frame.size(); ++size) {
        const std::string beginning(frame.substr(0, size));
        INFO(beginning);
        CHECK(code_of(beginning) == "wire.badSyntax");
    }
}

TEST_CASE("the current time is a time")
{
    CHECK(is_time(timestamp_now()));
    CHECK(timestamp_now() > "2025-01-01");
}

} // namespace chorus::wire
