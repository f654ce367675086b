#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/gap_vectors.hpp"
#include "conformance/runner/run/stage.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace chorus::conform {
namespace {

/// Text of a detail of an error, or what stands in its place.
std::string detail(const WireError& error, std::string_view name)
{
    const json::value* value = error.details.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string("(none)");
}

/// A command with one thing wrong is refused, and the refusal says what and where.
void expect_refusal(const Message& answer, const Vector& vector)
{
    if (!answer.failed())
        throw Failed(
            fmt::format("A payload that breaks `{}` at `{}` is accepted.", vector.breach->rule, vector.breach->pointer),
            vector.text);
    const WireError& error = *answer.envelope.error;
    if (error.code != "wire.badPayload")
        throw Failed(fmt::format("A payload that breaks `{}` at `{}` is answered with {} and not with wire.badPayload.",
                                 vector.breach->rule, vector.breach->pointer, error.code),
                     vector.text);
    const Breach told{detail(error, "pointer"), detail(error, "rule")};
    if (told != *vector.breach)
        throw Failed(fmt::format("The refusal names `{}` at `{}`; the payload breaks `{}` at `{}`.", told.rule,
                                 told.pointer, vector.breach->rule, vector.breach->pointer),
                     vector.text);
}

/// A valid command is carried out, or refused for a reason that its spec declares. The client judges which.
void expect_acceptance(const Message& answer, const Vector& vector)
{
    if (!answer.failed()) return;
    const WireError& error = *answer.envelope.error;
    if (error.code.starts_with("wire.") || error.code.starts_with("rpc."))
        throw Failed(fmt::format("A valid payload is refused with {} (`{}` at `{}`): {}", error.code,
                                 detail(error, "rule"), detail(error, "pointer"), error.message),
                     vector.text);
}

/// What is asked with it, and what the spec says of the command.
std::string doc_of(const Operation& operation, const VectorRecipe& vector)
{
    const std::string asked =
        vector.breach ? fmt::format("A payload that breaks `{}` at `{}` and nothing else is refused with just that.",
                                    vector.breach->rule, vector.breach->pointer)
                      : std::string("A valid payload is taken, or refused with an error that the command declares.");
    return fmt::format("{} {}: {}", asked, operation.name(), operation.command->doc);
}

void play_vector(Stage& stage, const Operation& operation, const Vector& vector)
{
    for (const auto& [name, client] : stage.clients())
        client->beat_if_due(); // a large payload took long to make, and takes long to judge
    const Judgement judgement = stage.judge().judge(*operation.spec, *operation.command, Part::command, vector.value);
    if (judgement.breach != vector.breach || !judgement.disagreement.empty())
        throw Failed("The sample, the interpreter and the schema do not agree on this payload. " +
                         judgement.disagreement,
                     vector.text);
    const auto& ends = stage.session().testee.ends;
    const auto end = vector.breach ? ends.end() : ends.find(operation.name());
    if (end != ends.end() && end->second == "process" && stage.session().access.attach)
        throw Skipped("It would end a process that was not started here.");
    Client& client = stage.client(end != ends.end() && end->second == "connection" ? "guest" : "a");
    const Message answer = client.call(operation.name(), vector.value);
    if (vector.breach) {
        expect_refusal(answer, vector);
    } else {
        expect_acceptance(answer, vector);
    }
    if (end == ends.end()) {
        client.fence();
    } else if (end->second != "connection") {
        stage.spoil();
    }
}

/// Samples, and what is made where they do not reach.
std::vector<VectorRecipe> recipes_for(const Spec& spec, const std::vector<Operation>& operations,
                                      std::vector<Vector> samples)
{
    std::vector<ShapedMessage> commands;
    for (const Operation& operation : operations)
        commands.push_back({operation.command->name + ".command", &operation.command->input});
    const std::vector<VectorRecipe> gaps = fill_gaps(spec, commands, samples);
    std::vector<VectorRecipe> recipes;
    for (Vector& sample : samples)
        recipes.push_back({std::move(sample.message), std::move(sample.label), std::move(sample.breach),
                           [value = std::move(sample.value)] { return value; }});
    recipes.insert(recipes.end(), gaps.begin(), gaps.end());
    return recipes;
}

Case message_case(const Operation& operation, const VectorRecipe& recipe, const std::string& stage)
{
    const auto play = [=](Stage& at, const json::value& payload) {
        play_vector(at, operation, {recipe.message, json::serialize(payload), payload, recipe.breach, recipe.label});
    };
    Case made;
    made.name = fmt::format("L2/{}/{}/{}@{}", operation.spec->stem, operation.command->name, recipe.label, stage);
    made.level = "L2";
    made.domain = operation.spec->stem;
    made.stage = stage;
    made.play = [play, make = recipe.make](Stage& at) { play(at, make()); };
    made.doc = doc_of(operation, recipe);
    made.variation = Variation{recipe.make, play};
    return made;
}

} // namespace

void add_message_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        const std::vector<Operation> operations = sendable(spec, sources.testee);
        const std::vector<VectorRecipe> recipes = recipes_for(spec, operations, read_vectors(sources.samples, spec));
        for (const auto& [stage, steps] : sources.testee.stages) {
            for (const Operation& operation : operations) {
                for (const VectorRecipe& recipe : recipes)
                    if (recipe.message == operation.command->name + ".command")
                        cases.push_back(message_case(operation, recipe, stage));
            }
        }
    }
}

} // namespace chorus::conform
