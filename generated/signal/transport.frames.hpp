// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/stream_frame.hpp"

namespace chorus::signal_api::transport::streams {

/// The moving playhead.
struct Position {
    static constexpr std::uint8_t id = 1;
    static constexpr std::uint16_t record_bytes = 17;
    static constexpr std::uint32_t max_per_second = 30;

    struct Record {
        std::uint64_t roll = 0;
        std::int64_t frame = 0;
        std::uint8_t rolling = 0;
        bool operator==(const Record&) const = default;
    };

    /// Writes `record_bytes` bytes at `at`.
    static void put(std::byte* at, const Record& record) noexcept
    {
        at = wire::put_number(at, record.roll);
        at = wire::put_number(at, record.frame);
        at = wire::put_number(at, record.rolling);
        static_cast<void>(at);
    }

    /// Reads `record_bytes` bytes from `at`.
    static Record take(const std::byte* at) noexcept
    {
        Record record;
        record.roll = wire::take_number<std::uint64_t>(at);
        record.frame = wire::take_number<std::int64_t>(at);
        record.rolling = wire::take_number<std::uint8_t>(at);
        return record;
    }
};

} // namespace chorus::signal_api::transport::streams
