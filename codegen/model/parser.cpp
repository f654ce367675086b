#include "codegen/model/parser.hpp"

#include "codegen/model/fixes.hpp"
#include "codegen/model/keyword_table.hpp"
#include "codegen/model/names.hpp"
#include "codegen/model/owners.hpp"
#include "codegen/model/scenario_parser.hpp"
#include "codegen/model/state_parser.hpp"
#include "codegen/model/type_expression.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

double number_of(std::string_view text)
{
    const char* at = text.data();
    double value = 0;
    wire::parse_number(at, at + text.size(), value);
    return value;
}

/// A whole number in front of `suffix`, as in `500ms`.
std::optional<std::uint32_t> count_before(std::string_view text, std::string_view suffix)
{
    if (!text.ends_with(suffix)) return std::nullopt;
    text.remove_suffix(suffix.size());
    if (text.empty() || text.size() > 6) return std::nullopt;
    std::uint32_t count = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        count = count * 10 + static_cast<std::uint32_t>(digit - '0');
    }
    return count;
}

/// Reads the parts of one spec. Each function takes a node whose keywords it checks first.
class SpecParser {
public:
    SpecParser(const SourceFile& file, Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics) {}

    std::optional<Spec> parse(const YamlNode& root, std::string stem)
    {
        spec_.file = &file_;
        spec_.stem = std::move(stem);
        spec_.is_library = root.find("library") != nullptr;
        if (!check_keywords(root, spec_.is_library ? Context::library : Context::spec, diagnostics_))
            return std::nullopt;
        parse_head(root);
        for_each(root, "types", [&](const Located& name, const YamlNode& node) { parse_type_decl(name, node); });
        for_each(root, "commands", [&](const Located& name, const YamlNode& node) { parse_command(name, node); });
        for_each(root, "events", [&](const Located& name, const YamlNode& node) { parse_event(name, node); });
        for_each(root, "errors", [&](const Located& name, const YamlNode& node) { parse_error(name, node); });
        for_each(root, "streams", [&](const Located& name, const YamlNode& node) { parse_stream(name, node); });
        spec_.required = parse_requirements(root, diagnostics_);
        if (const YamlNode* states = root.find("states"); states != nullptr && states->is_map())
            spec_.machine = parse_states(*states, diagnostics_);
        for_each(root, "scenarios", [&](const Located& name, const YamlNode& node) {
            if (std::optional<Scenario> scenario = parse_scenario(name, node, diagnostics_))
                spec_.scenarios.push_back(std::move(*scenario));
        });
        for_each(root, "documents", [&](const Located& name, const YamlNode& node) { parse_document(name, node); });
        return std::move(spec_);
    }

private:
    template <class Visit>
    void for_each(const YamlNode& parent, std::string_view key, Visit&& visit)
    {
        const YamlNode* map = parent.find(key);
        if (map == nullptr) return;
        for (const YamlEntry& entry : map->entries)
            if (!entry.key.text.starts_with("x-")) visit(entry.key, entry.value);
    }

    static const YamlNode* scalar(const YamlNode& parent, std::string_view key)
    {
        const YamlNode* node = parent.find(key);
        return node != nullptr && node->is_scalar() ? node : nullptr;
    }

    static std::string text(const YamlNode& parent, std::string_view key, std::string_view otherwise = {})
    {
        const YamlNode* node = scalar(parent, key);
        return node != nullptr ? node->text : std::string(otherwise);
    }

    static Located located(const YamlNode& parent, std::string_view key)
    {
        const YamlNode* node = scalar(parent, key);
        return node != nullptr ? Located{node->text, node->span} : Located{{}, parent.span};
    }

    static Span list_key(const YamlNode& parent, std::string_view key)
    {
        const YamlNode* node = parent.find(key);
        return node != nullptr && node->is_list() ? parent.key_span(key) : Span();
    }

    static bool truth(const YamlNode& parent, std::string_view key) { return text(parent, key) == "true"; }

