#pragma once

#include "signal/engine/processor.hpp"
#include "signal/plugins/urid_map.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <lv2/atom/atom.h>
#include <lv2/atom/forge.h>

namespace chorus::signal::plugins {

/// The events of a block in the form in which an LV2 port takes them: notes at their samples, and the place on the
/// timeline whenever it is not where the last block left off.
class EventInput {
public:
    /// `bytes` is the size of the buffer. Control thread.
    EventInput(UridMap& map, const Urids& urids, std::size_t bytes, bool with_position, std::uint32_t sample_rate);
    EventInput(const EventInput&) = delete;
    EventInput& operator=(const EventInput&) = delete;

    /// Audio thread; wait-free. Events for which there is no room are dropped.
    void write(const ProcessBlock& block) noexcept;

    /// What to connect the port to; stays where it is.
    [[nodiscard]] void* data() noexcept { return buffer_.data(); }

private:
    void write_position(const ProcessBlock& block) noexcept;

    const Urids& urids_;
    LV2_Atom_Forge forge_;
    std::vector<std::uint64_t> buffer_; // words, since atoms are aligned to 8 bytes
    const bool with_position_;
    const double sample_rate_;

    struct Place {
        std::int64_t position = 0;
        bool rolling = false;
        Tempo tempo;
        bool operator==(const Place&) const = default;
    };
    std::optional<Place> expected_; // where the timeline is if it simply goes on
};

} // namespace chorus::signal::plugins
