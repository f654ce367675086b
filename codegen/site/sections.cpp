#include "codegen/site/sections.hpp"

#include "codegen/emit/cpp_frames.hpp"
#include "codegen/emit/limits_text.hpp"
#include "codegen/emit/sample_values.hpp"
#include "codegen/model/document_shape.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/site/diagram.hpp"
#include "codegen/site/fields.hpp"
#include "codegen/site/html.hpp"
#include "codegen/site/parties.hpp"
#include "codegen/site/state_diagram.hpp"
#include "codegen/site/wire_example.hpp"

#include <fmt/format.h>

namespace chorus::codegen::site {

namespace {

std::string heading(const Place& place, std::string_view doc, const Availability& availability = {})
{
    return fmt::format("<section class=\"item\" id=\"{0}\">\n<h3><span class=\"kind {1}\">{1}</span> {2} "
                       "<a class=\"self\" href=\"#{0}\" aria-label=\"Link to this\">#</a></h3>\n<p>{3}</p>\n",
                       escaped(place.anchor()), place.kind, escaped(place.name),
                       prose(doc) + availability_html(std::nullopt, availability));
}

std::string chip(std::string_view text, std::string_view title)
{
    return fmt::format("<span class=\"chip\" title=\"{}\">{}</span>", escaped(title), escaped(text));
}

std::string chips(const std::string& inner)
{
    return inner.empty() ? inner : fmt::format("<p class=\"chips\">{}</p>\n", inner);
}

std::string priority_chip(const std::string& priority)
{
    return priority == "normal" ? ""
                                : chip(priority + " priority", "Goes before or behind messages of normal priority.");
}

std::string command_chips(const Command& command, const Spec& spec)
{
    std::string out = chip("from " + party_text(command.from), "Who may send it.");
    out += chip("answer within " + duration_text(command.timeout_ms), "A caller waits no longer.");
    if (command.edits) out += chip("edit", "Changes the project; one step of the undo history.");
    if (command.idempotent) out += chip("idempotent", "Sent twice it does no more than sent once.");
    if (command.deferred) out += chip("deferred", "Other commands may be answered before it is.");
    for (const Located& state : command.allowed.value_or(std::vector<Located>{}))
        out += chip("while " + state.text, "Refused in other states of the domain.");
    for (const Requirement& required : spec.required_by(command))
        out += chip("needs " + required.name.text, "Refused while another domain is in another state.");
    return chips(out + priority_chip(command.priority));
}

std::string part(std::string_view title, const std::string& html)
{
    return fmt::format("<h4>{}</h4>\n{}", escaped(title), html);
}

std::string command_errors(const Command& command, const Spec& spec)
{
    if (command.errors.empty()) return {};
    std::string rows;
    for (const ErrorUse& error : command.errors)
        rows += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                            link(place_of(*error.decl), spec, code(error.decl->code())), prose(error.decl->doc),
                            prose(error.decl->hint));
    return part("Errors", "<div class=\"wide\"><table><thead><tr><th>Code</th><th>Why</th><th>What to do</th></tr>"
                          "</thead><tbody>\n" +
                              rows + "</tbody></table></div>\n");
}

std::string on_the_wire(const std::string& html, std::string_view title = "On the wire")
{
    return fmt::format("<details class=\"wire\"><summary>{}</summary>\n{}</details>\n", title, html);
}

std::string framed(std::string_view caption, const Json& json)
{
    return fmt::format("<figure><figcaption>{}</figcaption>{}</figure>\n", escaped(caption), json_block(json));
}

std::string command_examples(const Command& command, const Spec& spec)
{
    std::string out = on_the_wire("<div class=\"pair\">" + framed("Command", command_frame(command, spec)) +
                                  framed("Reply", reply_frame(command, spec)) + "</div>\n");
    // The first is on the wire above, unless there is something to say about it.
    for (const CommandExample& example : command.examples) {
        if (&example == &command.examples.front() && example.because.empty()) continue;
        out += fmt::format("<p class=\"because\">{}</p>\n",
                           example.because.empty() ? "Another example:" : prose(example.because));
        out += framed("Input", json_value(example.input, command.input));
        if (example.reply) out += framed("Reply", json_value(*example.reply, command.reply));
    }
    return out;
}

std::string used_by(const std::vector<Place>& users, const Spec& spec, std::string_view title)
{
    if (users.empty()) return {};
    return fmt::format("<div class=\"users\"><span class=\"lead\">{}</span> {}</div>\n", title, links(users, spec));
}

std::string listing_html(const TypeDecl& type, const Model& model)
{
    if (!type.listing) return {};
    const std::string& name = type.listing->command.text;
    const std::size_t dot = name.find('.');
    for (const Spec& spec : model.specs) {
        if (spec.is_library || spec.name.text != name.substr(0, dot)) continue;
        if (const Command* command = find_command(spec, std::string_view(name).substr(dot + 1)))
            return fmt::format("<p>All there are: {}.</p>\n", link(place_of(*command, spec), *type.spec, code(name)));
    }
    return {};
}

std::string enumeration_table(const TypeDecl& type)
{
    std::string out = "<div class=\"wide\"><table><thead><tr><th>Value</th><th>Meaning</th></tr></thead><tbody>\n";
    for (const EnumValue& value : type.values)
        out += fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", code(value.name.text),
                           prose(value.doc) + availability_html(value.was, value.availability));
    return out + "</tbody></table></div>\n";
}

