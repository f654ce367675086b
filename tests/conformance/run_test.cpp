#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/run/run.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace chorus::conform;
using Catch::Matchers::Contains;

namespace {

const std::filesystem::path root = PROJECT_ROOT;
const std::string timebase = "L2/pulse/timebase/*";

/// Pulse, judged by some of its cases.
class Bench {
public:
    Description testee = read_description(root / "conformance/testees/pulse.yaml");
    Access access;

    Bench() { access.programs = PROGRAMS; }

    RunResult run(const std::vector<std::string>& names)
    {
        Reporters nobody;
        return run(names, nobody);
    }

    RunResult run(const std::vector<std::string>& names, Reporter& reporter)
    {
        Selection selection;
        selection.names = names;
        Runner runner({loop_, judge_, testee, access}, reporter, [](const Case&) { return std::string(); });
        const Sources sources{ir_, testee, root / "generated/samples", 1, {}};
        return runner.run(select(all_cases(sources), selection, 1), selection);
    }

    Loop& loop() { return loop_; }

private:
    Ir ir_ = Ir::load(root / "generated/chorus.ir.json");
    Loop loop_;
    Judge judge_{ir_, root / "generated/schema"};
};

/// Ends the run after some cases, as a signal does.
class Impatient final : public Reporter {
public:
    Impatient(Loop& loop, int cases) : loop_(loop), left_(cases) {}
    void add(const CaseResult&) override
    {
        if (--left_ == 0) loop_.interrupt();
    }

private:
    Loop& loop_;
    int left_;
};

std::vector<CaseResult> of_stage(const RunResult& run, const std::string& stage)
{
    std::vector<CaseResult> found;
    for (const CaseResult& result : run.cases)
        if (result.name.ends_with("@" + stage)) found.push_back(result);
    return found;
}

std::size_t count(const std::vector<CaseResult>& results, Outcome outcome)
{
    return static_cast<std::size_t>(std::count_if(results.begin(), results.end(),
                                                  [&](const CaseResult& result) { return result.outcome == outcome; }));
}

} // namespace

TEST_CASE("where a stage cannot be set its cases fail three times and say why, and those of other stages are played")
{
    Bench bench;
    bench.testee.stages["elsewhere"] = {{"project.open", {{"path", "/there/is/no/such/project"}}}};
    const RunResult run = bench.run({timebase});
    const std::vector<CaseResult> elsewhere = of_stage(run, "elsewhere");
    REQUIRE(elsewhere.size() > 3);
    CHECK(count(elsewhere, Outcome::fail) == 3);
    CHECK(count(elsewhere, Outcome::skipped) == elsewhere.size() - 3);
    CHECK_THAT(elsewhere.front().reason,
               Contains("The stage `elsewhere` cannot be set. project.open is answered with"));
    CHECK_THAT(elsewhere.back().reason, Contains("could not be set 3 times"));
    const std::vector<CaseResult> start = of_stage(run, "start");
    REQUIRE_FALSE(start.empty());
    CHECK(count(start, Outcome::pass) == start.size());
}

TEST_CASE("a process that ends while a stage is set is told as crashed, and the run goes on")
{
    Bench bench;
    // It ends with the answer to the first command, so that the second one has none.
    bench.testee.stages["gone"] = {{"client.shutdown", {}}, {"client.list", {}}};
    const RunResult run = bench.run({timebase});
    const std::vector<CaseResult> gone = of_stage(run, "gone");
    REQUIRE(gone.size() > 3);
    CHECK(count(gone, Outcome::crashed) == 3);
    CHECK(count(of_stage(run, "start"), Outcome::pass) == of_stage(run, "start").size());
}

TEST_CASE("who refuses the greeting three times is not asked four thousand times")
{
    Bench bench;
    bench.testee.greeting->input = {
        {"clientId", "conform"}, {"instanceId", "$run"}, {"apiHash", "0"}, {"specVersion", "$specVersion"}};
    const RunResult run = bench.run({timebase});
    CHECK(run.count(Outcome::fail) == 3);
    CHECK(run.count(Outcome::skipped) == run.cases.size() - 3);
    CHECK_THAT(run.cases.front().reason, Contains("The greeting is answered with client.specMismatch"));
}

TEST_CASE("a process that runs already is asked what can be asked of one that others use")
{
    Bench owner;
    const Testee running(owner.loop(), owner.testee, owner.access);
    Bench guest;
    guest.access.attach = "unix:" + (running.folder() / "pulse.sock").string();
    const RunResult run = guest.run({timebase, "L3/pulse/timebase/*", "L2/pulse/client/shutdown/*"});
    CHECK(run.good());
    CHECK(run.count(Outcome::pass) > 10);
    for (const CaseResult& result : run.cases)
        if (result.outcome == Outcome::skipped) CHECK_THAT(result.reason, Contains("process"));
    CHECK(count(of_stage(run, "open"), Outcome::skipped) == of_stage(run, "open").size());
    CHECK(running.running());
}

TEST_CASE("a run that is interrupted tells what was played until then")
{
    Bench bench;
    Impatient user(bench.loop(), 7);
    const RunResult run = bench.run({timebase}, user);
    CHECK(run.cases.size() == 7);
    CHECK(run.good());
}

TEST_CASE("an excuse for what there is not is refused")
{
    Bench bench;
    bench.testee.unreached.push_back({"constraints nope *", "It was there once."});
    CHECK_THROWS_WITH(bench.run({timebase}), Contains("constraints nope *"));
}
