#include "codegen/ir/ir_reader.hpp"

#include "codegen/check/check.hpp"
#include "codegen/ir/ir_writer.hpp"
#include "codegen/model/json_reader.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/runtime/wire/text.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// A fault in the JSON, thrown to leave the reader from any depth; it does not leave this file.
struct Fault {
    std::string message;
};

YamlNode yaml_of(const Json& json, const Span& span);

struct YamlMaker {
    Span span;

    YamlNode scalar(std::string text, bool plain) const
    {
        YamlNode node;
        node.kind = YamlNode::Kind::scalar;
        node.text = std::move(text);
        node.plain = plain;
        node.span = span;
        return node;
    }
    YamlNode operator()(std::nullptr_t) const
    {
        YamlNode node;
        node.span = span;
        return node;
    }
    YamlNode operator()(bool truth) const { return scalar(truth ? "true" : "false", true); }
    YamlNode operator()(std::int64_t integer) const { return scalar(fmt::format("{}", integer), true); }
    YamlNode operator()(double number) const
    {
        std::string text;
        wire::append_number(text, number);
        if (text.find_first_of(".eE") == std::string::npos) text += ".0";
        return scalar(std::move(text), true);
    }
    YamlNode operator()(const std::string& text) const { return scalar(text, false); }
    YamlNode operator()(const Json::List& items) const
    {
        YamlNode node = (*this)(nullptr);
        node.kind = YamlNode::Kind::list;
        for (const Json& item : items)
            node.items.push_back(yaml_of(item, span));
        return node;
    }
    YamlNode operator()(const Json::Object& fields) const
    {
        YamlNode node = (*this)(nullptr);
        node.kind = YamlNode::Kind::map;
        for (const auto& [key, field] : fields)
            node.entries.push_back({{key, span}, yaml_of(field, span)});
        return node;
    }
};

/// The node that means `json`, as it stands in a spec.
YamlNode yaml_of(const Json& json, const Span& span)
{
    return std::visit(YamlMaker{span}, json.value);
}

/// Reads one spec. The pointer grows and shrinks with the walk, as it does in the writer.
class SpecReader {
public:
    SpecReader(const std::string& stem, const Json& spans, const SourceFile& file) : stem_(stem), file_(file)
    {
        if (const Json::Object* places = spans.object())
            for (const auto& [pointer, place] : *places)
                spans_[pointer] = &place;
    }

    Spec read(const Json& json)
    {
        Spec spec;
        spec.file = &file_;
        spec.stem = stem_;
        spec.name = located(json, "name");
        spec.is_library = choice(json, "kind", std::array<std::string_view, 2>{"domain", "library"}) == 1;
        spec.owner = text(json, "owner");
        spec.version = text(json, "version");
        spec.stability = text(json, "stability");
        spec.doc = text(json, "doc");
        spec.uses = names(json, "uses");
        each(json, "types", [&](const Json& item) { read(item, spec.types.emplace_back()); });
        each(json, "commands", [&](const Json& item) { read(item, spec.commands.emplace_back()); });
        each(json, "events", [&](const Json& item) { read(item, spec.events.emplace_back()); });
        each(json, "errors", [&](const Json& item) { read(item, spec.errors.emplace_back()); });
        each(json, "streams", [&](const Json& item) { read(item, spec.streams.emplace_back()); });
        if (json.find("requires") != nullptr) spec.required = requirements(json);
        if (const Json* states = json.find("states")) read_states(*states, spec.machine.emplace());
        if (json.find("scenarios") != nullptr)
            each(json, "scenarios", [&](const Json& item) { read(item, spec.scenarios.emplace_back()); });
        if (json.find("documents") != nullptr)
            each(json, "documents", [&](const Json& item) { read(item, spec.documents.emplace_back()); });
        return spec;
    }

private:
    [[noreturn]] void fail(std::string_view step, std::string_view message) const
    {
        throw Fault{fmt::format("/specs/{}{}/{} {}.", stem_, pointer_, step, message)};
    }

    template <class Inner>
    auto at(std::string_view step, Inner&& inner)
    {
        const std::size_t size = pointer_.size();
        wire::append_pointer_step(pointer_, step);
        if constexpr (std::is_void_v<decltype(inner())>) {
            inner();
            pointer_.resize(size);
        } else {
            auto result = inner();
            pointer_.resize(size);
            return result;
        }
    }