    /// The value of `key` if it is one of `values`; the first of them if it is absent.
    std::string choice(const YamlNode& parent, std::string_view key, std::span<const std::string_view> values,
                       std::string_view otherwise)
    {
        const YamlNode* node = scalar(parent, key);
        if (node == nullptr) return std::string(otherwise);
        if (std::find(values.begin(), values.end(), node->text) != values.end()) return node->text;
        Diagnostic& finding = diagnostics_.report(Rule::bad_value, node->span,
                                                  fmt::format("`{}` is not a value of `{}`.", node->text, key),
                                                  fmt::format("Choose one of {}.", listing(values)));
        suggest(finding, node->span, node->text, values);
        return std::string(otherwise);
    }

    std::vector<Located> texts(const YamlNode& parent, std::string_view key)
    {
        std::vector<Located> found;
        const YamlNode* list = parent.find(key);
        if (list == nullptr) return found;
        for (const YamlNode& item : list->items) {
            if (item.is_scalar()) {
                found.push_back({item.text, item.span});
            } else {
                diagnostics_.report(Rule::wrong_shape, item.span, fmt::format("`{}` is a list of names.", key));
            }
        }
        return found;
    }

    void parse_head(const YamlNode& root)
    {
        if (const YamlNode* version = scalar(root, "chorus"); version != nullptr && version->text != "1")
            diagnostics_
                .report(Rule::bad_value, version->span, "This tool knows version 1 of the spec language.",
                        "Write `chorus: 1`.")
                .fix({"Write `1`", Applicability::review, edits(replacement(version->span, version->text, "1"))});
        constexpr std::array<std::string_view, 2> stabilities{"experimental", "stable"};
        spec_.name = located(root, spec_.is_library ? "library" : "domain");
        spec_.owner = spec_.is_library ? "types" : choice(root, "owner", owner_names, "pulse");
        spec_.version = text(root, "version");
        if (const YamlNode* version = scalar(root, "version");
            version != nullptr && !version->text.empty() && !version_numbers(version->text))
            diagnostics_.report(Rule::bad_value, version->span, fmt::format("`{}` is not a version.", version->text),
                                "A version has three numbers, such as `1.4.0`.");
        spec_.stability = choice(root, "stability", stabilities, "experimental");
        spec_.doc = text(root, "doc");
        spec_.uses = texts(root, "use");
        spec_.use_key = root.key_span("use");
        parse_allows(root, spec_.name.span);
        const std::string expected = spec_.owner + "/" + spec_.name.text;
        if (spec_.stem != expected)
            diagnostics_.report(Rule::wrong_file, spec_.name.span,
                                fmt::format("This belongs into `{}.yaml`.", expected));
    }

    void parse_type_decl(const Located& name, const YamlNode& node)
    {
        struct Form {
            std::string_view keyword;
            Context context;
            TypeDecl::Kind kind;
        };
        constexpr std::array<Form, 5> forms{{
            {"scalar", Context::scalar_type, TypeDecl::Kind::scalar},
            {"id", Context::id_type, TypeDecl::Kind::id},
            {"enum", Context::enum_type, TypeDecl::Kind::enumeration},
            {"fields", Context::struct_type, TypeDecl::Kind::structure},
            {"union", Context::union_type, TypeDecl::Kind::tagged_union},
        }};
        constexpr std::array<std::string_view, 5> form_keywords{"scalar", "id", "enum", "fields", "union"};
        const Form* found = nullptr;
        std::vector<std::string_view> given;
        for (const Form& form : forms) {
            if (node.find(form.keyword) == nullptr) continue;
            found = found == nullptr ? &form : found;
            given.push_back(form.keyword);
        }
        if (given.size() != 1) {
            Diagnostic& finding = diagnostics_.report(
                Rule::unclear_type, name.span, fmt::format("It is not clear what kind of type `{}` is.", name.text));
            for (const std::string_view keyword : given)
                finding.label(node.key_span(keyword), fmt::format("`{}` says one kind", keyword));
            for (const YamlEntry& entry : given.empty() ? node.entries : std::vector<YamlEntry>())
                suggest(finding, entry.key.span, entry.key.text, form_keywords);
            spec_.unclear_types.push_back(name.text);
            return;
        }
        check_keywords(node, found->context, diagnostics_);
        TypeDecl& type = spec_.types.emplace_back();
        type.kind = found->kind;
        type.name = name;
        type.doc = text(node, "doc");
        type.availability = parse_availability(node);
        parse_allows(node, name.span);
        fill_type(type, node);
        parse_type_examples(type, node);
    }

