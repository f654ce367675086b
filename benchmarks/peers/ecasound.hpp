#pragma once

#include "benchmarks/peers/work.hpp"

#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace chorus::bench {

/// The command line that makes ecasound do `work` and write its sum as float WAV to `out`: one chain for each track,
/// its plugins with their default values, then a gain of one part in the number of tracks. Fails where a plugin is
/// missing.
tl::expected<std::vector<std::string>, std::string> ecasound_command(const MixWork& work,
                                                                     const std::filesystem::path& out);

} // namespace chorus::bench
