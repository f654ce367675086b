#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include <lv2/urid/urid.h>

namespace chorus::signal::plugins {

/// Numbers for URIs, the same for all plugins of a process. Any thread; takes a lock, so plugins must have mapped what
/// they need before they run, as LV2 demands.
class UridMap {
public:
    UridMap();
    UridMap(const UridMap&) = delete;
    UridMap& operator=(const UridMap&) = delete;

    std::uint32_t map(std::string_view uri);
    /// The URI of a number, or null for a number that was never given. Valid as long as the map.
    const char* unmap(std::uint32_t urid) const;

    /// The same in the form that LV2 passes around.
    LV2_URID_Map* map_feature() noexcept { return &map_feature_; }
    LV2_URID_Unmap* unmap_feature() noexcept { return &unmap_feature_; }

private:
    mutable std::mutex mutex_;
    std::deque<std::string> uris_; // number - 1 is the index; a deque never moves its strings
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
    LV2_URID_Map map_feature_;
    LV2_URID_Unmap unmap_feature_;
};

/// The numbers that the host itself uses.
struct Urids {
    explicit Urids(UridMap& map);

    std::uint32_t atom_chunk, atom_double, atom_float, atom_int, atom_long, atom_sequence;
    std::uint32_t buf_max_block, buf_min_block, buf_nominal_block, buf_sequence_size;
    std::uint32_t log_error, log_note, log_trace, log_warning;
    std::uint32_t midi_event;
    std::uint32_t param_sample_rate;
    std::uint32_t time_bar, time_bar_beat, time_beat_unit, time_beats_per_bar, time_beats_per_minute, time_frame,
        time_position, time_speed;
};

} // namespace chorus::signal::plugins
