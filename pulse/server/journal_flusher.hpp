#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "pulse/domains/ports.hpp"

namespace chorus::pulse {

/// Flushers that work on a thread each and report on the loop. `loop` must outlive them.
MakeFlusher flushers_on(rpc::Loop& loop);

} // namespace chorus::pulse
