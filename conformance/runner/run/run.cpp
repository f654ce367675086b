#include "conformance/runner/run/run.hpp"

#include "conformance/runner/coverage/wire_coverage.hpp"
#include "conformance/runner/run/shrink.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>

namespace chorus::conform {
namespace {

bool any_matches(const std::vector<std::string>& patterns, std::string_view text)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return matches_glob(pattern, text); });
}

const Exception* exception_for(const std::vector<Exception>& exceptions, std::string_view name)
{
    const auto found = std::find_if(exceptions.begin(), exceptions.end(),
                                    [&](const Exception& exception) { return matches_glob(exception.pattern, name); });
    return found == exceptions.end() ? nullptr : &*found;
}

constexpr std::size_t most_shrunk = 20; ///< failures of a run; who has more will mend the first ones first
constexpr std::size_t most_tries = 100;
constexpr std::size_t most_crashes = 20;
constexpr std::size_t most_unset = 3; ///< then the cases of that stage are left out
constexpr const char* greeting = "greeting";

/// Ids and counts differ from one time to the next.
std::string without_digits(std::string text)
{
    std::erase_if(text, [](char character) { return character >= '0' && character <= '9'; });
    return text;
}

/// The lines of a list of sentences.
std::string joined(const std::vector<std::string>& lines)
{
    return fmt::format("{}", fmt::join(lines, "\n"));
}

} // namespace

std::size_t RunResult::count(Outcome outcome) const
{
    return static_cast<std::size_t>(
        std::count_if(cases.begin(), cases.end(), [&](const CaseResult& result) { return result.outcome == outcome; }));
}

bool RunResult::good() const
{
    return std::none_of(cases.begin(), cases.end(), [](const CaseResult& result) { return is_bad(result.outcome); });
}

CaseList select(CaseList cases, const Selection& selection, std::uint64_t seed)
{
    std::erase_if(cases, [&](const Case& made) {
        const auto& levels = selection.levels;
        if (!levels.empty() && std::find(levels.begin(), levels.end(), made.level) == levels.end()) return true;
        if (!matches_glob(selection.domain, made.domain)) return true;
        return !selection.names.empty() && !any_matches(selection.names, made.name);
    });
    if (selection.sample == 0 || selection.sample >= cases.size()) return cases;
    std::vector<std::size_t> places(cases.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::mt19937_64 random(seed);
    std::shuffle(places.begin(), places.end(), random);
    places.resize(selection.sample);
    std::sort(places.begin(), places.end());
    CaseList chosen;
    for (const std::size_t place : places)
        chosen.push_back(std::move(cases[place]));
    return chosen;
}

Runner::Runner(Session session, Reporter& reporter, std::function<std::string(const Case&)> repeat)
    : session_(session), reporter_(reporter), repeat_(std::move(repeat))
{}

RunResult Runner::run(const CaseList& cases, const Selection& selection)
{
    RunResult run;
    run.testee = session_.testee.name;
    run.command = session_.access.attach.value_or(session_.testee.command);
    run.ir_hash = session_.judge.ir().api_hash(session_.testee.owner);
    run.seed = session_.seed;
    run.started = std::chrono::system_clock::now();
    // What reaches the specs is what clients of a server send; a codec has none, and a client is sent things itself.
    std::optional<WireCoverage> wire;
    if (session_.testee.role == Role::server) {
        wire.emplace(session_.judge.ir(), session_.testee.owner, session_.testee.party, run.coverage);
        for (const Exception& excuse : session_.testee.unreached)
            if (!run.coverage.excuse(excuse.pattern, excuse.reason))
                throw DescriptionError(fmt::format("Nothing that can be reached is called `{}`. Remove it from "
                                                   "`unreached` of {}.",
                                                   excuse.pattern, session_.testee.name));
        session_.watcher = &*wire;
    }
    const auto began = Clock::now();
    const std::uint64_t judged_before = session_.judge.judged();
    // Cases of one stage follow one another, so that it is set as rarely as possible.
    std::vector<const Case*> order;
    for (const Case& made : cases)
        order.push_back(&made);
    std::stable_sort(order.begin(), order.end(), [](const Case* a, const Case* b) { return a->stage < b->stage; });
    reporter_.begin(run, order.size() * static_cast<std::size_t>(selection.repeat));
    for (int round = 0; round < selection.repeat; ++round) {
        for (const Case* made : order) {
            CaseResult result = play(*made);
            if (session_.loop.interrupted()) {
                round = selection.repeat;
                break;
            }
            run.cases.push_back(std::move(result));
            reporter_.add(run.cases.back());
            if (selection.fail_fast && is_bad(run.cases.back().outcome)) {
                round = selection.repeat;
                break;
            }
        }
    }
    stage_.reset();
    session_.watcher = nullptr;
    run.judged = session_.judge.judged() - judged_before;
    run.duration = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
    reporter_.end(run);
    return run;
}

CaseResult Runner::play(const Case& made)
{
    CaseResult result;
    result.name = made.name;
    result.level = made.level;
    result.domain = made.domain;
    result.doc = made.doc;
    result.repeat = repeat_(made);
    if (const Exception* exception = exception_for(session_.testee.unsupported, made.name)) {
        result.outcome = Outcome::unsupported;
        result.reason = exception->reason;
        return result;
    }
    if (std::string reason = obstacle(made); !reason.empty()) {
        result.outcome = Outcome::skipped;
        result.reason = std::move(reason);
        return result;
    }
    play_somewhere(made, result, false);
    if (made.variation && is_bad(result.outcome) && stage_ && stage_->is_set()) shrink_message(made, result);
    if (stage_ && (!made.leaves_clean || is_bad(result.outcome))) stage_->spoil();
    return result;
}

std::string Runner::obstacle(const Case& made) const
{
    const bool as_it_starts = session_.testee.stages.at(made.stage).empty();
    if (session_.access.attach && !(made.leaves_clean && as_it_starts))
        return "It needs a process that is started for it, and this one runs already.";
    for (const std::string& what : {made.stage, std::string(greeting)}) {
        const auto unset = unset_.find(what);
        if (unset == unset_.end() || unset->second < most_unset) continue;
        return what == greeting ? fmt::format("The greeting was refused {} times.", most_unset)
                                : fmt::format("The stage `{}` could not be set {} times.", what, most_unset);
    }
    return {};
}

void Runner::start_stage(const Case& made, CaseResult& result)
{
    stage_.reset();
    try {
        stage_ = std::make_unique<Stage>(session_, made.stage);
        started_ = true;
    } catch (const StartError& error) {
        if (!started_) throw;
        ++unset_[made.stage];
        result.outcome = Outcome::crashed;
        result.reason = fmt::format("It does not start again. {}", error.what());
    }
}

void Runner::play_somewhere(const Case& made, CaseResult& result, bool fresh)
{
    const bool fit = !fresh && stage_ && stage_->usable() && stage_->name() == made.stage;
    if (!fit || (!made.leaves_clean && stage_->used())) {
        start_stage(made, result);
        if (!stage_) return;
    }
    stage_->begin_case();
    result.began = Clock::now();
    play_on_stage(made, result);
    result.duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - result.began);
    settle(made, result);
}

