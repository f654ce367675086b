#include "codegen/compare/operation_differ.hpp"

#include "codegen/compare/field_differ.hpp"
#include "codegen/compare/pairing.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

void diff_parties(ChangeList& out, const std::vector<Located>& a, const std::vector<Located>& b,
                  const std::string& subject, ChangeKind removed, ChangeKind added, const Span& span)
{
    pair_up(
        a, b, [](const Located&, const Located&) {},
        [&](const Located& party) { out.add(removed, subject + "." + party.text, party.text, "", span); },
        [&](const Located& party) { out.add(added, subject + "." + party.text, "", party.text, party.span); });
}

void diff_error_uses(ChangeList& out, const Command& a, const Command& b, const std::string& subject)
{
    const auto find = [](const Command& command, const std::string& code) {
        return find_named(command.errors, [&](const ErrorUse& use) { return use.decl->code() == code; });
    };
    for (const ErrorUse& use : a.errors)
        if (find(b, use.decl->code()) == nullptr)
            out.add(ChangeKind::error_use_removed, subject + "." + use.decl->code(), use.decl->code(), "", b.name.span);
    for (const ErrorUse& use : b.errors)
        if (find(a, use.decl->code()) == nullptr)
            out.add(ChangeKind::error_use_added, subject + "." + use.decl->code(), "", use.decl->code(), use.name.span);
}

/// Every way from one state to another, in any order.
std::string ways_text(const StateMachine& machine)
{
    std::set<std::string> ways;
    for (const Transition& transition : machine.transitions)
        ways.insert(fmt::format("{}: {} to {}{}{}", transition.on.text,
                                transition.from.empty() ? "any" : join_names(transition.from), transition.to.text,
                                transition.sends.empty() ? "" : ", sends ", join_names(transition.sends)));
    return fmt::format("{}; {}", machine.initial.text, fmt::join(ways, "; "));
}

} // namespace

void diff_commands(ChangeList& out, const Spec& old_spec, const Spec& new_spec, const Command& a, const Command& b)
{
    const std::string subject = "commands." + b.name.text;
    const Span& span = b.name.span;
    out.words_changed(subject, a, b);
    diff_parties(out, a.from, b.from, subject + ".from", ChangeKind::sender_removed, ChangeKind::sender_added, span);
    const auto kind = [](const Command& command) { return command.replies_snapshot ? "snapshot" : "event"; };
    out.changed(ChangeKind::answer_kind_changed, subject + ".reply", kind(a), kind(b), span);
    diff_fields(out, a.input, b.input, subject + ".input");
    diff_fields(out, a.reply, b.reply, subject + ".reply");
    diff_error_uses(out, a, b, subject + ".errors");
    const auto truth = [](bool value) { return value ? "true" : "false"; };
    out.changed(ChangeKind::timeout_changed, subject + ".timeout", fmt::format("{} ms", a.timeout_ms),
                fmt::format("{} ms", b.timeout_ms), span);
    out.changed(ChangeKind::priority_changed, subject + ".priority", a.priority, b.priority, span);
    out.changed(ChangeKind::idempotence_changed, subject + ".idempotent", truth(a.idempotent), truth(b.idempotent),
                span);
    out.changed(ChangeKind::deferral_changed, subject + ".deferred", truth(a.deferred), truth(b.deferred), span);
    out.changed(ChangeKind::edits_changed, subject + ".edits", truth(a.edits), truth(b.edits), span);
    const auto states = [](const Command& command) {
        return command.allowed ? join_names(*command.allowed) : std::string("all");
    };
    out.changed(ChangeKind::allowed_states_changed, subject + ".allowed", states(a), states(b), span);
    const auto needs = [](const Spec& spec, const Command& command) {
        std::vector<Located> names;
        for (const Requirement& required : spec.required_by(command))
            names.push_back(required.name);
        return names.empty() ? std::string("none") : join_names(names);
    };
    out.changed(ChangeKind::required_states_changed, subject + ".requires", needs(old_spec, a), needs(new_spec, b),
                span);
    out.changed(ChangeKind::command_line_changed, subject + ".cli", join_names(a.positional), join_names(b.positional),
                span);
    using Role = MessagePair::Role;
    const bool from_server =
        std::all_of(b.from.begin(), b.from.end(), [&](const Located& party) { return party.text == new_spec.owner; });
    out.add_messages(
        {Role::input, &old_spec, &new_spec, b.name.text, a.name.text, false, from_server, &a.input, &b.input});
    out.add_messages({Role::reply, &old_spec, &new_spec, b.name.text, a.name.text, b.replies_snapshot, !from_server,
                      &a.reply, &b.reply});
}

