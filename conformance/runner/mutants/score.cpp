#include "conformance/runner/mutants/score.hpp"

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <set>

namespace chorus::conform {
namespace {

/// Every process that is started from now on has that fault.
void choose(int number)
{
    ::setenv("CHORUS_MUTANT", std::to_string(number).c_str(), 1);
}

/// The first case that fails, if there is one. Those whose name has the word come first.
std::optional<CaseResult> first_failure(const Suspect& suspect, const std::string& spec, const std::string& word)
{
    const auto cases = suspect.cases.find(spec);
    if (cases == suspect.cases.end()) return std::nullopt;
    CaseList ordered = cases->second;
    if (!word.empty())
        std::stable_partition(ordered.begin(), ordered.end(), [&](const Case& made) {
            const std::size_t at = made.name.find(word);
            if (at == std::string::npos) return false;
            const std::size_t end = at + word.size();
            return end == made.name.size() || !std::isalnum(static_cast<unsigned char>(made.name[end]));
        });
    Reporter silent;
    Runner runner(suspect.session, silent, [](const Case&) { return std::string(); });
    Selection selection;
    selection.fail_fast = true;
    const RunResult run = runner.run(ordered, selection);
    if (suspect.session.loop.interrupted()) throw Interrupted();
    const auto found = std::find_if(run.cases.begin(), run.cases.end(),
                                    [](const CaseResult& result) { return is_bad(result.outcome); });
    return found == run.cases.end() ? std::nullopt : std::optional(*found);
}

/// Whether the fault is in how messages are dispatched, which a codec has no part in.
bool is_of_server(const Mutant& mutant)
{
    return mutant.place.starts_with("commands.") || mutant.place.starts_with("events.");
}

} // namespace

std::vector<Mutant> read_mutants(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in) throw DescriptionError("There is no list of mutants at " + file.string() + ".");
    std::vector<Mutant> mutants;
    for (std::string line; std::getline(in, line);) {
        const json::value value = json::parse(line);
        const auto text = [&](const char* key) { return std::string(value.at(key).as_string()); };
        mutants.push_back({value.at("number").to_number<int>(), text("spec"), text("place"), text("fault")});
    }
    return mutants;
}

std::vector<Survivor> read_survivors(const std::filesystem::path& file)
{
    std::vector<Survivor> survivors;
    try {
        for (const auto& entry : YAML::LoadFile(file.string()))
            survivors.push_back({entry["mutant"].as<std::string>(), entry["reason"].as<std::string>(),
                                 entry["equivalent"].as<bool>(false)});
    } catch (const YAML::Exception& error) {
        throw DescriptionError(file.string() + ": " + error.what());
    }
    return survivors;
}

std::size_t MutationScore::killed() const
{
    return static_cast<std::size_t>(std::count_if(results.begin(), results.end(),
                                                  [](const MutantResult& result) { return !result.killer.empty(); }));
}

std::size_t MutationScore::noticeable() const
{
    return static_cast<std::size_t>(
        std::count_if(results.begin(), results.end(), [](const MutantResult& result) { return !result.equivalent; }));
}

bool MutationScore::good() const
{
    return stale.empty() && std::all_of(results.begin(), results.end(), [](const MutantResult& result) {
               return !result.killer.empty() || result.expected;
           });
}

MutationTrial::MutationTrial(std::vector<Suspect> suspects, std::vector<Survivor> survivors)
    : suspects_(std::move(suspects)), survivors_(std::move(survivors))
{
    // Scenarios and walks find most of what is wrong with a server, long before thousands of values do.
    for (Suspect& suspect : suspects_)
        for (auto& [spec, cases] : suspect.cases)
            std::stable_partition(cases.begin(), cases.end(), [](const Case& made) { return made.level == "L3"; });
}

void MutationTrial::check_sound(const std::vector<Mutant>& mutants)
{
    std::set<std::string> specs;
    for (const Mutant& mutant : mutants)
        specs.insert(mutant.spec);
    choose(0);
    for (const Suspect& suspect : suspects_) {
        for (const std::string& spec : specs) {
            if (const auto failure = first_failure(suspect, spec, {}))
                throw StartError(fmt::format("{} fails {} without any fault: {}", suspect.session.testee.name,
                                             failure->name, failure->reason));
        }
    }
}

MutantResult MutationTrial::judge(const Mutant& mutant)
{
    choose(mutant.number);
    const std::string field = mutant.place.substr(mutant.place.rfind('.') + 1);
    MutantResult result{mutant, {}, {}};
    for (const Suspect& suspect : suspects_) {
        if (suspect.session.testee.role == Role::codec && is_of_server(mutant)) continue;
        try {
            if (const auto failure = first_failure(suspect, mutant.spec, field)) {
                result.killer = failure->name;
                result.reason = failure->reason;
                return result;
            }
        } catch (const StartError& error) {
            result.killer = suspect.session.testee.name + " does not even start";
            result.reason = error.what();
            return result;
        }
    }
    const std::string name = mutant.name();
    const auto known = std::find_if(survivors_.begin(), survivors_.end(),
                                    [&](const Survivor& survivor) { return matches_glob(survivor.pattern, name); });
    result.expected = known != survivors_.end();
    if (result.expected) {
        result.reason = known->reason;
        result.equivalent = known->equivalent;
    }
    return result;
}

MutationScore MutationTrial::judge(const std::vector<Mutant>& mutants,
                                   const std::function<void(const MutantResult&)>& tell)
{
    MutationScore score;
    for (const Mutant& mutant : mutants) {
        score.results.push_back(judge(mutant));
        tell(score.results.back());
    }
    choose(0);
    for (const Survivor& survivor : survivors_) {
        const bool met = std::any_of(mutants.begin(), mutants.end(), [&](const Mutant& mutant) {
            return matches_glob(survivor.pattern, mutant.name());
        });
        const bool alive = std::any_of(score.results.begin(), score.results.end(), [&](const MutantResult& result) {
            return result.killer.empty() && matches_glob(survivor.pattern, result.mutant.name());
        });
        if (met && !alive) score.stale.push_back(survivor.pattern);
    }
    return score;
}

} // namespace chorus::conform
