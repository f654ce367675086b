#include "codegen/emit/code.hpp"
#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/emit.hpp"
#include "codegen/emit/interface.hpp"
#include "codegen/emit/mutants.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/names.hpp"
#include "codegen/model/pattern.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <limits>
#include <map>

namespace chorus::codegen {

namespace {

/// An expression that names a value, or a pointer-like thing that leads to it.
struct Target {
    std::string text;
    bool leads = false;

    std::string self() const { return leads ? "*" + text : text; }
    std::string member(std::string_view name) const { return fmt::format("{}{}{}", text, leads ? "->" : ".", name); }
};

/// The scalar itself: newtypes and ids hold it in a member.
std::string scalar_text(const TypeUse& use, const Target& target)
{
    const bool wrapped = use.decl != nullptr && (use.decl->is_newtype() || use.decl->kind == TypeDecl::Kind::id);
    return wrapped ? target.member("value") : target.self();
}

/// Runs of characters of a set as pairs of the first and the last one.
std::string character_ranges(const wire::CharacterSet& set)
{
    std::string pairs;
    for (int first = 0; first < 128; ++first) {
        if (!set.holds(static_cast<char>(first))) continue;
        int last = first;
        while (last + 1 < 128 && set.holds(static_cast<char>(last + 1)))
            ++last;
        pairs.push_back(static_cast<char>(first));
        pairs.push_back(static_cast<char>(last));
        first = last;
    }
    return pairs;
}

/// The patterns of a spec as constants, each once.
class Patterns {
public:
    /// The constant for `pattern`, called after `owner` if it is new.
    std::string name_of(const std::string& pattern, std::string_view owner)
    {
        const auto known = names_.find(pattern);
        if (known != names_.end()) return known->second;
        std::string name = snake_case(owner);
        for (int number = 2; taken(name); ++number)
            name = fmt::format("{}{}", snake_case(owner), number);
        names_.emplace(pattern, name);
        emit(pattern, name);
        return name;
    }

    const std::string& text() const { return code_.text(); }

private:
    bool taken(std::string_view name) const
    {
        for (const auto& [pattern, other] : names_)
            if (other == name) return true;
        return false;
    }

    void emit(const std::string& pattern, const std::string& name)
    {
        code_.line("constexpr wire::PatternPart {}_parts[] = {{", name);
        const std::vector<wire::PatternPart> parts = compile_pattern(pattern).value();
        for (const wire::PatternPart& part : parts) {
            const bool endless = part.max == std::numeric_limits<std::uint32_t>::max();
            code_.line("{{wire::characters({}), {}, {}}},", cpp_literal(character_ranges(part.characters)), part.min,
                       endless ? "wire::any_number" : fmt::format("{}", part.max));
        }
        code_.line("}};\nconstexpr wire::Pattern {0}_pattern{{{1}, {0}_parts}};\n", name, cpp_literal(pattern));
    }

    std::map<std::string, std::string> names_;
    Code code_;
};

/// Writes the functions read, write and check of one spec.
class CodecEmitter {
public:
    CodecEmitter(const Spec& spec, Mutants* mutants) : spec_(spec), mutants_(mutants) {}

    Output emit()
    {
        for (const std::size_t place : spec_.type_order)
            emit_type(spec_.types[place]);
        for (const Operation& operation : operations_of(spec_))
            emit_operation(operation);
        for (const ErrorDecl& error : spec_.errors)
            emit_error(error);
        for (const std::string& name : codec_names(spec_))
            functions_.line("std::optional<wire::Violation> validate(const {}& value) {{ return "
                            "wire::violation_of(value); }}",
                            name);
        return {generated_path(spec_, ".cpp"), assembled(), true};
    }

private:
    std::string assembled() const
    {
        Code code;
        code.raw(cpp_banner(spec_));
        code.line("#include \"{}\"\n", generated_path(spec_, ".hpp"));
        code.raw("#include \"codegen/runtime/wire/checker.hpp\"\n#include \"codegen/runtime/wire/names.hpp\"\n"
                 "#include \"codegen/runtime/wire/reader.hpp\"\n#include \"codegen/runtime/wire/writer.hpp\"\n\n"
                 "#include <array>\n\n");
        if (mutants_ != nullptr) code.raw("#include \"generated/mutation.hpp\"\n\n");
        code.line("namespace {} {{\n", namespace_of(spec_));
        if (!patterns_.text().empty() || !names_.text().empty()) {
            code.raw("namespace {\n\n");
            code.raw(names_.text());
            code.raw(patterns_.text());
            code.raw("} // namespace\n\n");
        }
        code.raw(functions_.text());
        code.line("\n}} // namespace {}", namespace_of(spec_));
        return code.text();
    }

