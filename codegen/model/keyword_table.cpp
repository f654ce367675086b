#include "codegen/model/keyword_table.hpp"

#include "codegen/model/fixes.hpp"
#include "codegen/model/names.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using C = Context;
using S = Shape;

constexpr bool required = true;
constexpr bool optional = false;

constexpr Keyword table[] = {
    {C::spec, "chorus", S::number, required, "Version of the spec language: 1."},
    {C::spec, "domain", S::text, required, "Name of the domain, which is the file's name too."},
    {C::spec, "owner", S::text, required, "Process that serves the domain: pulse, signal or composer."},
    {C::spec, "version", S::text, required, "Version of the domain."},
    {C::spec, "stability", S::text, required, "experimental or stable."},
    {C::spec, "use", S::list, optional, "Specs whose types and errors are visible here, such as types/ids."},
    {C::spec, "doc", S::text, required, "A paragraph for people."},
    {C::spec, "requires", S::list, optional, "States of other domains that its commands need, such as project.open."},
    {C::spec, "types", S::map, optional, "Types of this domain by name."},
    {C::spec, "commands", S::map, optional, "Commands by name."},
    {C::spec, "events", S::map, optional, "Events that nobody asked for, by name."},
    {C::spec, "errors", S::map, optional, "Errors by name."},
    {C::spec, "streams", S::map, optional, "Binary streams by name."},
    {C::spec, "states", S::map, optional, "What the domain goes through, and what leads from one state to another."},
    {C::spec, "scenarios", S::map, optional,
     "Exchanges of messages that whoever serves the domain must be able to play."},
    {C::spec, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::library, "chorus", S::number, required, "Version of the spec language: 1."},
    {C::library, "library", S::text, required, "Name of the library, which is the file's name too."},
    {C::library, "version", S::text, required, "Version of the library."},
    {C::library, "stability", S::text, required, "experimental or stable."},
    {C::library, "use", S::list, optional, "Libraries whose types are visible here."},
    {C::library, "doc", S::text, required, "A paragraph for people."},
    {C::library, "types", S::map, optional, "Types by name."},
    {C::library, "documents", S::map, optional, "Kinds of file by name, with their versions."},
    {C::library, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::scalar_type, "scalar", S::text, required, "The built-in scalar that this type narrows."},
    {C::scalar_type, "unit", S::text, optional, "Unit of the number."},
    {C::scalar_type, "min", S::number, optional, "Smallest value."},
    {C::scalar_type, "max", S::number, optional, "Largest value."},
    {C::scalar_type, "minLength", S::number, optional, "Fewest characters or bytes."},
    {C::scalar_type, "maxLength", S::number, optional, "Most characters or bytes."},
    {C::scalar_type, "pattern", S::text, optional, "Pattern that the whole text matches."},
    {C::scalar_type, "doc", S::text, required, "What it means."},
    {C::scalar_type, "examples", S::map, optional, "Values that are accepted and values that are not."},
    {C::scalar_type, "since", S::text, optional, "The first version of the domain that has it."},
    {C::scalar_type, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::scalar_type, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::id_type, "id", S::text, required, "What it names."},
    {C::id_type, "doc", S::text, required, "What it means."},
    {C::id_type, "list", S::map, optional, "The command that lists what it names."},
    {C::id_type, "examples", S::map, optional, "Values that are accepted and values that are not."},
    {C::id_type, "since", S::text, optional, "The first version of the domain that has it."},
    {C::id_type, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::id_type, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::enum_type, "doc", S::text, required, "What it means."},
    {C::enum_type, "enum", S::map, required,
     "Values by name, each with a sentence, or with a map that has it as `doc`."},
    {C::enum_type, "examples", S::map, optional, "Values that are accepted and values that are not."},
    {C::enum_type, "since", S::text, optional, "The first version of the domain that has it."},
    {C::enum_type, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::enum_type, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::enum_value, "doc", S::text, required, "What it means."},
    {C::enum_value, "was", S::text, optional, "Name that it had before, which is still read."},
    {C::enum_value, "until", S::text, optional,
     "With `was`: the version of the domain that no longer reads the old name."},
    {C::enum_value, "since", S::text, optional, "The first version of the domain that has it."},
    {C::enum_value, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},

    {C::deprecation, "since", S::text, required, "The first version of the domain that says so."},
    {C::deprecation, "instead", S::text, optional,
     "What to use now: its name, or `domain.name` where that is of another domain."},
    {C::deprecation, "why", S::text, required, "A sentence that says why."},

    {C::struct_type, "doc", S::text, required, "What it means."},
    {C::struct_type, "fields", S::map, required, "Fields by name; `?` behind a name lets it be absent."},
    {C::struct_type, "rules", S::list, optional, "Relations between fields."},
    {C::struct_type, "examples", S::map, optional, "Values that are accepted and values that are not."},
    {C::struct_type, "since", S::text, optional, "The first version of the domain that has it."},
    {C::struct_type, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::struct_type, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::union_type, "doc", S::text, required, "What it means."},
    {C::union_type, "union", S::map, required, "One of several structs, told apart by a tag."},
    {C::union_type, "examples", S::map, optional, "Values that are accepted and values that are not."},
    {C::union_type, "since", S::text, optional, "The first version of the domain that has it."},
    {C::union_type, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::union_type, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::union_body, "tag", S::text, required, "The field that tells the arms apart."},
    {C::union_body, "arms", S::map, required, "A struct type for each value of the tag."},

    {C::id_listing, "command", S::text, required, "domain.command."},
    {C::id_listing, "items", S::text, required, "Field of the reply that holds the list."},
    {C::id_listing, "id", S::text, required, "Field of an item that holds the id."},
    {C::id_listing, "name", S::text, required, "Field of an item that holds the name for people."},

    {C::field, "type", S::text, required, "Type of the field."},
    {C::field, "unit", S::text, optional, "Unit of the number."},
    {C::field, "min", S::number, optional, "Smallest value."},
    {C::field, "max", S::number, optional, "Largest value."},
    {C::field, "minLength", S::number, optional, "Fewest characters or bytes."},
    {C::field, "maxLength", S::number, optional, "Most characters or bytes."},
    {C::field, "pattern", S::text, optional, "Pattern that the whole text matches."},
    {C::field, "minItems", S::number, optional, "Fewest items."},
    {C::field, "maxItems", S::number, optional, "Most items or entries."},
    {C::field, "default", S::any, optional, "Value that stands for absence."},
    {C::field, "was", S::text, optional, "Name that it had before, which is still read."},
    {C::field, "until", S::text, optional, "With `was`: the version of the domain that no longer reads the old name."},
    {C::field, "since", S::text, optional, "The first version of the domain that has it."},
    {C::field, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::field, "allow", S::list, optional, "Rules of style that it may break for a while."},
    {C::field, "doc", S::text, optional, "What it means."},

    {C::rule, "id", S::text, required, "Name of the rule."},
    {C::rule, "expr", S::text, required, "Comparison of two fields, or of a field with a number."},
    {C::rule, "message", S::text, required, "A sentence that says what must be."},

    {C::type_examples, "good", S::list, optional, "Values that are accepted."},
    {C::type_examples, "bad", S::list, optional, "Values that are not, and why."},
    {C::bad_example, "value", S::any, required, "The value."},
    {C::bad_example, "because", S::text, required, "Keyword or rule that it breaks."},

    {C::command, "doc", S::text, required, "What it does."},
    {C::command, "from", S::list, required, "Who may send it."},
    {C::command, "input", S::map, optional, "Fields of the command."},
    {C::command, "reply", S::map, optional, "Fields of the answer, an event of the same name."},
    {C::command, "snapshot", S::map, optional, "Fields of the answer, a snapshot of the same name."},
    {C::command, "errors", S::list, optional, "Errors that it may answer with."},
    {C::command, "timeout", S::text, optional, "How long clients wait for the answer; 5s when absent."},
    {C::command, "priority", S::text, optional, "realtime, high, normal or low."},
    {C::command, "idempotent", S::boolean, optional, "Sending it twice is like sending it once."},
    {C::command, "deferred", S::boolean, optional, "It may be answered later than it is handled."},
    {C::command, "edits", S::boolean, optional, "It changes the project in one undoable step."},
    {C::command, "allowed", S::list, optional, "States of the domain in which it may be sent; all when absent."},
    {C::command, "requires", S::list, optional,
     "States of other domains that it needs, in place of those that the domain requires."},
    {C::command, "cli", S::map, optional, "Hints for the command line."},
    {C::command, "examples", S::list, optional, "Inputs and replies."},
    {C::command, "since", S::text, optional, "The first version of the domain that has it."},
    {C::command, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::command, "allow", S::list, optional, "Rules of style that it may break for a while."},
    {C::command_line, "positional", S::list, optional, "Fields that can be given without their flag, in order."},
    {C::command_example, "input", S::map, required, "Payload of the command."},
    {C::command_example, "reply", S::map, optional, "Payload of the answer."},
    {C::command_example, "because", S::text, optional, "What it shows."},

    {C::event, "doc", S::text, required, "What it tells."},
    {C::event, "to", S::list, required, "Who gets it."},
    {C::event, "delivery", S::text, optional, "reliable, or latest where only the newest counts."},
    {C::event, "maxRate", S::text, optional, "Most often that it is sent, such as 30/s."},
    {C::event, "numbered", S::text, optional, "Field that rises by one from each to the next, so that a gap shows."},
    {C::event, "after", S::list, optional,
     "Commands whose answers name its id first: they come before every event that names it."},
    {C::event, "priority", S::text, optional, "realtime, high, normal or low."},
    {C::event, "since", S::text, optional, "The first version of the domain that has it."},
    {C::event, "deprecated", S::map, optional, "That it is on its way out, with what to use instead."},
    {C::event, "allow", S::list, optional, "Rules of style that it may break for a while."},
    {C::event, "payload", S::map, optional, "Its fields."},

    {C::error, "doc", S::text, required, "The sentence that is its message."},
    {C::error, "hint", S::text, optional, "What to do next."},
    {C::error, "details", S::map, optional, "Values that make it precise."},
    {C::error, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::stream, "doc", S::text, required, "What it carries."},
    {C::stream, "from", S::text, required, "Who sends it."},
    {C::stream, "to", S::text, required, "Who gets it."},
    {C::stream, "rate", S::text, required, "Most frames a second, such as 30/s."},
    {C::stream, "delivery", S::text, required, "lossy."},
    {C::stream, "record", S::map, required, "Fields of fixed size, little endian, in this order."},
    {C::stream, "allow", S::list, optional, "Rules of style that it may break for a while."},

    {C::states, "initial", S::text, required, "The state at the start."},
    {C::states, "final", S::list, optional, "States that nothing leads out of."},
    {C::states, "refusal", S::any, optional,
     "Error of a command that the state does not allow, or such an error for each state."},
    {C::states, "values", S::map, required, "States by name, each with a sentence."},
    {C::states, "observed", S::map, optional, "How the state is seen from outside."},
    {C::states, "setup", S::text, optional, "Scenario of this domain that is played before a walk over the states."},
    {C::states, "transitions", S::list, required, "What leads from one state to another."},
    {C::transition, "on", S::text, required, "A command that is answered without an error, or an event."},
    {C::transition, "from", S::any, required, "A state, a list of states, or `any`."},
    {C::transition, "to", S::text, required, "The state that follows; it may be the same."},
    {C::transition, "sends", S::list, optional, "Events of this domain that follow."},
    {C::transition, "input", S::map, optional,
     "Payload of the command on a walk over the states; that of its first example when absent."},
    {C::observed, "command", S::text, required, "The command that tells."},
    {C::observed, "at", S::text, optional, "JSON pointer to where its reply tells."},
    {C::observed, "values", S::map, optional, "What stands there in each state; the name of the state when absent."},
    {C::observed, "errors", S::map, optional, "States in which the command is answered with an error, each with it."},

    {C::scenario, "doc", S::text, required, "What it shows."},
    {C::scenario, "given", S::list, optional, "Scenarios that are played first, `name` or `domain.name`."},
    {C::scenario, "steps", S::list, required, "What is sent and what must come, in this order."},
    {C::step, "send", S::text, optional, "A command to send, `name` or `domain.name`."},
    {C::step, "event", S::text, optional, "An event that must come."},
    {C::step, "never", S::text, optional, "An event that must not come after what was sent last."},
    {C::step, "connect", S::text, optional, "A client that comes."},
    {C::step, "disconnect", S::text, optional, "A client that goes."},
    {C::step, "as", S::text, optional, "The client that sends or gets it; `a` when absent."},
    {C::step, "input", S::map, optional, "Payload of the command; `$name` stands for a value that was saved."},
    {C::step, "reply", S::map, optional, "What must be in the reply, among other things."},
    {C::step, "error", S::text, optional, "The error that must come in place of the reply."},
    {C::step, "details", S::map, optional, "What must be in the details of the error."},
    {C::step, "payload", S::map, optional, "What must be in the event."},
    {C::step, "save", S::map, optional, "Names for values that follow, each with a JSON pointer into what came."},

    {C::document, "doc", S::text, required, "What it holds."},
    {C::document, "file", S::text, required, "Where it is kept, for people."},
    {C::document, "root", S::text, required, "The struct of this library that it holds."},
    {C::document, "stamp", S::text, required, "Field of the root that holds the version."},
    {C::document, "version", S::number, required, "The newest version, which is written."},
    {C::document, "history", S::list, optional, "What changed from each version to the next."},
    {C::history_step, "since", S::number, required, "The first version that is like that."},
    {C::history_step, "added", S::text, optional, "A new field: Type.field."},
    {C::history_step, "removed", S::text, optional, "A field that is gone: Type.field."},
    {C::history_step, "renamed", S::text, optional, "A field with another name: Type.field, as it is called now."},
    {C::history_step, "changed", S::text, optional, "A field, or a type that is no struct, with other values."},
    {C::history_step, "was", S::text, optional, "With `renamed`: the field's name before."},
    {C::history_step, "value", S::any, optional, "With `added`: what older files get."},
    {C::history_step, "by", S::text, optional, "With `changed`: the function that turns the value, written by hand."},

    {C::allow, "rule", S::text, required, "Number of the rule, such as CH2101."},
    {C::allow, "why", S::text, required, "Why it is not mended now."},
    {C::allow, "until", S::text, required, "Version of the domain by which it will be."},
};

