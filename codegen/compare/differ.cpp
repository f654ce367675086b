#include "codegen/compare/differ.hpp"

#include "codegen/compare/change_list.hpp"
#include "codegen/compare/operation_differ.hpp"
#include "codegen/compare/pairing.hpp"
#include "codegen/compare/scenario_differ.hpp"
#include "codegen/compare/type_differ.hpp"

#include <algorithm>

namespace chorus::codegen {

namespace {

void diff(ChangeList& out, const Spec& before, const Spec& after)
{
    out.begin(after.stem, after.version);
    out.changed(ChangeKind::stability_changed, "", before.stability, after.stability, after.name.span);
    if (before.doc != after.doc) out.add(ChangeKind::words_changed, "", "", "", after.name.span);
    pair_up(
        before.types, after.types, [&](const TypeDecl& a, const TypeDecl& b) { diff_types(out, a, b); },
        [&](const TypeDecl& type) {
            out.add(ChangeKind::type_removed, "types." + type.name.text, type.name.text, "", after.name.span);
        },
        [&](const TypeDecl& type) {
            out.add(ChangeKind::type_added, "types." + type.name.text, "", type.name.text, type.name.span);
        });
    pair_up(
        before.commands, after.commands,
        [&](const Command& a, const Command& b) { diff_commands(out, before, after, a, b); },
        [&](const Command& command) {
            Change& change = out.add(ChangeKind::command_removed, "commands." + command.name.text, command.name.text,
                                     "", after.name.span);
            change.old_fields = &command.input;
        },
        [&](const Command& command) {
            out.add(ChangeKind::command_added, "commands." + command.name.text, "", command.name.text,
                    command.name.span);
        });
    if (before.machine && after.machine) diff_machines(out, *before.machine, *after.machine);
    pair_up(
        before.events, after.events, [&](const Event& a, const Event& b) { diff_events(out, before, after, a, b); },
        [&](const Event& event) {
            Change& change =
                out.add(ChangeKind::event_removed, "events." + event.name.text, event.name.text, "", after.name.span);
            change.old_fields = &event.payload;
        },
        [&](const Event& event) {
            out.add(ChangeKind::event_added, "events." + event.name.text, "", event.name.text, event.name.span);
        });
    pair_up(
        before.errors, after.errors, [&](const ErrorDecl& a, const ErrorDecl& b) { diff_errors(out, a, b); },
        [&](const ErrorDecl& error) {
            out.add(ChangeKind::error_removed, "errors." + error.name.text, error.code(), "", after.name.span);
        },
        [&](const ErrorDecl& error) {
            out.add(ChangeKind::error_added, "errors." + error.name.text, "", error.code(), error.name.span);
        });
    pair_up(
        before.streams, after.streams, [&](const Stream& a, const Stream& b) { diff_streams(out, a, b); },
        [&](const Stream& stream) {
            out.add(ChangeKind::stream_removed, "streams." + stream.name.text, record_text(stream.record), "",
                    after.name.span);
        },
        [&](const Stream& stream) {
            out.add(ChangeKind::stream_added, "streams." + stream.name.text, "", record_text(stream.record),
                    stream.name.span);
        });
    diff_scenarios(out, before, after);
}

} // namespace

Comparison compare(const Model& older, const Model& newer)
{
    Comparison result;
    ChangeList out(result);
    for (const Spec& spec : older.specs) {
        const Spec* now = newer.find(spec.stem);
        out.begin(spec.stem);
        if (now == nullptr) {
            out.add(ChangeKind::domain_removed, "", spec.version, "", {});
        } else {
            result.specs.emplace_back(&spec, now);
        }
    }
    for (const Spec& spec : newer.specs) {
        out.begin(spec.stem);
        if (older.find(spec.stem) == nullptr) out.add(ChangeKind::domain_added, "", "", spec.version, spec.name.span);
    }
    for (const auto& [before, now] : result.specs)
        diff(out, *before, *now);
    std::stable_sort(result.changes.begin(), result.changes.end(),
                     [](const Change& a, const Change& b) { return a.stem < b.stem; });
    return result;
}

} // namespace chorus::codegen
