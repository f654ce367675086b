#include "signal/plugins/urid_map.hpp"

#include <lv2/atom/atom.h>
#include <lv2/buf-size/buf-size.h>
#include <lv2/log/log.h>
#include <lv2/midi/midi.h>
#include <lv2/parameters/parameters.h>
#include <lv2/time/time.h>

namespace chorus::signal::plugins {

UridMap::UridMap()
{
    map_feature_.handle = this;
    map_feature_.map = [](LV2_URID_Map_Handle handle, const char* uri) {
        return static_cast<UridMap*>(handle)->map(uri);
    };
    unmap_feature_.handle = this;
    unmap_feature_.unmap = [](LV2_URID_Unmap_Handle handle, LV2_URID urid) {
        return static_cast<const UridMap*>(handle)->unmap(urid);
    };
}

std::uint32_t UridMap::map(std::string_view uri)
{
    const std::lock_guard lock(mutex_);
    if (const auto known = numbers_.find(uri); known != numbers_.end()) return known->second;
    const std::string& kept = uris_.emplace_back(uri);
    const auto number = static_cast<std::uint32_t>(uris_.size());
    numbers_.emplace(kept, number);
    return number;
}

const char* UridMap::unmap(std::uint32_t urid) const
{
    const std::lock_guard lock(mutex_);
    return urid == 0 || urid > uris_.size() ? nullptr : uris_[urid - 1].c_str();
}

Urids::Urids(UridMap& map)
    : atom_chunk(map.map(LV2_ATOM__Chunk)), atom_double(map.map(LV2_ATOM__Double)),
      atom_float(map.map(LV2_ATOM__Float)), atom_int(map.map(LV2_ATOM__Int)), atom_long(map.map(LV2_ATOM__Long)),
      atom_sequence(map.map(LV2_ATOM__Sequence)), buf_max_block(map.map(LV2_BUF_SIZE__maxBlockLength)),
      buf_min_block(map.map(LV2_BUF_SIZE__minBlockLength)),
      buf_nominal_block(map.map(LV2_BUF_SIZE__nominalBlockLength)),
      buf_sequence_size(map.map(LV2_BUF_SIZE__sequenceSize)), log_error(map.map(LV2_LOG__Error)),
      log_note(map.map(LV2_LOG__Note)), log_trace(map.map(LV2_LOG__Trace)), log_warning(map.map(LV2_LOG__Warning)),
      midi_event(map.map(LV2_MIDI__MidiEvent)), param_sample_rate(map.map(LV2_PARAMETERS__sampleRate)),
      time_bar(map.map(LV2_TIME__bar)), time_bar_beat(map.map(LV2_TIME__barBeat)),
      time_beat_unit(map.map(LV2_TIME__beatUnit)), time_beats_per_bar(map.map(LV2_TIME__beatsPerBar)),
      time_beats_per_minute(map.map(LV2_TIME__beatsPerMinute)), time_frame(map.map(LV2_TIME__frame)),
      time_position(map.map(LV2_TIME__Position)), time_speed(map.map(LV2_TIME__speed))
{}

} // namespace chorus::signal::plugins