std::string arms_table(const TypeDecl& type)
{
    std::string out =
        fmt::format("<p>What {0} says decides which fields are beside it:</p>\n<div class=\"wide\"><table>"
                    "<thead><tr><th>{0}</th><th>Fields of</th></tr></thead><tbody>\n",
                    code(type.tag.text));
    for (const UnionArm& arm : type.arms)
        out += fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", code(arm.tag.text), type_html(arm.type, *type.spec));
    return out + "</tbody></table></div>\n";
}

std::string scalar_sentence(const TypeDecl& type)
{
    const std::string limits = prose(limits_text(type.limits, type.unit));
    return fmt::format("<p>Written as {}{}{}.</p>\n", code(scalar_name(type.scalar)), limits.empty() ? "" : ": ",
                       limits);
}

std::string type_body(const TypeDecl& type)
{
    switch (type.kind) {
    case TypeDecl::Kind::scalar:
        return scalar_sentence(type);
    case TypeDecl::Kind::id:
        return fmt::format("<p>Names a {}: 1 to 64 letters, digits, dots, underscores and dashes.</p>\n",
                           escaped(type.entity));
    case TypeDecl::Kind::enumeration:
        return enumeration_table(type);
    case TypeDecl::Kind::structure:
        return fields_html(type.structure, *type.spec);
    case TypeDecl::Kind::tagged_union:
        return arms_table(type);
    }
    return {};
}

std::string type_example(const TypeDecl& type)
{
    if (type.good_examples.empty()) return on_the_wire(json_block(valid_value(type)), "Example");
    TypeUse use;
    use.kind = TypeUse::Kind::named;
    use.name = type.name.text;
    use.decl = &type;
    std::string blocks;
    for (const YamlNode& example : type.good_examples)
        blocks += json_block(json_value(example, use));
    return on_the_wire(blocks, "Examples");
}

std::string error_example(const ErrorDecl& error, const std::vector<Place>& users)
{
    for (const Place& user : users)
        if (const Command* command = find_command(*user.spec, user.name))
            return on_the_wire(json_block(error_frame(error, *command, *user.spec)));
    return {};
}

} // namespace

std::string command_section(const Command& command, const Spec& spec)
{
    std::string out =
        heading(place_of(command, spec), command.doc, command.availability) + command_chips(command, spec);
    out += command_diagram(command, spec);
    out += part("Input", fields_html(command.input, spec)) + part("Reply", fields_html(command.reply, spec));
    return out + command_errors(command, spec) + command_examples(command, spec) + "</section>\n";
}

