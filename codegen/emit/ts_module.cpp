#include "codegen/emit/ts_module.hpp"

#include "codegen/emit/availability_text.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/names.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::size_t page_width = 120;

/// `'text'` as a TypeScript literal.
std::string literal(std::string_view text)
{
    std::string out = "'";
    for (const char character : text) {
        if (character == '\n') {
            out += "\\n";
            continue;
        }
        if (character == '\'' || character == '\\') out.push_back('\\');
        out.push_back(character);
    }
    return out + "'";
}

/// A documentation comment at `indent` spaces, wrapped to the width of the page.
std::string comment(std::string_view doc, std::size_t indent = 0)
{
    const std::string margin(indent, ' ');
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < doc.size();) {
        const std::size_t begin = doc.find_first_not_of(" \n", at);
        if (begin == std::string_view::npos) break;
        at = std::min(doc.find_first_of(" \n", begin), doc.size());
        std::string word(doc.substr(begin, at - begin));
        for (std::size_t end = word.find("*/"); end != std::string::npos; end = word.find("*/"))
            word.insert(end + 1, " ");
        std::string& line = lines.back();
        const bool is_tag = word == "@deprecated";
        if (!line.empty() && (is_tag || indent + 4 + line.size() + word.size() > page_width - 3)) {
            lines.push_back(word);
        } else {
            line += (line.empty() ? "" : " ") + word;
        }
    }
    if (lines.front().empty()) return {};
    if (lines.size() == 1) return fmt::format("{}/** {} */\n", margin, lines.front());
    std::string out = margin + "/**\n";
    for (const std::string& line : lines)
        out += fmt::format("{} * {}\n", margin, line);
    return out + margin + " */\n";
}

std::string number_text(double value)
{
    std::string text;
    wire::append_number(text, value);
    return text;
}

/// The pattern as a literal; the patterns of specs are patterns of JavaScript too, but for the stroke.
std::string pattern_literal(std::string_view pattern)
{
    std::string out = "/";
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == '\\') {
            out.push_back(pattern[at++]);
        } else if (pattern[at] == '/') {
            out.push_back('\\');
        }
        out.push_back(pattern[at]);
    }
    return out + "/";
}

bool has_any(const std::vector<Located>& parties, std::string_view party)
{
    return std::any_of(parties.begin(), parties.end(), [&](const Located& each) { return each.text == party; });
}

bool is_sent_by_aura(const Command& command)
{
    return has_any(command.from, "aura");
}
bool goes_to_aura(const Event& event)
{
    return has_any(event.to, "aura");
}

/// True if `fields` may be left out altogether.
bool may_be_empty(const Fields& fields)
{
    return std::all_of(fields.fields.begin(), fields.fields.end(),
                       [](const Field& field) { return field.may_be_absent(); });
}

bool is_defaulted(const Field& field)
{
    return field.default_value && !field.type.nullable;
}

/// Writes one module.
class ModuleEmitter {
public:
    explicit ModuleEmitter(const Spec& spec) : spec_(spec) {}

    std::string emit()
    {
        for (const std::size_t place : spec_.type_order)
            emit_type(spec_.types[place]);
        for (const Command& command : spec_.commands) {
            const std::string name = pascal_case(command.name.text);
            emit_message(name + "Command", doc_of(command), command.input, true);
            emit_message(name + "Reply", fmt::format("What answers `{}`.", command.name.text), command.reply, false);
        }
        for (const Event& event : spec_.events)
            emit_message(pascal_case(event.name.text) + "Event", doc_of(event), event.payload, false);
        emit_errors();
        emit_operations();
        emit_client();
        return head() + body_;
    }

private:
    /// The words about a type, command or event.
    template <class Item>
    static std::string doc_of(const Item& item)
    {
        return with_history(item.doc, std::nullopt, item.availability);
    }

