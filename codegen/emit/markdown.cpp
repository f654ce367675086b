#include "codegen/emit/markdown.hpp"

#include "codegen/emit/availability_text.hpp"
#include "codegen/emit/cpp_frames.hpp"
#include "codegen/emit/limits_text.hpp"
#include "codegen/model/document_shape.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Text in a cell of a table.
std::string cell(std::string_view text)
{
    std::string out;
    for (const char character : text) {
        if (character == '|') out.push_back('\\');
        out.push_back(character == '\n' ? ' ' : character);
    }
    return out;
}

std::string anchor(std::string_view heading)
{
    std::string out;
    for (const char character : heading)
        out.push_back(character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character);
    return out;
}

std::string type_link(const TypeDecl& type, const Spec& from)
{
    if (type.spec == &from) return fmt::format("[{}](#{})", type.name.text, anchor(type.name.text));
    const std::string page = type.spec->owner == from.owner ? type.spec->name.text : "../" + type.spec->stem;
    return fmt::format("[{}]({}.md#{})", type.name.text, page, anchor(type.name.text));
}

std::string type_text(const TypeUse& use, const Spec& from)
{
    std::string text;
    switch (use.kind) {
    case TypeUse::Kind::scalar:
        text = scalar_name(use.scalar);
        break;
    case TypeUse::Kind::named:
        text = type_link(*use.decl, from);
        break;
    case TypeUse::Kind::list:
        text = "list of " + type_text(use.element(), from);
        break;
    case TypeUse::Kind::map:
        text = "map of " + type_text(use.element(), from);
        break;
    }
    return use.nullable ? text + " or null" : text;
}

void append_part(std::string& out, const std::string& part)
{
    if (!out.empty()) out += ", ";
    out += part;
}

/// `doc` with what is said of its past and future.
std::string meaning(std::string_view doc, const std::optional<OldName>& was, const Availability& availability)
{
    std::string text(doc);
    const auto add = [&](const std::string& sentence) {
        if (!text.empty() && !sentence.empty()) text += " ";
        text += sentence;
    };
    add(history_text(was, availability));
    if (availability.deprecated) add(fmt::format("**Deprecated.** {}", deprecation_text(availability)));
    return text;
}

std::string field_row(const Field& field, const Spec& spec)
{
    std::string limits = limits_text(narrowed(field.type, field.limits), unit_of(field));
    if (field.default_value)
        append_part(limits, fmt::format("default `{}`", to_compact_text(json_value(*field.default_value, field.type))));
    if (field.optional) append_part(limits, "may be absent");
    return fmt::format("| `{}` | {} | {} | {} |\n", field.name.text, type_text(field.type, spec), cell(limits),
                       cell(meaning(field.doc, field.was, field.availability)));
}

std::string field_table(const std::vector<Field>& fields, const Spec& spec)
{
    if (fields.empty()) return "Nothing.\n\n";
    std::string out = "| field | type | limits | meaning |\n| --- | --- | --- | --- |\n";
    for (const Field& field : fields)
        out += field_row(field, spec);
    return out + "\n";
}

std::string rules_text(const Fields& fields)
{
    std::string out;
    for (const RuleDecl& rule : fields.rules)
        out += fmt::format("- `{}` ({}): {}\n", rule.expression.text, rule.id.text, rule.message);
    return out.empty() ? out : out + "\n";
}

std::string json_block(const Json& json)
{
    return fmt::format("```json\n{}\n```\n", to_compact_text(json));
}

std::string party_names(const std::vector<Located>& parties)
{
    std::string out;
    for (const Located& party : parties)
        append_part(out, party.text);
    return out;
}

std::string traits(const Command& command, const Spec& spec)
{
    std::string out =
        fmt::format("Sent by {}. Answered by {} within {} ms.", party_names(command.from),
                    command.replies_snapshot ? "a snapshot" : "an event of the same name", command.timeout_ms);
    if (command.edits) out += " An edit: it can be undone.";
    if (command.idempotent) out += " Sending it twice does no more than sending it once.";
    if (command.deferred) out += " Other commands may be answered before it is.";
    if (command.priority != "normal") out += fmt::format(" Priority {}.", command.priority);
    if (command.allowed && !command.allowed->empty())
        out += fmt::format(" Only while it is {}.", party_names(*command.allowed));
    if (!spec.required_by(command).empty()) {
        std::string states;
        for (const Requirement& required : spec.required_by(command))
            append_part(states, fmt::format("[`{}`]({}.md#states)", required.name.text, required.domain->name.text));
        out += fmt::format(" Needs {}.", states);
    }
    return out + "\n\n";
}

