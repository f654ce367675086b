#include "conformance/runner/mutants/mutants_command.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <random>

#include <unistd.h>

namespace chorus::conform {
namespace {

std::vector<Mutant> wanted(const MutantsRequest& request)
{
    std::vector<Mutant> mutants = read_mutants(request.list);
    std::erase_if(mutants, [&](const Mutant& mutant) { return !matches_glob(request.domain, mutant.spec); });
    if (request.sample == 0 || request.sample >= mutants.size()) return mutants;
    std::vector<Mutant> chosen;
    std::mt19937_64 random(request.seed);
    std::sample(mutants.begin(), mutants.end(), std::back_inserter(chosen), request.sample, random);
    return chosen;
}

void write_json(const std::filesystem::path& file, const MutationScore& score)
{
    json::array mutants;
    for (const MutantResult& result : score.results) {
        mutants.push_back(json::object{{"number", result.mutant.number},
                                       {"name", result.mutant.name()},
                                       {"killer", result.killer.empty() ? json::value() : json::value(result.killer)},
                                       {"equivalent", result.equivalent},
                                       {"reason", result.reason}});
    }
    std::ofstream(file) << json::serialize(json::object{{"killed", score.killed()},
                                                        {"noticeable", score.noticeable()},
                                                        {"total", score.results.size()},
                                                        {"mutants", std::move(mutants)}})
                        << '\n';
}

} // namespace

bool tell_of_mutants(const MutantsRequest& request, std::vector<Suspect> suspects)
{
    const std::vector<Mutant> mutants = wanted(request);
    MutationTrial trial(std::move(suspects), read_survivors(request.survivors));
    fmt::print("{} mutants; first all cases without a fault\n", mutants.size());
    std::fflush(stdout);
    trial.check_sound(mutants);
    const bool live = ::isatty(STDOUT_FILENO) != 0;
    std::size_t done = 0;
    const MutationScore score = trial.judge(mutants, [&](const MutantResult& result) {
        ++done;
        if (live) fmt::print("\r{} of {}", done, mutants.size());
        if (result.killer.empty())
            fmt::print("{}lives: {}{}\n", live ? "\r" : "", result.mutant.name(),
                       result.expected ? " (" + result.reason + ")" : std::string());
        std::fflush(stdout);
    });
    if (!request.json.empty()) write_json(request.json, score);
    for (const std::string& pattern : score.stale)
        fmt::print("{} is listed as a survivor, but is killed. Remove it from the list.\n", pattern);
    const std::size_t noticeable = score.noticeable();
    const double share = noticeable == 0 ? 1.0 : static_cast<double>(score.killed()) / static_cast<double>(noticeable);
    fmt::print("{}killed {} of {} mutants, {:.2f} %; {} more change nothing that a peer could notice\n",
               live ? "\r" : "", score.killed(), noticeable, share * 100, mutants.size() - noticeable);
    return score.good();
}

} // namespace chorus::conform