void Runner::shrink_message(const Case& made, CaseResult& result)
{
    // Each try that crashes needs another start, and each that hangs waits for as long as the first.
    if (result.outcome == Outcome::hung || shrunk_ == most_shrunk) return;
    ++shrunk_;
    const auto fails_alike = [&](const json::value& payload, bool fresh) {
        Case varied = made;
        varied.play = [&](Stage& stage) { made.variation->play(stage, payload); };
        CaseResult again;
        play_somewhere(varied, again, fresh);
        return again.outcome == result.outcome && without_digits(again.reason) == without_digits(result.reason);
    };
    const std::size_t tries = result.outcome == Outcome::crashed ? most_crashes : most_tries;
    const json::value smaller = shrink(
        made.variation->payload(), [&](const json::value& payload) { return fails_alike(payload, false); }, tries);
    // What went before on the same stage may have had a part in it.
    if (fails_alike(smaller, true)) result.message = json::serialize(smaller);
}

void Runner::play_on_stage(const Case& made, CaseResult& result)
{
    const auto note = [&](Outcome outcome, const std::exception& error) {
        result.outcome = outcome;
        result.reason = error.what();
    };
    try {
        if (!stage_->is_set()) stage_->set();
        unset_.erase(made.stage);
        made.play(*stage_);
    } catch (const Unwelcome& refusal) {
        note(Outcome::fail, refusal);
        ++unset_[greeting];
    } catch (const Failed& failure) {
        note(Outcome::fail, failure);
        result.message = failure.message;
    } catch (const NonStrict& remark) {
        note(Outcome::non_strict, remark);
    } catch (const ExpectedFailure& failure) {
        note(Outcome::expected_fail, failure);
    } catch (const Interrupted& reason) {
        note(Outcome::skipped, reason);
    } catch (const Skipped& reason) {
        note(Outcome::skipped, reason);
    } catch (const Silent& silence) {
        note(Outcome::hung, silence);
    } catch (const Lost& loss) {
        note(Outcome::fail, loss);
    } catch (const LinkError& error) {
        note(Outcome::fail, error);
    }
    if (!stage_->is_set()) {
        ++unset_[made.stage];
        result.reason = fmt::format("The stage `{}` cannot be set. {}", made.stage, result.reason);
    }
    if (result.outcome == Outcome::pass) unset_.erase(greeting);
    // A process that dies is noticed by its connection first.
    if (result.outcome == Outcome::fail && stage_->testee().process())
        stage_->loop().run_until([&] { return !stage_->testee().running(); }, std::chrono::milliseconds(100));
    const std::vector<std::string> faults = stage_->end_case();
    if (!faults.empty() && (result.outcome == Outcome::pass || result.outcome == Outcome::non_strict)) {
        result.outcome = Outcome::fail;
        result.reason = joined(faults);
    } else if (!faults.empty()) {
        result.reason += "\n" + joined(faults);
    }
}

void Runner::settle(const Case& made, CaseResult& result) const
{
    // A case that leaves nothing clean may have asked the process to end, but not to be killed by a signal.
    Process* const process = stage_->testee().process();
    const bool over = process && !process->running();
    if (result.outcome == Outcome::fail && over && (made.leaves_clean || !process->exit_code())) {
        result.outcome = Outcome::crashed;
        result.reason =
            fmt::format("{} ended with {}. {}", session_.testee.name, stage_->testee().ending(), result.reason);
    }
    if (result.outcome != Outcome::pass) {
        const auto& lines = stage_->transcript().lines();
        result.transcript.assign(lines.begin(), lines.end());
        result.errors = stage_->testee().errors();
    }
    const Exception* expected = exception_for(session_.testee.expected_fail, made.name);
    if (!expected) return;
    if (is_bad(result.outcome)) {
        result.outcome = Outcome::expected_fail;
        result.reason = expected->reason + "\n" + result.reason;
    } else if (result.outcome == Outcome::pass) {
        result.outcome = Outcome::fail;
        result.reason =
            fmt::format("It passes, but is listed under expectedFail ({}). Remove it from the list.", expected->reason);
    }
}

} // namespace chorus::conform
