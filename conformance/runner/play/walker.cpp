#include "conformance/runner/play/walker.hpp"

#include "conformance/runner/ir/scenario.hpp"
#include "conformance/runner/play/player.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace chorus::conform {
namespace {

std::string told(const Message& answer)
{
    return answer.failed() ? answer.code() : std::string("a reply");
}

} // namespace

Walker::Walker(Stage& stage, const Machine& machine) : stage_(stage), machine_(machine), state_(machine.initial)
{
    for (const auto& [name, text] : stage_.placeholders())
        saved_[name] = text;
}

void Walker::begin()
{
    if (!machine_.setup.empty()) {
        const std::vector<Scenario> scenarios = scenarios_of(stage_.ir(), *machine_.spec);
        const auto setup = std::find_if(scenarios.begin(), scenarios.end(),
                                        [&](const Scenario& scenario) { return scenario.name == machine_.setup; });
        if (setup == scenarios.end())
            throw IrError(fmt::format("`{}` has no scenario `{}`.", machine_.spec->stem, machine_.setup));
        Player player(stage_);
        player.play(*setup);
        saved_ = player.saved();
    }
    bring_about(requirements_of(*machine_.spec));
    client().subscribe();
    if (machine_.observed) state_ = observe();
}

/// Of several states of one domain any will do.
void Walker::bring_about(const std::vector<Requirement>& requirements)
{
    std::map<std::string, std::set<std::string>> needed;
    for (const Requirement& requirement : requirements)
        needed[requirement.spec].insert(requirement.state);
    for (const auto& [stem, states] : needed) {
        const Spec* spec = stage_.ir().find(stem);
        const auto machine = spec ? machine_of(*spec) : std::nullopt;
        if (!machine) throw IrError(fmt::format("`{}` is required and has no states.", stem));
        Walker other(stage_, *machine);
        if (machine->observed) other.state_ = other.observe();
        other.saved_ = saved_;
        other.reach(states);
    }
}

void Walker::reach(const std::set<std::string>& states)
{
    if (const auto way = machine_.way(state_, states)) {
        for (const Transition* transition : *way)
            take(*transition);
        return;
    }
    for (const Transition& transition : machine_.transitions)
        for (const std::string& from : transition.from)
            if (states.contains(transition.to) && accident_for(from, transition)) return suffer(from, transition);
    throw Skipped(fmt::format("No commands lead from `{}` to `{}`.", state_, fmt::join(states, "` or `")));
}

const Accident* Walker::accident_for(const std::string& from, const Transition& transition) const
{
    const std::string name = name_of(machine_, transition, from);
    const std::vector<Accident>& accidents = stage_.session().testee.accidents;
    const auto found = std::find_if(accidents.begin(), accidents.end(),
                                    [&](const Accident& accident) { return accident.transition == name; });
    return found == accidents.end() ? nullptr : &*found;
}

void Walker::suffer(const std::string& from, const Transition& transition)
{
    const Accident* const accident = accident_for(from, transition);
    if (!accident) throw Skipped(fmt::format("No command brings about `{}`; it happens by itself.", transition.on));
    const Testee& testee = stage_.testee();
    Process companion(stage_.loop(), {accident->companion, testee.folder(), testee.environment(), false});
    Process ready(stage_.loop(), {accident->ready, testee.folder(), testee.environment(), false});
    stage_.loop().run_until([&] { return !ready.running(); }, Client::default_limit);
    if (ready.exit_code() != 0)
        throw Failed(fmt::format("`{}` cannot be used: `{}` ends with {}. {}{}", accident->companion, accident->ready,
                                 ready.ending(), ready.errors(), companion.errors()));
    const Message answer = client().call(accident->request.operation, accident->request.input);
    if (answer.failed())
        throw Failed(fmt::format("`{}` is refused with {}: {}", accident->request.operation, answer.code(),
                                 answer.envelope.error->message));
    look({from}, fmt::format("after `{}`", accident->request.operation));
    client().events().clear();
    companion.stop();
    const std::string after = fmt::format("the end of `{}` in `{}`", accident->companion, from);
    await_event(transition.on, after);
    look({transition.to}, "after " + after);
}

