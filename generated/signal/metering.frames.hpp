// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/stream_frame.hpp"

namespace chorus::signal_api::metering::streams {

/// Peak since the last record and RMS over 300 ms of every meter slot, as linear values.
struct Levels {
    static constexpr std::uint8_t id = 0;
    static constexpr std::uint16_t record_bytes = 18;
    static constexpr std::uint32_t max_per_second = 30;

    struct Record {
        std::uint16_t slot = 0;
        float peak_left = 0;
        float peak_right = 0;
        float rms_left = 0;
        float rms_right = 0;
        bool operator==(const Record&) const = default;
    };

    /// Writes `record_bytes` bytes at `at`.
    static void put(std::byte* at, const Record& record) noexcept
    {
        at = wire::put_number(at, record.slot);
        at = wire::put_number(at, record.peak_left);
        at = wire::put_number(at, record.peak_right);
        at = wire::put_number(at, record.rms_left);
        at = wire::put_number(at, record.rms_right);
        static_cast<void>(at);
    }

    /// Reads `record_bytes` bytes from `at`.
    static Record take(const std::byte* at) noexcept
    {
        Record record;
        record.slot = wire::take_number<std::uint16_t>(at);
        record.peak_left = wire::take_number<float>(at);
        record.peak_right = wire::take_number<float>(at);
        record.rms_left = wire::take_number<float>(at);
        record.rms_right = wire::take_number<float>(at);
        return record;
    }
};

} // namespace chorus::signal_api::metering::streams