    Span span(std::string_view step) const
    {
        std::string pointer = pointer_;
        if (!step.empty()) wire::append_pointer_step(pointer, step);
        const auto found = spans_.find(pointer);
        const Json::List* numbers = found != spans_.end() ? found->second->list() : nullptr;
        if (numbers == nullptr || numbers->size() != 3) return {};
        const auto part = [&](std::size_t place) {
            return static_cast<std::size_t>(std::max(1.0, (*numbers)[place].number().value_or(1)));
        };
        return {&file_, part(0), part(1), part(2)};
    }

    const Json& need(const Json& parent, std::string_view key) const
    {
        const Json* found = parent.find(key);
        if (found == nullptr) fail(key, "is missing");
        return *found;
    }

    std::string text(const Json& parent, std::string_view key) const
    {
        const std::string* found = need(parent, key).text();
        if (found == nullptr) fail(key, "is not a text");
        return *found;
    }

    std::string optional_text(const Json& parent, std::string_view key) const
    {
        return parent.find(key) != nullptr ? text(parent, key) : std::string();
    }

    bool truth(const Json& parent, std::string_view key) const
    {
        const bool* found = std::get_if<bool>(&need(parent, key).value);
        if (found == nullptr) fail(key, "is not true or false");
        return *found;
    }

    std::optional<double> number(const Json& parent, std::string_view key) const
    {
        const Json* found = parent.find(key);
        if (found == nullptr) return std::nullopt;
        if (!found->number()) fail(key, "is not a number");
        return found->number();
    }

    std::optional<std::uint64_t> count(const Json& parent, std::string_view key) const
    {
        const Json* found = parent.find(key);
        if (found == nullptr) return std::nullopt;
        const std::int64_t* integer = std::get_if<std::int64_t>(&found->value);
        if (integer == nullptr || *integer < 0 || *integer > 4294967295) fail(key, "is not a count");
        return static_cast<std::uint64_t>(*integer);
    }

    std::uint32_t need_count(const Json& parent, std::string_view key) const
    {
        need(parent, key);
        return static_cast<std::uint32_t>(*count(parent, key));
    }

    template <std::size_t Size>
    std::size_t choice(const Json& parent, std::string_view key, const std::array<std::string_view, Size>& values) const
    {
        const std::string found = text(parent, key);
        for (std::size_t i = 0; i < Size; ++i)
            if (values[i] == found) return i;
        fail(key, fmt::format("is none of {}", fmt::join(values, ", ")));
    }

    Located located(const Json& parent, std::string_view key) const { return {text(parent, key), span(key)}; }

    /// Calls `read(item)` for each item of a list.
    template <class Read>
    void each(const Json& parent, std::string_view key, Read&& read)
    {
        const Json::List* items = need(parent, key).list();
        if (items == nullptr) fail(key, "is not a list");
        at(key, [&] {
            for (std::size_t i = 0; i < items->size(); ++i)
                at(fmt::format("{}", i), [&] { read((*items)[i]); });
        });
    }

    std::vector<Located> names(const Json& parent, std::string_view key)
    {
        std::vector<Located> found;
        each(parent, key, [&](const Json& item) {
            if (item.text() == nullptr) fail("", "is not a text");
            found.push_back({*item.text(), span("")});
        });
        return found;
    }

    Scalar scalar(const Json& json) const
    {
        const std::optional<Scalar> found = scalar_from(text(json, "scalar"));
        if (!found) fail("scalar", "is not a scalar");
        return *found;
    }

    TypeUse type_use(const Json& parent, std::string_view key)
    {
        const Json& json = need(parent, key);
        return at(key, [&] {
            TypeUse use;
            use.span = span("");
            constexpr std::array<std::string_view, 4> kinds{"scalar", "named", "list", "map"};
            use.kind = static_cast<TypeUse::Kind>(choice(json, "kind", kinds));
            use.nullable = json.find("nullable") != nullptr && truth(json, "nullable");
            switch (use.kind) {
            case TypeUse::Kind::scalar:
                use.scalar = scalar(json);
                use.name = scalar_name(use.scalar);
                break;
            case TypeUse::Kind::named:
                use.name = text(json, "name");
                break;
            default:
                use.name = text(json, "kind");
                use.item.push_back(type_use(json, "item"));
            }
            return use;
        });
    }

