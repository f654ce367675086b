#include "tests/codegen/support/same_model.hpp"

#include "codegen/model/json_value.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Takes the members of two objects side by side.
class Comparison {
public:
    std::string found;

    void same(std::string_view step, const Model& one, const Model& other)
    {
        const auto& [files, specs, unread, shapes] = one;
        const auto& [other_files, other_specs, other_unread, other_shapes] = other;
        if (files.size() != other_files.size()) return differ("files");
        list(step, specs, other_specs);
        plain("unread", unread, other_unread);
        plain("documentShapes", shapes, other_shapes);
    }

private:
    void differ(std::string_view step)
    {
        if (found.empty()) found = path_ + "/" + std::string(step);
    }

    template <class Value>
    void plain(std::string_view step, const Value& one, const Value& other)
    {
        if (!(one == other)) differ(step);
    }

    template <class Items>
    void list(std::string_view step, const Items& one, const Items& other)
    {
        if (one.size() != other.size()) return differ(step);
        const std::string before = path_;
        for (std::size_t i = 0; i < one.size(); ++i) {
            path_ = fmt::format("{}/{}", before, step);
            same(fmt::format("{}", i), one[i], other[i]);
        }
        path_ = before;
    }

    template <class Value>
    void inside(std::string_view step, const Value& one, const Value& other)
    {
        const std::string before = path_;
        path_ = fmt::format("{}/{}", before, step);
        same("", one, other);
        path_ = before;
    }

    template <class Value>
    void maybe(std::string_view step, const std::optional<Value>& one, const std::optional<Value>& other)
    {
        if (one.has_value() != other.has_value()) return differ(step);
        if (one) inside(step, *one, *other);
    }

    void same(std::string_view step, const std::string& one, const std::string& other) { plain(step, one, other); }
    void same(std::string_view step, std::size_t one, std::size_t other) { plain(step, one, other); }

    void span(std::string_view step, const Span& one, const Span& other)
    {
        const auto& [file, line, column, length] = one;
        const auto& [other_file, other_line, other_column, other_length] = other;
        if ((file == nullptr) != (other_file == nullptr)) return differ(std::string(step) + " file");
        if (file == nullptr) return;
        plain(std::string(step) + " line", line, other_line);
        plain(std::string(step) + " column", column, other_column);
        plain(std::string(step) + " length", length, other_length);
    }

    void same(std::string_view step, const Located& one, const Located& other)
    {
        const auto& [text, place] = one;
        const auto& [other_text, other_place] = other;
        plain(step, text, other_text);
        span(step, place, other_place);
    }

    /// What it means, and where it stands as a whole.
    void same(std::string_view step, const YamlNode& one, const YamlNode& other)
    {
        plain(step, json_value(one), json_value(other));
        span(step, one.span, other.span);
    }

    template <class Kind>
    void typed(std::string_view step, const YamlNode& one, const YamlNode& other, const Kind& kind)
    {
        plain(step, json_value(one, kind), json_value(other, kind));
        span(step, one.span, other.span);
    }

    void same(std::string_view, const Limits& one, const Limits& other)
    {
        const auto& [min, max, min_length, max_length, min_items, max_items, pattern, place, places] = one;
        const auto& [min2, max2, min_length2, max_length2, min_items2, max_items2, pattern2, place2, places2] = other;
        plain("min", min, min2);
        plain("max", max, max2);
        plain("minLength", min_length, min_length2);
        plain("maxLength", max_length, max_length2);
        plain("minItems", min_items, min_items2);
        plain("maxItems", max_items, max_items2);
        plain("pattern", pattern, pattern2);
        if (min || max || min_length || max_length || min_items || max_items || !pattern.empty())
            span("limits", place, place2);
    }

    void decl(const TypeDecl* one, const TypeDecl* other)
    {
        if ((one == nullptr) != (other == nullptr)) return differ("decl");
        if (one != nullptr) plain("decl", one->spec->stem + one->name.text, other->spec->stem + other->name.text);
    }

