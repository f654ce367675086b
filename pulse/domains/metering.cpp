#include "pulse/domains/metering.hpp"

#include "pulse/domains/decibels.hpp"
#include "pulse/model/channel_edits.hpp"

namespace chorus::pulse {

using namespace pulse_api::metering;

namespace {

constexpr double silence = -144;

ChannelLevels silent(const ChannelId& channel)
{
    return ChannelLevels{channel, silence, silence, silence, silence, silence, silence};
}

} // namespace

std::vector<ChannelLevels> MeteringHandler::in_order() const
{
    std::vector<ChannelLevels> levels;
    for (const Channel* channel : channels_in_order(core_.model())) {
        const auto last = last_.find(channel->id);
        levels.push_back(last == last_.end() ? silent(channel->id) : last->second);
    }
    return levels;
}

Result<Get::Reply> MeteringHandler::get(const Get::Command&, const rpc::Caller&)
{
    return Get::Reply{in_order()};
}

void MeteringHandler::levels(std::span<const LevelReading> readings)
{
    if (!core_.has_project()) return;
    last_.clear();
    for (const LevelReading& reading : readings) {
        ChannelLevels& levels = last_[reading.channel];
        levels.channel = reading.channel;
        levels.peak_left = to_decibels(reading.peak_left);
        levels.peak_right = to_decibels(reading.peak_right);
        levels.rms_left = to_decibels(reading.rms_left);
        levels.rms_right = to_decibels(reading.rms_right);
        levels.input_left = to_decibels(reading.input_left);
        levels.input_right = to_decibels(reading.input_right);
    }
    core_.events().metering.levels(Levels::Event{in_order()});
}

} // namespace chorus::pulse