    Limits limits(const Json& parent)
    {
        Limits limits;
        const Json* json = parent.find("limits");
        if (json == nullptr) return limits;
        limits.span = span("limits");
        limits.min = number(*json, "min");
        limits.max = number(*json, "max");
        limits.min_length = count(*json, "minLength");
        limits.max_length = count(*json, "maxLength");
        limits.min_items = count(*json, "minItems");
        limits.max_items = count(*json, "maxItems");
        limits.pattern = optional_text(*json, "pattern");
        return limits;
    }

    std::optional<OldName> was(const Json& parent)
    {
        const Json* json = parent.find("was");
        if (json == nullptr) return std::nullopt;
        return at("was", [&] { return OldName{located(*json, "name"), located(*json, "until")}; });
    }

    Availability availability(const Json& parent)
    {
        Availability found;
        const Json* json = parent.find("lifecycle");
        if (json == nullptr) return found;
        at("lifecycle", [&] {
            if (json->find("since") != nullptr) found.since = located(*json, "since");
            const Json* deprecated = json->find("deprecated");
            if (deprecated == nullptr) return;
            at("deprecated", [&] {
                Deprecation& deprecation = found.deprecated.emplace();
                deprecation.span = span("");
                deprecation.since = located(*deprecated, "since");
                if (deprecated->find("instead") != nullptr) deprecation.instead = located(*deprecated, "instead");
                deprecation.why = text(*deprecated, "why");
            });
        });
        return found;
    }

    std::vector<Field> fields(const Json& parent, std::string_view key)
    {
        std::vector<Field> found;
        each(parent, key, [&](const Json& json) {
            Field& field = found.emplace_back();
            field.name = located(json, "name");
            field.doc = optional_text(json, "doc");
            field.was = was(json);
            field.availability = availability(json);
            field.type = type_use(json, "type");
            field.limits = limits(json);
            field.unit = optional_text(json, "unit");
            field.optional = truth(json, "optional");
            if (const Json* value = json.find("default")) field.default_value = yaml_of(*value, span("default"));
        });
        return found;
    }

    Fields message(const Json& parent, std::string_view key)
    {
        Fields found;
        found.span = span(key);
        found.fields = fields(parent, key);
        return found;
    }

    Operand operand(const Json& parent, std::string_view key) const
    {
        Operand operand;
        const Json& json = need(parent, key);
        if (const auto value = number(json, "number")) {
            operand.number = *value;
            return operand;
        }
        const Json::List* path = need(json, "path").list();
        if (path == nullptr || path->empty()) fail(key, "is not an operand");
        for (const Json& step : *path) {
            if (step.text() == nullptr) fail(key, "is not an operand");
            operand.path.push_back(*step.text());
        }
        return operand;
    }

    void read(const Json& json, RuleDecl& rule)
    {
        constexpr std::array<std::string_view, 6> comparisons{"<", "<=", ">", ">=", "==", "!="};
        rule.id = located(json, "id");
        rule.expression = located(json, "expression");
        rule.message = text(json, "message");
        rule.left = operand(json, "left");
        rule.right = operand(json, "right");
        rule.comparison = comparisons[choice(json, "comparison", comparisons)];
    }

