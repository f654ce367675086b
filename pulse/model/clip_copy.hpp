#pragma once

#include "pulse/model/edit.hpp"

namespace chorus::pulse {

/// Copies a clip and its lanes under new ids to a place, and returns the copy as it is in the model.
Clip copy_clip(Edit& edit, const Clip& original, const TrackId& track, Ticks start);

/// The end of a clip.
inline Ticks end_of(const Clip& clip)
{
    return Ticks{clip.start.value + clip.length.value};
}

/// Removes a clip and its lanes.
void erase_clip(Edit& edit, const ClipId& id);

} // namespace chorus::pulse
