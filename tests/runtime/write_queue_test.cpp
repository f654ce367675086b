#include "codegen/runtime/net/write_queue.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace chorus;
using net::Keep;
using net::Lane;
using net::WriteQueue;

namespace {

std::vector<std::string> drain(WriteQueue& queue)
{
    std::vector<std::string> bodies;
    while (auto item = queue.pop())
        bodies.push_back(item->body);
    return bodies;
}

using Bodies = std::vector<std::string>;

} // namespace

TEST_CASE("control is written before streams")
{
    WriteQueue queue;
    queue.push(Lane::stream, "s1", Keep::lossy, {});
    queue.push(Lane::control, "c1", Keep::always, {});
    queue.push(Lane::stream, "s2", Keep::lossy, {});
    queue.push(Lane::control, "c2", Keep::always, {});
    CHECK(drain(queue) == Bodies{"c1", "c2", "s1", "s2"});
}

TEST_CASE("of an event whose latest value counts, only the newest waits and it overtakes nothing")
{
    WriteQueue queue;
    queue.push(Lane::control, "level 1", Keep::latest, "metering.level");
    queue.push(Lane::control, "edit", Keep::always, {});
    queue.push(Lane::control, "position 1", Keep::latest, "transport.position");
    queue.push(Lane::control, "level 2", Keep::latest, "metering.level");
    CHECK(queue.dropped() == 1);
    CHECK(drain(queue) == Bodies{"edit", "position 1", "level 2"});
    CHECK(queue.telemetry_bytes() == 0);
    CHECK(queue.kept_bytes() == 0);
}

TEST_CASE("streams are given up first, the oldest first, and what must be kept never")
{
    WriteQueue queue;
    queue.push(Lane::control, "edit", Keep::always, {});
    queue.push(Lane::control, "aaaa", Keep::latest, "a");
    queue.push(Lane::stream, "1111", Keep::lossy, {});
    queue.push(Lane::stream, "2222", Keep::lossy, {});
    queue.trim(8);
    CHECK(queue.telemetry_bytes() == 8);
    queue.trim(4);
    CHECK(drain(queue) == Bodies{"edit", "aaaa"});
    queue.push(Lane::control, "edit", Keep::always, {});
    queue.push(Lane::control, "aaaa", Keep::latest, "a");
    queue.trim(0);
    CHECK(drain(queue) == Bodies{"edit"});
}

TEST_CASE("whatever is put in, kept frames come out complete and in order, and the count of bytes is right")
{
    rc::prop("any sequence", [](const std::vector<std::uint8_t>& actions) {
        WriteQueue queue;
        Bodies kept_in;
        Bodies kept_out;
        int number = 0;
        const auto pop = [&] {
            const auto item = queue.pop();
            if (item && item->keep == Keep::always) kept_out.push_back(item->body);
            return item.has_value();
        };
        for (const std::uint8_t action : actions) {
            const std::string body = std::to_string(++number);
            switch (action % 5) {
            case 0:
                queue.push(Lane::control, body, Keep::always, {});
                kept_in.push_back(body);
                break;
            case 1:
                queue.push(Lane::control, body, Keep::latest, std::to_string(action % 3));
                break;
            case 2:
                queue.push(Lane::stream, body, Keep::lossy, {});
                break;
            case 3:
                queue.trim(action / 8u);
                RC_ASSERT(queue.telemetry_bytes() <= action / 8u);
                break;
            default:
                (void)pop();
            }
        }
        while (pop()) {
        }
        RC_ASSERT(kept_in == kept_out);
        RC_ASSERT(queue.kept_bytes() == 0u);
        RC_ASSERT(queue.telemetry_bytes() == 0u);
        RC_ASSERT(queue.empty());
    });
}