    void fill_type(TypeDecl& type, const YamlNode& node)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            fill_scalar(type, node);
            break;
        case TypeDecl::Kind::id:
            type.entity = text(node, "id");
            if (const YamlNode* list = node.find("list"); list != nullptr && list->is_map()) fill_listing(type, *list);
            break;
        case TypeDecl::Kind::enumeration:
            for_each(node, "enum", [&](const Located& name, const YamlNode& value) {
                type.values.push_back(parse_enum_value(name, value));
            });
            if (type.values.empty())
                diagnostics_.report(Rule::wrong_shape, type.name.span, "An enum has at least one value.");
            break;
        case TypeDecl::Kind::structure:
            type.structure = parse_fields(node.find("fields"), type.name.span);
            parse_rules(type.structure, node);
            break;
        case TypeDecl::Kind::tagged_union:
            if (const YamlNode* body = node.find("union"); body->is_map()) fill_union(type, *body);
            break;
        }
    }

    /// A sentence, or a map that has it beside other things.
    EnumValue parse_enum_value(const Located& name, const YamlNode& node)
    {
        if (node.is_scalar()) return {name, node.text};
        if (!node.is_map()) {
            diagnostics_.report(Rule::wrong_shape, node.span, "The sentence about a value must be text.");
            return {name, {}};
        }
        check_keywords(node, Context::enum_value, diagnostics_);
        return {name, text(node, "doc"), parse_old_name(node), parse_availability(node)};
    }

    /// What `was` and `until` say of the node together.
    std::optional<OldName> parse_old_name(const YamlNode& node)
    {
        const YamlNode* was = scalar(node, "was");
        const YamlNode* until = scalar(node, "until");
        if (was == nullptr && until == nullptr) return std::nullopt;
        if (was == nullptr || until == nullptr) {
            diagnostics_.report(Rule::half_old_name, node.key_span(was != nullptr ? "was" : "until"),
                                was != nullptr ? "Nothing says how long the old name is read."
                                               : "Nothing says which old name is read until then.");
            return std::nullopt;
        }
        return OldName{{was->text, was->span}, {until->text, until->span}};
    }

    Availability parse_availability(const YamlNode& node)
    {
        Availability availability;
        if (const YamlNode* since = scalar(node, "since")) availability.since = {since->text, since->span};
        const YamlNode* deprecated = node.find("deprecated");
        if (deprecated == nullptr || !deprecated->is_map()) return availability;
        check_keywords(*deprecated, Context::deprecation, diagnostics_);
        Deprecation& deprecation = availability.deprecated.emplace();
        deprecation.since = located(*deprecated, "since");
        if (scalar(*deprecated, "instead") != nullptr) deprecation.instead = located(*deprecated, "instead");
        deprecation.why = text(*deprecated, "why");
        deprecation.span = node.key_span("deprecated");
        return availability;
    }

    void fill_scalar(TypeDecl& type, const YamlNode& node)
    {
        const Located name = located(node, "scalar");
        if (const std::optional<Scalar> scalar = scalar_from(name.text)) {
            type.scalar = *scalar;
        } else {
            Diagnostic& finding =
                diagnostics_.report(Rule::unknown_type, name.span, fmt::format("`{}` is not a scalar.", name.text),
                                    fmt::format("Built-in scalars are {}.", listing(scalar_names())));
            suggest(finding, name.span, name.text, scalar_names());
            type.scalar_unknown = true;
        }
        type.unit = text(node, "unit");
        type.limits = parse_limits(node);
    }

    void fill_listing(TypeDecl& type, const YamlNode& node)
    {
        check_keywords(node, Context::id_listing, diagnostics_);
        type.listing = {located(node, "command"), text(node, "items"), text(node, "id"), text(node, "name")};
    }

    void fill_union(TypeDecl& type, const YamlNode& node)
    {
        check_keywords(node, Context::union_body, diagnostics_);
        type.tag = located(node, "tag");
        for_each(node, "arms", [&](const Located& name, const YamlNode& arm) {
            if (std::optional<TypeUse> use = parse_type(arm, diagnostics_))
                type.arms.push_back({name, std::move(*use)});
        });
        if (type.arms.empty()) diagnostics_.report(Rule::wrong_shape, type.name.span, "A union has at least one arm.");
    }

    void parse_type_examples(TypeDecl& type, const YamlNode& node)
    {
        const YamlNode* examples = node.find("examples");
        if (examples == nullptr || !examples->is_map()) return;
        check_keywords(*examples, Context::type_examples, diagnostics_);
        if (const YamlNode* good = examples->find("good")) type.good_examples = good->items;
        const YamlNode* bad = examples->find("bad");
        if (bad == nullptr) return;
        for (const YamlNode& example : bad->items) {
            if (!check_keywords(example, Context::bad_example, diagnostics_)) continue;
            if (const YamlNode* value = example.find("value"))
                type.bad_examples.push_back({*value, located(example, "because")});
        }
    }

    Limits parse_limits(const YamlNode& node)
    {
        Limits limits;
        limits.span = node.span;
        const auto number = [&](std::string_view key, std::optional<double>& out, Span& place) {
            const YamlNode* found = node.find(key);
            if (found == nullptr || !has_shape(*found, Shape::number)) return;
            out = number_of(found->text);
            place = found->span;
            limits.span = found->span;
        };
        const auto count = [&](std::string_view key, std::optional<std::uint64_t>& out, Span& place) {
            std::optional<double> value;
            number(key, value, place);
            if (!value) return;
            if (*value < 0 || *value > 4294967295.0 ||
                *value != static_cast<double>(static_cast<std::uint64_t>(*value))) {
                diagnostics_.report(Rule::bad_value, place, fmt::format("`{}` must be a count.", key),
                                    "Write a whole number that is not negative.");
                return;
            }
            out = static_cast<std::uint64_t>(*value);
        };
        Limits::Places& places = limits.places;
        number("min", limits.min, places.min);
        number("max", limits.max, places.max);
        count("minLength", limits.min_length, places.min_length);
        count("maxLength", limits.max_length, places.max_length);
        count("minItems", limits.min_items, places.min_items);
        count("maxItems", limits.max_items, places.max_items);
        if (const YamlNode* unit = scalar(node, "unit")) places.unit = unit->span;
        if (const YamlNode* pattern = scalar(node, "pattern")) {
            limits.pattern = pattern->text;
            places.pattern = pattern->span;
            limits.span = pattern->span;
        }
        return limits;
    }

    std::optional<Field> parse_field(const Located& key, const YamlNode& node)
    {
        Field field;
        field.name = key;
        if (field.name.text.ends_with('?')) {
            field.name.text.pop_back();
            field.optional = true;
        }
        const bool is_map = node.is_map();
        if (is_map) check_keywords(node, Context::field, diagnostics_);
        const YamlNode* type = is_map ? node.find("type") : &node;
        if (type == nullptr) return std::nullopt;
        std::optional<TypeUse> use = parse_type(*type, diagnostics_);
        if (!use) return std::nullopt;
        field.type = std::move(*use);
        field.limits.span = node.span;
        if (is_map) {
            field.doc = text(node, "doc");
            field.unit = text(node, "unit");
            parse_allows(node, field.name.span);
            field.limits = parse_limits(node);
            field.was = parse_old_name(node);
            field.availability = parse_availability(node);
            if (const YamlNode* value = node.find("default")) field.default_value = *value;
        }
        if (field.may_be_absent() && field.type.nullable)
            diagnostics_
                .report(Rule::optional_and_nullable, field.name.span,
                        fmt::format("`{}` may be absent and may be null.", field.name.text))
                .label(type->span, "null comes from here")
                .fix({"Let it be absent only", Applicability::review, edits(without_null(*type))});
        return field;
    }

    /// The edit that takes ` | null` out of a type.
    static std::optional<TextEdit> without_null(const YamlNode& type)
    {
        const std::size_t bar = type.text.find_last_not_of(' ', type.text.find('|') - 1);
        return replacement(type.span, std::string_view(type.text).substr(bar + 1), "");
    }

    static std::vector<TextEdit> edits(std::optional<TextEdit> edit)
    {
        return edit ? std::vector<TextEdit>{std::move(*edit)} : std::vector<TextEdit>();
    }

    /// `complete` becomes false if one of them cannot be read.
    std::vector<Field> parse_field_list(const YamlNode* map, bool& complete)
    {
        std::vector<Field> fields;
        if (map == nullptr) return fields;
        for (const YamlEntry& entry : map->entries) {
            if (entry.key.text.starts_with("x-")) continue;
            if (std::optional<Field> field = parse_field(entry.key, entry.value)) {
                fields.push_back(std::move(*field));
            } else {
                complete = false;
            }
        }
        return fields;
    }

    std::vector<Field> parse_field_list(const YamlNode* map)
    {
        bool ignored = true;
        return parse_field_list(map, ignored);
    }

    Fields parse_fields(const YamlNode* map, const Span& span)
    {
        Fields fields;
        fields.span = map != nullptr ? map->span : span;
        fields.fields = parse_field_list(map, fields.complete);
        return fields;
    }

    void parse_rules(Fields& fields, const YamlNode& node)
    {
        const YamlNode* rules = node.find("rules");
        if (rules == nullptr) return;
        for (const YamlNode& item : rules->items) {
            if (!check_keywords(item, Context::rule, diagnostics_)) continue;
            RuleDecl rule;
            rule.id = located(item, "id");
            rule.expression = located(item, "expr");
            rule.message = text(item, "message");
            if (parse_expression(rule, diagnostics_)) fields.rules.push_back(std::move(rule));
        }
    }

    void parse_command(const Located& name, const YamlNode& node)
    {
        if (!check_keywords(node, Context::command, diagnostics_)) return;
        Command& command = spec_.commands.emplace_back();
        command.name = name;
        command.doc = text(node, "doc");
        command.availability = parse_availability(node);
        parse_allows(node, name.span);
        command.from = texts(node, "from");
        command.from_key = list_key(node, "from");
        command.input = parse_fields(node.find("input"), name.span);
        const YamlNode* snapshot = node.find("snapshot");
        if (snapshot != nullptr && node.find("reply") != nullptr)
            diagnostics_
                .report(Rule::two_replies, name.span, fmt::format("`{}` has both a reply and a snapshot.", name.text))
                .label(node.key_span("reply"), "the reply")
                .label(node.key_span("snapshot"), "the snapshot");
        command.replies_snapshot = snapshot != nullptr;
        command.has_reply = snapshot != nullptr || node.find("reply") != nullptr;
        command.reply = parse_fields(snapshot != nullptr ? snapshot : node.find("reply"), name.span);
        for (Located& error : texts(node, "errors"))
            command.errors.push_back({std::move(error), nullptr});
        command.timeout_ms = parse_timeout(node);
        command.priority = choice(node, "priority", wire::priority_names, "normal");
        command.idempotent = truth(node, "idempotent");
        command.deferred = truth(node, "deferred");
        command.edits = truth(node, "edits");
        if (const YamlNode* allowed = node.find("allowed"); allowed != nullptr && allowed->is_list()) {
            command.allowed = texts(node, "allowed");
            command.allowed_key = node.key_span("allowed");
        }
        if (const YamlNode* required = node.find("requires"); required != nullptr && required->is_list()) {
            command.required = parse_requirements(node, diagnostics_);
            command.required_key = node.key_span("requires");
        }
        if (const YamlNode* cli = node.find("cli"); cli != nullptr && cli->is_map()) {
            check_keywords(*cli, Context::command_line, diagnostics_);
            command.positional = texts(*cli, "positional");
        }
        parse_command_examples(command, node);
    }

    void parse_command_examples(Command& command, const YamlNode& node)
    {
        const YamlNode* examples = node.find("examples");
        if (examples == nullptr) return;
        for (const YamlNode& item : examples->items) {
            if (!check_keywords(item, Context::command_example, diagnostics_)) continue;
            const YamlNode* input = item.find("input");
            if (input == nullptr) continue;
            CommandExample& example = command.examples.emplace_back();
            example.input = *input;
            example.because = text(item, "because");
            example.span = item.span;
            if (const YamlNode* reply = item.find("reply")) example.reply = *reply;
        }
    }

    /// What the node that `name` names may break.
    void parse_allows(const YamlNode& node, const Span& name)
    {
        const YamlNode* list = node.find("allow");
        if (list == nullptr) return;
        for (const YamlNode& item : list->items) {
            if (!check_keywords(item, Context::allow, diagnostics_)) continue;
            Allow allow{located(item, "rule"),  text(item, "why"), located(item, "until"), name,
                        node.key_span("allow"), item.span};
            check_allow(allow);
            if (!allow.rule.text.empty()) spec_.allows.push_back(std::move(allow));
        }
    }

    void check_allow(const Allow& allow)
    {
        const RuleInfo* rule = find_rule(allow.rule.text);
        if (!allow.rule.text.empty() && (rule == nullptr || !is_lint(*rule) || rule->id != allow.rule.text)) {
            Diagnostic& finding =
                diagnostics_.report(Rule::bad_value, allow.rule.span,
                                    fmt::format("`{}` is not the number of a rule of style.", allow.rule.text),
                                    "`chorus explain` lists them; they begin with CH21.");
            std::vector<std::string_view> candidates;
            for (const RuleInfo& known : rule_catalogue())
                if (is_lint(known)) candidates.push_back(known.id);
            suggest(finding, allow.rule.span, allow.rule.text, candidates);
        }
        if (!allow.until.text.empty() && !version_numbers(allow.until.text))
            diagnostics_.report(Rule::bad_value, allow.until.span,
                                fmt::format("`{}` is not a version.", allow.until.text),
                                "Write three numbers, such as 2.0.0.");
    }

    std::uint32_t parse_timeout(const YamlNode& node)
    {
        constexpr std::uint32_t usual = 5000;
        const YamlNode* timeout = scalar(node, "timeout");
        if (timeout == nullptr) return usual;
        if (const auto milliseconds = count_before(timeout->text, "ms")) return *milliseconds;
        if (const auto seconds = count_before(timeout->text, "s")) return *seconds * 1000;
        diagnostics_.report(Rule::bad_value, timeout->span, fmt::format("`{}` is not a time.", timeout->text),
                            "Write 500ms or 5s.");
        return usual;
    }

    std::uint32_t parse_rate(const YamlNode& node, std::string_view key)
    {
        const YamlNode* rate = scalar(node, key);
        if (rate == nullptr) return 0;
        if (const auto count = count_before(rate->text, "/s"); count && *count > 0) return *count;
        diagnostics_.report(Rule::bad_value, rate->span, fmt::format("`{}` is not a rate.", rate->text), "Write 30/s.");
        return 0;
    }

    static std::uint32_t count(const YamlNode& parent, std::string_view key)
    {
        return count_before(text(parent, key), "").value_or(0);
    }

    void parse_document(const Located& name, const YamlNode& node)
    {
        if (!check_keywords(node, Context::document, diagnostics_)) return;
        DocumentDecl& document = spec_.documents.emplace_back();
        document.name = name;
        document.doc = text(node, "doc");
        document.file = text(node, "file");
        document.root = located(node, "root");
        document.stamp = located(node, "stamp");
        document.version = count(node, "version");
        document.version_place = located(node, "version").span;
        const YamlNode* history = node.find("history");
        if (history == nullptr) return;
        for (const YamlNode& item : history->items)
            if (check_keywords(item, Context::history_step, diagnostics_)) parse_history_step(document, item);
    }

    void parse_history_step(DocumentDecl& document, const YamlNode& node)
    {
        using Kind = HistoryStep::Kind;
        constexpr std::array<std::pair<std::string_view, Kind>, 4> kinds{{{"added", Kind::added},
                                                                          {"removed", Kind::removed},
                                                                          {"renamed", Kind::renamed},
                                                                          {"changed", Kind::changed}}};
        HistoryStep step;
        std::size_t given = 0;
        for (const auto& [keyword, kind] : kinds) {
            if (scalar(node, keyword) == nullptr) continue;
            step.kind = kind;
            step.place = located(node, keyword);
            ++given;
        }
        if (given != 1) {
            diagnostics_.report(Rule::bad_value, node.span, "It is not clear what changed.",
                                "Say one of `added`, `removed`, `renamed` and `changed`.");
            return;
        }
        step.since = count(node, "since");
        if (scalar(node, "was") != nullptr) step.was = located(node, "was");
        if (scalar(node, "by") != nullptr) step.by = located(node, "by");
        if (const YamlNode* value = node.find("value")) step.value = *value;
        document.history.push_back(std::move(step));
    }

    void parse_event(const Located& name, const YamlNode& node)
    {
        if (!check_keywords(node, Context::event, diagnostics_)) return;
        Event& event = spec_.events.emplace_back();
        event.name = name;
        event.doc = text(node, "doc");
        event.availability = parse_availability(node);
        parse_allows(node, name.span);
        event.to = texts(node, "to");
        event.to_key = list_key(node, "to");
        event.payload = parse_fields(node.find("payload"), name.span);
        event.latest = choice(node, "delivery", wire::delivery_names, "reliable") == "latest";
        event.max_per_second = parse_rate(node, "maxRate");
        event.priority = choice(node, "priority", wire::priority_names, "normal");
        if (scalar(node, "numbered") != nullptr) event.numbered = located(node, "numbered");
        event.after = texts(node, "after");
    }

    void parse_error(const Located& name, const YamlNode& node)
    {
        if (!check_keywords(node, Context::error, diagnostics_)) return;
        ErrorDecl& error = spec_.errors.emplace_back();
        error.name = name;
        error.doc = text(node, "doc");
        parse_allows(node, name.span);
        error.hint = text(node, "hint");
        error.details = parse_field_list(node.find("details"));
    }

    void parse_stream(const Located& name, const YamlNode& node)
    {
        if (!check_keywords(node, Context::stream, diagnostics_)) return;
        constexpr std::array<std::string_view, 1> deliveries{"lossy"};
        choice(node, "delivery", deliveries, "lossy");
        Stream& stream = spec_.streams.emplace_back();
        stream.name = name;
        stream.doc = text(node, "doc");
        parse_allows(node, name.span);
        stream.from = located(node, "from");
        stream.to = located(node, "to");
        stream.max_per_second = parse_rate(node, "rate");
        stream.record = parse_field_list(node.find("record"));
    }

    const SourceFile& file_;
    Diagnostics& diagnostics_;
    Spec spec_;
};

} // namespace

std::optional<Spec> parse_spec(const YamlNode& root, const SourceFile& file, std::string stem, Diagnostics& diagnostics)
{
    return SpecParser(file, diagnostics).parse(root, std::move(stem));
}

} // namespace chorus::codegen
