#pragma once

#include "generated/types/plan.hpp"
#include "tests/signal/engine/support/session.hpp"

namespace chorus::signal::test {

/// A session with one of everything: mono and stereo tracks with overlapping faded regions, curves on level, pan and
/// plugin, latent plugins in parallel paths, a send to a bus with a tail, an instrument, mute, delay and meters. Adds
/// its media to the session. Two seconds long.
Plan busy_plan(Session& session);

} // namespace chorus::signal::test
