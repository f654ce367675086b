#pragma once

#include <span>
#include <string_view>

namespace chorus::codegen {

/// Every finding that the tool can report. The numbers are in the catalogue and stay with their meaning for ever.
enum class Rule {
    unreadable_file,
    not_utf8,
    bad_yaml,
    duplicate_key,
    anchor_or_alias,
    tag,
    second_document,
    missing_value,
    unknown_keyword,
    missing_keyword,
    wrong_shape,
    bad_value,
    wrong_file,
    bad_type,
    unfit_keyword,
    unclear_type,
    two_replies,
    optional_and_nullable,
    unknown_type,
    unknown_error,
    unknown_file,
    unused_use,
    ambiguous_name,
    name_style,
    same_cpp_name,
    recursive_type,
    circular_use,
    unknown_field,
    unknown_command,
    contradictory_bounds,
    bound_outside_type,
    bad_pattern,
    bad_default,
    too_many_fields,
    bad_union_arm,
    bad_expression,
    unknown_party,
    illegal_route,
    bad_record_type,
    bad_detail_type,
    unfit_number,
    unfit_cause,
    refused_example,
    accepted_example,

    unknown_state,
    unknown_trigger,
    unreachable_state,
    dead_state,
    allowed_nowhere,
    refused_transition,
    unfit_refusal,
    unlisted_refusal,
    state_without_refusal,
    unfit_observation,
    unknown_requirement,
    unknown_sent_event,
    unfit_walk_input,

    unknown_step_name,
    unclear_step,
    unknown_value,
    undeclared_refusal,
    unfit_step_value,
    circular_given,

    bad_document,
    changed_document,
    wrong_history,
    missing_shape,

    half_old_name,
    expired_old_name,
    taken_old_name,
    unread_old_name,
    impossible_since,
    unknown_replacement,

    past_tense_name,
    response_name,
    unanswered_command,
    missing_unit,
    unbounded_text,
    unbounded_list,
    unbounded_number,
    unstable_use,
    undocumented_field,
    no_replacement,
    no_example,
    no_scenario,
    orphan_type,
    orphan_error,
    repeated_entry,
    unused_allow,
    expired_allow,
};

/// `error`: the specs mean nothing or something impossible. `warning`: they work, and will be regretted.
enum class Severity { error, warning };

struct RuleInfo {
    Rule rule;
    std::string_view id;   ///< CH and four digits.
    std::string_view name; ///< For test data and for people.
    std::string_view hint; ///< What to do, where the finding says nothing better.
    Severity severity = Severity::error;
};

/// A number that had a meaning once. It is never given again, and its page says what became of it.
struct RetiredRule {
    std::string_view id;
    std::string_view name;
};

/// In the order of the enumerators.
std::span<const RuleInfo> rule_catalogue();
const RuleInfo& info(Rule rule);
/// The rule with that number or that name, or null.
const RuleInfo* find_rule(std::string_view id_or_name);
/// True for rules of style, which can be allowed at the node that breaks them.
bool is_lint(const RuleInfo& rule);
std::span<const RetiredRule> retired_rules();
std::string_view severity_name(Severity severity);

} // namespace chorus::codegen
