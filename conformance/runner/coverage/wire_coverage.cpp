#include "conformance/runner/coverage/wire_coverage.hpp"

#include <algorithm>

namespace chorus::conform {
namespace {

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

WireCoverage::WireCoverage(const Ir& ir, const std::string& owner, const std::string& party, Coverage& coverage)
    : ir_(ir), owner_(owner), coverage_(coverage), machines_(ir, owner, coverage)
{
    for (const auto& [stem, spec] : ir.specs())
        if (spec.owner == owner) expect(spec, party);
}

void WireCoverage::expect(const Spec& spec, const std::string& party)
{
    const auto made = domains_.emplace(spec.stem, Domain{Shapes(coverage_, spec.stem, Direction::sent),
                                                         Shapes(coverage_, spec.stem, Direction::received)});
    Domain& domain = made.first->second;
    for (const Command& command : spec.commands)
        if (holds(command.from, party)) expect(spec, command, domain);
    for (const Event& event : spec.events) {
        if (!holds(event.to, party)) continue;
        coverage_.expect(Aspect::operations, spec.stem, event.name + " came");
        domain.received.expect(event.name + ".event", event.payload);
    }
}

void WireCoverage::expect(const Spec& spec, const Command& command, Domain& domain)
{
    coverage_.expect(Aspect::operations, spec.stem, command.name + " answered");
    coverage_.expect(Aspect::operations, spec.stem, command.name + " refused as malformed");
    if (!command.errors.empty())
        coverage_.expect(Aspect::operations, spec.stem, command.name + " refused with an error of its spec");
    for (const std::string& code : command.errors)
        coverage_.expect(Aspect::errors, spec.stem, command.name + " " + code);
    domain.sent.expect(command.name + ".command", command.input);
    domain.received.expect(command.name + ".reply", command.reply);
}

void WireCoverage::connected(const std::string& client)
{
    unanswered_.erase(client);
}

void WireCoverage::sent(const std::string& client, std::string_view body)
{
    auto read = read_envelope(body);
    auto* envelope = std::get_if<Envelope>(&read);
    if (!envelope || envelope->kind != "command") return;
    std::string id = envelope->id;
    unanswered_[client].insert_or_assign(std::move(id), std::move(*envelope));
}

void WireCoverage::came(const std::string& client, const Envelope& envelope)
{
    if (!envelope.cid) return told(envelope);
    const auto sent = unanswered_[client].extract(*envelope.cid);
    if (sent.empty()) return;
    if (const auto operation = ir_.operation(owner_, sent.mapped().operation()))
        answered(*operation, sent.mapped().payload, envelope);
}

void WireCoverage::answered(const Operation& operation, const json::object& input, const Envelope& answer)
{
    if (answer.error && (answer.error->code.starts_with("rpc.") || answer.error->code == "wire.badEnvelope")) return;
    const std::string& stem = operation.spec->stem;
    const Command& command = *operation.command;
    Domain& domain = domains_.at(stem);
    if (const auto breach = interpret(command.input, input)) {
        domain.sent.breach(command.name + ".command", command.input, input, *breach);
    } else {
        domain.sent.keep(command.name + ".command", command.input, input);
    }
    if (answer.error) return refused(operation, *answer.error);
    coverage_.reach(Aspect::operations, stem, command.name + " answered");
    if (!interpret(command.reply, answer.payload))
        domain.received.keep(command.name + ".reply", command.reply, answer.payload);
    machines_.answered(operation, answer.payload);
}

void WireCoverage::refused(const Operation& operation, const WireError& error)
{
    const std::string& stem = operation.spec->stem;
    const std::string& name = operation.command->name;
    if (error.code == "wire.badPayload")
        return coverage_.reach(Aspect::operations, stem, name + " refused as malformed");
    coverage_.reach(Aspect::errors, stem, name + " " + error.code);
    machines_.refused(operation, error.code);
    if (operation.command->may_answer(error.code))
        coverage_.reach(Aspect::operations, stem, name + " refused with an error of its spec");
}

void WireCoverage::told(const Envelope& envelope)
{
    const Spec* spec = ir_.domain(owner_, envelope.domain);
    const Event* event = spec && !envelope.error ? spec->event(envelope.name) : nullptr;
    if (!event || interpret(event->payload, envelope.payload)) return;
    coverage_.reach(Aspect::operations, spec->stem, event->name + " came");
    domains_.at(spec->stem).received.keep(event->name + ".event", event->payload, envelope.payload);
    machines_.told(*spec, event->name);
}

} // namespace chorus::conform