    void same(std::string_view, const TypeUse& one, const TypeUse& other)
    {
        const auto& [kind, scalar, name, declared, item, nullable, place] = one;
        const auto& [kind2, scalar2, name2, declared2, item2, nullable2, place2] = other;
        plain("kind", kind, kind2);
        plain("scalar", scalar, scalar2);
        plain("name", name, name2);
        decl(declared, declared2);
        list("item", item, item2);
        plain("nullable", nullable, nullable2);
        span("type", place, place2);
    }

    void same(std::string_view, const OldName& one, const OldName& other)
    {
        const auto& [name, until] = one;
        const auto& [name2, until2] = other;
        same("name", name, name2);
        same("until", until, until2);
    }

    void same(std::string_view, const Availability& one, const Availability& other)
    {
        const auto& [since, deprecated] = one;
        const auto& [since2, deprecated2] = other;
        same("since", since, since2);
        maybe("deprecated", deprecated, deprecated2);
    }

    void same(std::string_view, const Deprecation& one, const Deprecation& other)
    {
        const auto& [since, instead, why, place] = one;
        const auto& [since2, instead2, why2, place2] = other;
        same("since", since, since2);
        same("instead", instead, instead2);
        plain("why", why, why2);
        span("deprecated", place, place2);
    }

    void same(std::string_view, const Field& one, const Field& other)
    {
        const auto& [name, doc, type, limits, unit, optional, default_value, was, available] = one;
        const auto& [name2, doc2, type2, limits2, unit2, optional2, default_value2, was2, available2] = other;
        maybe("was", was, was2);
        inside("availability", available, available2);
        same("name", name, name2);
        plain("doc", doc, doc2);
        inside("type", type, type2);
        inside("limits", limits, limits2);
        plain("unit", unit, unit2);
        plain("optional", optional, optional2);
        if (default_value.has_value() != default_value2.has_value()) return differ("default");
        if (default_value) typed("default", *default_value, *default_value2, type);
    }

    void same(std::string_view, const Operand& one, const Operand& other)
    {
        const auto& [path, number] = one;
        const auto& [path2, number2] = other;
        plain("path", path, path2);
        plain("number", number, number2);
    }

    void same(std::string_view, const RuleDecl& one, const RuleDecl& other)
    {
        const auto& [id, expression, message, left, right, comparison] = one;
        const auto& [id2, expression2, message2, left2, right2, comparison2] = other;
        same("id", id, id2);
        same("expression", expression, expression2);
        plain("message", message, message2);
        inside("left", left, left2);
        inside("right", right, right2);
        plain("comparison", comparison, comparison2);
    }

    void same(std::string_view, const Fields& one, const Fields& other)
    {
        const auto& [fields, complete, rules, place] = one;
        const auto& [fields2, complete2, rules2, place2] = other;
        list("fields", fields, fields2);
        plain("complete", complete, complete2);
        list("rules", rules, rules2);
        span("fields", place, place2);
    }

    void same(std::string_view, const EnumValue& one, const EnumValue& other)
    {
        const auto& [name, doc, was, available] = one;
        const auto& [name2, doc2, was2, available2] = other;
        maybe("was", was, was2);
        inside("availability", available, available2);
        same("name", name, name2);
        plain("doc", doc, doc2);
    }

    void same(std::string_view, const UnionArm& one, const UnionArm& other)
    {
        const auto& [tag, type] = one;
        const auto& [tag2, type2] = other;
        same("tag", tag, tag2);
        inside("type", type, type2);
    }

    void same(std::string_view, const IdListing& one, const IdListing& other)
    {
        const auto& [command, items, id, name] = one;
        const auto& [command2, items2, id2, name2] = other;
        same("command", command, command2);
        plain("items", items, items2);
        plain("id", id, id2);
        plain("name", name, name2);
    }

