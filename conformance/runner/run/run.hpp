#pragma once

#include "conformance/runner/cases/case.hpp"
#include "conformance/runner/run/reporter.hpp"
#include "conformance/runner/run/stage.hpp"

#include <functional>
#include <map>

namespace chorus::conform {

/// Which cases, and how.
struct Selection {
    std::vector<std::string> levels; ///< empty: all
    std::string domain = "*";        ///< a glob
    std::vector<std::string> names;  ///< globs; empty: all
    std::size_t sample = 0;          ///< so many at random by the seed; 0: all
    int repeat = 1;
    bool fail_fast = false;
};

/// The cases that are wanted, in their order.
CaseList select(CaseList cases, const Selection& selection, std::uint64_t seed);

/// Plays cases one after the other on as few starts of the testee as their stages allow, and goes on with a fresh one
/// after a crash or hang.
class Runner {
public:
    /// `repeat` makes the command line that plays one case again.
    Runner(Session session, Reporter& reporter, std::function<std::string(const Case&)> repeat);

    /// Throws StartError where the testee cannot even be started, and DescriptionError where the description excuses
    /// what there is not.
    RunResult run(const CaseList& cases, const Selection& selection);

private:
    CaseResult play(const Case& made);
    /// Why nobody need try to play it; empty if one may.
    std::string obstacle(const Case& made) const;
    /// A fresh stage for it; without one the result says why.
    void start_stage(const Case& made, CaseResult& result);
    /// Plays it on the stage that it needs, a fresh one if that is asked for or the last one is of no use.
    void play_somewhere(const Case& made, CaseResult& result, bool fresh);
    /// Looks for a smaller message that shows the same.
    void shrink_message(const Case& made, CaseResult& result);
    void play_on_stage(const Case& made, CaseResult& result);
    void settle(const Case& made, CaseResult& result) const;

    Session session_;
    Reporter& reporter_;
    std::function<std::string(const Case&)> repeat_;
    std::unique_ptr<Stage> stage_;
    bool started_ = false;                     ///< the testee, at least once
    std::map<std::string, std::size_t> unset_; ///< by stage: how often it could not be set, one time after the other
    std::size_t shrunk_ = 0;
};

} // namespace chorus::conform
