#include "codegen/emit/availability_text.hpp"
#include "codegen/emit/code.hpp"
#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/emit.hpp"
#include "codegen/emit/interface.hpp"
#include "codegen/emit/shape.hpp"
#include "codegen/model/names.hpp"

#include <set>

namespace chorus::codegen {

namespace {

/// Writes the header of one spec: its types, its operations and its errors.
class HeaderEmitter {
public:
    explicit HeaderEmitter(const Spec& spec) : spec_(spec) {}

    Output emit()
    {
        emit_head();
        code_.line("namespace {} {{\n", namespace_of(spec_));
        if (!spec_.is_library) emit_constants();
        for (const std::size_t place : spec_.type_order)
            emit_type(spec_.types[place]);
        for (const Operation& operation : operations_of(spec_))
            emit_operation(operation);
        for (const ErrorDecl& error : spec_.errors)
            emit_error(error);
        emit_functions();
        code_.line("}} // namespace {}", namespace_of(spec_));
        emit_hashes();
        return {generated_path(spec_, ".hpp"), code_.text(), true};
    }

private:
    void emit_head()
    {
        code_.raw(cpp_banner(spec_));
        code_.raw("#pragma once\n\n");
        std::set<std::string> headers{"codegen/runtime/wire/forward.hpp", "codegen/runtime/wire/violation.hpp"};
        if (!operations_of(spec_).empty()) headers.insert("codegen/runtime/wire/operation.hpp");
        if (!spec_.errors.empty()) headers.insert("codegen/runtime/wire/result.hpp");
        for (const Spec* used : spec_.used)
            headers.insert(generated_path(*used, ".hpp"));
        for (const std::string& header : headers)
            code_.line("#include \"{}\"", header);
        code_.raw("\n#include <compare>\n#include <cstdint>\n#include <functional>\n#include <map>\n#include "
                  "<optional>\n#include <string>\n#include <string_view>\n#include <variant>\n#include <vector>\n\n");
        if (spec_.is_library) code_.doc(spec_.doc);
    }

    void emit_constants()
    {
        code_.doc(spec_.doc);
        code_.line("inline constexpr std::string_view spec_version = {};", cpp_literal(spec_.version));
        code_.line("/// Changes with everything that travels; both ends of a link must have the same.");
        code_.line("inline constexpr std::string_view shape_hash = {};\n", cpp_literal(shape_hash(spec_)));
    }

    void emit_type(const TypeDecl& type)
    {
        code_.doc(with_history(type.doc, std::nullopt, type.availability));
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            emit_scalar(type);
            break;
        case TypeDecl::Kind::id:
            emit_id(type);
            break;
        case TypeDecl::Kind::enumeration:
            emit_enum(type);
            break;
        case TypeDecl::Kind::structure:
            emit_struct(type.name.text, type.structure);
            break;
        case TypeDecl::Kind::tagged_union:
            emit_union(type);
            break;
        }
        code_.blank();
    }

    void emit_scalar(const TypeDecl& type)
    {
        const std::string& name = type.name.text;
        const std::string held = scalar_type(type.scalar);
        if (type.is_alias()) {
            code_.line("using {} = {};", name, held);
            return;
        }
        code_.line("struct {} {{", name);
        code_.line("{} value = 0;{}", held, Code::trailing_doc(type.unit.empty() ? "" : "in " + type.unit));
        code_.line("auto operator<=>(const {}&) const = default;", name);
        if (has_arithmetic(type.scalar)) {
            code_.line("friend constexpr {0} operator+({0} a, {0} b) {{ return {{a.value + b.value}}; }}", name);
            code_.line("friend constexpr {0} operator-({0} a, {0} b) {{ return {{a.value - b.value}}; }}", name);
            code_.line("constexpr {0}& operator+=({0} other) {{ value += other.value; return *this; }}", name);
            code_.line("constexpr {0}& operator-=({0} other) {{ value -= other.value; return *this; }}", name);
        }
        code_.line("}};");
    }

    /// Smaller types would be widened by the operation.
    static bool has_arithmetic(Scalar scalar)
    {
        return scalar != Scalar::i8 && scalar != Scalar::u8 && scalar != Scalar::i16 && scalar != Scalar::u16;
    }

    void emit_id(const TypeDecl& type)
    {
        code_.line("struct {} {{\nstd::string value = {{}};", type.name.text);
        code_.line("auto operator<=>(const {}&) const = default;\n}};", type.name.text);
    }

