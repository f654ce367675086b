#include "codegen/emit/reflection.hpp"

#include "codegen/emit/cpp_frames.hpp"
#include "codegen/emit/interface.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/names.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::string_view no_type = "nullptr";

/// A double without loss, and with a point, so that it is one in C++ too.
std::string number_literal(double number)
{
    const std::string text = fmt::format("{}", number);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string_view kind_of(Scalar scalar)
{
    if (scalar == Scalar::boolean) return "boolean";
    if (is_integer(scalar)) return "integer";
    if (is_number(scalar)) return "number";
    if (scalar == Scalar::bytes) return "bytes";
    return scalar == Scalar::time ? "time" : "text";
}

/// Members of a reflect::Type, in the order of their declaration; only what is given is written.
class TypeText {
public:
    TypeText(std::string_view kind, std::string_view name)
        : text_(fmt::format(".kind = reflect::TypeKind::{}, .name = {}", kind, cpp_literal(name)))
    {}

    TypeText& literal(std::string_view member, std::string_view value)
    {
        return value.empty() ? *this : raw(member, cpp_literal(value));
    }
    TypeText& raw(std::string_view member, std::string_view value)
    {
        if (!value.empty()) text_ += fmt::format(", .{} = {}", member, value);
        return *this;
    }
    std::string str() const { return text_; }

private:
    std::string text_;
};

/// What narrows a value: the limits of its type, tightened by those of the field.
struct Narrowed {
    std::optional<double> min;
    std::optional<double> max;
    std::optional<std::uint64_t> shortest;
    std::optional<std::uint64_t> longest;
    std::string pattern;
    std::string unit;
};

template <class Value>
void tighten(std::optional<Value>& limit, const std::optional<Value>& other, bool take_larger)
{
    if (!other) return;
    limit = !limit ? *other : take_larger ? std::max(*limit, *other) : std::min(*limit, *other);
}

void narrow(Narrowed& narrowed, const Limits& limits, const std::string& unit)
{
    tighten(narrowed.min, limits.min, true);
    tighten(narrowed.max, limits.max, false);
    tighten(narrowed.shortest, limits.min_length, true);
    tighten(narrowed.longest, limits.max_length, false);
    tighten(narrowed.shortest, limits.min_items, true);
    tighten(narrowed.longest, limits.max_items, false);
    if (!limits.pattern.empty()) narrowed.pattern = limits.pattern;
    if (!unit.empty()) narrowed.unit = unit;
}

void write_limits(TypeText& text, const Narrowed& narrowed)
{
    text.literal("unit", narrowed.unit);
    if (narrowed.min) text.raw("min", number_literal(*narrowed.min));
    if (narrowed.max) text.raw("max", number_literal(*narrowed.max));
    if (narrowed.shortest) text.raw("min_length", fmt::format("{}", *narrowed.shortest));
    if (narrowed.longest) text.raw("max_length", fmt::format("{}", *narrowed.longest));
    text.literal("pattern", narrowed.pattern);
}

/// Writes the tables of one owner. Each helper appends what it needs above, then gives the name of its own constant.
class Tables {
public:
    explicit Tables(const Model& model, std::string_view owner) : model_(model), owner_(owner) {}

    std::string write(const std::string& api_shape, const std::vector<std::string>& domain_shapes)
    {
        declare_needed();
        std::string domains;
        std::size_t index = 0;
        for (const Spec& spec : model_.specs)
            if (spec.owner == owner_) domains += fmt::format("&{}, ", domain(spec, domain_shapes[index++]));
        const std::string types = library_types();
        out_ += fmt::format("constexpr const reflect::Domain* domains[] = {{{}}};\n\n", domains);
        out_ += fmt::format("constexpr reflect::Api whole{{{}, {}, domains, {}}};\n\n", cpp_literal(owner_),
                            cpp_literal(api_shape), types);
        return out_;
    }

private:
    /// Declares a type behind those that it holds, once.
    void need(const TypeDecl& type)
    {
        if (!needed_.insert(&type).second) return;
        need(type.structure);
        for (const UnionArm& arm : type.arms)
            need(arm.type);
        declare(type);
    }
    void need(const TypeUse& use)
    {
        for (const TypeUse& item : use.item)
            need(item);
        if (use.decl) need(*use.decl);
    }
    void need(const Fields& fields)
    {
        for (const Field& field : fields.fields)
            need(field.type);
    }
    void declare_needed()
    {
        for (const Spec& spec : model_.specs) {
            if (spec.owner != owner_) continue;
            for (const TypeDecl& type : spec.types)
                need(type);
            for (const Command& command : spec.commands) {
                need(command.input);
                need(command.reply);
            }
            for (const Event& event : spec.events)
                need(event.payload);
            for (const ErrorDecl& error : spec.errors)
                for (const Field& detail : error.details)
                    need(detail.type);
        }
    }

    static std::string constant(const TypeDecl& type)
    {
        return fmt::format("{}_{}_type", snake_case(type.spec->name.text), snake_case(type.name.text));
    }

    void constant(std::string_view cpp_type, std::string_view name, std::string_view value)
    {
        out_ += fmt::format("constexpr {} {}{{{}}};\n", cpp_type, name, value);
    }

    /// A table of items, or `{}` where there are none.
    std::string table(std::string_view cpp_type, const std::string& name, const std::string& items)
    {
        if (items.empty()) return "{}";
        out_ += fmt::format("constexpr {} {}[] = {{{}}};\n", cpp_type, name, items);
        return name;
    }

    std::string builtin(Scalar scalar)
    {
        const std::string name = fmt::format("{}_builtin", scalar_name(scalar));
        if (!builtins_.insert(scalar).second) return name;
        Narrowed narrowed;
        if (is_integer(scalar)) std::tie(narrowed.min, narrowed.max) = range_of(scalar);
        TypeText text(kind_of(scalar), scalar_name(scalar));
        write_limits(text, narrowed);
        constant("reflect::Type", name, text.str());
        return name;
    }

    /// The constant for a type as it is used; `path` names one that has to be made for this use.
    std::string use(const TypeUse& use, const Limits& limits, const std::string& unit, const std::string& path)
    {
        Narrowed narrowed;
        narrow(narrowed, limits, unit);
        if (use.kind == TypeUse::Kind::list || use.kind == TypeUse::Kind::map) {
            const std::string element = this->use(use.element(), {}, {}, path + "_item");
            TypeText text(use.kind == TypeUse::Kind::list ? "list" : "map", {});
            write_limits(text, narrowed);
            constant("reflect::Type", path, text.raw("element", "&" + element).str());
            return path;
        }
        const bool narrows = limits.min || limits.max || limits.min_length || limits.max_length ||
                             !limits.pattern.empty() || !unit.empty();
        if (!narrows) return use.decl ? constant(*use.decl) : builtin(use.scalar);
        return narrowed_scalar(use, limits, unit, path);
    }

    std::string narrowed_scalar(const TypeUse& use, const Limits& limits, const std::string& unit,
                                const std::string& path)
    {
        const Scalar scalar = use.decl ? use.decl->scalar : use.scalar;
        Narrowed narrowed;
        if (is_integer(scalar)) std::tie(narrowed.min, narrowed.max) = range_of(scalar);
        if (use.decl) narrow(narrowed, use.decl->limits, use.decl->unit);
        narrow(narrowed, limits, unit);
        TypeText text(kind_of(scalar), use.decl ? std::string_view(use.decl->name.text) : scalar_name(scalar));
        if (use.decl) text.literal("doc", use.decl->doc);
        write_limits(text, narrowed);
        constant("reflect::Type", path, text.str());
        return path;
    }

    /// The last member of a field or command, written only where there is something to say.
    static std::string availability(const Availability& availability)
    {
        if (availability.since.text.empty() && !availability.deprecated) return {};
        const Deprecation deprecated = availability.deprecated.value_or(Deprecation{});
        return fmt::format(", {{{}, {}, {}, {}}}", cpp_literal(availability.since.text),
                           cpp_literal(deprecated.since.text), cpp_literal(deprecated.instead.text),
                           cpp_literal(deprecated.why));
    }

    std::string field(const Field& field, const std::string& path)
    {
        const std::string type = use(field.type, field.limits, field.unit, path + "_" + snake_case(field.name.text));
        const std::string given =
            field.default_value ? cpp_literal(to_compact_text(json_value(*field.default_value, field.type))) : "{}";
        return fmt::format("{{{}, {}, &{}, {}, {}, {}{}}}, ", cpp_literal(field.name.text), cpp_literal(field.doc),
                           type, field.optional, field.type.nullable, given, availability(field.availability));
    }

    std::string fields(const std::vector<Field>& list, const std::string& path)
    {
        std::string items;
        for (const Field& item : list)
            items += field(item, path);
        return table("reflect::Field", path + "_fields", items);
    }

    std::string rules(const Fields& structure, const std::string& path)
    {
        std::string items;
        for (const RuleDecl& rule : structure.rules)
            items += fmt::format("{{{}, {}, {}}}, ", cpp_literal(rule.id.text), cpp_literal(rule.expression.text),
                                 cpp_literal(rule.message));
        return table("reflect::Rule", path + "_rules", items);
    }

    /// A structure without a name of its own: an input, reply, payload or the details of an error.
    std::string structure(const Fields& structure, const std::string& path)
    {
        TypeText text("structure", {});
        text.raw("fields", fields(structure.fields, path)).raw("rules", rules(structure, path));
        constant("reflect::Type", path, text.str());
        return path;
    }

    void declare(const TypeDecl& type)
    {
        const std::string name = constant(type);
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            return declare_scalar(type, name);
        case TypeDecl::Kind::id:
            return declare_id(type, name);
        case TypeDecl::Kind::enumeration:
            return declare_enumeration(type, name);
        case TypeDecl::Kind::structure: {
            TypeText text("structure", type.name.text);
            text.literal("doc", type.doc)
                .raw("fields", fields(type.structure.fields, name))
                .raw("rules", rules(type.structure, name));
            return constant("reflect::Type", name, text.str());
        }
        case TypeDecl::Kind::tagged_union:
            return declare_union(type, name);
        }
    }

    void declare_scalar(const TypeDecl& type, const std::string& name)
    {
        Narrowed narrowed;
        if (is_integer(type.scalar)) std::tie(narrowed.min, narrowed.max) = range_of(type.scalar);
        narrow(narrowed, type.limits, type.unit);
        TypeText text(kind_of(type.scalar), type.name.text);
        text.literal("doc", type.doc);
        write_limits(text, narrowed);
        constant("reflect::Type", name, text.str());
    }

    void declare_id(const TypeDecl& type, const std::string& name)
    {
        TypeText text("id", type.name.text);
        text.literal("doc", type.doc).raw("min_length", "1").raw("max_length", "64").literal("entity", type.entity);
        if (type.listing) {
            const std::string& path = type.listing->command.text;
            const std::size_t dot = path.find('.');
            text.raw("listing",
                     fmt::format("reflect::IdListing{{{}, {}, {}, {}, {}}}", cpp_literal(path.substr(0, dot)),
                                 cpp_literal(path.substr(dot + 1)), cpp_literal(type.listing->items),
                                 cpp_literal(type.listing->id), cpp_literal(type.listing->name)));
        }
        constant("reflect::Type", name, text.str());
    }

    void declare_enumeration(const TypeDecl& type, const std::string& name)
    {
        std::string items;
        for (const EnumValue& value : type.values)
            items += fmt::format("{{{}, {}}}, ", cpp_literal(value.name.text), cpp_literal(value.doc));
        TypeText text("enumeration", type.name.text);
        text.literal("doc", type.doc).raw("values", table("reflect::EnumValue", name + "_values", items));
        constant("reflect::Type", name, text.str());
    }

    void declare_union(const TypeDecl& type, const std::string& name)
    {
        std::string items;
        for (const UnionArm& arm : type.arms)
            items += fmt::format("{{{}, {}, &{}}}, ", cpp_literal(arm.tag.text), cpp_literal(arm.type.decl->doc),
                                 constant(*arm.type.decl));
        TypeText text("tagged_union", type.name.text);
        text.literal("doc", type.doc)
            .literal("tag", type.tag.text)
            .raw("arms", table("reflect::Arm", name + "_arms", items));
        constant("reflect::Type", name, text.str());
    }

    std::string text_table(const std::string& name, const std::vector<std::string>& texts)
    {
        std::string items;
        for (const std::string& text : texts)
            items += cpp_literal(text) + ", ";
        return table("std::string_view", name, items);
    }

    std::string text_table(const std::string& name, const std::vector<Located>& texts)
    {
        std::vector<std::string> plain;
        for (const Located& text : texts)
            plain.push_back(text.text);
        return text_table(name, plain);
    }

    std::string examples(const Command& command, const std::string& path)
    {
        std::string items;
        for (const CommandExample& example : command.examples)
            items += fmt::format(
                "{{{}, {}, {}}}, ", cpp_literal(to_compact_text(json_value(example.input, command.input))),
                example.reply ? cpp_literal(to_compact_text(json_value(*example.reply, command.reply))) : "{}",
                cpp_literal(example.because));
        return table("reflect::Example", path + "_examples", items);
    }

    static std::string reply_check(const Spec& spec, const Command& command)
    {
        return fmt::format("&rpc::check_reply<{}::{}::Reply>", snake_case(spec.name.text),
                           pascal_case(command.name.text));
    }

    std::string command(const Spec& spec, const Command& command)
    {
        const std::string path = fmt::format("{}_{}", snake_case(spec.name.text), snake_case(command.name.text));
        const std::string input = structure(command.input, path + "_input");
        const std::string reply = structure(command.reply, path + "_reply");
        std::vector<std::string> codes;
        for (const ErrorUse& error : command.errors)
            codes.push_back(error.decl->code());
        const std::string from = text_table(path + "_from", command.from);
        const std::string errors = text_table(path + "_errors", codes);
        const std::string positional = text_table(path + "_positional", command.positional);
        const std::string shown = examples(command, path);
        return fmt::format("{{{}, {}, {}, {}, &{}, &{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}{}}}, ",
                           cpp_literal(spec.name.text), cpp_literal(command.name.text), cpp_literal(command.doc), from,
                           input, reply, command.replies_snapshot, errors, command.timeout_ms,
                           cpp_literal(command.priority), command.idempotent, command.deferred, command.edits,
                           positional, shown, reply_check(spec, command), availability(command.availability));
    }

    std::string event(const Spec& spec, const Event& event)
    {
        const std::string path = fmt::format("{}_{}_event", snake_case(spec.name.text), snake_case(event.name.text));
        const std::string payload = structure(event.payload, path);
        const std::string to = text_table(path + "_to", event.to);
        return fmt::format("{{{}, {}, {}, {}, &{}, false, {}, {}, {}}}, ", cpp_literal(spec.name.text),
                           cpp_literal(event.name.text), cpp_literal(event.doc), to, payload, event.latest,
                           event.max_per_second, cpp_literal(event.priority));
    }

    std::string error(const ErrorDecl& error)
    {
        std::string details(no_type);
        if (!error.details.empty()) {
            const std::string path =
                fmt::format("{}_{}_error", snake_case(error.spec->name.text), snake_case(error.name.text));
            Fields fields;
            fields.fields = error.details;
            details = "&" + structure(fields, path);
        }
        return fmt::format("{{{}, {}, {}, {}}}, ", cpp_literal(error.code()), cpp_literal(error.doc),
                           cpp_literal(error.hint), details);
    }

    std::string stream(const Spec& spec, const Stream& stream)
    {
        return fmt::format("{{{}, {}, {}, {}, {}, {}, {}}}, ", cpp_literal(spec.name.text),
                           cpp_literal(stream.name.text), cpp_literal(stream.doc), cpp_literal(stream.from.text),
                           cpp_literal(stream.to.text), stream.max_per_second, record_bytes(stream));
    }

    std::string type_items(const Spec& spec)
    {
        std::string items;
        for (const TypeDecl& type : spec.types)
            if (needed_.contains(&type)) items += fmt::format("&{}, ", constant(type));
        return items;
    }

    std::string library_types()
    {
        std::string items;
        for (const Spec& spec : model_.specs)
            if (spec.is_library) items += type_items(spec);
        return table("const reflect::Type*", "library_types", items);
    }

    std::string domain(const Spec& spec, const std::string& shape)
    {
        const std::string name = snake_case(spec.name.text) + "_domain";
        std::string commands, events, errors, streams;
        for (const Command& item : spec.commands)
            commands += command(spec, item);
        for (const Event& item : spec.events)
            events += event(spec, item);
        for (const ErrorDecl& item : spec.errors)
            errors += error(item);
        for (const Stream& item : spec.streams)
            streams += stream(spec, item);
        const std::string command_table = table("reflect::Command", name + "_commands", commands);
        const std::string event_table = table("reflect::Event", name + "_events", events);
        const std::string error_table = table("reflect::ErrorInfo", name + "_errors", errors);
        const std::string stream_table = table("reflect::StreamInfo", name + "_streams", streams);
        const std::string types = table("const reflect::Type*", name + "_types", type_items(spec));
        constant("reflect::Domain", name,
                 fmt::format("{}, {}, {}, {}, {}, {}, {}, {}, {}, {}", cpp_literal(spec.name.text),
                             cpp_literal(spec.doc), cpp_literal(spec.version), cpp_literal(spec.stability),
                             cpp_literal(shape), command_table, event_table, error_table, stream_table, types));
        out_ += "\n";
        return name;
    }

    const Model& model_;
    std::string owner_;
    std::set<const TypeDecl*> needed_;
    std::set<Scalar> builtins_;
    std::string out_;
};

} // namespace

