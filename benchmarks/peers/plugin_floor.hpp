#pragma once

#include "benchmarks/peers/work.hpp"

#include <string>
#include <vector>

namespace chorus::bench {

/// The command that runs this program again to do nothing but call the plugins of `work` on the sound of its files, on
/// one thread: no mix, no graph, no file written. No host that runs the same plugins can be faster than that.
std::vector<std::string> plugin_floor_command(const MixWork& work);

/// Does that; the words are those after --plugin-floor. The exit status.
int plugin_floor(const std::vector<std::string>& words);

} // namespace chorus::bench