    void emit_enum(const TypeDecl& type)
    {
        code_.line("enum class {} : std::uint{}_t {{", type.name.text, type.values.size() > 256 ? 16 : 8);
        for (const EnumValue& value : type.values)
            code_.line("{},{}", cpp_name(value.name.text),
                       Code::trailing_doc(with_history(value.doc, value.was, value.availability)));
        code_.line("}};");
        code_.line("std::string_view to_text({} value);", type.name.text);
        code_.line("std::optional<{}> {}_from(std::string_view text);", type.name.text, snake_case(type.name.text));
    }

    void emit_fields(const Fields& fields)
    {
        for (const Field& field : fields.fields)
            code_.line("{} {}{};{}", member_type(field, spec_), cpp_name(field.name.text), initializer(field, spec_),
                       Code::trailing_doc(with_history(field.doc, field.was, field.availability)));
    }

    void emit_struct(std::string_view name, const Fields& fields)
    {
        code_.line("struct {} {{", name);
        emit_fields(fields);
        code_.line("bool operator==(const {}&) const = default;\n}};", name);
    }

    void emit_union(const TypeDecl& type)
    {
        std::string arms;
        for (const UnionArm& arm : type.arms) {
            if (!arms.empty()) arms += ", ";
            arms += type_name(*arm.type.decl, spec_);
        }
        code_.line("struct {} {{\nstd::variant<{}> value = {{}};", type.name.text, arms);
        code_.line("bool operator==(const {}&) const = default;\n}};", type.name.text);
    }

    void emit_operation(const Operation& operation)
    {
        if (const Command* command = operation.command)
            code_.doc(with_history(command->doc, std::nullopt, command->availability));
        if (const Event* event = operation.event)
            code_.doc(with_history(event->doc, std::nullopt, event->availability));
        code_.line("struct {} {{", operation_type(operation.name));
        code_.line("static constexpr wire::Operation operation{{{}, {}}};", cpp_literal(spec_.name.text),
                   cpp_literal(operation.name));
        if (operation.command != nullptr) {
            emit_struct("Command", operation.command->input);
            emit_struct("Reply", operation.command->reply);
        }
        if (operation.event != nullptr) emit_struct("Event", operation.event->payload);
        code_.line("}};\n");
    }

    void emit_error(const ErrorDecl& error)
    {
        code_.doc(error.doc);
        code_.line("wire::Failure {};\n", error_signature(error, spec_));
    }

    void emit_functions()
    {
        const std::vector<std::string> names = codec_names(spec_);
        if (names.empty()) return;
        code_.line("// JSON in both directions, and the first rule that a value built in code breaks.");
        for (const std::string& name : names) {
            code_.line("void read(wire::Reader& reader, {}& value);", name);
            code_.line("void write(wire::Writer& writer, const {}& value);", name);
            code_.line("void check(wire::Checker& checker, const {}& value);", name);
            code_.line("std::optional<wire::Violation> validate(const {}& value);", name);
        }
        code_.blank();
    }

    void emit_hashes()
    {
        for (const TypeDecl& type : spec_.types) {
            const bool number = type.is_newtype();
            if (type.kind != TypeDecl::Kind::id && !number) continue;
            const std::string name = namespace_of(spec_) + "::" + type.name.text;
            const std::string held = number ? scalar_type(type.scalar) : "std::string";
            code_.line("\ntemplate <>\nstruct std::hash<{}> {{", name);
            code_.line("std::size_t operator()(const {}& key) const noexcept {{ return "
                       "std::hash<{}>{{}}(key.value); }}\n}};",
                       name, held);
        }
    }

    const Spec& spec_;
    Code code_;
};

} // namespace

std::string error_signature(const ErrorDecl& error, const Spec& scope)
{
    std::string parameters;
    for (const Field& field : error.details) {
        if (!parameters.empty()) parameters += ", ";
        const std::string type = value_type(field.type, scope);
        parameters +=
            fmt::format("{} {}", is_cheap(field.type) ? type : "const " + type + "&", cpp_name(field.name.text));
    }
    return fmt::format("{}({})", cpp_name(error.name.text), parameters);
}

std::vector<std::string> codec_names(const Spec& spec)
{
    std::vector<std::string> names;
    for (const std::size_t place : spec.type_order)
        if (!spec.types[place].is_alias()) names.push_back(spec.types[place].name.text);
    for (const Operation& operation : operations_of(spec)) {
        const std::string name = operation_type(operation.name);
        if (operation.command != nullptr) {
            names.push_back(name + "::Command");
            names.push_back(name + "::Reply");
        }
        if (operation.event != nullptr) names.push_back(name + "::Event");
    }
    return names;
}

Output emit_cpp_header(const Spec& spec)
{
    return HeaderEmitter(spec).emit();
}

} // namespace chorus::codegen
