#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/play/walker.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace chorus::conform {
namespace {

constexpr int steps_of_a_walk = 200;

/// Cases of one domain; the machine lives as long as they do.
class Walks {
public:
    Walks(CaseList& cases, const Spec& spec, Machine machine, std::vector<Operation> operations)
        : cases_(cases), spec_(spec), machine_(std::make_shared<const Machine>(std::move(machine))),
          operations_(std::move(operations))
    {}

    /// One case for each way in which a state is left or kept by a command, and one for each that it refuses.
    void add_all(std::uint64_t seed)
    {
        for (const Transition& transition : machine_->transitions)
            for (const std::string& from : transition.from)
                add_transition(transition, from);
        for (const std::string& state : machine_->states)
            for (const Operation& operation : operations_)
                if (machine_->refuses(state, operation.command->name)) add_refusal(operation, state);
        add("random", "Whatever is sent in whatever order, it is where the specs say.",
            [machine = machine_, operations = operations_, seed](Stage& stage) {
                play_random(stage, *machine, operations, seed);
            });
    }

private:
    void add(const std::string& name, std::string doc, std::function<void(Stage&)> play)
    {
        cases_.push_back({fmt::format("L3/{}/walk/{}", spec_.stem, name), "L3", spec_.stem, "start", std::move(play),
                          false, std::move(doc)});
    }

    void add_transition(const Transition& transition, const std::string& from)
    {
        add(fmt::format("{}-on-{}-{}", from, transition.on, transition.to),
            fmt::format("`{}` leads from `{}` to `{}`.", transition.on, from, transition.to),
            [machine = machine_, &transition, from](Stage& stage) {
                Walker walker(stage, *machine);
                walker.begin();
                if (!transition.by_command) return walker.suffer(from, transition);
                walker.reach({from});
                walker.take(transition);
            });
    }

    void add_refusal(const Operation& operation, const std::string& state)
    {
        add(fmt::format("{}-refuses-{}", state, operation.command->name),
            fmt::format("`{}` is refused in `{}` and changes nothing.", operation.command->name, state),
            [machine = machine_, operation, state](Stage& stage) {
                Walker walker(stage, *machine);
                walker.begin();
                walker.reach({state});
                walker.expect_refusal(operation);
            });
    }

    static void play_random(Stage& stage, const Machine& machine, const std::vector<Operation>& operations,
                            std::uint64_t seed)
    {
        Walker walker(stage, machine);
        walker.begin();
        std::mt19937_64 random(seed);
        std::uniform_int_distribution<std::size_t> choice(0, operations.size() - 1);
        for (int step = 1; step <= steps_of_a_walk; ++step) {
            try {
                walker.stroll(operations[choice(random)]);
            } catch (const Failed& failure) {
                throw Failed(fmt::format("Step {}: {}", step, failure.what()), failure.message);
            }
        }
    }

    CaseList& cases_;
    const Spec& spec_;
    std::shared_ptr<const Machine> machine_;
    std::vector<Operation> operations_;
};

/// A command that needs a state of another domain, in a process that is as it begins.
void play_unmet(Stage& stage, const Operation& operation, const std::string& code)
{
    const std::vector<Example>& examples = operation.command->examples;
    const Message answer =
        stage.client().call(operation.name(), examples.empty() ? json::value(json::object()) : examples.front().input);
    if (answer.code() != code)
        throw Failed(fmt::format("It is answered with {} and not with {}.",
                                 answer.failed() ? answer.code() : std::string("a reply"), code));
}

void add_requirement_cases(CaseList& cases, const Ir& ir, const Operation& operation)
{
    std::map<std::string, std::vector<std::string>> needed;
    for (const Requirement& requirement : requirements_of(*operation.spec, operation.command->name))
        needed[requirement.spec].push_back(requirement.state);
    for (const auto& [stem, states] : needed) {
        const Spec* other = ir.find(stem);
        const auto machine = other ? machine_of(*other) : std::nullopt;
        if (!machine) throw IrError(fmt::format("`{}` is required and has no states.", stem));
        const auto refusal = machine->refusals.find(machine->initial);
        const bool met = std::find(states.begin(), states.end(), machine->initial) != states.end();
        if (met || refusal == machine->refusals.end()) continue;
        cases.push_back({fmt::format("L3/{}/walk/{}-needs-{}-{}@start", operation.spec->stem, operation.command->name,
                                     other->name, states.front()),
                         "L3", operation.spec->stem, "start",
                         [operation, code = refusal->second](Stage& stage) { play_unmet(stage, operation, code); },
                         true, fmt::format("It is refused unless {} is {}.", other->name, fmt::join(states, " or "))});
        return; // which of several is asked for first is not said
    }
}

} // namespace

void add_walk_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        std::vector<Operation> operations = sendable(spec, sources.testee);
        std::erase_if(operations, [&](const Operation& operation) {
            const auto end = sources.testee.ends.find(operation.name());
            return end != sources.testee.ends.end() && end->second != "stage";
        });
        for (const Operation& operation : operations)
            add_requirement_cases(cases, sources.ir, operation);
        if (auto machine = machine_of(spec)) Walks(cases, spec, std::move(*machine), operations).add_all(sources.seed);
    }
}

} // namespace chorus::conform
