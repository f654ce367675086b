#pragma once

#include "conformance/runner/mutants/score.hpp"

namespace chorus::conform {

/// What to judge the suite by.
struct MutantsRequest {
    std::filesystem::path list;      ///< mutants.jsonl
    std::filesystem::path survivors; ///< conformance/mutants/survivors.yaml
    std::filesystem::path json;      ///< where the results go as well, or empty
    std::string domain = "*";        ///< a glob
    std::size_t sample = 0;          ///< so many, chosen by the seed; 0: all
    std::uint64_t seed = 1;
};

/// Judges the mutants, tells how it goes on standard output, and returns whether the suite is good enough.
bool tell_of_mutants(const MutantsRequest& request, std::vector<Suspect> suspects);

} // namespace chorus::conform
