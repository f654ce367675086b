#pragma once

#include "generated/pulse/project.hpp"

namespace chorus::bench {

/// A project as a client gets it: 64 tracks, each with a channel and a send to the reverb bus.
pulse_api::project::Snapshot::Reply snapshot_of_64_tracks();

} // namespace chorus::bench
