#include "codegen/ir/ir_writer.hpp"

#include "codegen/emit/shape.hpp"
#include "codegen/ir/canonical_json.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

Json count(std::uint64_t value)
{
    return Json(static_cast<std::int64_t>(value));
}

/// A bound as an integer where it is one, as people write it.
Json bound(double value)
{
    if (std::nearbyint(value) == value && std::abs(value) < 9.1e15) return Json(static_cast<std::int64_t>(value));
    return Json(value);
}

/// Appends the words for people in `json` with the keys that lead to them.
void collect_words(const Json& json, bool within, std::string& out)
{
    if (const Json::Object* fields = json.object()) {
        for (const auto& [key, field] : *fields) {
            constexpr std::array<std::string_view, 9> keys{
                "badExamples", "because", "doc", "examples", "goodExamples", "hint", "lifecycle", "message", "unit"};
            const bool words = within || std::find(keys.begin(), keys.end(), key) != keys.end();
            if (words || key == "name") out += key + ":";
            collect_words(field, words || key == "name", out);
        }
    } else if (const Json::List* items = json.list()) {
        for (const Json& item : *items)
            collect_words(item, within, out);
    } else if (within) {
        out += to_compact_text(json) + "\n";
    }
}

/// Turns one spec into JSON and notes where its parts stand.
class SpecWriter {
public:
    explicit SpecWriter(const Spec& spec) : spec_(spec) {}

    Json write()
    {
        Json::Object out{{"kind", Json(spec_.is_library ? "library" : "domain")},
                         {"owner", Json(spec_.owner)},
                         {"version", Json(spec_.version)},
                         {"stability", Json(spec_.stability)},
                         {"doc", Json(spec_.doc)}};
        add_name(out, spec_.name);
        out.emplace_back("uses", names("uses", spec_.uses));
        out.emplace_back("types", list("types", spec_.types, [&](const TypeDecl& type) { return write(type); }));
        Json::List order;
        for (const std::size_t place : spec_.type_order)
            order.emplace_back(spec_.types[place].name.text);
        out.emplace_back("typeOrder", Json(std::move(order)));
        out.emplace_back("commands",
                         list("commands", spec_.commands, [&](const Command& item) { return write(item); }));
        out.emplace_back("events", list("events", spec_.events, [&](const Event& item) { return write(item); }));
        out.emplace_back("errors", list("errors", spec_.errors, [&](const ErrorDecl& item) { return write(item); }));
        out.emplace_back("streams", list("streams", spec_.streams, [&](const Stream& item) { return write(item); }));
        if (!spec_.required.empty()) out.emplace_back("requires", requirements(spec_.required));
        if (spec_.machine) out.emplace_back("states", states(*spec_.machine));
        if (!spec_.scenarios.empty())
            out.emplace_back("scenarios",
                             list("scenarios", spec_.scenarios, [&](const Scenario& item) { return write(item); }));
        if (!spec_.documents.empty())
            out.emplace_back("documents",
                             list("documents", spec_.documents, [&](const DocumentDecl& item) { return write(item); }));
        Json json = sorted_object(std::move(out));
        std::string words;
        collect_words(json, false, words);
        Json::Object fields = std::get<Json::Object>(std::move(json.value));
        fields.emplace_back("docHash", Json(fingerprint_text(words)));
        fields.emplace_back("shapeHash", Json(shape_hash(spec_)));
        return sorted_object(std::move(fields));
    }

    Json take_spans() { return sorted_object(std::move(spans_)); }

private:
    /// Calls `inner` with the pointer one step further.
    template <class Inner>
    auto at(std::string_view step, Inner&& inner)
    {
        const std::size_t size = pointer_.size();
        wire::append_pointer_step(pointer_, step);
        auto result = inner();
        pointer_.resize(size);
        return result;
    }

