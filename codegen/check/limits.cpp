#include "codegen/model/limits.hpp"
#include "codegen/check/check.hpp"
#include "codegen/check/interpreter.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/pattern.hpp"

#include <cmath>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Checks the limits of one type or field against the type that they narrow.
class LimitCheck {
public:
    explicit LimitCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void check_type(const TypeDecl& type)
    {
        if (type.kind != TypeDecl::Kind::scalar) return;
        TypeUse use;
        use.scalar = type.scalar;
        use.span = type.name.span;
        check(use, type.limits, type.unit, type.limits);
    }

    void check_field(const Field& field)
    {
        if (has_unknown(field.type)) return;
        const bool clean = check(field.type, field.limits, field.unit, narrowed(field.type, field.limits));
        if (field.type.decl != nullptr && field.type.decl->kind == TypeDecl::Kind::scalar)
            check_within_type(field.limits, *field.type.decl);
        if (clean && field.default_value) check_default(field);
    }

private:
    static bool has_unknown(const TypeUse& use)
    {
        if (use.kind == TypeUse::Kind::named && use.decl == nullptr) return true;
        return !use.item.empty() && has_unknown(use.element());
    }

    void report(Rule rule, const Limits& limits, std::string message)
    {
        diagnostics_.report(rule, limits.span, std::move(message));
        clean_ = false;
    }

    /// Checks `limits` as written, and `both`, which has those of the type too.
    bool check(const TypeUse& use, const Limits& limits, const std::string& unit, const Limits& both)
    {
        clean_ = true;
        check_fit(use, limits, unit);
        check_pattern(limits);
        if (clean_) check_order(both);
        if (clean_) check_within_scalar(use, limits);
        return clean_;
    }

    void check_fit(const TypeUse& use, const Limits& limits, const std::string& unit)
    {
        const std::optional<Scalar> scalar = scalar_of(use);
        const bool number = scalar && is_number(*scalar);
        const bool text = scalar && *scalar == Scalar::string;
        const bool bytes = scalar && *scalar == Scalar::bytes;
        const bool list = use.kind == TypeUse::Kind::list;
        const bool map = use.kind == TypeUse::Kind::map;
        const auto unfit = [&](bool given, bool fits, std::string_view keyword, std::string_view what) {
            if (given && !fits) report(Rule::unfit_keyword, limits, fmt::format("`{}` is for {}.", keyword, what));
        };
        unfit(limits.min.has_value(), number, "min", "numbers");
        unfit(limits.max.has_value(), number, "max", "numbers");
        unfit(!unit.empty(), number, "unit", "numbers");
        unfit(limits.min_length.has_value(), text || bytes, "minLength", "text and bytes");
        unfit(limits.max_length.has_value(), text || bytes, "maxLength", "text and bytes");
        unfit(!limits.pattern.empty(), text, "pattern", "text");
        unfit(limits.min_items.has_value(), list, "minItems", "lists");
        unfit(limits.max_items.has_value(), list || map, "maxItems", "lists and maps");
    }

    void check_pattern(const Limits& limits)
    {
        if (!limits.pattern.empty() && !compile_pattern(limits.pattern))
            report(Rule::bad_pattern, limits,
                   fmt::format("`{}` is not a pattern of the spec language.", limits.pattern));
    }

    void check_order(const Limits& both)
    {
        const auto contradict = [&](const auto& lower, const auto& upper, std::string_view what) {
            if (lower && upper && *lower > *upper)
                report(Rule::contradictory_bounds, both,
                       fmt::format("No {} is at least {} and at most {}.", what, *lower, *upper));
        };
        contradict(both.min, both.max, "number");
        contradict(both.min_length, both.max_length, "length");
        contradict(both.min_items, both.max_items, "count");
    }

    void check_within_scalar(const TypeUse& use, const Limits& limits)
    {
        const std::optional<Scalar> scalar = scalar_of(use);
        if (!scalar || !is_number(*scalar)) return;
        const auto [smallest, largest] = chorus::codegen::range_of(*scalar);
        for (const std::optional<double>& bound : {limits.min, limits.max}) {
            if (!bound) continue;
            const bool whole = !is_integer(*scalar) || *bound == std::floor(*bound);
            if (!whole || *bound < smallest || *bound > largest)
                report(Rule::bound_outside_type, limits,
                       fmt::format("{} is not a value of `{}`.", *bound, scalar_name(*scalar)));
        }
    }

    void check_within_type(const Limits& limits, const TypeDecl& type)
    {
        const auto widens = [&](const auto& bound, const auto& of_type, bool lower, std::string_view keyword) {
            if (bound && of_type && (lower ? *bound < *of_type : *bound > *of_type))
                report(Rule::bound_outside_type, limits,
                       fmt::format("`{}` has {} {} already.", type.name.text, keyword, *of_type));
        };
        widens(limits.min, type.limits.min, true, "min");
        widens(limits.max, type.limits.max, false, "max");
        widens(limits.min_length, type.limits.min_length, true, "minLength");
        widens(limits.max_length, type.limits.max_length, false, "maxLength");
    }

    void check_default(const Field& field)
    {
        const bool plain = scalar_of(field.type) ||
                           (field.type.decl != nullptr && field.type.decl->kind == TypeDecl::Kind::enumeration);
        if (!plain) {
            diagnostics_.report(Rule::bad_default, field.default_value->span,
                                "Only scalars and enums can have a default.");
            return;
        }
        const auto breach = find_breach(json_value(*field.default_value, field.type), field.type, field.limits);
        if (breach)
            diagnostics_.report(Rule::bad_default, field.default_value->span,
                                fmt::format("`{}` breaks `{}`.", field.default_value->text, breach->rule));
    }

    Diagnostics& diagnostics_;
    bool clean_ = true;
};

} // namespace

void check_limits(const Model& model, Diagnostics& diagnostics)
{
    LimitCheck limits(diagnostics);
    for (const Spec& spec : model.specs) {
        for (const TypeDecl& type : spec.types)
            limits.check_type(type);
        for_each_field(spec, [&](const Field& field) { limits.check_field(field); });
    }
}

} // namespace chorus::codegen