    void read(const Json& json, TypeDecl& type)
    {
        constexpr std::array<std::string_view, 5> kinds{"scalar", "id", "enum", "struct", "union"};
        type.kind = static_cast<TypeDecl::Kind>(choice(json, "kind", kinds));
        type.name = located(json, "name");
        type.doc = text(json, "doc");
        type.availability = availability(json);
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            type.scalar = scalar(json);
            type.unit = optional_text(json, "unit");
            type.limits = limits(json);
            break;
        case TypeDecl::Kind::id:
            type.entity = text(json, "entity");
            if (const Json* listing = json.find("listing"))
                type.listing = at("listing", [&] {
                    return IdListing{located(*listing, "command"), text(*listing, "items"), text(*listing, "id"),
                                     text(*listing, "name")};
                });
            break;
        case TypeDecl::Kind::enumeration:
            each(json, "values", [&](const Json& value) {
                type.values.push_back({located(value, "name"), text(value, "doc"), was(value), availability(value)});
            });
            break;
        case TypeDecl::Kind::structure:
            type.structure = message(json, "fields");
            each(json, "rules", [&](const Json& rule) { read(rule, type.structure.rules.emplace_back()); });
            break;
        case TypeDecl::Kind::tagged_union:
            type.tag = located(json, "tag");
            each(json, "arms", [&](const Json& arm) {
                type.arms.push_back({located(arm, "tag"), type_use(arm, "type")});
            });
            break;
        }
        each(json, "goodExamples", [&](const Json& value) { type.good_examples.push_back(yaml_of(value, span(""))); });
        each(json, "badExamples", [&](const Json& example) {
            type.bad_examples.push_back({yaml_of(need(example, "value"), span("value")), located(example, "because")});
        });
    }

    void read(const Json& json, Command& command)
    {
        command.name = located(json, "name");
        command.doc = text(json, "doc");
        command.availability = availability(json);
        command.from = names(json, "from");
        command.input = message(json, "input");
        command.reply = message(json, "reply");
        command.replies_snapshot = choice(json, "answer", std::array<std::string_view, 2>{"event", "snapshot"}) == 1;
        each(json, "errors", [&](const Json& error) {
            command.errors.push_back({{text(error, "name"), span("")}, nullptr});
        });
        command.timeout_ms = need_count(json, "timeoutMs");
        command.priority = text(json, "priority");
        command.idempotent = truth(json, "idempotent");
        command.deferred = truth(json, "deferred");
        command.edits = truth(json, "edits");
        if (json.find("allowed") != nullptr) {
            command.allowed = names(json, "allowed");
            command.allowed_key = span("allowed");
        }
        if (json.find("requires") != nullptr) {
            command.required = requirements(json);
            command.required_key = span("requires");
        }
        command.positional = names(json, "positional");
        each(json, "examples", [&](const Json& item) {
            CommandExample& example = command.examples.emplace_back();
            example.span = span("");
            example.input = yaml_of(need(item, "input"), span("input"));
            if (const Json* reply = item.find("reply")) example.reply = yaml_of(*reply, span("reply"));
            example.because = optional_text(item, "because");
        });
    }

    void read_states(const Json& json, StateMachine& machine)
    {
        at("states", [&] { read(json, machine); });
    }

    void read(const Json& json, StateMachine& machine)
    {
        machine.span = span("");
        machine.initial = located(json, "initial");
        machine.final_states = names(json, "final");
        each(json, "values", [&](const Json& value) {
            machine.states.push_back({located(value, "name"), text(value, "doc")});
        });
        if (const Json* refusal = json.find("refusal"))
            machine.refusal.name = {text(*refusal, "name"), span("refusal")};
        else
            machine.refusals = by_state(json, "refusals", machine);
        if (const Json* observed = json.find("observed"))
            at("observed", [&] { machine.observed = observation(*observed, machine); });
        if (json.find("setup") != nullptr) machine.setup = located(json, "setup");
        each(json, "transitions", [&](const Json& item) {
            Transition& transition = machine.transitions.emplace_back();
            transition.on = located(item, "on");
            transition.from = names(item, "from");
            transition.to = located(item, "to");
            if (item.find("sends") != nullptr) transition.sends = names(item, "sends");
            if (const Json* input = item.find("input")) transition.input = yaml_of(*input, span("input"));
        });
    }

    std::vector<Requirement> requirements(const Json& json)
    {
        std::vector<Requirement> found;
        each(json, "requires", [&](const Json& item) {
            const std::string stem = text(item, "spec");
            found.push_back({{stem.substr(stem.find('/') + 1) + "." + text(item, "state"), span("")}, nullptr});
        });
        return found;
    }

    /// Calls `read(state, value)` for what is said of states, in their order.
    template <class Read>
    void each_state(const Json& parent, std::string_view key, const StateMachine& machine, Read&& read)
    {
        const Json& items = need(parent, key);
        at(key, [&] {
            for (const EnumValue& state : machine.states)
                if (const Json* value = items.find(state.name.text))
                    read(Located{state.name.text, at(state.name.text, [&] { return span("state"); })}, *value);
        });
    }

    /// An error of this domain is named without the domain.
    std::vector<StateRefusal> by_state(const Json& parent, std::string_view key, const StateMachine& machine)
    {
        const std::string own = stem_.substr(stem_.find('/') + 1) + ".";
        std::vector<StateRefusal> found;
        each_state(parent, key, machine, [&](const Located& state, const Json& code) {
            if (code.text() == nullptr) fail(state.text, "is not the code of an error");
            const std::string name = code.text()->starts_with(own) ? code.text()->substr(own.size()) : *code.text();
            found.push_back({state, {{name, span(state.text)}, nullptr}});
        });
        return found;
    }

    Observation observation(const Json& json, const StateMachine& machine)
    {
        Observation observed;
        observed.span = span("");
        observed.command = located(json, "command");
        if (json.find("at") != nullptr) observed.pointer = located(json, "at");
        observed.errors = by_state(json, "errors", machine);
        each_state(json, "values", machine, [&](const Located& state, const Json& value) {
            observed.values.push_back({state, yaml_of(value, span(state.text))});
        });
        return observed;
    }

    /// The name of something of another domain is `domain.name`; own things stand alone.
    Located name_of(const Json& json) const
    {
        const std::string spec = text(json, "spec");
        const std::string domain = spec == stem_ ? std::string() : spec.substr(spec.find('/') + 1) + ".";
        return {domain + text(json, "name"), span("name")};
    }

    void read(const Json& json, Scenario& scenario)
    {
        scenario.name = located(json, "name");
        scenario.doc = text(json, "doc");
        each(json, "given", [&](const Json& given) { scenario.given.push_back({{name_of(given).text, span("")}}); });
        each(json, "steps", [&](const Json& step) { read(step, scenario.steps.emplace_back()); });
    }

    void read(const Json& json, ScenarioStep& step)
    {
        constexpr std::array<std::string_view, 5> kinds{"send", "event", "never", "connect", "disconnect"};
        step.kind = static_cast<ScenarioStep::Kind>(choice(json, "step", kinds));
        step.span = span("");
        step.client = located(json, "as");
        if (json.find("spec") != nullptr) step.name = name_of(json);
        if (const Json* input = json.find("input")) step.input = yaml_of(*input, span(""));
        if (json.find("error") != nullptr) step.error = ErrorUse{located(json, "error")};
        if (const Json* expected = json.find("expected")) step.expected = yaml_of(*expected, span("expected"));
        if (const Json* saved = json.find("save"); saved != nullptr && saved->object() != nullptr)
            for (const auto& [name, pointer] : *saved->object())
                if (pointer.text() != nullptr) step.saved.push_back({{name, span("")}, {*pointer.text(), span("")}});
    }

    void read(const Json& json, DocumentDecl& document)
    {
        document.name = located(json, "name");
        document.doc = text(json, "doc");
        document.file = text(json, "file");
        document.root = located(json, "root");
        document.stamp = located(json, "stamp");
        document.version = need_count(json, "version");
        document.version_place = span("version");
        each(json, "history", [&](const Json& item) { read(item, document.history.emplace_back()); });
    }

    void read(const Json& json, HistoryStep& step)
    {
        constexpr std::array<std::string_view, 4> kinds{"added", "removed", "renamed", "changed"};
        step.kind = static_cast<HistoryStep::Kind>(choice(json, "change", kinds));
        step.since = need_count(json, "since");
        step.place = located(json, "place");
        if (json.find("was") != nullptr) step.was = located(json, "was");
        if (json.find("by") != nullptr) step.by = located(json, "by");
        if (const Json* value = json.find("value")) step.value = yaml_of(*value, span("value"));
    }

    void read(const Json& json, Event& event)
    {
        event.name = located(json, "name");
        event.doc = text(json, "doc");
        event.availability = availability(json);
        event.to = names(json, "to");
        event.payload = message(json, "payload");
        event.latest = choice(json, "delivery", std::array<std::string_view, 2>{"reliable", "latest"}) == 1;
        event.max_per_second = need_count(json, "maxPerSecond");
        event.priority = text(json, "priority");
        if (json.find("numbered") != nullptr) event.numbered = located(json, "numbered");
        if (json.find("after") != nullptr) event.after = names(json, "after");
    }

    void read(const Json& json, ErrorDecl& error)
    {
        error.name = located(json, "name");
        error.doc = text(json, "doc");
        error.hint = optional_text(json, "hint");
        error.details = fields(json, "details");
    }

    void read(const Json& json, Stream& stream)
    {
        stream.name = located(json, "name");
        stream.doc = text(json, "doc");
        stream.from = located(json, "from");
        stream.to = located(json, "to");
        stream.max_per_second = need_count(json, "maxPerSecond");
        stream.record = fields(json, "record");
    }

    const std::string& stem_;
    std::map<std::string_view, const Json*> spans_;
    const SourceFile& file_;
    std::string pointer_;
};