    void same(std::string_view, const TypeDecl& one, const TypeDecl& other)
    {
        const auto& [kind, name, doc, unit, spec, scalar, scalar_unknown, limits, entity, listing, values, structure,
                     tag, arms, good, bad, available] = one;
        const auto& [kind2, name2, doc2, unit2, spec2, scalar2, scalar_unknown2, limits2, entity2, listing2, values2,
                     structure2, tag2, arms2, good2, bad2, available2] = other;
        inside("availability", available, available2);
        plain("kind", kind, kind2);
        plain("unknown", scalar_unknown, scalar_unknown2);
        same("name", name, name2);
        plain("doc", doc, doc2);
        plain("unit", unit, unit2);
        plain("spec", spec->stem, spec2->stem);
        plain("scalar", scalar, scalar2);
        inside("limits", limits, limits2);
        plain("entity", entity, entity2);
        maybe("listing", listing, listing2);
        list("values", values, values2);
        if (kind == TypeDecl::Kind::structure) inside("structure", structure, structure2);
        same("tag", tag, tag2);
        list("arms", arms, arms2);
        TypeUse use;
        use.kind = TypeUse::Kind::named;
        use.decl = &one;
        if (good.size() != good2.size()) return differ("good examples");
        for (std::size_t i = 0; i < good.size(); ++i)
            typed("good example", good[i], good2[i], use);
        if (bad.size() != bad2.size()) return differ("bad examples");
        for (std::size_t i = 0; i < bad.size(); ++i) {
            const auto& [value, because] = bad[i];
            const auto& [value2, because2] = bad2[i];
            typed("bad example", value, value2, use);
            same("because", because, because2);
        }
    }

    void example(const CommandExample& one, const CommandExample& other, const Command& command)
    {
        const auto& [input, reply, because, place] = one;
        const auto& [input2, reply2, because2, place2] = other;
        typed("input", input, input2, command.input);
        if (reply.has_value() != reply2.has_value()) return differ("reply");
        if (reply) typed("reply", *reply, *reply2, command.reply);
        plain("because", because, because2);
        span("example", place, place2);
    }

    void same(std::string_view, const ErrorUse& one, const ErrorUse& other)
    {
        const auto& [name, error] = one;
        const auto& [name2, error2] = other;
        same("name", name, name2);
        plain("code", error->code(), error2->code());
    }

    void same(std::string_view, const Transition& one, const Transition& other)
    {
        const auto& [on, from, to, sends, input] = one;
        const auto& [on2, from2, to2, sends2, input2] = other;
        same("on", on, on2);
        list("from", from, from2);
        same("to", to, to2);
        list("sends", sends, sends2);
        maybe("input", input, input2);
    }

    void same(std::string_view, const StateRefusal& one, const StateRefusal& other)
    {
        const auto& [state, error] = one;
        const auto& [state2, error2] = other;
        same("state", state, state2);
        inside("error", error, error2);
    }

    void same(std::string_view, const Observation::Value& one, const Observation::Value& other)
    {
        const auto& [state, value] = one;
        const auto& [state2, value2] = other;
        same("state", state, state2);
        same("value", value, value2);
    }

    void same(std::string_view, const Observation& one, const Observation& other)
    {
        const auto& [command, pointer, values, errors, place] = one;
        const auto& [command2, pointer2, values2, errors2, place2] = other;
        same("command", command, command2);
        same("at", pointer, pointer2);
        list("values", values, values2);
        list("errors", errors, errors2);
        span("observed", place, place2);
    }

    void same(std::string_view, const Requirement& one, const Requirement& other)
    {
        const auto& [name, domain] = one;
        const auto& [name2, domain2] = other;
        same("name", name, name2);
        plain("domain", domain->stem, domain2->stem);
    }

    void same(std::string_view, const StateMachine& one, const StateMachine& other)
    {
        const auto& [states, initial, final_states, transitions, refusal, refusals, observed, setup, place] = one;
        const auto& [states2, initial2, final_states2, transitions2, refusal2, refusals2, observed2, setup2, place2] =
            other;
        list("values", states, states2);
        same("initial", initial, initial2);
        list("final", final_states, final_states2);
        list("transitions", transitions, transitions2);
        if ((refusal.decl == nullptr) != (refusal2.decl == nullptr)) return differ("refusal");
        if (refusal.decl != nullptr) inside("refusal", refusal, refusal2);
        list("refusals", refusals, refusals2);
        maybe("observed", observed, observed2);
        same("setup", setup, setup2);
        span("states", place, place2);
    }

