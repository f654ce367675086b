#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/cases/raw_text.hpp"
#include "conformance/runner/cases/refusal.hpp"
#include "conformance/runner/cases/value_maker.hpp"
#include "conformance/runner/run/stage.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <functional>

namespace chorus::conform {
namespace {

/// Sends an envelope that must be refused, and checks with which code; the connection must go on.
void expect_code(Client& client, const Envelope& envelope, const std::string& code, bool fence = true)
{
    const Message answer = client.await(client.send(envelope));
    if (answer.code() != code)
        throw Failed(fmt::format("It is answered with {} and not with {}.",
                                 answer.failed() ? answer.code() : std::string("a reply"), code),
                     write_envelope(envelope));
    if (fence) client.fence();
}

/// The same for a text that is no good envelope.
void expect_bad_envelope(Client& client, const Envelope& envelope, const std::string& text)
{
    client.send_text(text, envelope.id, envelope.operation());
    const Message answer = client.await(envelope.id);
    if (answer.code() != "wire.badEnvelope")
        throw Failed(fmt::format("It is answered with {} and not with wire.badEnvelope.",
                                 answer.failed() ? answer.code() : std::string("a reply")),
                     text);
    client.fence();
}

/// The same for a payload that is no good text.
void expect_bad_text(Client& client, const Operation& operation, const std::string& payload)
{
    const Envelope envelope = client.command(operation.name());
    const std::string text = with_payload(envelope, payload);
    client.send_text(text, envelope.id, envelope.operation());
    client.fence();
    text_refusal_of(client, envelope.id, text);
}

std::string other_party(const std::string& party)
{
    return party == "composer" ? "aura" : "composer";
}

/// The first example of the command, or a good input with fields if it has any.
json::value example_input(const Operation& operation)
{
    const Command& command = *operation.command;
    if (!command.examples.empty()) return command.examples.front().input;
    json::object input = make_value(command.input);
    if (!input.empty() || command.input.fields.empty()) return input;
    const Field& field = command.input.fields.front();
    input[field.name] = make_value(field.type, field.limits);
    return input;
}

struct EnvelopeFault {
    const char* name;
    const char* code;
    void (*apply)(Envelope& envelope);
};

/// What may be wrong around a payload that is right.
constexpr EnvelopeFault envelope_faults[] = {
    {"wrong-origin", "rpc.badRouting", [](Envelope& e) { e.origin = other_party(e.origin); }},
    {"wrong-target", "rpc.badRouting", [](Envelope& e) { e.target = other_party(e.target); }},
    {"answers-something", "rpc.badRouting", [](Envelope& e) { e.cid = "1"; }},
    {"unknown-name", "rpc.unknownOperation", [](Envelope& e) { e.name += "Nowhere"; }},
    {"unknown-domain", "rpc.unknownOperation", [](Envelope& e) { e.domain += "Nowhere"; }},
};

constexpr auto envelope_doc = "With this around a good payload it is refused with {} and the connection goes on.";

void add(CaseList& cases, const std::string& domain, const std::string& name, std::string doc,
         std::function<void(Stage&)> play)
{
    cases.push_back(
        {fmt::format("L2/{}/{}@start", domain, name), "L2", domain, "start", std::move(play), true, std::move(doc)});
}

void add_command_cases(CaseList& cases, const Spec& spec, const Operation& operation, const Description& testee)
{
    const std::string prefix = operation.command->name + "/";
    for (const EnvelopeFault& fault : envelope_faults) {
        add(cases, spec.stem, prefix + fault.name, fmt::format(envelope_doc, fault.code),
            [operation, &fault](Stage& stage) {
                Client& client = stage.client();
                Envelope envelope = client.command(operation.name(), example_input(operation));
                fault.apply(envelope);
                expect_code(client, envelope, fault.code);
            });
    }
    add(cases, spec.stem, prefix + "repeated-id", "An id comes once on a connection.", [operation](Stage& stage) {
        Client& client = stage.client();
        // That of a command which was answered. The one before may be of a heartbeat that is still on its way.
        const std::string used = client.fence();
        Envelope envelope = client.command(operation.name(), example_input(operation));
        envelope.id = used;
        expect_code(client, envelope, "rpc.duplicateId");
    });
    const std::vector<std::string> doubled = with_a_key_twice(example_input(operation));
    if (!doubled.empty()) {
        add(cases, spec.stem, prefix + "key-twice", "No object of a payload has a key twice.",
            [operation, doubled](Stage& stage) {
                for (const std::string& payload : doubled)
                    expect_bad_text(stage.client(), operation, payload);
            });
    }
    if (testee.greeting && operation.name() != testee.greeting->operation) {
        add(cases, spec.stem, prefix + "before-greeting", "Nothing is answered before the greeting.",
            [operation](Stage& stage) {
                Client& client = stage.stranger("stranger");
                expect_code(client, client.command(operation.name(), example_input(operation)), "rpc.helloFirst",
                            false);
            });
    }
}

std::string with_version(const Envelope& envelope, std::string_view version)
{
    std::string text = write_envelope(envelope);
    const std::string_view before = R"({"v":1,)";
    return fmt::format(R"({{"v":{},{})", version, text.substr(before.size()));
}

void add_cases_around(CaseList& cases, const Spec& spec, const Operation& operation)
{
    for (const char* const kind : {"event", "snapshot"}) {
        add(cases, spec.stem, fmt::format("envelope/sends-{}", kind), fmt::format("A client sends no {}.", kind),
            [operation, kind](Stage& stage) {
                Client& client = stage.client();
                Envelope envelope = client.command(operation.name(), example_input(operation));
                envelope.kind = kind;
                expect_code(client, envelope, "rpc.badRouting");
            });
    }
    for (const char* const version : {"0", "2", "1.5", "true", "null", "\"1\""}) {
        std::string label(version);
        std::erase(label, '"');
        label = version[0] == '"' ? "text" : label;
        add(cases, spec.stem, "envelope/version-" + label, "The version of an envelope is the number 1.",
            [operation, version](Stage& stage) {
                Client& client = stage.client();
                const Envelope envelope = client.command(operation.name(), example_input(operation));
                expect_bad_envelope(client, envelope, with_version(envelope, version));
            });
    }
    for (const char* const key : {"ts", "origin", "target", "kind", "priority", "payload", "cid", "error"}) {
        add(cases, spec.stem, fmt::format("envelope/without-{}", key),
            fmt::format("An envelope has the key `{}`.", key), [operation, key](Stage& stage) {
                Client& client = stage.client();
                const Envelope envelope = client.command(operation.name(), example_input(operation));
                json::object object = std::get<json::value>(parse_message(write_envelope(envelope))).as_object();
                object.erase(key);
                expect_bad_envelope(client, envelope, json::serialize(object));
            });
    }
    add(cases, spec.stem, "envelope/unknown-key", "An envelope has no key that is not known.",
        [operation](Stage& stage) {
            Client& client = stage.client();
            const Envelope envelope = client.command(operation.name(), example_input(operation));
            std::string text = write_envelope(envelope);
            text.insert(text.size() - 1, R"(,"notAField":1)");
            expect_bad_envelope(client, envelope, text);
        });
}

} // namespace

void add_protocol_cases(CaseList& cases, const Sources& sources)
{
    for (const auto& [stem, spec] : sources.ir.specs()) {
        if (spec.owner != sources.testee.owner) continue;
        const std::vector<Operation> operations = sendable(spec, sources.testee);
        for (const Operation& operation : operations)
            add_command_cases(cases, spec, operation, sources.testee);
        if (!operations.empty()) add_cases_around(cases, spec, operations.front());
    }
}

} // namespace chorus::conform