void read_specs(const Json& root, Model& model)
{
    const Json* version = root.find("irVersion");
    const std::int64_t* number = version != nullptr ? std::get_if<std::int64_t>(&version->value) : nullptr;
    if (number == nullptr) throw Fault{"It has no irVersion, so it is not the IR of specs."};
    if (*number != ir_version)
        throw Fault{fmt::format("It has version {} of the IR and this program knows version {}.", *number, ir_version)};
    const Json* specs = root.find("specs");
    const Json* spans = root.find("spans");
    if (specs == nullptr || specs->object() == nullptr) throw Fault{"/specs is not an object."};
    const Json nothing{Json::Object{}};
    for (const auto& [stem, json] : *specs->object()) {
        const SourceFile& file =
            *model.files.emplace_back(std::make_shared<SourceFile>(SourceFile{stem + ".yaml", {}}));
        const Json* places = spans != nullptr ? spans->find(stem) : nullptr;
        model.specs.push_back(SpecReader(stem, places != nullptr ? *places : nothing, file).read(json));
    }
    sort_specs(model);
    if (const Json* shapes = root.find("documentShapes"); shapes != nullptr && shapes->object() != nullptr) {
        model.shapes.emplace();
        for (const auto& [name, text] : *shapes->object()) {
            if (text.text() == nullptr) throw Fault{fmt::format("/documentShapes/{} is not a text.", name)};
            model.shapes->emplace(name, *text.text());
        }
    }
}

