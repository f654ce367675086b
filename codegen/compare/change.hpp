#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

#include <functional>

/// What differs between two sets of specs.
namespace chorus::codegen {

/// From the worst to the mildest.
enum class ChangeClass {
    wire,      ///< One side does not find what the other wrote.
    reject,    ///< One side refuses a message that the other may write.
    behaviour, ///< Every message is still read, but means or does something else.
    source,    ///< Code against the generated interface may no longer compile.
    safe,
};
std::string_view class_name(ChangeClass what);

enum class Bump { none, patch, minor, major };
std::string_view bump_name(Bump bump);

/// Every kind of change, in the order of the table in change.cpp.
enum class ChangeKind {
    domain_added,
    domain_removed,
    type_added,
    type_removed,
    type_kind_changed,
    scalar_changed,
    limit_changed,
    unit_changed,
    listing_changed,
    enum_value_added,
    enum_value_removed,
    enum_value_renamed,
    rule_added,
    rule_removed,
    rule_changed,
    tag_changed,
    arm_added,
    arm_removed,
    arm_type_changed,
    field_added,
    field_removed,
    field_renamed,
    old_name_added,
    old_name_dropped,
    old_name_ended,
    field_type_changed,
    presence_changed,
    nullability_changed,
    default_changed,
    fields_reordered,
    command_added,
    command_removed,
    sender_added,
    sender_removed,
    answer_kind_changed,
    error_use_added,
    error_use_removed,
    timeout_changed,
    priority_changed,
    idempotence_changed,
    deferral_changed,
    edits_changed,
    allowed_states_changed,
    required_states_changed,
    refusal_changed,
    transitions_changed,
    command_line_changed,
    event_added,
    event_removed,
    receiver_added,
    receiver_removed,
    delivery_changed,
    rate_changed,
    sequence_changed,
    error_added,
    error_removed,
    error_details_changed,
    stream_added,
    stream_removed,
    stream_route_changed,
    stream_record_changed,
    scenario_added,
    scenario_removed,
    scenario_changed,
    stability_changed,
    words_changed,
};

struct ChangeKindInfo {
    ChangeKind kind;
    std::string_view id;    ///< As in reports for programs.
    std::string_view words; ///< What happened, for people.
    ChangeClass proved;     ///< With a message that one side refuses.
    ChangeClass unproved;   ///< Where every message is still accepted.
    Bump bump;              ///< The least that it needs, whatever is refused.
};
const ChangeKindInfo& info(ChangeKind kind);

/// A message that one side may write and the other refuses.
struct Witness {
    std::string writer; ///< `older client`, `newer server` and so on.
    std::string reader;
    Json message; ///< Domain, kind, name and payload.
    std::string pointer;
    std::string rule;
};

/// How a change is felt by two processes of which one has the older specs.
struct Effect {
    std::string place; ///< `transport.seek command`
    std::string stem;  ///< The domain whose traffic it is.
    Bump bump;         ///< major where existing clients meet a newer server, minor the other way round.
    Witness witness;
};

struct Change {
    ChangeKind kind;
    std::string stem;    ///< The spec that says it.
    std::string subject; ///< `commands.seek.input.to`
    std::string before;  ///< Empty for what was added.
    std::string after;   ///< Empty for what was removed.
    Span span;           ///< In the newer specs: of what was removed, where it was held.

    /// The declarations that it is about, for the judge; null where none travels.
    const TypeDecl* old_type = nullptr;
    const TypeDecl* new_type = nullptr;
    const Fields* old_fields = nullptr;
    const Fields* new_fields = nullptr;
    /// Brings this one change from the second into the first, so that it can be judged apart from all others.
    std::function<void(Fields&, const Fields&)> edit_fields = {};
    std::function<void(TypeDecl&, const TypeDecl&)> edit_type = {};
    std::vector<std::string> names = {}; ///< The fields that it is about.

    /// What the judge found.
    ChangeClass verdict = ChangeClass::safe;
    Bump bump = Bump::none;
    std::vector<Effect> effects = {};

    /// Twelve hexadecimal digits that stay the same as long as the change does.
    std::string fingerprint() const;
    /// `field removed: commands.seek.reply.position (Beats)`
    std::string sentence() const;
};

/// What both sides have, for every message that clients and servers exchange.
struct MessagePair {
    enum class Role { input, reply, event };
    Role role;
    const Spec* old_spec;
    const Spec* new_spec;
    std::string name; ///< Of the operation, in the newer specs.
    std::string old_name;
    bool snapshot;
    bool server_writes; ///< False for commands, except those that a server sends to its clients.
    const Fields* old_fields;
    const Fields* new_fields;
};

struct Comparison {
    std::vector<Change> changes; ///< In the order of specs and subjects.
    std::vector<MessagePair> messages;
    std::vector<std::pair<const Spec*, const Spec*>> specs; ///< In both.
};

} // namespace chorus::codegen