    std::string head() const
    {
        std::string out =
            fmt::format("// Generated from chorus/specs/{}.yaml. Edit the spec, then run `chorus gen`.\n{}\n",
                        spec_.stem, comment(spec_.doc));
        if (!spec_.commands.empty()) out += "import { command } from '../runtime/operation.js';\n";
        if (!spec_.events.empty()) out += "import { event } from '../runtime/operation.js';\n";
        if (!ts_client_name(spec_).empty()) {
            const bool subscribes = std::any_of(spec_.events.begin(), spec_.events.end(), goes_to_aura);
            const bool calls = std::any_of(spec_.commands.begin(), spec_.commands.end(), is_sent_by_aura);
            out += fmt::format("import type {{ {}Peer{} }} from '../runtime/peer.js';\n", calls ? "CallOptions, " : "",
                               subscribes ? ", Subscription" : "");
        }
        out += "import * as t from '../runtime/schema.js';\n";
        for (const auto& [stem, name] : imports_)
            out += fmt::format("import * as {} from '{}.js';\n", name, path_to(stem));
        return out + "\n";
    }

    std::string path_to(const std::string& stem) const
    {
        const std::size_t slash = stem.find('/');
        const bool beside = stem.substr(0, slash) == spec_.owner;
        return beside ? "." + stem.substr(slash) : "../" + stem;
    }

    /// The type as this module names it.
    std::string reference(const TypeDecl& type)
    {
        if (type.spec == &spec_) return type.name.text;
        const Spec& other = *type.spec;
        const std::string name = other.name.text + (other.is_library ? "Types" : "Domain");
        imports_[other.stem] = name;
        return name + "." + type.name.text;
    }

    std::string type_text(const TypeUse& use)
    {
        switch (use.kind) {
        case TypeUse::Kind::list:
            return type_text(use.element()) + "[]";
        case TypeUse::Kind::map:
            return fmt::format("t.Dictionary<{}>", type_text(use.element()));
        case TypeUse::Kind::named:
            return reference(*use.decl);
        case TypeUse::Kind::scalar:
            break;
        }
        return scalar_text(use.scalar);
    }

    static std::string scalar_text(Scalar scalar)
    {
        if (scalar == Scalar::boolean) return "boolean";
        if (scalar == Scalar::bytes) return "t.Bytes";
        return is_number(scalar) ? "number" : "string";
    }

    std::string shape_text(const TypeUse& use, const Limits& limits)
    {
        if (use.kind == TypeUse::Kind::list)
            return fmt::format("t.list({}{})", shape_text(use.element(), {}), span(limits.min_items, limits.max_items));
        if (use.kind == TypeUse::Kind::map)
            return fmt::format("t.map({}{})", shape_text(use.element(), {}),
                               limits.max_items ? fmt::format(", {}", *limits.max_items) : "");
        const std::optional<Scalar> scalar = scalar_of(use);
        const bool narrows =
            limits.min || limits.max || limits.min_length || limits.max_length || !limits.pattern.empty();
        if (scalar && (use.decl == nullptr || narrows)) return scalar_shape(*scalar, narrowed(use, limits));
        return reference(*use.decl);
    }

    static std::string span(const std::optional<std::uint64_t>& min, const std::optional<std::uint64_t>& max)
    {
        if (!min && !max) return {};
        return fmt::format(", {}{}", min.value_or(0), max ? fmt::format(", {}", *max) : "");
    }

    static std::string scalar_shape(Scalar scalar, const Limits& limits)
    {
        if (scalar == Scalar::boolean) return "t.boolean";
        if (scalar == Scalar::time) return "t.time";
        if (is_number(scalar)) return number_shape(scalar, limits);
        const std::string lengths = span(limits.min_length, limits.max_length);
        std::string arguments = lengths.empty() ? "" : lengths.substr(2);
        if (!limits.pattern.empty()) {
            arguments = fmt::format("{}, {}, {}, {}", limits.min_length.value_or(0),
                                    limits.max_length ? fmt::format("{}", *limits.max_length) : "Infinity",
                                    pattern_literal(limits.pattern), literal(limits.pattern));
        }
        return fmt::format("t.{}({})", scalar == Scalar::bytes ? "bytes" : "string", arguments);
    }

