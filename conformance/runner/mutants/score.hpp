#pragma once

#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/run/run.hpp"

#include <functional>

namespace chorus::conform {

/// A fault that a program has when CHORUS_MUTANT names its number.
struct Mutant {
    int number = 0;
    std::string spec;
    std::string place;
    std::string fault;
    /// `pulse/transport SetLoop::Command.start: min dropped`
    std::string name() const { return spec + " " + place + ": " + fault; }
};

/// Reads the list that `chorus gen --mutants` writes. Throws DescriptionError.
std::vector<Mutant> read_mutants(const std::filesystem::path& file);

/// Mutants that no case finds.
struct Survivor {
    std::string pattern;     ///< a glob over names
    std::string reason;      ///< why
    bool equivalent = false; ///< No peer could tell it from the program without a fault.
};

/// Throws DescriptionError.
std::vector<Survivor> read_survivors(const std::filesystem::path& file);

struct MutantResult {
    Mutant mutant;
    std::string killer; ///< name of the case that found it; empty if it lived
    std::string reason; ///< what that case said, or why none can
    bool expected = false;
    bool equivalent = false;
};

struct MutationScore {
    std::vector<MutantResult> results;
    std::vector<std::string> stale; ///< survivors that are listed and were killed
    std::size_t killed() const;
    /// How many there are that a peer can notice.
    std::size_t noticeable() const;
    /// Nobody lived but those who are listed, and nobody is listed in vain.
    bool good() const;
};

/// A process with all faults in it, and what can be asked of it.
struct Suspect {
    Session session;
    std::map<std::string, CaseList> cases; ///< by spec
};

/// Judges every mutant by the cases about its spec, of one suspect after the other, until one fails.
class MutationTrial {
public:
    MutationTrial(std::vector<Suspect> suspects, std::vector<Survivor> survivors);

    /// Throws StartError if a suspect does not pass its cases while all its faults are asleep.
    void check_sound(const std::vector<Mutant>& mutants);
    MutationScore judge(const std::vector<Mutant>& mutants, const std::function<void(const MutantResult&)>& tell);

private:
    MutantResult judge(const Mutant& mutant);

    std::vector<Suspect> suspects_;
    std::vector<Survivor> survivors_;
};

} // namespace chorus::conform