void diff_events(ChangeList& out, const Spec& old_spec, const Spec& new_spec, const Event& a, const Event& b)
{
    const std::string subject = "events." + b.name.text;
    const Span& span = b.name.span;
    out.words_changed(subject, a, b);
    diff_parties(out, a.to, b.to, subject + ".to", ChangeKind::receiver_removed, ChangeKind::receiver_added, span);
    diff_fields(out, a.payload, b.payload, subject + ".payload");
    const auto delivery = [](const Event& event) { return event.latest ? "latest" : "reliable"; };
    out.changed(ChangeKind::delivery_changed, subject + ".delivery", delivery(a), delivery(b), span);
    const auto rate = [](std::uint32_t most) { return most == 0 ? std::string("any") : fmt::format("{}/s", most); };
    out.changed(ChangeKind::rate_changed, subject + ".maxRate", rate(a.max_per_second), rate(b.max_per_second), span);
    out.changed(ChangeKind::priority_changed, subject + ".priority", a.priority, b.priority, span);
    const auto number = [](const Event& event) { return event.numbered ? event.numbered->text : std::string("none"); };
    out.changed(ChangeKind::sequence_changed, subject + ".numbered", number(a), number(b), span);
    out.changed(ChangeKind::sequence_changed, subject + ".after", join_names(a.after), join_names(b.after), span);
    out.add_messages({MessagePair::Role::event, &old_spec, &new_spec, b.name.text, a.name.text, false, true, &a.payload,
                      &b.payload});
}

void diff_machines(ChangeList& out, const StateMachine& a, const StateMachine& b)
{
    const auto code = [](const StateMachine& machine, const std::string& state) {
        const ErrorUse* refusal = machine.refusal_in(state);
        return refusal != nullptr ? refusal->decl->code() : std::string("none");
    };
    for (const EnumValue& state : b.states)
        if (a.has(state.name.text))
            out.changed(ChangeKind::refusal_changed, "states.refusal." + state.name.text, code(a, state.name.text),
                        code(b, state.name.text), state.name.span);
    out.changed(ChangeKind::transitions_changed, "states.transitions", ways_text(a), ways_text(b), b.span);
}

void diff_errors(ChangeList& out, const ErrorDecl& a, const ErrorDecl& b)
{
    out.words_changed("errors." + b.name.text, a, b);
    out.changed(ChangeKind::error_details_changed, "errors." + b.name.text + ".details", record_text(a.details),
                record_text(b.details), b.name.span);
}

void diff_streams(ChangeList& out, const Stream& a, const Stream& b)
{
    const std::string subject = "streams." + b.name.text;
    out.words_changed(subject, a, b);
    out.changed(ChangeKind::stream_route_changed, subject, fmt::format("{} to {}", a.from.text, a.to.text),
                fmt::format("{} to {}", b.from.text, b.to.text), b.name.span);
    out.changed(ChangeKind::rate_changed, subject + ".rate", fmt::format("{}/s", a.max_per_second),
                fmt::format("{}/s", b.max_per_second), b.name.span);
    out.changed(ChangeKind::stream_record_changed, subject + ".record", record_text(a.record), record_text(b.record),
                b.name.span);
}

} // namespace chorus::codegen