    static std::string number_shape(Scalar scalar, const Limits& limits)
    {
        auto [min, max] = range_of(scalar, limits);
        if (is_integer(scalar)) return fmt::format("t.integer({}, {})", number_text(min), number_text(max));
        const auto [smallest, largest] = range_of(scalar);
        const bool is_single = scalar == Scalar::f32;
        if (is_single) {
            min = static_cast<double>(static_cast<float>(min));
            max = static_cast<double>(static_cast<float>(max));
        }
        std::string arguments;
        if (min != smallest || max != largest) arguments = number_text(min);
        if (max != largest) arguments += ", " + number_text(max);
        return fmt::format("t.{}({})", is_single ? "single" : "number", arguments);
    }

    void emit_type(const TypeDecl& type)
    {
        const std::string& name = type.name.text;
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            declare(type, scalar_text(type.scalar));
            define(name, fmt::format("t.Type<{}>", name), scalar_shape(type.scalar, type.limits));
            break;
        case TypeDecl::Kind::id:
            declare(type, fmt::format("string & t.Brand<{}>", literal(name)));
            define(name, fmt::format("t.IdType<{}>", name), fmt::format("t.id<{}>({})", name, literal(name)));
            break;
        case TypeDecl::Kind::enumeration:
            emit_enumeration(type);
            break;
        case TypeDecl::Kind::structure:
            emit_message(name, doc_of(type), type.structure, false);
            break;
        case TypeDecl::Kind::tagged_union:
            emit_union(type);
            break;
        }
    }

    void declare(const TypeDecl& type, const std::string& text)
    {
        std::string doc = type.doc;
        if (!type.unit.empty()) doc += fmt::format(" Unit: {}.", type.unit);
        doc = with_history(std::move(doc), std::nullopt, type.availability);
        body_ += comment(doc) + fmt::format("export type {} = {};\n", type.name.text, text);
    }

    void define(const std::string& name, const std::string& type, const std::string& value)
    {
        body_ += fmt::format("export const {}: {} = {};\n\n", name, type, value);
    }

    void emit_enumeration(const TypeDecl& type)
    {
        std::string text;
        std::string names;
        std::string old;
        for (const EnumValue& value : type.values) {
            text += "\n" + comment(with_history(value.doc, value.was, value.availability), 4) + "    | " +
                    literal(value.name.text);
            names += (names.empty() ? "" : ", ") + literal(value.name.text);
            if (value.was)
                old += fmt::format("{}{}: {}", old.empty() ? "" : ", ", literal(value.was->name.text),
                                   literal(value.name.text));
        }
        declare(type, text);
        define(type.name.text, fmt::format("t.Type<{}>", type.name.text),
               old.empty() ? fmt::format("t.choice({})", names)
                           : fmt::format("t.renamedChoice({{ {} }}, {})", old, names));
    }

    void emit_union(const TypeDecl& type)
    {
        std::string text;
        std::string arms;
        for (const UnionArm& arm : type.arms) {
            const std::string of_arm = reference(*arm.type.decl);
            text += fmt::format("\n    | ({{ {}: {} }} & {})", type.tag.text, literal(arm.tag.text), of_arm);
            arms += fmt::format("    [{}, {}],\n", literal(arm.tag.text), of_arm);
        }
        declare(type, text);
        define(type.name.text, fmt::format("t.Type<{}, t.UnionShape>", type.name.text),
               fmt::format("t.union({}, [\n{}])", literal(type.tag.text), arms));
    }

    /// `sent`: what has a default may be left out by whoever makes one.
    void emit_message(const std::string& name, std::string_view doc, const Fields& fields, bool sent)
    {
        body_ += comment(doc);
        if (fields.fields.empty()) {
            body_ += fmt::format("export type {} = t.Empty;\n", name);
        } else {
            body_ += fmt::format("export interface {} {{\n", name);
            for (const Field& field : fields.fields)
                body_ += member(field, sent);
            body_ += "}\n";
        }
        std::string entries;
        for (const Field& field : fields.fields)
            entries += fmt::format("    {},\n", entry(field));
        std::string rules;
        for (const RuleDecl& rule : fields.rules)
            rules += fmt::format("    t.rule<{}>({}, {}, (value) => {}),\n", name, literal(rule.id.text),
                                 literal(rule.message), condition(rule, fields));
        std::string value = fmt::format("t.struct<{}>([{}]", name, entries.empty() ? "" : "\n" + entries);
        value += rules.empty() ? ")" : fmt::format(", [\n{}])", rules);
        define(name, fmt::format("t.Struct<{}>", name), value);
    }

    std::string member(const Field& field, bool sent)
    {
        const bool absent =
            field.type.nullable ? sent && field.may_be_absent() : field.optional || (sent && field.default_value);
        std::string doc = field.doc;
        if (const std::string_view unit = field.unit; !unit.empty()) doc += fmt::format(" Unit: {}.", unit);
        if (is_defaulted(field)) doc += fmt::format(" Default: {}.", default_text(field));
        doc = with_history(std::move(doc), field.was, field.availability);
        return comment(doc, 4) + fmt::format("    {}{}: {}{}{};\n", field.name.text,
                                             absent && !defaults(field, sent) ? "?" : "", type_text(field.type),
                                             field.type.nullable ? " | null" : "",
                                             absent && !defaults(field, sent) ? " | undefined" : "");
    }

    /// True if readers always find a value in the field.
    static bool defaults(const Field& field, bool sent) { return is_defaulted(field) && !sent; }

    static std::string default_text(const Field& field)
    {
        return to_compact_text(json_value(*field.default_value, field.type));
    }

    std::string entry(const Field& field)
    {
        const std::string now = entry_now(field);
        return field.was ? fmt::format("t.renamed({}, {})", literal(field.was->name.text), now) : now;
    }

    std::string entry_now(const Field& field)
    {
        const std::string start =
            fmt::format("({}, {}", literal(field.name.text), shape_text(field.type, field.limits));
        if (field.type.nullable) return fmt::format("t.nullable{}{})", start, field.may_be_absent() ? ", true" : "");
        if (field.default_value) return fmt::format("t.defaulted{}, {})", start, default_text(field));
        return fmt::format("t.{}{})", field.optional ? "optional" : "required", start);
    }

    /// The rule as an expression; fields on the way that are absent make it hold.
    static std::string condition(const RuleDecl& rule, const Fields& fields)
    {
        std::string guards;
        const std::string left = operand(rule.left, fields, guards);
        const std::string right = operand(rule.right, fields, guards);
        const bool equality = rule.comparison == "==" || rule.comparison == "!=";
        return fmt::format("{}{} {}{} {}", guards, left, rule.comparison, equality ? "=" : "", right);
    }

    static std::string operand(const Operand& operand, const Fields& fields, std::string& guards)
    {
        if (operand.is_number()) return number_text(operand.number);
        const Fields* scope = &fields;
        std::string text = "value";
        for (const std::string& name : operand.path) {
            const Field& field = *scope->find(name);
            text += "." + name;
            // What has a default may be left out as well by whoever makes a value.
            if (field.type.nullable || field.may_be_absent()) guards += fmt::format("{} == null || ", text);
            if (field.type.decl != nullptr) scope = &field.type.decl->structure;
        }
        return text;
    }

    void emit_errors()
    {
        if (spec_.errors.empty()) return;
        body_ += "/** The refusals of this domain. */\nexport const errors = {\n";
        for (const ErrorDecl& error : spec_.errors) {
            std::string details;
            for (const Field& field : error.details)
                details += fmt::format("{}`{}`", details.empty() ? " Details: " : ", ", field.name.text);
            body_ += comment(error.doc + (details.empty() ? "" : details + "."), 4);
            body_ += fmt::format("    {}: {{\n        code: {},\n        message: {},\n        hint: {},\n    }},\n",
                                 error.name.text, literal(error.code()), literal(error.doc), literal(error.hint));
        }
        body_ += "} as const;\n\n";
    }

    void emit_operations()
    {
        if (!spec_.commands.empty()) {
            body_ += "export const commands = {\n";
            for (const Command& command : spec_.commands)
                body_ += command_entry(command);
            body_ += "};\n\n";
        }
        if (spec_.events.empty()) return;
        body_ += "export const events = {\n";
        for (const Event& event : spec_.events)
            body_ += comment(doc_of(event), 4) +
                     fmt::format("    {0}: event<{1}>({{ domain: '{2}', name: '{0}', payload: {1} }}),\n",
                                 event.name.text, pascal_case(event.name.text) + "Event", spec_.name.text);
        body_ += "};\n\n";
    }

    std::string command_entry(const Command& command) const
    {
        const std::string name = pascal_case(command.name.text);
        return comment(doc_of(command), 4) +
               fmt::format("    {0}: command<{1}Command, {1}Reply>({{\n        domain: '{2}',\n        name: '{0}',\n"
                           "        input: {1}Command,\n        reply: {1}Reply,\n        replyKind: '{3}',\n"
                           "        timeoutMs: {4},\n        priority: '{5}',\n        idempotent: {6},\n    }}),\n",
                           command.name.text, name, spec_.name.text, command.replies_snapshot ? "snapshot" : "event",
                           command.timeout_ms, command.priority, command.idempotent);
    }

    void emit_client()
    {
        const std::string name = ts_client_name(spec_);
        if (name.empty()) return;
        body_ += fmt::format("/** Sends the commands of this domain and hands out its events. */\nexport class {} {{\n"
                             "    constructor(private readonly peer: Peer) {{}}\n",
                             name);
        for (const Command& command : spec_.commands)
            if (is_sent_by_aura(command)) body_ += method(command);
        for (const Event& event : spec_.events)
            if (goes_to_aura(event)) body_ += subscription(event);
        body_ += "}\n";
    }

    static std::string method(const Command& command)
    {
        std::string errors;
        for (const ErrorUse& error : command.errors)
            errors += fmt::format("{}`{}`", errors.empty() ? " Errors: " : ", ", error.decl->code());
        const std::string name = pascal_case(command.name.text);
        const std::string doc = command.doc + errors + (errors.empty() ? "" : ".");
        return "\n" + comment(with_history(doc, std::nullopt, command.availability), 4) +
               fmt::format("    {0}(input: {1}Command{2}, options?: CallOptions): Promise<{1}Reply> {{\n"
                           "        return this.peer.call(commands.{0}, input, options);\n    }}\n",
                           command.name.text, name, may_be_empty(command.input) ? " = {}" : "");
    }

    static std::string subscription(const Event& event)
    {
        const std::string name = pascal_case(event.name.text);
        return "\n" + comment(doc_of(event), 4) +
               fmt::format("    on{0}(handler: (event: {0}Event) => void): Subscription {{\n"
                           "        return this.peer.on(events.{1}, handler);\n    }}\n",
                           name, event.name.text);
    }

    const Spec& spec_;
    std::map<std::string, std::string> imports_; // Names of other modules by stem.
    std::string body_;
};

} // namespace

std::string ts_module(const Spec& spec)
{
    std::string text = ModuleEmitter(spec).emit();
    while (text.ends_with("\n\n"))
        text.pop_back();
    return text;
}

std::string ts_client_name(const Spec& spec)
{
    const bool used = std::any_of(spec.commands.begin(), spec.commands.end(), is_sent_by_aura) ||
                      std::any_of(spec.events.begin(), spec.events.end(), goes_to_aura);
    return used ? pascal_case(spec.name.text) + "Client" : std::string();
}

std::vector<std::pair<std::string, std::string>> ts_validators(const Spec& spec)
{
    std::vector<std::pair<std::string, std::string>> names;
    for (const TypeDecl& type : spec.types)
        names.emplace_back(type.name.text, type.name.text);
    for (const Command& command : spec.commands) {
        names.emplace_back(command.name.text + ".command", pascal_case(command.name.text) + "Command");
        names.emplace_back(command.name.text + ".reply", pascal_case(command.name.text) + "Reply");
    }
    for (const Event& event : spec.events)
        names.emplace_back(event.name.text + ".event", pascal_case(event.name.text) + "Event");
    return names;
}

} // namespace chorus::codegen
