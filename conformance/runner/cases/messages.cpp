#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/vectors.hpp"
#include "conformance/runner/run/stage.hpp"

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

void play_vector(Stage& stage, const Operation& operation, const Vector& vector)
{
    const Judgement judgement = stage.judge().judge(*operation.spec, *operation.command, Part::command, vector.value);
    if (judgement.breach != vector.breach || !judgement.disagreement.empty())
        throw Failed("The sample, the interpreter and the schema do not agree on this payload. " +
                         judgement.disagreement,
                     vector.text);
    const auto& ends = stage.session().testee.ends;
    const auto end = vector.breach ? ends.end() : ends.find(operation.name());
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

} // namespace

void add_message_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        const std::vector<Vector> vectors = read_vectors(sources.samples, spec);
        for (const auto& [stage, steps] : sources.testee.stages) {
            for (const Operation& operation : sendable(spec, sources.testee)) {
                for (const Vector& vector : vectors) {
                    if (vector.message != operation.command->name + ".command") continue;
                    Case made;
                    made.name = fmt::format("L2/{}/{}/{}@{}", stem, operation.command->name, vector.label, stage);
                    made.level = "L2";
                    made.domain = stem;
                    made.stage = stage;
                    made.play = [operation, vector](Stage& at) { play_vector(at, operation, vector); };
                    cases.push_back(std::move(made));
                }
            }
        }
    }
}

} // namespace chorus::conform
