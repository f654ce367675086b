#include "conformance/runner/link/frame.hpp"

#include <catch2/catch.hpp>

using namespace chorus::conform;

TEST_CASE("frames are found however the bytes are split")
{
    const std::string bytes =
        frame_of(Lane::control, "one") + frame_of(Lane::stream, "") + frame_of(Lane::control, "2");
    for (std::size_t step = 1; step <= bytes.size(); ++step) {
        FrameCutter cutter;
        std::string found;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            cutter.feed(std::string_view(bytes).substr(at, step));
            while (const auto frame = cutter.next())
                found += std::to_string(static_cast<int>(frame->lane)) + std::string(frame->body) + ";";
        }
        CHECK(found == "0one;1;02;");
        CHECK(cutter.pending() == 0);
        CHECK(cutter.fault().empty());
    }
}

TEST_CASE("a length beyond the limit, an empty frame and an unknown lane are faults")
{
    const auto fault = [](const std::string& bytes) {
        FrameCutter cutter;
        cutter.feed(bytes);
        CHECK_FALSE(cutter.next());
        return cutter.fault();
    };
    CHECK(fault(std::string("\x01\x00\x00\x01", 4)) == "A frame claims 16777217 bytes.");
    CHECK(fault(std::string("\0\0\0\0", 4)) == "A frame claims 0 bytes.");
    CHECK(fault(std::string("\1\0\0\0\2", 5)) == "A frame names lane 2.");
}