std::string reflection_header(std::string_view owner, std::string_view version, std::string_view api_shape)
{
    return fmt::format("// Generated from chorus/specs/{0}. Edit the specs, then build the target `generate`.\n"
                       "#pragma once\n\n"
                       "#include \"codegen/runtime/reflect/api.hpp\"\n\nnamespace chorus::{0}_api {{\n\n"
                       "/// The highest version of a domain.\n"
                       "inline constexpr std::string_view spec_version = {1};\n"
                       "/// Changes with everything that travels; both ends of a link must have the same.\n"
                       "inline constexpr std::string_view shape_hash = {2};\n\n"
                       "/// Everything that can be said to and heard from this process.\nconst reflect::Api& api();\n\n"
                       "}} // namespace chorus::{0}_api\n",
                       owner, cpp_literal(version), cpp_literal(api_shape));
}

std::string reflection_source(const Model& model, std::string_view owner, const std::string& api_shape,
                              const std::vector<std::string>& domain_shapes)
{
    std::string domains;
    for (const Spec& spec : model.specs)
        if (spec.owner == owner) domains += fmt::format("#include \"generated/{}.hpp\"\n", spec.stem);
    std::string out =
        fmt::format("// Generated from chorus/specs/{0}. Edit the specs, then build the target `generate`.\n"
                    "#include \"generated/{0}/operations.hpp\"\n\n#include "
                    "\"codegen/runtime/rpc/call.hpp\"\n{1}\nnamespace chorus::{0}_api {{\n\nnamespace {{\n\n",
                    owner, domains);
    out += Tables(model, owner).write(api_shape, domain_shapes);
    return out +
           fmt::format(
               "}} // namespace\n\nconst reflect::Api& api() {{ return whole; }}\n\n}} // namespace chorus::{}_api\n",
               owner);
}

} // namespace chorus::codegen