    void emit_type(const TypeDecl& type)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            if (type.is_newtype()) emit_wrapper(type, type.scalar);
            break;
        case TypeDecl::Kind::id:
            emit_id(type);
            break;
        case TypeDecl::Kind::enumeration:
            emit_enum(type);
            break;
        case TypeDecl::Kind::structure:
            emit_record(type.name.text, type.structure);
            break;
        case TypeDecl::Kind::tagged_union:
            emit_union(type);
            break;
        }
    }

    void emit_operation(const Operation& operation)
    {
        const std::string name = operation_type(operation.name);
        if (operation.command != nullptr) {
            emit_record(name + "::Command", operation.command->input);
            emit_record(name + "::Reply", operation.command->reply);
        }
        if (operation.event != nullptr) emit_record(name + "::Event", operation.event->payload);
    }

    void open_read(std::string_view name) { functions_.line("void read(wire::Reader& reader, {}& value)\n{{", name); }
    void open_write(std::string_view name)
    {
        functions_.line("void write(wire::Writer& writer, const {}& value)\n{{", name);
    }
    void open_check(std::string_view name)
    {
        functions_.line("void check(wire::Checker& checker, const {}& value)\n{{", name);
    }
    void close() { functions_.raw("}\n\n"); }

    void emit_wrapper(const TypeDecl& type, Scalar scalar)
    {
        TypeUse use;
        use.kind = TypeUse::Kind::named;
        use.scalar = scalar;
        use.decl = &type;
        owner_ = type.name.text;
        owner_field_ = "value";
        const Target target{"value"};
        open_read(type.name.text);
        functions_.raw(read_statement(use, {}, target, 0));
        close();
        open_write(type.name.text);
        functions_.raw(write_statement(use, target, 0));
        close();
        open_check(type.name.text);
        functions_.raw(check_statement(use, {}, target, 0));
        close();
    }

    void emit_id(const TypeDecl& type)
    {
        functions_.line("void read(wire::Reader& reader, {}& value) {{ reader.id(value.value); }}", type.name.text);
        functions_.line("void write(wire::Writer& writer, const {}& value) {{ writer.string(value.value); }}",
                        type.name.text);
        functions_.line("void check(wire::Checker& checker, const {}& value) {{ checker.id(value.value); }}\n",
                        type.name.text);
    }

    void emit_enum(const TypeDecl& type)
    {
        const std::string& name = type.name.text;
        const std::string table = snake_case(name) + "_names";
        names_.line("{} std::array<std::string_view, {}> {}{{", mutants_ == nullptr ? "constexpr" : "const",
                    type.values.size(), table);
        owner_ = name;
        for (const EnumValue& value : type.values) {
            owner_field_ = value.name.text;
            names_.line("{},", faulty("misnamed", cpp_literal(value.name.text), cpp_literal(value.name.text + "_")));
        }
        names_.line("}};\n");
        const std::string old = old_names(type.values);
        const std::string old_table = old.empty() ? "" : snake_case(name) + "_old_names";
        if (!old.empty()) names_.line("constexpr wire::OldName {}[] = {{{}}};\n", old_table, old);
        functions_.line("std::string_view to_text({} value) {{ return {}[static_cast<std::size_t>(value)]; }}\n", name,
                        table);
        functions_.line(
            "std::optional<{0}> {1}_from(std::string_view text) {{ return wire::value_named<{0}>({1}_names, "
            "text); }}\n",
            name, snake_case(name));
        functions_.line("void read(wire::Reader& reader, {0}& value) {{ value = "
                        "static_cast<{0}>(reader.choice({1}{2}{3})); }}",
                        name, table, old.empty() ? "" : ", ", old_table);
        functions_.line("void write(wire::Writer& writer, const {}& value) {{ writer.string(to_text(value)); }}", name);
        functions_.line("void check(wire::Checker& checker, const {}& value) {{ "
                        "checker.choice(static_cast<std::size_t>(value), {}.size()); }}\n",
                        name, table);
    }