    void note(std::string_view step, const Span& span)
    {
        if (span.file == nullptr) return;
        std::string pointer = pointer_;
        if (!step.empty()) wire::append_pointer_step(pointer, step);
        spans_.emplace_back(std::move(pointer),
                            Json(Json::List{count(span.line), count(span.column), count(span.length)}));
    }

    template <class Items, class Write>
    Json list(std::string_view step, const Items& items, Write&& write)
    {
        return at(step, [&] {
            Json::List out;
            for (const auto& item : items)
                out.push_back(at(fmt::format("{}", out.size()), [&] { return write(item); }));
            return Json(std::move(out));
        });
    }

    Json names(std::string_view step, const std::vector<Located>& items)
    {
        return list(step, items, [&](const Located& item) {
            note("", item.span);
            return Json(item.text);
        });
    }

    void add_text(Json::Object& out, std::string_view key, std::string_view text)
    {
        if (!text.empty()) out.emplace_back(key, Json(text));
    }

    void add_located(Json::Object& out, std::string_view key, const Located& text)
    {
        out.emplace_back(key, Json(text.text));
        note(key, text.span);
    }

    void add_name(Json::Object& out, const Located& name) { add_located(out, "name", name); }

    Json write(const TypeUse& use)
    {
        note("", use.span);
        Json::Object out;
        switch (use.kind) {
        case TypeUse::Kind::scalar:
            out = {{"kind", Json("scalar")}, {"scalar", Json(scalar_name(use.scalar))}};
            break;
        case TypeUse::Kind::named:
            out = {{"kind", Json("named")}, {"name", Json(use.name)}, {"spec", Json(use.decl->spec->stem)}};
            break;
        case TypeUse::Kind::list:
        case TypeUse::Kind::map:
            out = {{"kind", Json(use.kind == TypeUse::Kind::list ? "list" : "map")},
                   {"item", at("item", [&] { return write(use.element()); })}};
            break;
        }
        if (use.nullable) out.emplace_back("nullable", Json(true));
        return sorted_object(std::move(out));
    }

    void add_limits(Json::Object& out, const Limits& limits)
    {
        Json::Object found;
        if (limits.min) found.emplace_back("min", bound(*limits.min));
        if (limits.max) found.emplace_back("max", bound(*limits.max));
        if (limits.min_length) found.emplace_back("minLength", count(*limits.min_length));
        if (limits.max_length) found.emplace_back("maxLength", count(*limits.max_length));
        if (limits.min_items) found.emplace_back("minItems", count(*limits.min_items));
        if (limits.max_items) found.emplace_back("maxItems", count(*limits.max_items));
        add_text(found, "pattern", limits.pattern);
        if (found.empty()) return;
        note("limits", limits.span);
        out.emplace_back("limits", sorted_object(std::move(found)));
    }

    void add_was(Json::Object& out, const std::optional<OldName>& was)
    {
        if (!was) return;
        out.emplace_back("was", at("was", [&] {
                             Json::Object found;
                             add_located(found, "name", was->name);
                             add_located(found, "until", was->until);
                             return sorted_object(std::move(found));
                         }));
    }

    Json write(const Deprecation& deprecation)
    {
        note("", deprecation.span);
        Json::Object out{{"why", Json(deprecation.why)}};
        add_located(out, "since", deprecation.since);
        if (!deprecation.instead.text.empty()) add_located(out, "instead", deprecation.instead);
        return sorted_object(std::move(out));
    }

    void add_availability(Json::Object& out, const Availability& availability)
    {
        if (availability.since.text.empty() && !availability.deprecated) return;
        out.emplace_back("lifecycle", at("lifecycle", [&] {
                             Json::Object found;
                             if (!availability.since.text.empty()) add_located(found, "since", availability.since);
                             if (availability.deprecated)
                                 found.emplace_back("deprecated",
                                                    at("deprecated", [&] { return write(*availability.deprecated); }));
                             return sorted_object(std::move(found));
                         }));
    }

