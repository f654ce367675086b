#include "conformance/runner/judge/envelope.hpp"

#include <catch2/catch.hpp>

using namespace chorus::conform;

namespace {

const std::string good =
    R"({"v":1,"id":"7","cid":null,"ts":"2026-11-26T10:00:00.000Z","origin":"pulse","target":"aura",)"
    R"("domain":"track","kind":"event","name":"list","priority":"normal","payload":{},"error":null})";

std::string replaced(const std::string& from, const std::string& to)
{
    std::string text = good;
    text.replace(text.find(from), from.size(), to);
    return text;
}

std::string complaint(const std::string& text)
{
    const auto read = read_envelope(text);
    const auto* wrong = std::get_if<std::string>(&read);
    return wrong ? *wrong : std::string();
}

} // namespace

TEST_CASE("what is written is read back")
{
    Envelope envelope = std::get<Envelope>(read_envelope(good));
    envelope.kind = "error";
    envelope.cid = "6";
    envelope.error = WireError{"track.notFound", "No.", "Look.", {{"track", "t1"}}};
    const Envelope again = std::get<Envelope>(read_envelope(write_envelope(envelope)));
    CHECK(again.cid == "6");
    CHECK(again.operation() == "track.list");
    REQUIRE(again.error);
    CHECK(again.error->code == "track.notFound");
    CHECK(again.error->details == envelope.error->details);
}

TEST_CASE("each part of an envelope is checked")
{
    CHECK(complaint(good).empty());
    CHECK(complaint(replaced("\"v\":1", "\"v\":2")) == "`v` must be 1.");
    CHECK(complaint(replaced(",\"cid\":null", "")) == "The envelope has no `cid`.");
    CHECK(complaint(replaced("\"pulse\"", "\"moon\"")).find("`origin` must be one of") == 0);
    CHECK(complaint(replaced("T10:", "T25:")) == "`ts` must be a time.");
    CHECK(complaint(replaced("{}", "[]")) == "`payload` must be an object.");
    CHECK(complaint(replaced("\"event\"", "\"error\"")).find("There must be an `error`") == 0);
    CHECK(complaint(replaced("\"error\":null", "\"error\":null,\"x\":1")) == "An envelope has no `x`.");
    CHECK(complaint("[]") == "The message must be an object.");
}
