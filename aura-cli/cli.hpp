#pragma once

namespace chorus::aura {

/// The whole command line client. The result is the exit code.
int run(int argc, const char* const* argv);

} // namespace chorus::aura