    /// What some of `items` were called before, each with its place.
    template <class Item>
    static std::string old_names(const std::vector<Item>& items)
    {
        std::string text;
        for (std::size_t place = 0; place < items.size(); ++place)
            if (items[place].was)
                text += fmt::format("{}{{{}, {}}}", text.empty() ? "" : ", ", cpp_literal(items[place].was->name.text),
                                    place);
        return text;
    }

    void emit_union(const TypeDecl& type)
    {
        const std::string& name = type.name.text;
        const std::string table = snake_case(name) + "_arms";
        names_.line("constexpr std::array<std::string_view, {}> {}{{", type.arms.size(), table);
        for (const UnionArm& arm : type.arms)
            names_.line("{},", cpp_literal(arm.tag.text));
        names_.line("}};\n");
        open_read(name);
        functions_.line("static constexpr wire::Key tag({});", cpp_literal(type.tag.text));
        functions_.line("switch (reader.tag(tag, {})) {{", table);
        for (std::size_t i = 0; i < type.arms.size(); ++i)
            functions_.line("case {0}: read(reader, value.value.emplace<{0}>()); break;", i);
        functions_.line("default: break;\n}}");
        close();
        open_write(name);
        functions_.line("writer.tag({}, {}[value.value.index()]);", cpp_literal(type.tag.text), table);
        functions_.line("std::visit([&](const auto& arm) {{ write(writer, arm); }}, value.value);");
        close();
        open_check(name);
        functions_.line("std::visit([&](const auto& arm) {{ check(checker, arm); }}, value.value);");
        close();
    }

    void emit_record(const std::string& name, const Fields& fields)
    {
        if (fields.fields.empty()) {
            functions_.line("void read(wire::Reader& reader, {}&) {{ reader.empty_object(); }}", name);
            functions_.line("void write(wire::Writer& writer, const {}&) {{ writer.empty_object(); }}", name);
            functions_.line("void check(wire::Checker&, const {}&) {{}}\n", name);
            return;
        }
        owner_ = name;
        emit_record_read(name, fields);
        emit_record_write(name, fields);
        emit_record_check(name, fields);
    }

    void emit_record_read(const std::string& name, const Fields& fields)
    {
        std::string keys;
        std::string required;
        for (const Field& field : fields.fields) {
            keys += (keys.empty() ? "" : ", ") + cpp_literal(field.name.text);
            required.insert(required.begin(), field.may_be_absent() ? '0' : '1');
        }
        open_read(name);
        const std::string old = old_names(fields.fields);
        if (!old.empty()) functions_.line("static constexpr wire::OldName old_names[] = {{{}}};", old);
        functions_.line("{} wire::Keys<{}> keys{{{{{}}}, 0b{}{}{}}};",
                        mutants_ == nullptr ? "static constexpr" : "const", fields.fields.size(), keys, required,
                        faulty_presence(fields), old.empty() ? "" : ", old_names");
        functions_.line("wire::ObjectReader object(reader, keys);");
        functions_.line(
            "for (int field = object.first(reader, keys); field >= 0; field = object.next()) {{\nswitch (field) {{");
        for (std::size_t i = 0; i < fields.fields.size(); ++i) {
            functions_.line("case {}:", i);
            functions_.raw(read_member(fields.fields[i]));
            // Fields in the order of writers are read one after the other, without a turn of the loop.
            if (i + 1 < fields.fields.size())
                functions_.line("if (!object.follows<{}>(reader, keys)) break;\n[[fallthrough]];", i + 1);
            else
                functions_.line("break;");
        }
        functions_.line("default: break;\n}}\n}}");
        for (const RuleDecl& rule : fields.rules)
            functions_.line("reader.rule({}, {}, {});", faulty_rule(rule, condition(rule, fields)),
                            cpp_literal(rule.id.text), cpp_literal(rule.message));
        close();
    }

    /// `normal`, or what is wrong while this fault of the place that is emitted is chosen.
    std::string faulty(std::string_view fault, const std::string& normal, std::string_view wrong)
    {
        if (mutants_ == nullptr) return normal;
        return mutants_->choose(spec_, fmt::format("{}.{}", owner_, owner_field_), std::string(fault), normal, wrong);
    }

    /// What turns the mask of the fields that must be there into a wrong one.
    std::string faulty_presence(const Fields& fields)
    {
        std::string text;
        for (std::size_t i = 0; mutants_ != nullptr && i < fields.fields.size(); ++i) {
            const Field& field = fields.fields[i];
            const std::string chosen =
                mutants_->chosen(spec_, fmt::format("{}.{}", owner_, field.name.text),
                                 field.may_be_absent() ? "optional field demanded" : "required field not demanded");
            text += fmt::format(" ^ ({} ? std::uint64_t{{1}} << {} : 0)", chosen, i);
        }
        return text;
    }