std::string event_section(const Event& event, const Spec& spec)
{
    std::string traits = chip("to " + party_text(event.to), "Who gets it.");
    traits += event.latest ? chip("newest only", "A reader that is behind gets only the newest one.")
                           : chip("every one", "A reader that is behind still gets all of them.");
    if (event.max_per_second > 0)
        traits += chip(fmt::format("at most {}/s", event.max_per_second), "How often it comes.");
    if (event.numbered)
        traits += chip("numbered by " + event.numbered->text, "It rises by one, so that a lost one shows as a gap.");
    for (const Located& command : event.after)
        traits += chip("after " + command.text, "The answer to the command that names its id comes first.");
    std::string out =
        heading(place_of(event, spec), event.doc, event.availability) + chips(traits + priority_chip(event.priority));
    out += event_diagram(event, spec) + part("Payload", fields_html(event.payload, spec));
    return out + on_the_wire(json_block(event_frame(event, spec))) + "</section>\n";
}

std::string document_section(const DocumentDecl& document, const Spec& spec)
{
    std::string out = heading(place_of(document, spec), document.doc);
    out += chips(chip(document.file, "Where it is kept.") +
                 chip(fmt::format("version {}", document.version), "What is written; every older version is read."));
    const Place root = place_of(*find_root(spec, document));
    out += fmt::format("<p>It holds {}.</p>\n", link(root, spec, code(root.name)));
    std::string rows;
    for (const HistoryStep& step : document.history)
        rows += fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", step.since, prose(to_sentence(step)));
    if (!rows.empty()) out += part("What changed since version", "<table>\n" + rows + "</table>\n");
    return out + "</section>\n";
}

std::string scenario_section(const Scenario& scenario, const Spec& spec)
{
    return heading(place_of(scenario, spec), scenario.doc) + scenario_diagram(scenario, spec) + "</section>\n";
}

std::string states_section(const StateMachine& machine)
{
    std::string rows;
    for (const EnumValue& state : machine.states) {
        const ErrorUse* refusal = machine.refusal_in(state.name.text);
        rows += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td></tr>\n", code(state.name.text), prose(state.doc),
                            refusal != nullptr ? "refuses with " + code(refusal->decl->code()) : "");
    }
    return fmt::format("<section class=\"item\" id=\"states\">\n<h2>States</h2>\n{}<table>\n{}</table>\n</section>\n",
                       state_diagram(machine), rows);
}

std::string stream_section(const Stream& stream, const Spec& spec)
{
    std::string out = heading(place_of(stream, spec), stream.doc);
    out +=
        chips(chip(fmt::format("{} to {}", stream.from.text, stream.to.text), "Who sends it to whom.") +
              chip(fmt::format("at most {}/s", stream.max_per_second), "How often it comes.") +
              chip(fmt::format("{} bytes a record", record_bytes(stream)), "Fields one after the other, no padding."));
    return out + stream_diagram(stream) + part("Record", field_table(stream.record, spec)) + "</section>\n";
}

std::string type_section(const TypeDecl& type, const Model& model, const Usage& usage)
{
    std::string out =
        heading(place_of(type), type.doc, type.availability) + type_body(type) + listing_html(type, model);
    return out + type_example(type) + used_by(usage.users(type), *type.spec, "Used by") + "</section>\n";
}

std::string error_section(const ErrorDecl& error, const Usage& usage)
{
    std::string out = heading(place_of(error), error.doc);
    out += fmt::format("<p class=\"chips\"><span class=\"chip\">{}</span></p>\n", code(error.code()));
    if (!error.hint.empty()) out += fmt::format("<p class=\"hint\">{}</p>\n", prose(error.hint));
    if (!error.details.empty()) out += part("Details", field_table(error.details, *error.spec));
    const std::vector<Place>& users = usage.users(error);
    return out + error_example(error, users) + used_by(users, *error.spec, "Given by") + "</section>\n";
}

const Command* find_command(const Spec& domain, std::string_view name)
{
    for (const Command& command : domain.commands)
        if (command.name.text == name) return &command;
    return nullptr;
}

} // namespace chorus::codegen::site
