#include "pulse/engine/solo.hpp"

#include <catch2/catch.hpp>

#include <string>

using chorus::pulse::Connection;
using chorus::pulse::open_connections;
using chorus::pulse::processing_order;
using chorus::pulse::SoloState;

namespace {

// The usual desk: two tracks, a group, a reverb return that both tracks send to, and the master.
enum Place : std::size_t { vocals, drums, group, reverb, master, places };

const std::vector<Connection> desk{
    {vocals, group},  // 0
    {drums, master},  // 1
    {vocals, reverb}, // 2
    {drums, reverb},  // 3
    {group, master},  // 4
    {reverb, master}, // 5
};

struct Case {
    const char* what;
    std::vector<Place> soloed;
    std::vector<Place> safe;
    std::string open; ///< One digit for each connection of the desk: 1 is open.
};

std::string opened(const Case& row)
{
    std::vector<SoloState> channels(places);
    for (const Place place : row.soloed)
        channels[place].soloed = true;
    for (const Place place : row.safe)
        channels[place].safe = true;
    std::string text;
    for (const bool open : open_connections(channels, desk, processing_order(places, desk, master)))
        text += open ? '1' : '0';
    return text;
}

} // namespace

TEST_CASE("solo in place opens exactly the paths of the truth table")
{
    const std::vector<Case> table{
        {"nothing soloed", {}, {}, "111111"},
        {"a track is heard through its group and its return", {vocals}, {}, "101011"},
        {"a track without a group is heard with its return", {drums}, {}, "010101"},
        {"a group is heard with what feeds it, not with what its sources send elsewhere", {group}, {}, "100010"},
        {"a return is heard without the dry signals", {reverb}, {}, "001101"},
        {"the master soloed is everything", {master}, {}, "111111"},
        {"two tracks are heard together", {vocals, drums}, {}, "111111"},
        {"a safe return rings on while its senders are silenced", {group}, {reverb}, "100011"},
        {"a safe track is heard beside a soloed one with all its sends", {vocals}, {drums}, "111111"},
        {"a safe group does not let its silenced sources through", {drums}, {group}, "010111"},
    };
    for (const Case& row : table) {
        INFO(row.what);
        CHECK(opened(row) == row.open);
    }
}

TEST_CASE("channels are processed after all that feed them, else in the order of the project")
{
    CHECK(processing_order(places, desk, master) == std::vector<std::size_t>{vocals, drums, group, reverb, master});
    // The master may come first in the project and a bus may be listed before its sources.
    const std::vector<Connection> backwards{{2, 1}, {3, 1}, {1, 0}, {3, 2}};
    CHECK(processing_order(4, backwards, 0) == std::vector<std::size_t>{3, 2, 1, 0});
    CHECK(processing_order(3, {}, 1) == std::vector<std::size_t>{0, 2, 1});
}