    void same(std::string_view, const Command& one, const Command& other)
    {
        const auto& [name, doc, from, from_key, input, reply, snapshot, has_reply, errors, timeout, priority,
                     idempotent, deferred, edits, allowed, allowed_key, required, required_key, positional, examples,
                     available] = one;
        const auto& [name2, doc2, from2, from_key2, input2, reply2, snapshot2, has_reply2, errors2, timeout2, priority2,
                     idempotent2, deferred2, edits2, allowed2, allowed_key2, required2, required_key2, positional2,
                     examples2, available2] = other;
        inside("availability", available, available2);
        same("name", name, name2);
        plain("doc", doc, doc2);
        list("from", from, from2);
        inside("input", input, input2);
        inside("reply", reply, reply2);
        plain("snapshot", snapshot, snapshot2);
        list("errors", errors, errors2);
        plain("timeout", timeout, timeout2);
        plain("priority", priority, priority2);
        plain("idempotent", idempotent, idempotent2);
        plain("deferred", deferred, deferred2);
        plain("edits", edits, edits2);
        if (allowed.has_value() != allowed2.has_value()) return differ("allowed");
        if (allowed) list("allowed", *allowed, *allowed2);
        if (allowed) span("allowed", allowed_key, allowed_key2);
        if (required.has_value() != required2.has_value()) return differ("requires");
        if (required) list("requires", *required, *required2);
        if (required) span("requires", required_key, required_key2);
        list("positional", positional, positional2);
        if (examples.size() != examples2.size()) return differ("examples");
        for (std::size_t i = 0; i < examples.size(); ++i)
            example(examples[i], examples2[i], one);
    }

    void same(std::string_view, const Event& one, const Event& other)
    {
        const auto& [name, doc, to, to_key, payload, latest, rate, priority, numbered, after, available] = one;
        const auto& [name2, doc2, to2, to_key2, payload2, latest2, rate2, priority2, numbered2, after2, available2] =
            other;
        inside("availability", available, available2);
        same("name", name, name2);
        plain("doc", doc, doc2);
        list("to", to, to2);
        inside("payload", payload, payload2);
        plain("latest", latest, latest2);
        plain("rate", rate, rate2);
        plain("priority", priority, priority2);
        if (numbered.has_value() != numbered2.has_value()) return differ("numbered");
        if (numbered) same("numbered", *numbered, *numbered2);
        list("after", after, after2);
    }

    void same(std::string_view, const ErrorDecl& one, const ErrorDecl& other)
    {
        const auto& [name, doc, hint, details, spec] = one;
        const auto& [name2, doc2, hint2, details2, spec2] = other;
        same("name", name, name2);
        plain("doc", doc, doc2);
        plain("hint", hint, hint2);
        list("details", details, details2);
        plain("spec", spec->stem, spec2->stem);
    }

    void same(std::string_view, const Stream& one, const Stream& other)
    {
        const auto& [name, doc, from, to, rate, record] = one;
        const auto& [name2, doc2, from2, to2, rate2, record2] = other;
        same("name", name, name2);
        plain("doc", doc, doc2);
        same("from", from, from2);
        same("to", to, to2);
        plain("rate", rate, rate2);
        list("record", record, record2);
    }