    Json write(const Field& field)
    {
        Json::Object out{{"optional", Json(field.optional)}};
        add_name(out, field.name);
        add_was(out, field.was);
        add_availability(out, field.availability);
        add_text(out, "doc", field.doc);
        out.emplace_back("type", at("type", [&] { return write(field.type); }));
        add_limits(out, field.limits);
        add_text(out, "unit", field.unit);
        if (field.default_value) {
            note("default", field.default_value->span);
            out.emplace_back("default", json_value(*field.default_value, field.type));
        }
        return sorted_object(std::move(out));
    }

    Json write(std::string_view step, const std::vector<Field>& fields)
    {
        return list(step, fields, [&](const Field& field) { return write(field); });
    }

    Json write(std::string_view step, const Fields& fields)
    {
        note(step, fields.span);
        return write(step, fields.fields);
    }

    static Json write(const Operand& operand)
    {
        if (operand.is_number()) return Json(Json::Object{{"number", bound(operand.number)}});
        Json::List path;
        for (const std::string& name : operand.path)
            path.emplace_back(name);
        return Json(Json::Object{{"path", Json(std::move(path))}});
    }

    Json write(const RuleDecl& rule)
    {
        Json::Object out{{"comparison", Json(rule.comparison)},
                         {"message", Json(rule.message)},
                         {"left", write(rule.left)},
                         {"right", write(rule.right)}};
        add_located(out, "id", rule.id);
        add_located(out, "expression", rule.expression);
        return sorted_object(std::move(out));
    }

