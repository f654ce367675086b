#pragma once

#include "codegen/runtime/net/connection.hpp"

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace chorus::net {

/// Frames that wait for a transport: control before stream, each in order. What may be dropped is dropped when it takes
/// more than its share; what must be kept is only counted, and the owner decides.
class WriteQueue {
public:
    struct Item {
        Lane lane = Lane::control;
        Keep keep = Keep::always;
        std::string key;
        std::string body;
    };

    /// A latest frame takes the place at the end, so that it never overtakes what was sent before it.
    void push(Lane lane, std::string_view body, Keep keep, std::string_view key);
    /// The frame to be written next.
    std::optional<Item> pop();
    /// Drops the frames that may be dropped until they take at most `bytes`: lossy ones first, the oldest first.
    void trim(std::size_t bytes);
    void clear();

    bool empty() const { return control_.empty() && stream_.empty(); }
    std::size_t kept_bytes() const { return kept_bytes_; }
    std::size_t telemetry_bytes() const { return telemetry_bytes_; }
    std::uint64_t dropped() const { return dropped_; }

private:
    using Items = std::list<Item>;

    Items& lane_of(const Item& item) { return item.lane == Lane::control ? control_ : stream_; }
    void erase(Items& items, Items::iterator at);
    bool drop_oldest(Keep keep);

    Items control_;
    Items stream_;
    std::unordered_map<std::string, Items::iterator> latest_; // in either lane, by key
    std::size_t kept_bytes_ = 0;
    std::size_t telemetry_bytes_ = 0;
    std::uint64_t dropped_ = 0;
};

} // namespace chorus::net