    std::string faulty_rule(const RuleDecl& rule, const std::string& condition)
    {
        owner_field_ = rule.id.text;
        return mutants_ == nullptr ? condition : faulty("rule dropped", "(" + condition + ")", "true");
    }

    /// A limit that readers ask for; `dropped` is what lets everything pass, `tighter` what refuses the limit itself.
    template <class Number>
    std::string limit(std::string_view object, std::string_view name, const std::string& normal,
                      const std::string& dropped, std::optional<Number> tighter)
    {
        if (mutants_ == nullptr || object != "reader") return normal;
        std::string text = normal;
        if (normal != dropped) text = faulty(fmt::format("{} dropped", name), text, dropped);
        if (tighter) text = faulty(fmt::format("{} off by one", name), text, fmt::format("{}", *tighter));
        return text;
    }

    void emit_record_write(const std::string& name, const Fields& fields)
    {
        open_write(name);
        functions_.line("writer.begin_object();");
        for (const Field& field : fields.fields)
            functions_.raw(write_member(field));
        functions_.line("writer.end_object();");
        close();
    }

    void emit_record_check(const std::string& name, const Fields& fields)
    {
        open_check(name);
        functions_.line("checker.begin_object();");
        for (const Field& field : fields.fields) {
            const bool optional = is_optional_member(field);
            const Target target{"value." + cpp_name(field.name.text), optional};
            owner_field_ = field.name.text;
            const std::string statement = check_statement(field.type, field.limits, target, 0);
            if (statement.empty()) continue;
            if (optional) functions_.line("if ({}) {{", target.text);
            functions_.line("checker.field({});", cpp_literal(field.name.text));
            functions_.raw(statement);
            if (optional) functions_.line("}}");
        }
        functions_.line("checker.end_object();");
        for (const RuleDecl& rule : fields.rules)
            functions_.line("checker.rule({}, {}, {});", condition(rule, fields), cpp_literal(rule.id.text),
                            cpp_literal(rule.message));
        close();
    }

    std::string read_member(const Field& field)
    {
        owner_field_ = field.name.text;
        Target target{"value." + cpp_name(field.name.text)};
        if (!is_optional_member(field)) return read_statement(field.type, field.limits, target, 0);
        target.text += ".emplace()";
        const std::string statement = read_statement(field.type, field.limits, target, 0);
        return field.type.nullable ? "if (!reader.null()) " + statement : statement;
    }

    std::string write_member(const Field& field)
    {
        const bool optional = is_optional_member(field);
        const Target target{"value." + cpp_name(field.name.text), optional};
        const std::string key = fmt::format("writer.field({});\n", cpp_literal(field.name.text));
        const std::string statement = write_statement(field.type, target, 0);
        if (!optional) return key + statement;
        if (field.type.nullable)
            return fmt::format("{}if ({}) {{\n{}}} else {{\nwriter.null();\n}}\n", key, target.text, statement);
        return fmt::format("if ({}) {{\n{}{}}}\n", target.text, key, statement);
    }

    static std::string item_name(int depth) { return depth == 0 ? "item" : fmt::format("item{}", depth + 1); }

    /// The lambda that handles an item of a list or map.
    static std::string item_lambda(std::string_view parameter, int depth, const std::string& body)
    {
        return fmt::format("[&]({}& {}) {{ {} }}", parameter, item_name(depth), body);
    }

    /// The fewest or the most of characters, bytes or items.
    std::string count_limit(std::string_view object, std::string_view name, const std::optional<std::uint64_t>& count,
                            std::string_view dropped, int towards)
    {
        if (!count) return std::string(dropped);
        std::optional<std::uint64_t> tighter;
        if (towards > 0 || *count > 0) tighter = *count + static_cast<std::uint64_t>(towards);
        const std::string normal = fmt::format("{}", *count);
        const std::string text = limit(object, name, normal, std::string(dropped), tighter);
        return text == normal ? text : fmt::format("static_cast<std::size_t>({})", text);
    }

