#include "pulse/engine/level_reader.hpp"

#include "generated/signal/metering.frames.hpp"
#include "generated/signal/transport.frames.hpp"

namespace chorus::pulse {
namespace {

using Levels = signal_api::metering::streams::Levels;
using Position = signal_api::transport::streams::Position;

void put(LevelReading& reading, MeterPlace::Point point, const Levels::Record& record)
{
    if (point == MeterPlace::Point::input) {
        reading.input_left = record.peak_left;
        reading.input_right = record.peak_right;
        return;
    }
    reading.peak_left = record.peak_left;
    reading.peak_right = record.peak_right;
    reading.rms_left = record.rms_left;
    reading.rms_right = record.rms_right;
}

} // namespace

std::optional<TransportMark> read_position(std::string_view frame)
{
    const auto view = wire::decode_frame<Position>(frame);
    if (!view || !*view || (*view)->size() == 0) return std::nullopt;
    const Position::Record record = (**view)[0];
    return TransportMark{.rolling = record.rolling != 0, .position = {record.frame}, .roll = record.roll};
}

std::span<const LevelReading> LevelReader::read(std::string_view frame, const std::vector<MeterPlace>& meters)
{
    readings_.clear();
    const auto view = wire::decode_frame<Levels>(frame);
    if (!view || !*view) return {};
    // Slots are numbered in the order of the meters, and the meters of a channel follow one another.
    for (std::size_t index = 0; index < (*view)->size(); ++index) {
        const Levels::Record record = (**view)[index];
        if (record.slot >= meters.size()) continue;
        const MeterPlace& place = meters[record.slot];
        if (readings_.empty() || readings_.back().channel != place.channel)
            readings_.push_back({.channel = place.channel});
        put(readings_.back(), place.point, record);
    }
    return readings_;
}

} // namespace chorus::pulse
