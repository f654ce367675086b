#include "codegen/check/visit.hpp"
#include "codegen/lint/lint.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/names.hpp"

#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// How a name ends that says what is measured, and in what.
struct Measure {
    std::string_view ending;
    std::string_view unit;
};

constexpr std::array measures{
    Measure{"db", "dB"},          Measure{"decibels", "dB"}, Measure{"hz", "Hz"},           Measure{"frequency", "Hz"},
    Measure{"sample_rate", "Hz"}, Measure{"ms", "ms"},       Measure{"milliseconds", "ms"}, Measure{"seconds", "s"},
    Measure{"beats", "beats"},    Measure{"bpm", "bpm"},     Measure{"tempo", "bpm"},       Measure{"ticks", "ticks"},
    Measure{"frames", "frames"},  Measure{"percent", "%"},
};

/// The unit that a name speaks of, or nothing.
std::string_view unit_in(std::string_view name)
{
    const std::string snake = snake_case(name);
    for (const Measure& measure : measures) {
        if (!snake.ends_with(measure.ending)) continue;
        const std::size_t before = snake.size() - measure.ending.size();
        // `beats` alone counts them, as those in a bar; `lengthBeats` measures in them.
        const bool alone = before == 0 && measure.ending != "beats";
        if (alone || (before > 0 && snake[before - 1] == '_')) return measure.unit;
    }
    return {};
}

class FieldLint {
public:
    FieldLint(const Spec& spec, LintReport& report) : spec_(spec), report_(report) {}

    void run()
    {
        const bool stable = spec_.stability == "stable";
        for (const TypeDecl& type : spec_.types) {
            if (type.kind != TypeDecl::Kind::scalar) continue;
            if (is_number(type.scalar) && type.unit.empty()) check_unit(type.name, {});
            TypeUse use;
            use.scalar = type.scalar;
            if (stable) check_bounds(type.name, use, type.limits);
        }
        for_each_field(spec_, [&](const Field& field) {
            check_field_unit(field);
            if (stable) check_doc(field);
            if (stable) check_bounds(field.name, field.type, narrowed(field.type, field.limits));
        });
    }

private:
    void check_field_unit(const Field& field)
    {
        const std::optional<Scalar> scalar = scalar_of(field.type);
        if (scalar && is_number(*scalar) && unit_of(field).empty()) check_unit(field.name, field.type.span);
    }

    /// `type_place` is where a field has its type; a unit can be written behind it.
    void check_unit(const Located& name, const Span& type_place)
    {
        const std::string_view unit = unit_in(name.text);
        if (unit.empty()) return;
        Diagnostic& finding = report_.report(spec_, Rule::missing_unit, name,
                                             fmt::format("`{}` sounds like {} and has no unit.", name.text, unit),
                                             fmt::format("Add `unit: {}`, or use a type that has it.", unit));
        if (type_place.file == nullptr) return;
        finding.fix(unit_fix(type_place, unit));
    }

    /// Behind the type in braces; what stands alone behind its name gets braces.
    static Fix unit_fix(const Span& type, std::string_view unit)
    {
        Fix fix{fmt::format("Add `unit: {}`", unit), Applicability::review, {}};
        const std::string_view line = type.file->line(type.line);
        const std::string_view before = line.substr(0, type.column - 1);
        if (before.ends_with("type: ")) {
            const bool in_braces = before.ends_with("{type: ");
            if (in_braces) fix.edits.push_back(insertion_behind(type, fmt::format(", unit: {}", unit)));
        } else if (before.ends_with(": ")) {
            const std::size_t begin = begin_of(type).offset;
            fix.edits.push_back(
                {type.file, begin, end_of(type).offset, fmt::format("{{type: {}, unit: {}}}", text_of(type), unit)});
        }
        return fix;
    }

    /// A type of its own has a sentence; a built-in one says nothing of what the value is for.
    void check_doc(const Field& field)
    {
        const bool named = field.type.kind == TypeUse::Kind::named;
        if (field.doc.empty() && !named)
            report_.report(spec_, Rule::undocumented_field, field.name,
                           fmt::format("Nothing says what `{}` is.", field.name.text));
    }

    void check_bounds(const Located& name, const TypeUse& use, const Limits& limits)
    {
        if (use.kind == TypeUse::Kind::list || use.kind == TypeUse::Kind::map) {
            if (!limits.max_items)
                report_.report(spec_, Rule::unbounded_list, name,
                               fmt::format("`{}` may have any number of items.", name.text));
            // Limits of a field are about the list; what it holds is bounded by a type of its own.
            if (use.element().kind == TypeUse::Kind::scalar) check_scalar_bounds(name, use.element().scalar, Limits());
        } else if (use.kind == TypeUse::Kind::scalar) {
            check_scalar_bounds(name, use.scalar, limits);
        }
    }

    void check_scalar_bounds(const Located& name, Scalar scalar, const Limits& limits)
    {
        if ((scalar == Scalar::string || scalar == Scalar::bytes) && !limits.max_length)
            report_.report(spec_, Rule::unbounded_text, name, fmt::format("`{}` may be of any length.", name.text));
        if (!is_number(scalar)) return;
        const bool unsigned_one = scalar >= Scalar::u8 && scalar <= Scalar::u53;
        if (!limits.max || (!unsigned_one && !limits.min))
            report_.report(spec_, Rule::unbounded_number, name,
                           fmt::format("`{}` may be any `{}`.", name.text, scalar_name(scalar)),
                           unsigned_one ? "Add `max`." : "Add `min` and `max`.");
    }

    const Spec& spec_;
    LintReport& report_;
};

} // namespace

void lint_fields(const Model& model, LintReport& report)
{
    for (const Spec& spec : model.specs)
        FieldLint(spec, report).run();
}

} // namespace chorus::codegen
