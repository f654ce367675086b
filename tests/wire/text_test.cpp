#include "codegen/runtime/wire/text.hpp"

#include "codegen/runtime/wire/pattern.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace chorus::wire {

TEST_CASE("bytes survive base64")
{
    CHECK(to_base64({}).empty());
    CHECK(to_base64({0, 1, 2}) == "AAEC");
    CHECK(to_base64({0}) == "AA==");
    CHECK(to_base64({255, 254}) == "//4=");
    CHECK(rc::check([](const std::vector<std::uint8_t>& bytes) {
        std::vector<std::uint8_t> back;
        RC_ASSERT(from_base64(to_base64(bytes), back));
        RC_ASSERT(back == bytes);
    }));
}

TEST_CASE("only canonical base64 is taken")
{
    std::vector<std::uint8_t> bytes;
    for (const std::string_view text :
         {"A", "AA", "AAA", "AA=A", "A===", "====", "AB==", "AAB=", "AA==AAAA", "AA\n=", "-_AA"}) {
        INFO(text);
        CHECK_FALSE(from_base64(text, bytes));
    }
}

TEST_CASE("times are RFC 3339 and exist")
{
    for (const std::string_view text :
         {"2025-11-21T09:30:00Z", "2025-11-21T09:30:00.1Z", "2025-11-21T09:30:00.123456789Z",
          "2024-02-29T23:59:60+14:00", "0000-01-01T00:00:00-00:00"}) {
        INFO(text);
        CHECK(is_time(text));
    }
    for (const std::string_view text :
         {"", "2025-11-21", "2025-11-21T09:30:00", "2025-11-21 09:30:00Z", "2025-11-21t09:30:00Z",
          "2025-11-21T09:30:00z", "2025-13-21T09:30:00Z", "2025-00-21T09:30:00Z", "2025-02-29T09:30:00Z",
          "2025-11-31T09:30:00Z", "2025-11-21T24:30:00Z", "2025-11-21T09:60:00Z", "2025-11-21T09:30:61Z",
          "2025-11-21T09:30:00.Z", "2025-11-21T09:30:00+24:00", "2025-11-21T09:30:00+1:00", "2025-11-21T09:30:00ZZ",
          "25-11-21T09:30:00Z"}) {
        INFO(text);
        CHECK_FALSE(is_time(text));
    }
}

TEST_CASE("ids are short words of plain characters")
{
    CHECK(is_id("track-1"));
    CHECK(is_id("channel-1.gain_dB"));
    CHECK(is_id(std::string(64, 'x')));
    CHECK_FALSE(is_id(""));
    CHECK_FALSE(is_id(std::string(65, 'x')));
    CHECK_FALSE(is_id("a b"));
    CHECK_FALSE(is_id("\xC3\xA9"));
}

TEST_CASE("every character is told to be of an id or not, wherever it stands")
{
    const std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    for (const std::size_t place : {0U, 5U, 15U, 16U, 31U, 40U}) {
        for (int code = 0; code < 256; ++code) {
            INFO(place << ' ' << code);
            std::string text(41, 'x');
            text[place] = static_cast<char>(code);
            CHECK(is_id(text) == (allowed.find(static_cast<char>(code)) != std::string_view::npos));
        }
    }
}

TEST_CASE("a pattern matches the whole text")
{
    static constexpr PatternPart parts[] = {{characters("##"), 1, 1}, {characters("09af"), 2, any_number}};
    constexpr Pattern colour{"^#[0-9a-f]{2,}$", parts};
    CHECK(colour.matches("#00"));
    CHECK(colour.matches("#0af3"));
    CHECK_FALSE(colour.matches("#0"));
    CHECK_FALSE(colour.matches("00"));
    CHECK_FALSE(colour.matches("#00g"));
    CHECK_FALSE(colour.matches("#00\xC3\xA9"));
}

} // namespace chorus::wire