const Keyword* find_keyword(Context context, std::string_view name)
{
    for (const Keyword& keyword : table)
        if (keyword.context == context && keyword.name == name) return &keyword;
    return nullptr;
}

std::vector<std::string_view> names_in(Context context)
{
    std::vector<std::string_view> names;
    for (const Keyword& keyword : table)
        if (keyword.context == context) names.push_back(keyword.name);
    return names;
}

void report_unknown(const Located& key, const YamlNode& node, Context context, Diagnostics& diagnostics)
{
    if (key.text == "was" || (key.text == "until" && node.find("was") != nullptr)) {
        // Reported once, at the name.
        if (key.text == "was")
            diagnostics.report(Rule::unread_old_name, key.span, "Nothing would read the old name of this.");
        return;
    }
    std::vector<std::string_view> names = names_in(context);
    Diagnostic& finding =
        diagnostics.report(Rule::unknown_keyword, key.span, fmt::format("`{}` is not a keyword here.", key.text),
                           fmt::format("Keywords here are {}.", listing(names)));
    // What is there already cannot be meant a second time.
    std::erase_if(names, [&](std::string_view name) { return node.find(name) != nullptr; });
    suggest(finding, key.span, key.text, names);
}

bool is_number_text(std::string_view text)
{
    const char* at = text.data();
    const char* end = at + text.size();
    double value = 0;
    return wire::parse_number(at, end, value) == wire::NumberSyntax::good && at == end;
}

} // namespace