    Json write(const TypeDecl& type)
    {
        constexpr std::array<std::string_view, 5> kinds{"scalar", "id", "enum", "struct", "union"};
        Json::Object out{{"kind", Json(kinds[static_cast<std::size_t>(type.kind)])}, {"doc", Json(type.doc)}};
        add_name(out, type.name);
        add_availability(out, type.availability);
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            out.emplace_back("scalar", Json(scalar_name(type.scalar)));
            add_text(out, "unit", type.unit);
            add_limits(out, type.limits);
            break;
        case TypeDecl::Kind::id:
            out.emplace_back("entity", Json(type.entity));
            if (type.listing) out.emplace_back("listing", at("listing", [&] { return write(*type.listing); }));
            break;
        case TypeDecl::Kind::enumeration:
            out.emplace_back("values", list("values", type.values, [&](const EnumValue& value) {
                                 Json::Object item{{"doc", Json(value.doc)}};
                                 add_name(item, value.name);
                                 add_was(item, value.was);
                                 add_availability(item, value.availability);
                                 return sorted_object(std::move(item));
                             }));
            break;
        case TypeDecl::Kind::structure:
            out.emplace_back("fields", write("fields", type.structure));
            out.emplace_back("rules",
                             list("rules", type.structure.rules, [&](const RuleDecl& rule) { return write(rule); }));
            break;
        case TypeDecl::Kind::tagged_union:
            add_located(out, "tag", type.tag);
            out.emplace_back("arms", list("arms", type.arms, [&](const UnionArm& arm) { return write(arm); }));
            break;
        }
        add_examples(out, type);
        return sorted_object(std::move(out));
    }

    Json write(const UnionArm& arm)
    {
        Json::Object out;
        add_located(out, "tag", arm.tag);
        out.emplace_back("type", at("type", [&] { return write(arm.type); }));
        return sorted_object(std::move(out));
    }

    Json write(const IdListing& listing)
    {
        Json::Object out{{"items", Json(listing.items)}, {"id", Json(listing.id)}, {"name", Json(listing.name)}};
        add_located(out, "command", listing.command);
        return sorted_object(std::move(out));
    }

    void add_examples(Json::Object& out, const TypeDecl& type)
    {
        TypeUse use;
        use.kind = TypeUse::Kind::named;
        use.decl = &type;
        out.emplace_back("goodExamples", list("goodExamples", type.good_examples, [&](const YamlNode& example) {
                             note("", example.span);
                             return json_value(example, use);
                         }));
        out.emplace_back("badExamples", list("badExamples", type.bad_examples, [&](const BadExample& example) {
                             note("value", example.value.span);
                             Json::Object item{{"value", json_value(example.value, use)}};
                             add_located(item, "because", example.because);
                             return sorted_object(std::move(item));
                         }));
    }

    Json write(const Command& command)
    {
        Json::Object out{{"answer", Json(command.replies_snapshot ? "snapshot" : "event")},
                         {"doc", Json(command.doc)},
                         {"timeoutMs", count(command.timeout_ms)},
                         {"priority", Json(command.priority)},
                         {"idempotent", Json(command.idempotent)},
                         {"deferred", Json(command.deferred)},
                         {"edits", Json(command.edits)}};
        add_name(out, command.name);
        add_availability(out, command.availability);
        out.emplace_back("from", names("from", command.from));
        out.emplace_back("input", write("input", command.input));
        out.emplace_back("reply", write("reply", command.reply));
        out.emplace_back("errors", list("errors", command.errors, [&](const ErrorUse& use) {
                             note("", use.name.span);
                             return sorted_object({{"code", Json(use.decl->code())},
                                                   {"name", Json(use.name.text)},
                                                   {"spec", Json(use.decl->spec->stem)}});
                         }));
        note("allowed", command.allowed_key);
        if (command.allowed) out.emplace_back("allowed", names("allowed", *command.allowed));
        note("requires", command.required_key);
        if (command.required) out.emplace_back("requires", requirements(*command.required));
        out.emplace_back("positional", names("positional", command.positional));
        out.emplace_back("examples", list("examples", command.examples,
                                          [&](const CommandExample& example) { return write(example, command); }));
        return sorted_object(std::move(out));
    }

    Json write(const CommandExample& example, const Command& command)
    {
        note("", example.span);
        note("input", example.input.span);
        Json::Object out{{"input", json_value(example.input, command.input)}};
        if (example.reply) {
            note("reply", example.reply->span);
            out.emplace_back("reply", json_value(*example.reply, command.reply));
        }
        add_text(out, "because", example.because);
        return sorted_object(std::move(out));
    }

    Json states(const StateMachine& machine)
    {
        return at("states", [&] { return write(machine); });
    }

    Json requirements(const std::vector<Requirement>& required)
    {
        return list("requires", required, [&](const Requirement& one) {
            note("", one.name.span);
            return sorted_object({{"spec", Json(one.domain->stem)}, {"state", Json(one.state())}});
        });
    }

    /// Where the state stands of which something is said.
    void note_state(const Located& state)
    {
        at(state.text, [&] {
            note("state", state.span);
            return 0;
        });
    }

    /// Errors of states, by state.
    Json by_state(std::string_view step, const std::vector<StateRefusal>& errors)
    {
        return at(step, [&] {
            Json::Object out;
            for (const StateRefusal& one : errors) {
                note(one.state.text, one.error.name.span);
                note_state(one.state);
                out.emplace_back(one.state.text, Json(one.error.decl->code()));
            }
            return sorted_object(std::move(out));
        });
    }

    Json write(const Observation& observed)
    {
        note("", observed.span);
        Json::Object out;
        add_located(out, "command", observed.command);
        if (!observed.pointer.text.empty()) add_located(out, "at", observed.pointer);
        out.emplace_back("errors", by_state("errors", observed.errors));
        out.emplace_back("values", at("values", [&] {
                             Json::Object values;
                             for (const Observation::Value& seen : observed.values) {
                                 note(seen.state.text, seen.value.span);
                                 note_state(seen.state);
                                 values.emplace_back(seen.state.text, observed_value(observed, seen));
                             }
                             return sorted_object(std::move(values));
                         }));
        return sorted_object(std::move(out));
    }

    Json observed_value(const Observation& observed, const Observation::Value& seen) const
    {
        for (const Command& command : spec_.commands)
            if (command.name.text == observed.command.text)
                return json_value(seen.value, field_at(command.reply, observed.pointer.text)->type);
        return json_value(seen.value);
    }

    Json write(const Transition& transition)
    {
        Json::Object out;
        add_located(out, "on", transition.on);
        out.emplace_back("from", names("from", transition.from));
        add_located(out, "to", transition.to);
        if (!transition.sends.empty()) out.emplace_back("sends", names("sends", transition.sends));
        for (const Command& command : spec_.commands)
            if (transition.input && command.name.text == transition.on.text) {
                note("input", transition.input->span);
                out.emplace_back("input", json_value(*transition.input, command.input));
            }
        return sorted_object(std::move(out));
    }

    Json write(const StateMachine& machine)
    {
        note("", machine.span);
        Json::Object out;
        if (const ErrorUse& refusal = machine.refusal; !refusal.name.text.empty()) {
            note("refusal", refusal.name.span);
            out.emplace_back("refusal", sorted_object({{"code", Json(refusal.decl->code())},
                                                       {"name", Json(refusal.name.text)},
                                                       {"spec", Json(refusal.decl->spec->stem)}}));
            Json::Object refusals;
            for (const EnumValue& state : machine.states)
                refusals.emplace_back(state.name.text, Json(refusal.decl->code()));
            out.emplace_back("refusals", sorted_object(std::move(refusals)));
        } else {
            out.emplace_back("refusals", by_state("refusals", machine.refusals));
        }
        if (machine.observed) out.emplace_back("observed", at("observed", [&] { return write(*machine.observed); }));
        if (!machine.setup.text.empty()) add_located(out, "setup", machine.setup);
        add_located(out, "initial", machine.initial);
        out.emplace_back("final", names("final", machine.final_states));
        out.emplace_back("values", list("values", machine.states, [&](const EnumValue& value) {
                             Json::Object item{{"doc", Json(value.doc)}};
                             add_name(item, value.name);
                             return sorted_object(std::move(item));
                         }));
        out.emplace_back("transitions", list("transitions", machine.transitions,
                                             [&](const Transition& transition) { return write(transition); }));
        return sorted_object(std::move(out));
    }

    Json write(const Scenario& scenario)
    {
        Json::Object out{{"doc", Json(scenario.doc)}};
        add_name(out, scenario.name);
        out.emplace_back(
            "given", list("given", scenario.given, [&](const ScenarioUse& given) {
                note("", given.name.span);
                return sorted_object({{"name", Json(given.scenario->name.text)}, {"spec", Json(given.spec->stem)}});
            }));
        out.emplace_back("steps", list("steps", scenario.steps, [&](const ScenarioStep& step) { return write(step); }));
        return sorted_object(std::move(out));
    }

    Json write(const ScenarioStep& step)
    {
        constexpr std::array<std::string_view, 5> kinds{"send", "event", "never", "connect", "disconnect"};
        note("", step.span);
        Json::Object out{{"step", Json(kinds[static_cast<std::size_t>(step.kind)])}};
        add_located(out, "as", step.client);
        if (step.spec != nullptr) {
            out.emplace_back("spec", Json(step.spec->stem));
            out.emplace_back("name", Json(step.command != nullptr ? step.command->name.text : step.event->name.text));
            note("name", step.name.span);
        }
        if (step.command != nullptr)
            out.emplace_back("input", step.input ? json_value(*step.input, step.command->input) : Json(Json::Object{}));
        if (step.error) {
            out.emplace_back("error", Json(step.error->decl->code()));
            note("error", step.error->name.span);
        }
        if (step.expected) {
            note("expected", step.expected->span);
            Fields come = step.event != nullptr ? step.event->payload : step.command->reply;
            if (step.error) come.fields = step.error->decl->details;
            out.emplace_back("expected", json_value(*step.expected, come));
        }
        if (!step.saved.empty()) {
            Json::Object saved;
            for (const SavedValue& value : step.saved)
                saved.emplace_back(value.name.text, Json(value.pointer.text));
            out.emplace_back("save", sorted_object(std::move(saved)));
        }
        return sorted_object(std::move(out));
    }

    Json write(const DocumentDecl& document)
    {
        Json::Object out{{"doc", Json(document.doc)}, {"file", Json(document.file)}};
        add_name(out, document.name);
        add_located(out, "root", document.root);
        add_located(out, "stamp", document.stamp);
        note("version", document.version_place);
        out.emplace_back("version", count(document.version));
        out.emplace_back("history",
                         list("history", document.history, [&](const HistoryStep& step) { return write(step); }));
        return sorted_object(std::move(out));
    }

    Json write(const HistoryStep& step)
    {
        constexpr std::array<std::string_view, 4> kinds{"added", "removed", "renamed", "changed"};
        Json::Object out{{"change", Json(kinds[static_cast<std::size_t>(step.kind)])}, {"since", count(step.since)}};
        add_located(out, "place", step.place);
        if (!step.was.text.empty()) add_located(out, "was", step.was);
        if (!step.by.text.empty()) add_located(out, "by", step.by);
        if (step.value) {
            note("value", step.value->span);
            out.emplace_back("value", json_value(*step.value));
        }
        return sorted_object(std::move(out));
    }

    Json write(const Event& event)
    {
        Json::Object out{{"delivery", Json(event.latest ? "latest" : "reliable")},
                         {"doc", Json(event.doc)},
                         {"maxPerSecond", count(event.max_per_second)},
                         {"priority", Json(event.priority)}};
        add_name(out, event.name);
        add_availability(out, event.availability);
        out.emplace_back("to", names("to", event.to));
        if (event.numbered) add_located(out, "numbered", *event.numbered);
        if (!event.after.empty()) out.emplace_back("after", names("after", event.after));
        out.emplace_back("payload", write("payload", event.payload));
        return sorted_object(std::move(out));
    }

    Json write(const ErrorDecl& error)
    {
        Json::Object out{{"code", Json(error.code())}, {"doc", Json(error.doc)}};
        add_name(out, error.name);
        add_text(out, "hint", error.hint);
        out.emplace_back("details", write("details", error.details));
        return sorted_object(std::move(out));
    }

    Json write(const Stream& stream)
    {
        Json::Object out{{"doc", Json(stream.doc)}, {"maxPerSecond", count(stream.max_per_second)}};
        add_name(out, stream.name);
        add_located(out, "from", stream.from);
        add_located(out, "to", stream.to);
        out.emplace_back("record", write("record", stream.record));
        return sorted_object(std::move(out));
    }

    const Spec& spec_;
    std::string pointer_;
    Json::Object spans_;
};

} // namespace

Json ir_value(const Model& model, Places places)
{
    Json::Object specs;
    Json::Object spans;
    for (const Spec& spec : model.specs) {
        SpecWriter writer(spec);
        specs.emplace_back(spec.stem, writer.write());
        if (places == Places::with) spans.emplace_back(spec.stem, writer.take_spans());
    }
    Json::Object out{{"irVersion", Json(ir_version)},
                     {"language", Json(std::int64_t{1})},
                     {"specs", sorted_object(std::move(specs))},
                     {"spans", sorted_object(std::move(spans))}};
    if (model.shapes) {
        Json::Object shapes;
        for (const auto& [name, text] : *model.shapes)
            shapes.emplace_back(name, Json(text));
        out.emplace_back("documentShapes", Json(std::move(shapes)));
    }
    return sorted_object(std::move(out));
}

std::string ir_text(const Model& model, Places places)
{
    return canonical_text(ir_value(model, places));
}

} // namespace chorus::codegen
