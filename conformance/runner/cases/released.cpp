// The release's clients against today's process. The other way round, today's clients against the release's process, is
// every other level with `--spawn` of its program; what a peer adds that the other does not know is in L2 already.
#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/ir/scenario.hpp"
#include "conformance/runner/play/player.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace chorus::conform {
namespace {

std::string told(const Breach& breach)
{
    return fmt::format("it breaks `{}` at `{}`", breach.rule, breach.pointer);
}

/// What a client of the release would say of the answer; empty if it can read it.
std::string complaint_about(const Envelope& answer, const Ir& release, const Operation& operation)
{
    const Command& command = *operation.command;
    if (!answer.error) {
        if (answer.kind != command.answer)
            return fmt::format("the answer is of kind {} and was {}", answer.kind, command.answer);
        const auto breach = interpret(command.reply, answer.payload);
        return breach ? "of the reply: " + told(*breach) : std::string();
    }
    const std::string& code = answer.error->code;
    if (code.starts_with("wire.") || code.starts_with("rpc."))
        return fmt::format("the command is refused with {}", code);
    const ErrorDeclaration* error = release.error(operation.spec->owner, code);
    if (!command.may_answer(code) || !error) return fmt::format("the command did not have the error {}", code);
    const auto breach = interpret(error->details, answer.error->details);
    return breach ? fmt::format("of the details of {}: {}", code, told(*breach)) : std::string();
}

std::string complaint_about(const Envelope& message, const Event& event)
{
    const auto breach = interpret(event.payload, message.payload);
    return breach ? fmt::format("of the event {}: {}", message.operation(), told(*breach)) : std::string();
}

/// Reads what comes to clients as those of the release would.
class Reader final : public Watcher {
public:
    Reader(const Released& released, std::string owner) : released_(released), owner_(std::move(owner)) {}

    void came(const std::string&, const Envelope& message) override
    {
        const Spec* spec = released_.ir.domain(owner_, message.domain);
        const Event* event = spec ? spec->event(message.name) : nullptr;
        const auto asked = released_.ir.operation(owner_, message.operation());
        std::string complaint;
        if (message.cid && asked) {
            complaint = complaint_about(message, released_.ir, *asked);
        } else if (!message.cid && !message.error && event) {
            complaint = complaint_about(message, *event);
        }
        if (complaint.empty()) return;
        auto& found = released_.broken.contains(owner_ + "/" + message.operation()) ? expected_ : unexpected_;
        if (found.empty()) found = {fmt::format("A client of the release says {}.", complaint), message.payload};
    }

    /// A break that was decided on is expected, any other one a failure.
    void judge() const
    {
        if (!unexpected_.empty()) throw Failed(unexpected_.sentence, json::serialize(unexpected_.payload));
        if (!expected_.empty()) throw ExpectedFailure(expected_.sentence + " That was decided on.");
    }

private:
    struct Found {
        std::string sentence;
        json::object payload;
        bool empty() const { return sentence.empty(); }
    };

    const Released& released_;
    std::string owner_;
    Found unexpected_;
    Found expected_;
};

/// What clients of the release may say: the examples, or nothing where nothing has to be said.
std::vector<json::value> inputs_of(const Command& command)
{
    std::vector<json::value> inputs;
    for (const Example& example : command.examples)
        inputs.push_back(example.input);
    if (inputs.empty() && !interpret(command.input, json::object())) inputs.emplace_back(json::object());
    return inputs;
}

void play_example(Stage& stage, const Released& released, const Operation& operation, const json::value& input)
{
    Reader reader(released, operation.spec->owner);
    Client& client = stage.client();
    client.subscribe();
    reader.came(client.name(), client.call(operation.name(), fill_in(input, stage.placeholders())).envelope);
    client.fence();
    for (const Message& event : client.events())
        reader.came(client.name(), event.envelope);
    reader.judge();
}

/// Lets a reader hear every client of a fresh stage, and closes them all before the reader is gone.
class Hearing {
public:
    Hearing(Stage& stage, Reader& reader) : stage_(stage), before_(stage.watch(&reader)) {}
    ~Hearing()
    {
        stage_.clients().clear();
        stage_.watch(before_);
    }
    Hearing(const Hearing&) = delete;
    Hearing& operator=(const Hearing&) = delete;

private:
    Stage& stage_;
    Watcher* before_;
};

/// A scenario of the release goes as it went, unless a break that was decided on is in its way.
void play_scenario(Stage& stage, const Released& released, const std::string& owner, const Scenario& scenario)
{
    Reader reader(released, owner);
    const Hearing hearing(stage, reader);
    const auto broken = [&](const Step& step) { return released.broken.contains(owner + "/" + step.operation); };
    try {
        Player(stage).play(scenario);
    } catch (const Failed& failure) {
        reader.judge();
        if (std::none_of(scenario.steps.begin(), scenario.steps.end(), broken)) throw;
        throw ExpectedFailure(failure.what());
    }
    reader.judge();
}

void add_examples(CaseList& cases, const Sources& sources, const Operation& operation)
{
    const std::vector<json::value> inputs = inputs_of(*operation.command);
    for (std::size_t number = 0; number < inputs.size(); ++number) {
        for (const auto& [stage, steps] : sources.testee.stages) {
            Case made;
            made.name =
                fmt::format("L5/{}/{}/example-{}@{}", operation.spec->stem, operation.command->name, number + 1, stage);
            made.level = "L5";
            made.domain = operation.spec->stem;
            made.stage = stage;
            made.play = [released = sources.released, operation, input = inputs[number]](Stage& at) {
                play_example(at, *released, operation, input);
            };
            made.doc = "What clients of the release say is answered so that they understand it.";
            cases.push_back(std::move(made));
        }
    }
}

void add_scenario(CaseList& cases, const Sources& sources, const Spec& spec, const Scenario& scenario)
{
    Case made;
    made.name = fmt::format("L5/{}/{}", spec.stem, scenario.name);
    made.level = "L5";
    made.domain = spec.stem;
    made.leaves_clean = false;
    made.play = [released = sources.released, owner = spec.owner, scenario](Stage& stage) {
        play_scenario(stage, *released, owner, scenario);
    };
    made.doc = "As in the release: " + scenario.doc;
    cases.push_back(std::move(made));
}

} // namespace

void add_released_cases(CaseList& cases, const Sources& sources)
{
    if (!sources.released) return;
    const Description& testee = sources.testee;
    for (const auto& [stem, spec] : sources.released->ir.specs()) {
        if (spec.owner != testee.owner) continue;
        for (const Operation& operation : sendable(spec, testee))
            if (!testee.ends.contains(operation.name())) add_examples(cases, sources, operation);
        for (const Scenario& scenario : scenarios_of(sources.released->ir, spec))
            add_scenario(cases, sources, spec, scenario);
    }
}

} // namespace chorus::conform