    void same(std::string_view, const Spec& one, const Spec& other)
    {
        const auto& [file, stem, name, library, owner, version, stability, doc, uses, use_key, unclear, allows, used,
                     types, order, commands, events, errors, streams, machine, scenarios, documents, required] = one;
        const auto& [file2, stem2, name2, library2, owner2, version2, stability2, doc2, uses2, use_key2, unclear2,
                     allows2, used2, types2, order2, commands2, events2, errors2, streams2, machine2, scenarios2,
                     documents2, required2] = other;
        plain("file", file != nullptr, file2 != nullptr);
        plain("stem", stem, stem2);
        same("name", name, name2);
        plain("library", library, library2);
        plain("owner", owner, owner2);
        plain("version", version, version2);
        plain("stability", stability, stability2);
        plain("doc", doc, doc2);
        plain("unclear", unclear, unclear2);
        list("uses", uses, uses2);
        if (used.size() != used2.size()) return differ("used");
        for (std::size_t i = 0; i < used.size(); ++i)
            plain("used", used[i]->stem, used2[i]->stem);
        list("types", types, types2);
        list("type_order", order, order2);
        list("commands", commands, commands2);
        list("events", events, events2);
        list("errors", errors, errors2);
        list("streams", streams, streams2);
        maybe("states", machine, machine2);
        list("requires", required, required2);
        list("scenarios", scenarios, scenarios2);
        list("documents", documents, documents2);
    }

    void same(std::string_view, const DocumentDecl& one, const DocumentDecl& other)
    {
        const auto& [name, doc, file, root, stamp, version, version_place, history] = one;
        const auto& [name2, doc2, file2, root2, stamp2, version2, version_place2, history2] = other;
        same("name", name, name2);
        plain("doc", doc, doc2);
        plain("file", file, file2);
        same("root", root, root2);
        same("stamp", stamp, stamp2);
        plain("version", version, version2);
        span("version", version_place, version_place2);
        list("history", history, history2);
    }

    void same(std::string_view, const HistoryStep& one, const HistoryStep& other)
    {
        const auto& [kind, since, place, was, value, by] = one;
        const auto& [kind2, since2, place2, was2, value2, by2] = other;
        plain("change", kind, kind2);
        plain("since", since, since2);
        same("place", place, place2);
        same("was", was, was2);
        same("by", by, by2);
        plain("value", value ? to_compact_text(json_value(*value)) : "",
              value2 ? to_compact_text(json_value(*value2)) : "");
    }

    void same(std::string_view, const Scenario& one, const Scenario& other)
    {
        const auto& [name, doc, given, steps] = one;
        const auto& [name2, doc2, given2, steps2] = other;
        same("name", name, name2);
        plain("doc", doc, doc2);
        list("given", given, given2);
        list("steps", steps, steps2);
    }

    void same(std::string_view, const ScenarioUse& one, const ScenarioUse& other)
    {
        plain("spec", one.spec->stem, other.spec->stem);
        plain("scenario", one.scenario->name.text, other.scenario->name.text);
        span("name", one.name.span, other.name.span);
    }

    void same(std::string_view, const ScenarioStep& one, const ScenarioStep& other)
    {
        const auto& [kind, name, spec, command, event, client, input, expected, error, saved, where] = one;
        const auto& [kind2, name2, spec2, command2, event2, client2, input2, expected2, error2, saved2, where2] = other;
        plain("kind", kind, kind2);
        plain("spec", spec != nullptr ? spec->stem : "", spec2 != nullptr ? spec2->stem : "");
        span("name", name.span, name2.span);
        plain("command", command != nullptr ? command->name.text : "", command2 != nullptr ? command2->name.text : "");
        plain("event", event != nullptr ? event->name.text : "", event2 != nullptr ? event2->name.text : "");
        same("as", client, client2);
        if (command != nullptr) plain("input", json_of(input, command->input), json_of(input2, command2->input));
        plain("expected", expected.has_value(), expected2.has_value());
        plain("error", error ? error->decl->code() : "", error2 ? error2->decl->code() : "");
        plain("saved", saved.size(), saved2.size());
        span("where", where, where2);
    }

    /// The payload of a step; an empty one where none was written.
    static std::string json_of(const std::optional<YamlNode>& payload, const Fields& fields)
    {
        return payload ? to_compact_text(json_value(*payload, fields)) : "{}";
    }

    std::string path_;
};

} // namespace

std::string first_difference(const Model& one, const Model& other)
{
    Comparison comparison;
    comparison.same("specs", one, other);
    return comparison.found;
}

} // namespace chorus::codegen
