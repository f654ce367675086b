#include "signal/plugins/event_input.hpp"

#include <algorithm>
#include <cmath>

namespace chorus::signal::plugins {

EventInput::EventInput(UridMap& map, const Urids& urids, std::size_t bytes, bool with_position,
                       std::uint32_t sample_rate)
    : urids_(urids), buffer_(std::max<std::size_t>(bytes, 4096) / sizeof(std::uint64_t)), with_position_(with_position),
      sample_rate_(static_cast<double>(sample_rate))
{
    lv2_atom_forge_init(&forge_, map.map_feature());
}

void EventInput::write(const ProcessBlock& block) noexcept
{
    lv2_atom_forge_set_buffer(&forge_, reinterpret_cast<std::uint8_t*>(buffer_.data()),
                              buffer_.size() * sizeof(std::uint64_t));
    LV2_Atom_Forge_Frame sequence;
    lv2_atom_forge_sequence_head(&forge_, &sequence, 0);
    if (with_position_) write_position(block);
    for (const MidiEvent& event : block.events) {
        // An event goes in whole or not at all: half a message would be read as one.
        constexpr std::uint32_t most = sizeof(LV2_Atom_Event) + 8;
        if (forge_.size - forge_.offset < most) break;
        lv2_atom_forge_frame_time(&forge_, event.frame);
        lv2_atom_forge_atom(&forge_, event.size, urids_.midi_event);
        lv2_atom_forge_write(&forge_, event.bytes.data(), event.size);
    }
    lv2_atom_forge_pop(&forge_, &sequence);
}

void EventInput::write_position(const ProcessBlock& block) noexcept
{
    const Place now{block.position, block.rolling, block.tempo};
    const bool told = expected_ == now;
    expected_ = now;
    if (block.rolling) expected_->position += static_cast<std::int64_t>(block.frames);
    if (told) return;

    // LV2 counts beats of the signature's unit, the engine quarters.
    const double unit = static_cast<double>(block.tempo.beat_unit);
    const double beats_per_minute = block.tempo.beats_per_minute * unit / 4.0;
    const double beats_per_bar = static_cast<double>(block.tempo.beats_per_bar);
    const double beats = static_cast<double>(block.position) * beats_per_minute / (60.0 * sample_rate_);
    const double bar = std::floor(beats / beats_per_bar);

    lv2_atom_forge_frame_time(&forge_, 0);
    LV2_Atom_Forge_Frame object;
    lv2_atom_forge_object(&forge_, &object, 0, urids_.time_position);
    lv2_atom_forge_key(&forge_, urids_.time_frame);
    lv2_atom_forge_long(&forge_, block.position);
    lv2_atom_forge_key(&forge_, urids_.time_speed);
    lv2_atom_forge_float(&forge_, block.rolling ? 1.0F : 0.0F);
    lv2_atom_forge_key(&forge_, urids_.time_bar);
    lv2_atom_forge_long(&forge_, static_cast<std::int64_t>(bar));
    lv2_atom_forge_key(&forge_, urids_.time_bar_beat);
    lv2_atom_forge_float(&forge_, static_cast<float>(beats - bar * beats_per_bar));
    lv2_atom_forge_key(&forge_, urids_.time_beat_unit);
    lv2_atom_forge_int(&forge_, block.tempo.beat_unit);
    lv2_atom_forge_key(&forge_, urids_.time_beats_per_bar);
    lv2_atom_forge_float(&forge_, static_cast<float>(beats_per_bar));
    lv2_atom_forge_key(&forge_, urids_.time_beats_per_minute);
    lv2_atom_forge_float(&forge_, static_cast<float>(beats_per_minute));
    lv2_atom_forge_pop(&forge_, &object);
}

} // namespace chorus::signal::plugins
