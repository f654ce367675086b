#include "codegen/compare/change.hpp"

#include "codegen/emit/shape.hpp"

#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using C = ChangeClass;
using K = ChangeKind;

constexpr std::array table{
    ChangeKindInfo{K::domain_added, "domainAdded", "added", C::safe, C::safe, Bump::none},
    ChangeKindInfo{K::domain_removed, "domainRemoved", "removed", C::wire, C::source, Bump::none},
    ChangeKindInfo{K::type_added, "typeAdded", "type added", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::type_removed, "typeRemoved", "type removed", C::source, C::source, Bump::minor},
    ChangeKindInfo{K::type_kind_changed, "typeKindChanged", "kind of type changed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::scalar_changed, "scalarChanged", "scalar changed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::limit_changed, "limitChanged", "limit changed", C::reject, C::behaviour, Bump::minor},
    ChangeKindInfo{K::unit_changed, "unitChanged", "unit changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::listing_changed, "listingChanged", "listing changed", C::safe, C::safe, Bump::patch},
    ChangeKindInfo{K::enum_value_added, "enumValueAdded", "value added", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::enum_value_removed, "enumValueRemoved", "value removed", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::enum_value_renamed, "enumValueRenamed", "value renamed", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::rule_added, "ruleAdded", "rule added", C::reject, C::behaviour, Bump::minor},
    ChangeKindInfo{K::rule_removed, "ruleRemoved", "rule removed", C::reject, C::behaviour, Bump::minor},
    ChangeKindInfo{K::rule_changed, "ruleChanged", "rule changed", C::reject, C::behaviour, Bump::minor},
    ChangeKindInfo{K::tag_changed, "tagChanged", "tag renamed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::arm_added, "armAdded", "arm added", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::arm_removed, "armRemoved", "arm removed", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::arm_type_changed, "armTypeChanged", "type of arm changed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::field_added, "fieldAdded", "field added", C::reject, C::safe, Bump::minor},
    ChangeKindInfo{K::field_removed, "fieldRemoved", "field removed", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::field_renamed, "fieldRenamed", "field renamed", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::old_name_added, "oldNameAdded", "old name read", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::old_name_dropped, "oldNameDropped", "old name no longer read", C::behaviour, C::behaviour,
                   Bump::major},
    ChangeKindInfo{K::old_name_ended, "oldNameEnded", "old name read until now", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::field_type_changed, "fieldTypeChanged", "type of field changed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::presence_changed, "presenceChanged", "presence changed", C::reject, C::source, Bump::minor},
    ChangeKindInfo{K::nullability_changed, "nullabilityChanged", "nullability changed", C::reject, C::source,
                   Bump::minor},
    ChangeKindInfo{K::default_changed, "defaultChanged", "default changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::fields_reordered, "fieldsReordered", "fields reordered", C::source, C::source, Bump::minor},
    ChangeKindInfo{K::command_added, "commandAdded", "command added", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::command_removed, "commandRemoved", "command removed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::sender_added, "senderAdded", "sender added", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::sender_removed, "senderRemoved", "sender removed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::answer_kind_changed, "answerKindChanged", "kind of answer changed", C::wire, C::source,
                   Bump::minor},
    ChangeKindInfo{K::error_use_added, "errorUseAdded", "error added", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::error_use_removed, "errorUseRemoved", "error no longer given", C::behaviour, C::behaviour,
                   Bump::minor},
    ChangeKindInfo{K::timeout_changed, "timeoutChanged", "timeout changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::priority_changed, "priorityChanged", "priority changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::idempotence_changed, "idempotenceChanged", "idempotence changed", C::behaviour, C::behaviour,
                   Bump::minor},
    ChangeKindInfo{K::deferral_changed, "deferralChanged", "deferral changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::edits_changed, "editsChanged", "undoable edit changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::allowed_states_changed, "allowedStatesChanged", "states that allow it changed", C::behaviour,
                   C::behaviour, Bump::minor},
    ChangeKindInfo{K::required_states_changed, "requiredStatesChanged", "states of others that it needs changed",
                   C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::refusal_changed, "refusalChanged", "error of a state changed", C::behaviour, C::behaviour,
                   Bump::minor},
    ChangeKindInfo{K::transitions_changed, "transitionsChanged", "ways between states changed", C::behaviour,
                   C::behaviour, Bump::minor},
    ChangeKindInfo{K::command_line_changed, "commandLineChanged", "command line changed", C::behaviour, C::behaviour,
                   Bump::minor},
    ChangeKindInfo{K::event_added, "eventAdded", "event added", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::event_removed, "eventRemoved", "event removed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::receiver_added, "receiverAdded", "receiver added", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::receiver_removed, "receiverRemoved", "receiver removed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::delivery_changed, "deliveryChanged", "delivery changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::rate_changed, "rateChanged", "rate changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::sequence_changed, "sequenceChanged", "sequence changed", C::behaviour, C::behaviour, Bump::minor},
    ChangeKindInfo{K::error_added, "errorAdded", "error declared", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::error_removed, "errorRemoved", "error no longer declared", C::behaviour, C::behaviour,
                   Bump::minor},
    ChangeKindInfo{K::error_details_changed, "errorDetailsChanged", "details of error changed", C::behaviour,
                   C::behaviour, Bump::minor},
    ChangeKindInfo{K::stream_added, "streamAdded", "stream added", C::safe, C::safe, Bump::minor},
    ChangeKindInfo{K::stream_removed, "streamRemoved", "stream removed", C::wire, C::source, Bump::minor},
    ChangeKindInfo{K::stream_route_changed, "streamRouteChanged", "ends of stream changed", C::wire, C::source,
                   Bump::minor},
    ChangeKindInfo{K::stream_record_changed, "streamRecordChanged", "record of stream changed", C::wire, C::source,
                   Bump::minor},
    ChangeKindInfo{K::scenario_added, "scenarioAdded", "scenario added", C::safe, C::safe, Bump::none},
    ChangeKindInfo{K::scenario_removed, "scenarioRemoved", "scenario removed", C::safe, C::safe, Bump::none},
    ChangeKindInfo{K::scenario_changed, "scenarioChanged", "scenario changed", C::safe, C::safe, Bump::none},
    ChangeKindInfo{K::stability_changed, "stabilityChanged", "stability changed", C::safe, C::safe, Bump::patch},
    ChangeKindInfo{K::words_changed, "wordsChanged", "words changed", C::safe, C::safe, Bump::none},
};

constexpr bool in_order()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].kind != static_cast<ChangeKind>(i)) return false;
    return table.size() == static_cast<std::size_t>(ChangeKind::words_changed) + 1;
}
static_assert(in_order());

} // namespace

std::string_view class_name(ChangeClass what)
{
    constexpr std::array<std::string_view, 5> names{"wire", "reject", "behaviour", "source", "safe"};
    return names[static_cast<std::size_t>(what)];
}

std::string_view bump_name(Bump bump)
{
    constexpr std::array<std::string_view, 4> names{"none", "patch", "minor", "major"};
    return names[static_cast<std::size_t>(bump)];
}

const ChangeKindInfo& info(ChangeKind kind)
{
    return table[static_cast<std::size_t>(kind)];
}

std::string Change::fingerprint() const
{
    const std::string all = fmt::format("{}\n{}\n{}\n{}\n{}", info(kind).id, stem, subject, before, after);
    return fingerprint_text(all).substr(0, 12);
}

std::string Change::sentence() const
{
    std::string text = fmt::format("{}: {}", info(kind).words, subject.empty() ? stem : subject);
    if (kind == ChangeKind::words_changed) return text;
    if (!before.empty() && !after.empty()) return text + fmt::format(" ({} → {})", before, after);
    if (!before.empty() || !after.empty()) text += fmt::format(" ({})", before.empty() ? after : before);
    return text;
}

} // namespace chorus::codegen