    std::string string_limits(std::string_view object, const Limits& limits, const TypeUse& use)
    {
        std::string parts;
        const auto add = [&](std::string_view part) { parts += (parts.empty() ? "" : ", ") + std::string(part); };
        if (limits.min_length) add(".min = " + count_limit(object, "minLength", limits.min_length, "0", 1));
        if (limits.max_length)
            add(".max = " + count_limit(object, "maxLength", limits.max_length, "wire::unlimited", -1));
        if (!limits.pattern.empty()) {
            const bool of_type = use.decl != nullptr && use.decl->limits.pattern == limits.pattern;
            const std::string owner =
                of_type ? use.decl->name.text : owner_.substr(0, owner_.find(':')) + "_" + owner_field_;
            const std::string pattern = fmt::format("&{}_pattern", patterns_.name_of(limits.pattern, owner));
            add(".pattern = " + (object == "reader" ? faulty("pattern dropped", pattern, "nullptr") : pattern));
        }
        return parts.empty() ? "" : fmt::format(", {{{}}}", parts);
    }

    std::string number_limits(std::string_view object, Scalar scalar, const Limits& limits)
    {
        const auto [min, max] = chorus::codegen::range_of(scalar, limits);
        const auto [smallest, largest] = chorus::codegen::range_of(scalar);
        if (!is_integer(scalar) && min == smallest && max == largest) return {};
        std::optional<std::int64_t> above_min, below_max;
        if (is_integer(scalar) && min < max) {
            above_min = static_cast<std::int64_t>(min) + 1;
            below_max = static_cast<std::int64_t>(max) - 1;
        }
        const std::string least =
            limit(object, "min", number_literal(scalar, min), number_literal(scalar, smallest), above_min);
        if (!is_integer(scalar) && max == largest) return ", " + least;
        return fmt::format(
            ", {}, {}", least,
            limit(object, "max", number_literal(scalar, max), number_literal(scalar, largest), below_max));
    }

    std::string length_limits(std::string_view object, const Limits& limits)
    {
        if (!limits.min_length && !limits.max_length) return {};
        return fmt::format(", {}, {}", count_limit(object, "minLength", limits.min_length, "0", 1),
                           count_limit(object, "maxLength", limits.max_length, "wire::unlimited", -1));
    }

    /// The call `object.method(value, limits…)` that reads or checks a scalar.
    std::string scalar_call(std::string_view object, Scalar scalar, const TypeUse& use, const Limits& field_limits,
                            const Target& target)
    {
        const Limits limits = narrowed(use, field_limits);
        const std::string text = scalar_text(use, target);
        switch (scalar) {
        case Scalar::boolean:
            return fmt::format("{}.boolean({});\n", object, text);
        case Scalar::f32:
        case Scalar::f64:
            return fmt::format("{}.number({}{});\n", object, text, number_limits(object, scalar, limits));
        case Scalar::string:
            return fmt::format("{}.string({}{});\n", object, text, string_limits(object, limits, use));
        case Scalar::bytes:
            return fmt::format("{}.bytes({}{});\n", object, text, length_limits(object, limits));
        case Scalar::time:
            return fmt::format("{}.time({});\n", object, text);
        default:
            return fmt::format("{}.integer({}{});\n", object, text, number_limits(object, scalar, limits));
        }
    }

    std::string container_call(std::string_view object, const TypeUse& use, const Limits& limits, const Target& target,
                               const std::string& lambda)
    {
        if (use.kind == TypeUse::Kind::map)
            return fmt::format("{}.map({}, {}, {});\n", object, target.self(),
                               count_limit(object, "maxItems", limits.max_items, "wire::unlimited", -1), lambda);
        return fmt::format("{}.list({}, {}, {}, {});\n", object, target.self(),
                           count_limit(object, "minItems", limits.min_items, "0", 1),
                           count_limit(object, "maxItems", limits.max_items, "wire::unlimited", -1), lambda);
    }

    std::string read_statement(const TypeUse& use, const Limits& limits, const Target& target, int depth)
    {
        if (!use.item.empty()) {
            const std::string body = read_statement(use.element(), {}, {item_name(depth)}, depth + 1);
            return container_call("reader", use, limits, target, item_lambda("auto", depth, body));
        }
        if (const std::optional<Scalar> scalar = scalar_of(use))
            return scalar_call("reader", *scalar, use, limits, target);
        if (use.decl->kind == TypeDecl::Kind::id) return fmt::format("reader.id({});\n", target.member("value"));
        return fmt::format("read(reader, {});\n", target.self());
    }

