#include "codegen/model/rules.hpp"

#include <array>
#include <cstddef>

namespace chorus::codegen {

namespace {

constexpr std::array catalogue{
    RuleInfo{Rule::unreadable_file, "CH0101", "unreadable file", "Check the path and its permissions."},
    RuleInfo{Rule::not_utf8, "CH0102", "not UTF-8", "Save the file as UTF-8 without a byte order mark."},
    RuleInfo{Rule::bad_yaml, "CH0103", "YAML syntax", "Quote text that holds `: `, `#` or brackets."},
    RuleInfo{Rule::duplicate_key, "CH0104", "duplicate key", "Remove or rename one of the two."},
    RuleInfo{Rule::anchor_or_alias, "CH0105", "anchor or alias", "Give the shared part a name under `types`."},
    RuleInfo{Rule::tag, "CH0106", "tag", "Types follow from the spec language; remove the tag."},
    RuleInfo{Rule::second_document, "CH0107", "second document", "One file holds one domain or library."},
    RuleInfo{Rule::missing_value, "CH0108", "missing value", "Write the value behind the key."},

    RuleInfo{Rule::unknown_keyword, "CH0201", "unknown keyword", "Keys that begin with `x-` are free for other tools."},
    RuleInfo{Rule::missing_keyword, "CH0202", "missing keyword", "Add it."},
    RuleInfo{Rule::wrong_shape, "CH0203", "wrong shape", "See the reference of the spec language."},
    RuleInfo{Rule::bad_value, "CH0204", "bad value", "See the reference of the spec language."},
    RuleInfo{Rule::wrong_file, "CH0205", "wrong file",
             "A domain is in `<owner>/<domain>.yaml`, a library in `types/<library>.yaml`."},
    RuleInfo{Rule::bad_type, "CH0206", "bad type expression",
             "Write a name, `list<T>` or `map<string, T>`, and ` | null` behind it where null is a value."},
    RuleInfo{Rule::unfit_keyword, "CH0207", "keyword without effect", "Remove it, or choose another type."},
    RuleInfo{Rule::unclear_type, "CH0208", "unclear type",
             "A type has exactly one of `scalar`, `id`, `enum`, `fields` and `union`."},
    RuleInfo{Rule::two_replies, "CH0209", "reply and snapshot", "A command has one of `reply` and `snapshot`."},
    RuleInfo{Rule::optional_and_nullable, "CH0210", "optional and nullable",
             "Let it be absent (`name?`) or let it be null (`| null`), not both."},

    RuleInfo{Rule::unknown_type, "CH0301", "unknown type", "Declare it under `types`, or `use` the file that does."},
    RuleInfo{Rule::unknown_error, "CH0302", "unknown error",
             "Declare it under `errors`, or write `domain.name` and `use` that domain."},
    RuleInfo{Rule::unknown_file, "CH0303", "unknown file", "Name a spec without `.yaml`, such as `types/ids`."},
    RuleInfo{Rule::unused_use, "CH0304", "unused use", "Remove it."},
    RuleInfo{Rule::ambiguous_name, "CH0305", "ambiguous name", "Rename one of the two types."},
    RuleInfo{Rule::name_style, "CH0306", "name style",
             "Types are PascalCase; everything else is camelCase. Letters and digits only."},
    RuleInfo{Rule::same_cpp_name, "CH0307", "same name in C++", "Rename one of the two."},
    RuleInfo{Rule::recursive_type, "CH0308", "recursive type", "Let one of them hold the other's id instead."},
    RuleInfo{Rule::circular_use, "CH0309", "circular use", "Move what both need into a library of its own."},
    RuleInfo{Rule::unknown_field, "CH0310", "unknown field", "Name a field that is there."},
    RuleInfo{Rule::unknown_command, "CH0311", "unknown command", "Write `domain.command`."},

    RuleInfo{Rule::contradictory_bounds, "CH0401", "contradictory bounds", "Let the lower bound be the lower one."},
    RuleInfo{Rule::bound_outside_type, "CH0402", "bound outside the type", "A field can only narrow its type."},
    RuleInfo{Rule::bad_pattern, "CH0403", "bad pattern",
             "Write `^…$` with characters, classes and quantifiers, where a part that may vary shares no character "
             "with the next."},
    RuleInfo{Rule::bad_default, "CH0404", "bad default", "Give a value that the field accepts."},
    RuleInfo{Rule::too_many_fields, "CH0405", "too many fields", "Group some of them in a type of their own."},
    RuleInfo{Rule::bad_union_arm, "CH0406", "bad union arm",
             "An arm is a type with `fields`, none of which has the name of the tag."},
    RuleInfo{Rule::bad_expression, "CH0407", "bad rule expression",
             "Compare a path of fields with another one or with a number, such as `end > start`."},

    RuleInfo{Rule::unknown_party, "CH0501", "unknown party", "Parties are aura, pulse, signal and composer."},
    RuleInfo{Rule::illegal_route, "CH0502", "illegal route",
             "Pulse is the hub: only it talks to aura, signal and composer."},
    RuleInfo{Rule::bad_record_type, "CH0503", "bad record type", "Records of a stream hold numbers of a fixed size."},
    RuleInfo{Rule::bad_detail_type, "CH0504", "bad detail type", "Details of an error are scalars, ids and enums."},
    RuleInfo{Rule::unfit_number, "CH0505", "unfit number of an event",
             "Name a whole number that every event has, and deliver every event."},
    RuleInfo{Rule::unfit_cause, "CH0506", "unfit cause of an event",
             "Name commands of this domain, and one field of the payload that is an id."},

    RuleInfo{Rule::refused_example, "CH0601", "refused example", "Correct the example or the type."},
    RuleInfo{Rule::accepted_example, "CH0602", "example that is not bad",
             "A bad example breaks exactly the rule that `because` names."},

    RuleInfo{Rule::unknown_state, "CH0701", "unknown state", "Declare it under `values` of `states`."},
    RuleInfo{Rule::unknown_trigger, "CH0702", "unknown trigger", "Name a command or an event of this domain."},
    RuleInfo{Rule::unreachable_state, "CH0703", "unreachable state", "Add a transition to it, or remove it."},
    RuleInfo{Rule::dead_state, "CH0704", "dead state", "Add a transition out of it, or list it under `final`."},
    RuleInfo{Rule::allowed_nowhere, "CH0705", "command allowed nowhere", "Name a state that can be reached."},
    RuleInfo{Rule::refused_transition, "CH0706", "transition that is refused",
             "Allow the command in that state, or take the state out of `from`."},
    RuleInfo{Rule::unfit_refusal, "CH0707", "unfit refusal", "Choose an error without details."},
    RuleInfo{Rule::unlisted_refusal, "CH0708", "refusal that the command does not list",
             "Add it to the `errors` of the command."},
    RuleInfo{Rule::state_without_refusal, "CH0709", "state without refusal", "Give its error under `refusal`."},
    RuleInfo{Rule::unfit_observation, "CH0710", "unfit observation",
             "Name a command of this domain and a place in its reply that differs from state to state."},
    RuleInfo{Rule::unknown_requirement, "CH0711", "unknown requirement",
             "Name a state of a domain that is used here, such as `project.open`."},
    RuleInfo{Rule::unknown_sent_event, "CH0712", "unknown event of a transition", "Name an event of this domain."},
    RuleInfo{Rule::unfit_walk_input, "CH0713", "unfit input of a transition", "Write what the command accepts."},

    RuleInfo{
        Rule::unknown_step_name, "CH0801", "unknown name in a scenario",
        "Write `name` for what is of this domain, and `domain.name` for what is of another one of the same owner."},
    RuleInfo{Rule::unclear_step, "CH0802", "unclear step",
             "A step has exactly one of `send`, `event`, `never`, `connect` and `disconnect`."},
    RuleInfo{Rule::unknown_value, "CH0803", "unknown value",
             "Save it in an earlier step. `$folder`, `$audio` and `$run` are always there; `$$` is a dollar."},
    RuleInfo{Rule::undeclared_refusal, "CH0804", "refusal that is not declared",
             "Name an error that is in the list of the command."},
    RuleInfo{Rule::unfit_step_value, "CH0805", "unfit value in a scenario",
             "Write what the spec of the message allows."},
    RuleInfo{Rule::circular_given, "CH0806", "circular given", "Let one of them begin with nothing."},

    RuleInfo{Rule::bad_document, "CH0901", "bad document",
             "The root is a struct of this library, and its stamp a `u32` that is always there."},
    RuleInfo{Rule::changed_document, "CH0902", "changed document",
             "Raise `version` and say under `history` what changed. If no file of this version exists anywhere, remove "
             "its shape and run `chorus gen`."},
    RuleInfo{Rule::wrong_history, "CH0903", "wrong history", "Say each difference between two versions once."},
    RuleInfo{Rule::missing_shape, "CH0904", "missing shape", "Bring the file back from the version control."},

    RuleInfo{Rule::half_old_name, "CH1001", "half an old name",
             "`was` says the name that is still read, and `until` the version that no longer reads it."},
    RuleInfo{Rule::expired_old_name, "CH1002", "expired old name", "Remove `was` and `until`."},
    RuleInfo{Rule::taken_old_name, "CH1003", "old name that is taken",
             "No two things beside one another can be read by the same name."},
    RuleInfo{Rule::unread_old_name, "CH1004", "old name that nothing reads",
             "Fields of types and messages and values of enums can have one."},
    RuleInfo{Rule::impossible_since, "CH1005", "impossible version",
             "Name a version that there was, or the one that comes now."},
    RuleInfo{Rule::unknown_replacement, "CH1006", "unknown replacement",
             "Name something of the same kind beside it, or `domain.name`."},

    RuleInfo{Rule::past_tense_name, "CH2101", "past-tense name", "Say what to do, or what is.", Severity::warning},
    RuleInfo{Rule::response_name, "CH2102", "response name", "Name it for what it holds.", Severity::warning},
    RuleInfo{Rule::unanswered_command, "CH2111", "unanswered command", "Add `reply`; `reply: {}` if it holds nothing.",
             Severity::warning},
    RuleInfo{Rule::missing_unit, "CH2121", "missing unit", "Add `unit`.", Severity::warning},
    RuleInfo{Rule::unbounded_text, "CH2131", "unbounded text", "Add `maxLength`, or use a type that has it.",
             Severity::warning},
    RuleInfo{Rule::unbounded_list, "CH2132", "unbounded list", "Add `maxItems`.", Severity::warning},
    RuleInfo{Rule::unbounded_number, "CH2133", "unbounded number", "Add `min` and `max`.", Severity::warning},
    RuleInfo{Rule::unstable_use, "CH2141", "unstable use", "Make what it uses stable first.", Severity::warning},
    RuleInfo{Rule::undocumented_field, "CH2151", "undocumented field", "Add `doc`, or use a type of its own.",
             Severity::warning},
    RuleInfo{Rule::no_replacement, "CH2152", "no replacement", "Add `instead`.", Severity::warning},
    RuleInfo{Rule::no_example, "CH2161", "no example", "Add `examples`.", Severity::warning},
    RuleInfo{Rule::no_scenario, "CH2162", "no scenario", "Add a scenario that sends it.", Severity::warning},
    RuleInfo{Rule::orphan_type, "CH2171", "orphan type", "Remove it, or use it.", Severity::warning},
    RuleInfo{Rule::orphan_error, "CH2172", "orphan error", "Add it to the `errors` of a command, or remove it.",
             Severity::warning},
    RuleInfo{Rule::repeated_entry, "CH2181", "repeated entry", "Remove one of the two.", Severity::warning},
    RuleInfo{Rule::unused_allow, "CH2191", "unused allowance", "Remove it."},
    RuleInfo{Rule::expired_allow, "CH2192", "expired allowance", "Mend it, or say until when it has to wait."},
};

constexpr bool in_order()
{
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        if (catalogue[i].rule != static_cast<Rule>(i)) return false;
    return catalogue.size() == static_cast<std::size_t>(Rule::expired_allow) + 1;
}
static_assert(in_order());

/// Numbers of rules that are gone, in their order.
constexpr std::span<const RetiredRule> retired;

} // namespace

std::span<const RuleInfo> rule_catalogue()
{
    return catalogue;
}
const RuleInfo& info(Rule rule)
{
    return catalogue[static_cast<std::size_t>(rule)];
}

const RuleInfo* find_rule(std::string_view id_or_name)
{
    for (const RuleInfo& rule : catalogue)
        if (rule.id == id_or_name || rule.name == id_or_name) return &rule;
    return nullptr;
}

bool is_lint(const RuleInfo& rule)
{
    return rule.id.starts_with("CH2") && rule.severity == Severity::warning;
}

std::span<const RetiredRule> retired_rules()
{
    return retired;
}

std::string_view severity_name(Severity severity)
{
    return severity == Severity::error ? "error" : "warning";
}

} // namespace chorus::codegen
