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
        if (type.kind != TypeDecl::Kind::scalar || type.scalar_unknown) return;
        TypeUse use;
        use.scalar = type.scalar;
        use.span = type.name.span;
        check(use, type.limits, type.limits);
    }

    void check_field(const Field& field)
    {
        if (has_unknown(field.type)) return;
        const bool clean = check(field.type, field.limits, narrowed(field.type, field.limits));
        if (field.type.decl != nullptr && field.type.decl->kind == TypeDecl::Kind::scalar)
            check_within_type(field.limits, *field.type.decl);
        if (clean && field.default_value) check_default(field);
    }

private:
    static bool has_unknown(const TypeUse& use)
    {
        if (use.kind == TypeUse::Kind::named && (use.decl == nullptr || use.decl->scalar_unknown)) return true;
        return !use.item.empty() && has_unknown(use.element());
    }

    Diagnostic& report(Rule rule, const Span& place, std::string message, std::string hint = {})
    {
        clean_ = false;
        return diagnostics_.report(rule, place, std::move(message), std::move(hint));
    }

    /// Checks `limits` as written, and `both`, which has those of the type too.
    bool check(const TypeUse& use, const Limits& limits, const Limits& both)
    {
        clean_ = true;
        check_fit(use, limits);
        check_pattern(limits);
        if (clean_) check_order(both);
        if (clean_) check_within_scalar(use, limits);
        return clean_;
    }

    void check_fit(const TypeUse& use, const Limits& limits)
    {
        const std::optional<Scalar> scalar = scalar_of(use);
        const bool number = scalar && is_number(*scalar);
        const bool text = scalar && *scalar == Scalar::string;
        const bool bytes = scalar && *scalar == Scalar::bytes;
        const bool list = use.kind == TypeUse::Kind::list;
        const bool map = use.kind == TypeUse::Kind::map;
        const auto unfit = [&](const Span& place, bool fits, std::string_view keyword, std::string_view what) {
            if (place.file == nullptr || fits) return;
            report(Rule::unfit_keyword, place, fmt::format("`{}` is for {}.", keyword, what))
                .label(use.span, "the type");
        };
        const Limits::Places& places = limits.places;
        unfit(places.min, number, "min", "numbers");
        unfit(places.max, number, "max", "numbers");
        unfit(places.unit, number, "unit", "numbers");
        unfit(places.min_length, text || bytes, "minLength", "text and bytes");
        unfit(places.max_length, text || bytes, "maxLength", "text and bytes");
        unfit(places.pattern, text, "pattern", "text");
        unfit(places.min_items, list, "minItems", "lists");
        unfit(places.max_items, list || map, "maxItems", "lists and maps");
    }

    void check_pattern(const Limits& limits)
    {
        if (!limits.pattern.empty() && !compile_pattern(limits.pattern))
            report(Rule::bad_pattern, limits.places.pattern,
                   fmt::format("`{}` is not a pattern of the spec language.", limits.pattern));
    }

    void check_order(const Limits& both)
    {
        const auto contradict = [&](const auto& lower, const Span& lower_place, const auto& upper,
                                    const Span& upper_place, std::string_view what) {
            if (lower && upper && *lower > *upper)
                report(Rule::contradictory_bounds, upper_place,
                       fmt::format("No {} is at least {} and at most {}.", what, *lower, *upper))
                    .label(lower_place, "the lower bound");
        };
        const Limits::Places& places = both.places;
        contradict(both.min, places.min, both.max, places.max, "number");
        contradict(both.min_length, places.min_length, both.max_length, places.max_length, "length");
        contradict(both.min_items, places.min_items, both.max_items, places.max_items, "count");
    }

    void check_within_scalar(const TypeUse& use, const Limits& limits)
    {
        const std::optional<Scalar> scalar = scalar_of(use);
        if (!scalar || !is_number(*scalar)) return;
        const auto [smallest, largest] = chorus::codegen::range_of(*scalar);
        const auto outside = [&, least = smallest, most = largest](const std::optional<double>& bound,
                                                                   const Span& place) {
            if (!bound) return;
            const bool whole = !is_integer(*scalar) || *bound == std::floor(*bound);
            if (!whole || *bound < least || *bound > most)
                report(Rule::bound_outside_type, place,
                       fmt::format("{} is not a value of `{}`.", *bound, scalar_name(*scalar)),
                       is_integer(*scalar)
                           ? fmt::format("`{}` holds whole numbers from {} to {}.", scalar_name(*scalar), least, most)
                           : std::string());
        };
        outside(limits.min, limits.places.min);
        outside(limits.max, limits.places.max);
    }

    void check_within_type(const Limits& limits, const TypeDecl& type)
    {
        const auto widens = [&](const auto& bound, const Span& place, const auto& of_type, const Span& type_place,
                                bool lower, std::string_view keyword) {
            if (bound && of_type && (lower ? *bound < *of_type : *bound > *of_type))
                report(Rule::bound_outside_type, place,
                       fmt::format("`{}` has {} {} already.", type.name.text, keyword, *of_type))
                    .label(type_place, "the bound of the type");
        };
        const Limits& own = type.limits;
        widens(limits.min, limits.places.min, own.min, own.places.min, true, "min");
        widens(limits.max, limits.places.max, own.max, own.places.max, false, "max");
        widens(limits.min_length, limits.places.min_length, own.min_length, own.places.min_length, true, "minLength");
        widens(limits.max_length, limits.places.max_length, own.max_length, own.places.max_length, false, "maxLength");
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