json::value Walker::input_of(const Operation& operation, const Transition* transition) const
{
    if (transition && transition->input) return filled(*transition->input, saved_);
    const std::vector<Example>& examples = operation.command->examples;
    return examples.empty() ? json::value(json::object()) : examples.front().input;
}

Message Walker::send(const Operation& operation, const Transition* transition)
{
    client().events().clear();
    return client().call(operation.name(), input_of(operation, transition));
}

void Walker::take(const Transition& transition)
{
    const Operation operation{machine_.spec, machine_.spec->command(transition.on)};
    const Message answer = send(operation, &transition);
    if (answer.failed())
        throw Failed(fmt::format("`{}` is refused with {} in `{}`: {}", transition.on, answer.code(), state_,
                                 answer.envelope.error->message));
    await_events(transition);
    look({transition.to}, fmt::format("after `{}` in `{}`", transition.on, state_));
}

void Walker::expect_refusal(const Operation& operation)
{
    const std::string& name = operation.command->name;
    const Message answer = send(operation, nullptr);
    const auto refusal = machine_.refusals.find(state_);
    if (refusal == machine_.refusals.end())
        throw IrError(fmt::format("`{}` has no refusal for `{}`.", machine_.spec->stem, state_));
    if (answer.code() != refusal->second)
        throw Failed(fmt::format("`{}` in `{}` is answered with {} and not with {}.", name, state_, told(answer),
                                 refusal->second));
    look({state_}, fmt::format("after `{}` was refused in `{}`", name, state_));
}

void Walker::stroll(const Operation& operation)
{
    const std::string& name = operation.command->name;
    if (machine_.refuses(state_, name)) return expect_refusal(operation);
    const auto steps = machine_.steps(state_, name);
    // A command that leads nowhere from here is said as it is said where it does.
    const auto said = std::find_if(machine_.transitions.begin(), machine_.transitions.end(),
                                   [&](const Transition& transition) { return transition.on == name; });
    const Transition* transition = !steps.empty()                       ? steps.front()
                                   : said != machine_.transitions.end() ? &*said
                                                                        : nullptr;
    const Message answer = send(operation, transition);
    const std::string after = fmt::format("after `{}` in `{}` was answered with {}", name, state_, told(answer));
    if (steps.empty() || answer.failed()) return look({state_}, after);
    await_events(*transition);
    std::vector<std::string> possible;
    for (const Transition* step : steps)
        possible.push_back(step->to);
    look(possible, after);
}

/// Events may follow what causes them. Each round trip brings all that was sent before it.
void Walker::await_events(const Transition& transition)
{
    for (const std::string& event : transition.sends)
        await_event(event, fmt::format("`{}` in `{}`", transition.on, state_));
}

void Walker::await_event(const std::string& event, const std::string& after)
{
    const auto end = Clock::now() + Client::default_limit;
    const std::string operation = machine_.spec->name + "." + event;
    const auto came = [&] {
        const auto& events = client().events();
        return std::any_of(events.begin(), events.end(),
                           [&](const Message& message) { return message.envelope.operation() == operation; });
    };
    do {
        client().fence();
    } while (!came() && Clock::now() < end);
    if (!came()) throw Failed(fmt::format("`{}` does not come after {}.", event, after));
}

void Walker::look(const std::vector<std::string>& expected, const std::string& after)
{
    const std::string seen = machine_.observed ? observe() : expected.front();
    if (std::find(expected.begin(), expected.end(), seen) == expected.end())
        throw Failed(fmt::format("{} it is `{}` and must be `{}`.", after, seen, fmt::join(expected, "` or `")));
    state_ = seen;
}

std::string Walker::observe()
{
    const Observation& observed = *machine_.observed;
    const Operation operation{machine_.spec, machine_.spec->command(observed.command)};
    const Message answer = client().call(operation.name());
    if (answer.failed()) {
        for (const auto& [state, code] : observed.errors)
            if (code == answer.code()) return state;
        throw Failed(fmt::format("`{}`, which shows the state, is refused with {}.", observed.command, answer.code()));
    }
    const json::value payload(answer.envelope.payload);
    const json::value* part = part_at(payload, observed.pointer);
    for (const auto& [state, value] : observed.values)
        if (part && *part == value) return state;
    throw Failed(fmt::format("`{}` shows no state that the domain has.", observed.pointer), json::serialize(payload));
}

} // namespace chorus::conform