std::string error_links(const Command& command, const Spec& spec)
{
    if (command.errors.empty()) return {};
    std::string out;
    for (const ErrorUse& error : command.errors) {
        const std::string page = error.decl->spec == &spec ? "" : error.decl->spec->name.text + ".md";
        append_part(out, fmt::format("[`{}`]({}#errors)", error.decl->code(), page));
    }
    return fmt::format("Errors: {}.\n\n", out);
}

/// The states of a domain, and what leads from one to another.
std::string states_section(const Spec& spec)
{
    if (!spec.machine) return {};
    const StateMachine& machine = *spec.machine;
    std::string out =
        fmt::format("## States\n\nIt begins as `{}`. A command that needs another state is refused with the "
                    "error of the state that it is in.\n\n| state | meaning | refuses with |\n"
                    "| --- | --- | --- |\n",
                    machine.initial.text);
    for (const EnumValue& state : machine.states) {
        const ErrorUse* refusal = machine.refusal_in(state.name.text);
        out += fmt::format("| `{}` | {} | {} |\n", state.name.text, cell(state.doc),
                           refusal != nullptr ? fmt::format("`{}`", refusal->decl->code()) : "");
    }
    out += "\n| on | from | to | sends |\n| --- | --- | --- | --- |\n";
    for (const Transition& transition : machine.transitions)
        out += fmt::format("| `{}` | {} | `{}` | {} |\n", transition.on.text,
                           transition.from.empty() ? "any" : party_names(transition.from), transition.to.text,
                           party_names(transition.sends));
    return out + "\n";
}

/// What must be playable, in a line each.
std::string scenarios_section(const Spec& spec)
{
    if (spec.scenarios.empty()) return {};
    std::string out = "## Scenarios\n\n| scenario | what it shows | steps |\n| --- | --- | --- |\n";
    for (const Scenario& scenario : spec.scenarios) {
        std::string steps;
        for (const ScenarioStep& step : scenario.steps)
            append_part(steps, step.name.text.empty() ? fmt::format("client `{}`", step.client.text)
                                                      : fmt::format("`{}`", step.name.text));
        out += fmt::format("| `{}` | {} | {} |\n", scenario.name.text, cell(scenario.doc), steps);
    }
    return out + "\n";
}

std::string command_section(const Command& command, const Spec& spec)
{
    std::string out = fmt::format("### {}\n\n{}\n\n{}", command.name.text,
                                  meaning(command.doc, std::nullopt, command.availability), traits(command, spec));
    out += "Input:\n\n" + field_table(command.input.fields, spec) + rules_text(command.input);
    out += "Reply:\n\n" + field_table(command.reply.fields, spec) + rules_text(command.reply);
    out += error_links(command, spec);
    for (const CommandExample& example : command.examples) {
        out += example.because.empty() ? "Example:\n\n" : fmt::format("Example: {}\n\n", example.because);
        out += json_block(json_value(example.input, command.input));
        if (example.reply) out += "\nis answered by\n\n" + json_block(json_value(*example.reply, command.reply));
        out += "\n";
    }
    return out;
}

std::string event_section(const Event& event, const Spec& spec)
{
    std::string out = fmt::format(
        "### {} (event)\n\n{}\n\nSent to {}, {}", event.name.text, meaning(event.doc, std::nullopt, event.availability),
        party_names(event.to), event.latest ? "only the newest one to a reader that is behind" : "every one of them");
    if (event.max_per_second > 0) out += fmt::format(", at most {} a second", event.max_per_second);
    if (event.numbered) out += fmt::format("; `{}` rises by one from each to the next", event.numbered->text);
    if (!event.after.empty()) out += fmt::format("; it comes after the answer to {}", party_names(event.after));
    return out + ".\n\n" + field_table(event.payload.fields, spec) + rules_text(event.payload);
}

std::string stream_section(const Stream& stream, const Spec& spec)
{
    return fmt::format("### {} (stream)\n\n{}\n\nBinary frames from {} to {}, at most {} a second, with records of {} "
                       "bytes:\n\n",
                       stream.name.text, stream.doc, stream.from.text, stream.to.text, stream.max_per_second,
                       record_bytes(stream)) +
           field_table(stream.record, spec);
}

std::string error_table(const Spec& spec)
{
    if (spec.errors.empty()) return {};
    std::string out = "## Errors\n\n| code | message | what to do | details |\n| --- | --- | --- | --- |\n";
    for (const ErrorDecl& error : spec.errors) {
        std::string details;
        for (const Field& field : error.details)
            append_part(details, fmt::format("`{}`", field.name.text));
        out += fmt::format("| `{}` | {} | {} | {} |\n", error.code(), cell(error.doc), cell(error.hint), details);
    }
    return out + "\n";
}