std::span<const Keyword> keyword_table()
{
    return table;
}

std::string_view shape_name(Shape shape)
{
    switch (shape) {
    case Shape::text:
        return "text";
    case Shape::number:
        return "a number";
    case Shape::boolean:
        return "true or false";
    case Shape::list:
        return "a list";
    case Shape::map:
        return "a map";
    case Shape::any:
        return "a value";
    }
    return {};
}

bool has_shape(const YamlNode& node, Shape shape)
{
    switch (shape) {
    case Shape::text:
        return node.is_scalar();
    case Shape::number:
        return node.is_scalar() && node.plain && is_number_text(node.text);
    case Shape::boolean:
        return node.is_scalar() && node.plain && (node.text == "true" || node.text == "false");
    case Shape::list:
        return node.is_list();
    case Shape::map:
        return node.is_map();
    case Shape::any:
        return true;
    }
    return false;
}

bool check_keywords(const YamlNode& node, Context context, Diagnostics& diagnostics)
{
    if (!node.is_map()) {
        diagnostics.report(Rule::wrong_shape, node.span, "This must be a map.");
        return false;
    }
    for (const YamlEntry& entry : node.entries) {
        if (entry.key.text.starts_with("x-")) continue;
        const Keyword* keyword = find_keyword(context, entry.key.text);
        if (keyword == nullptr) {
            report_unknown(entry.key, node, context, diagnostics);
        } else if (!entry.value.missing && !has_shape(entry.value, keyword->shape)) {
            diagnostics.report(Rule::wrong_shape, entry.value.span,
                               fmt::format("`{}` must be {}.", keyword->name, shape_name(keyword->shape)),
                               fmt::format("{}: {}", keyword->name, keyword->doc));
        }
    }
    const auto misspelled = [&](std::string_view name) {
        return std::any_of(node.entries.begin(), node.entries.end(), [&](const YamlEntry& entry) {
            return find_keyword(context, entry.key.text) == nullptr &&
                   find_similar(entry.key.text, std::array{name}).has_value();
        });
    };
    // A required keyword that is only misspelled was reported once already.
    for (const Keyword& keyword : table)
        if (keyword.context == context && keyword.required && node.find(keyword.name) == nullptr &&
            !misspelled(keyword.name))
            diagnostics.report(Rule::missing_keyword, node.span, fmt::format("`{}` is missing.", keyword.name),
                               fmt::format("{}: {}", keyword.name, keyword.doc));
    return true;
}

} // namespace chorus::codegen
