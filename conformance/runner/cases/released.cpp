// The release's clients against today's process. The other way round, today's clients against the release's process, is
// every other level with `--spawn` of its program; what a peer adds that the other does not know is in L2 already.
#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/run/stage.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

std::string told(const Breach& breach)
{
    return fmt::format("it breaks `{}` at `{}`", breach.rule, breach.pointer);
}

/// What a client of the release would say of the answer; empty if it can read it.
std::string complaint_about(const Message& answer, const Released& released, const Operation& operation)
{
    const Command& command = *operation.command;
    const Envelope& envelope = answer.envelope;
    if (!answer.failed()) {
        if (envelope.kind != command.answer)
            return fmt::format("the answer is of kind {} and was {}", envelope.kind, command.answer);
        const auto breach = interpret(command.reply, envelope.payload);
        return breach ? "of the reply: " + told(*breach) : std::string();
    }
    const std::string& code = envelope.error->code;
    if (code.starts_with("wire.") || code.starts_with("rpc."))
        return fmt::format("the command is refused with {}", code);
    const ErrorDeclaration* error = released.ir.error(operation.spec->owner, code);
    if (!command.may_answer(code) || !error) return fmt::format("the command did not have the error {}", code);
    const auto breach = interpret(error->details, envelope.error->details);
    return breach ? fmt::format("of the details of {}: {}", code, told(*breach)) : std::string();
}

/// The same of an event. One that the release did not have is passed over by its clients.
std::string complaint_about(const Message& message, const Released& released, const std::string& owner)
{
    const Spec* spec = released.ir.domain(owner, message.envelope.domain);
    const Event* event = spec ? spec->event(message.envelope.name) : nullptr;
    if (!event) return {};
    const auto breach = interpret(event->payload, message.envelope.payload);
    return breach ? fmt::format("of the event {}: {}", message.envelope.operation(), told(*breach)) : std::string();
}

/// A break that was decided on is expected, any other one a failure.
void complain(const Released& released, const std::string& place, const std::string& complaint,
              const json::object& payload)
{
    if (complaint.empty()) return;
    const std::string sentence = fmt::format("A client of the release says {}.", complaint);
    if (released.broken.contains(place)) throw ExpectedFailure(sentence + " That was decided on.");
    throw Failed(sentence, json::serialize(payload));
}

void play_example(Stage& stage, const Released& released, const Operation& operation, const json::value& input)
{
    Client& client = stage.client();
    client.subscribe();
    const Message answer = client.call(operation.name(), fill_in(input, stage.placeholders()));
    client.fence();
    complain(released, operation.spec->stem + "." + operation.command->name,
             complaint_about(answer, released, operation), answer.envelope.payload);
    for (const Message& event : client.events()) {
        const std::string& owner = operation.spec->owner;
        complain(released, fmt::format("{}/{}", owner, event.envelope.operation()),
                 complaint_about(event, released, owner), event.envelope.payload);
    }
}

/// What clients of the release may say: the examples, or nothing where nothing has to be said.
std::vector<json::value> inputs_of(const Command& command)
{
    std::vector<json::value> inputs;
    for (const Example& example : command.examples)
        inputs.push_back(example.input);
    if (inputs.empty() && !interpret(command.input, json::object())) inputs.emplace_back(json::object());
    return inputs;
}

} // namespace

void add_released_cases(CaseList& cases, const Sources& sources)
{
    if (!sources.released) return;
    const Description& testee = sources.testee;
    for (const auto& [stem, spec] : sources.released->ir.specs()) {
        if (spec.owner != testee.owner) continue;
        for (const Operation& operation : sendable(spec, testee)) {
            if (testee.ends.contains(operation.name())) continue;
            const std::vector<json::value> inputs = inputs_of(*operation.command);
            for (std::size_t number = 0; number < inputs.size(); ++number) {
                for (const auto& [stage, steps] : testee.stages) {
                    cases.push_back(
                        {fmt::format("L5/{}/{}/example-{}@{}", stem, operation.command->name, number + 1, stage), "L5",
                         stem, stage, [released = sources.released, operation, input = inputs[number]](Stage& at) {
                             play_example(at, *released, operation, input);
                         }});
                }
            }
        }
    }
}

} // namespace chorus::conform
