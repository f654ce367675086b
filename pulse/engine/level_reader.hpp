#pragma once

#include "pulse/domains/engine_port.hpp"
#include "pulse/engine/compile.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace chorus::pulse {

/// The playhead that a frame of Signal's position stream tells; nothing if it is a frame of another stream.
std::optional<TransportMark> read_position(std::string_view frame);

/// Makes levels of channels from frames of Signal's levels stream.
class LevelReader {
public:
    /// The levels of all channels that the meters name, in their order; none if it is no frame of levels. Valid until
    /// the next call.
    std::span<const LevelReading> read(std::string_view frame, const std::vector<MeterPlace>& meters);

private:
    std::vector<LevelReading> readings_;
};

} // namespace chorus::pulse
