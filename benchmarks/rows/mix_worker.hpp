#pragma once

#include "benchmarks/peers/work.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace chorus::bench {

/// The command that runs this program again to do `work` with our engine and write the sum as float WAV to `out`.
std::vector<std::string> mix_worker_command(const MixWork& work, int threads, const std::filesystem::path& out);

/// Does that work; the words are those after --mix-worker. The exit status.
int mix_worker(const std::vector<std::string>& words);

} // namespace chorus::bench