std::string type_body(const TypeDecl& type, const Spec& spec)
{
    switch (type.kind) {
    case TypeDecl::Kind::scalar: {
        const std::string limits = limits_text(type.limits, type.unit);
        return fmt::format("A {}{}.\n\n", scalar_name(type.scalar), limits.empty() ? "" : ": " + limits);
    }
    case TypeDecl::Kind::id:
        return fmt::format("The id of a {}: 1 to 64 letters, digits, dots, underscores and dashes.\n\n", type.entity);
    case TypeDecl::Kind::enumeration: {
        std::string out = "| value | meaning |\n| --- | --- |\n";
        for (const EnumValue& value : type.values)
            out += fmt::format("| `{}` | {} |\n", value.name.text,
                               cell(meaning(value.doc, value.was, value.availability)));
        return out + "\n";
    }
    case TypeDecl::Kind::structure:
        return field_table(type.structure.fields, spec) + rules_text(type.structure);
    case TypeDecl::Kind::tagged_union: {
        std::string out = fmt::format("The fields of what `{}` says, beside it:\n\n| `{}` | fields |\n| --- | --- |\n",
                                      type.tag.text, type.tag.text);
        for (const UnionArm& arm : type.arms)
            out += fmt::format("| `{}` | {} |\n", arm.tag.text, type_text(arm.type, spec));
        return out + "\n";
    }
    }
    return {};
}

/// A kind of file, with what changed from version to version.
std::string document_section(const DocumentDecl& document)
{
    std::string out = fmt::format("### {}\n\n{}\n\nA `{}` in {}. It is written in version {}, which its field `{}` "
                                  "says; every older version is read.\n\n",
                                  document.name.text, document.doc, document.root.text, document.file, document.version,
                                  document.stamp.text);
    if (document.history.empty()) return out;
    out += "| since version | what changed |\n| --- | --- |\n";
    for (const HistoryStep& step : document.history)
        out += fmt::format("| {} | {} |\n", step.since, cell(to_sentence(step)));
    return out + "\n";
}

std::string type_section(const TypeDecl& type, const Spec& spec)
{
    return fmt::format("### {}\n\n{}\n\n", type.name.text, meaning(type.doc, std::nullopt, type.availability)) +
           type_body(type, spec);
}

template <class Items, class Section>
std::string sections(std::string_view title, const Items& items, Section section)
{
    if (items.empty()) return {};
    std::string out = title.empty() ? std::string() : fmt::format("## {}\n\n", title);
    for (const auto& item : items)
        out += section(item);
    return out;
}

} // namespace

std::string markdown_page(const Spec& spec)
{
    std::string out = fmt::format(
        "<!-- Generated from chorus/specs/{}.yaml. Edit the spec, then run `chorus gen`. -->\n# {}\n\n{}\n\n",
        spec.stem, spec.stem, spec.doc);
    out += fmt::format("Version {}, {}.\n\n", spec.version, spec.stability);
    out += states_section(spec);
    out += scenarios_section(spec);
    out += sections("Commands", spec.commands, [&](const Command& command) { return command_section(command, spec); });
    out += sections("Events", spec.events, [&](const Event& event) { return event_section(event, spec); });
    out += sections("Streams", spec.streams, [&](const Stream& stream) { return stream_section(stream, spec); });
    out += sections("Documents", spec.documents, document_section);
    out += sections("Types", spec.types, [&](const TypeDecl& type) { return type_section(type, spec); });
    out += error_table(spec);
    while (out.size() > 1 && out[out.size() - 2] == '\n')
        out.pop_back();
    return out;
}

std::string markdown_index(const Model& model)
{
    std::string out = "<!-- Generated from chorus/specs. Edit the specs, then run `chorus gen`. -->\n# Reference\n\n"
                      "What the processes say to each other, and the types that they share.\n\n"
                      "| page | commands | events | streams | about |\n| --- | --- | --- | --- | --- |\n";
    for (const Spec& spec : model.specs) {
        const std::string first =
            spec.doc.substr(0, spec.doc.find(". ") == std::string::npos ? spec.doc.size() : spec.doc.find(". ") + 1);
        out += fmt::format("| [{0}]({0}.md) | {1} | {2} | {3} | {4} |\n", spec.stem, spec.commands.size(),
                           spec.events.size(), spec.streams.size(), cell(first));
    }
    return out;
}

} // namespace chorus::codegen