/// The pointer to a name in `read` that means something of another spec in `written`, or nothing.
std::string other_meaning(const Json& read, const Json& written)
{
    const auto within = [](std::string_view step, const Json& a, const Json* b) {
        std::string found = b != nullptr ? other_meaning(a, *b) : std::string();
        return found.empty() ? found : fmt::format("/{}{}", step, found);
    };
    std::string found;
    if (const Json::Object* fields = read.object()) {
        const Json* spec = read.find("spec");
        const Json* other = written.find("spec");
        if (spec != nullptr && other != nullptr && *spec != *other) return "/spec";
        for (std::size_t i = 0; i < fields->size() && found.empty(); ++i)
            found = within((*fields)[i].first, (*fields)[i].second, written.find((*fields)[i].first));
    } else if (const Json::List* items = read.list()) {
        const Json::List* others = written.list();
        for (std::size_t i = 0; i < items->size() && others != nullptr && i < others->size() && found.empty(); ++i)
            found = within(fmt::format("{}", i), (*items)[i], &(*others)[i]);
    }
    return found;
}

} // namespace

tl::expected<void, std::string> read_ir(std::string_view text, Model& model, Diagnostics& diagnostics)
{
    const auto json = read_json(text);
    if (!json) return tl::unexpected(json.error());
    try {
        read_specs(*json, model);
    } catch (const Fault& fault) {
        return tl::unexpected(fault.message);
    }
    check(model, diagnostics);
    if (!diagnostics.empty()) return {};
    // Names were resolved anew, so that what they came to mean is compared with what the text says.
    const std::string wrong = other_meaning(*json->find("specs"), *ir_value(model).find("specs"));
    if (!wrong.empty()) return tl::unexpected(fmt::format("/specs{} is another spec than the name leads to.", wrong));
    return {};
}

} // namespace chorus::codegen