    std::string check_statement(const TypeUse& use, const Limits& limits, const Target& target, int depth)
    {
        if (!use.item.empty()) {
            const std::string body = check_statement(use.element(), {}, {item_name(depth)}, depth + 1);
            const std::string lambda = body.empty() ? "wire::nothing_to_check" : item_lambda("const auto", depth, body);
            return container_call("checker", use, limits, target, lambda);
        }
        if (const std::optional<Scalar> scalar = scalar_of(use)) {
            if (*scalar == Scalar::boolean) return {};
            return scalar_call("checker", *scalar, use, limits, target);
        }
        if (use.decl->kind == TypeDecl::Kind::id) return fmt::format("checker.id({});\n", target.member("value"));
        return fmt::format("check(checker, {});\n", target.self());
    }

    std::string write_statement(const TypeUse& use, const Target& target, int depth)
    {
        if (!use.item.empty()) {
            const std::string body = write_statement(use.element(), {item_name(depth)}, depth + 1);
            return fmt::format("writer.{}({}, {});\n", use.kind == TypeUse::Kind::map ? "map" : "list", target.self(),
                               item_lambda("const auto", depth, body));
        }
        const std::string text = scalar_text(use, target);
        if (const std::optional<Scalar> scalar = scalar_of(use)) {
            if (*scalar == Scalar::boolean) return fmt::format("writer.boolean({});\n", text);
            if (*scalar == Scalar::u53) return fmt::format("writer.integer(static_cast<std::int64_t>({}));\n", text);
            if (is_integer(*scalar)) return fmt::format("writer.integer({});\n", text);
            if (is_number(*scalar)) return fmt::format("writer.number({});\n", text);
            return fmt::format("writer.{}({});\n", *scalar == Scalar::bytes ? "bytes" : "string", text);
        }
        if (use.decl->kind == TypeDecl::Kind::id) return fmt::format("writer.string({});\n", text);
        if (use.decl->kind == TypeDecl::Kind::enumeration)
            return fmt::format("writer.string(to_text({}));\n", target.self());
        return fmt::format("write(writer, {});\n", target.self());
    }

    /// The rule as C++; fields on the way that are absent make it hold.
    std::string condition(const RuleDecl& rule, const Fields& fields) const
    {
        std::string text;
        const std::string left = operand(rule.left, fields, text);
        const std::string right = operand(rule.right, fields, text);
        return fmt::format("{}{} {} {}", text, left, rule.comparison, right);
    }

    static std::string operand(const Operand& operand, const Fields& fields, std::string& guards)
    {
        if (operand.is_number()) {
            std::string text;
            wire::append_number(text, operand.number);
            return text;
        }
        const Fields* scope = &fields;
        Target target{"value"};
        const Field* field = nullptr;
        for (const std::string& name : operand.path) {
            field = scope->find(name);
            target = {target.member(cpp_name(name)), is_optional_member(*field)};
            if (target.leads) guards += fmt::format("!{} || ", target.text);
            if (field->type.decl != nullptr) scope = &field->type.decl->structure;
        }
        return scalar_text(field->type, target);
    }

    void emit_error(const ErrorDecl& error)
    {
        functions_.line("wire::Failure {}\n{{", error_signature(error, spec_));
        std::string details;
        for (const Field& field : error.details)
            details += fmt::format("{}{{{}, {}}}", details.empty() ? "" : ", ", cpp_literal(field.name.text),
                                   detail_value(field));
        functions_.line("return wire::fail({}, {}, {}{});", cpp_literal(error.code()), cpp_literal(error.doc),
                        cpp_literal(error.hint), details.empty() ? "" : fmt::format(", {{{}}}", details));
        close();
    }

    static std::string detail_value(const Field& field)
    {
        const Target target{cpp_name(field.name.text)};
        const std::string text = scalar_text(field.type, target);
        const std::optional<Scalar> scalar = scalar_of(field.type);
        if (!scalar && field.type.decl->kind == TypeDecl::Kind::enumeration)
            return fmt::format("std::string(to_text({}))", text);
        if (scalar && is_integer(*scalar)) return fmt::format("static_cast<std::int64_t>({})", text);
        if (scalar && is_number(*scalar)) return fmt::format("static_cast<double>({})", text);
        return text;
    }

    const Spec& spec_;
    Mutants* mutants_;
    Patterns patterns_;
    Code names_;
    Code functions_;
    std::string owner_;
    std::string owner_field_;
};

} // namespace

Output emit_cpp_codec(const Spec& spec, Mutants* mutants)
{
    return CodecEmitter(spec, mutants).emit();
}

} // namespace chorus::codegen
