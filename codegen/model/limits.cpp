#include "codegen/model/limits.hpp"

#include <algorithm>
#include <functional>

namespace chorus::codegen {

namespace {

/// Takes `other` if it leaves less, and its place with it.
template <class Number, class LeavesLess>
void take(std::optional<Number>& out, Span& place, const std::optional<Number>& other, const Span& other_place,
          LeavesLess&& leaves_less)
{
    if (!other || (out && !leaves_less(*other, *out))) return;
    out = other;
    place = other_place;
}

} // namespace

Limits narrowed(const TypeUse& use, const Limits& limits)
{
    if (use.decl == nullptr || use.decl->kind != TypeDecl::Kind::scalar) return limits;
    Limits both = use.decl->limits;
    const Limits::Places& from = limits.places;
    take(both.min, both.places.min, limits.min, from.min, std::greater<>());
    take(both.max, both.places.max, limits.max, from.max, std::less<>());
    take(both.min_length, both.places.min_length, limits.min_length, from.min_length, std::greater<>());
    take(both.max_length, both.places.max_length, limits.max_length, from.max_length, std::less<>());
    if (!limits.pattern.empty()) {
        both.pattern = limits.pattern;
        both.places.pattern = from.pattern;
    }
    return both;
}

std::optional<Scalar> scalar_of(const TypeUse& use)
{
    if (use.kind == TypeUse::Kind::scalar) return use.scalar;
    if (use.kind == TypeUse::Kind::named && use.decl != nullptr && use.decl->kind == TypeDecl::Kind::scalar)
        return use.decl->scalar;
    return std::nullopt;
}

std::string_view unit_of(const Field& field)
{
    if (!field.unit.empty() || field.type.decl == nullptr) return field.unit;
    return field.type.decl->unit;
}

std::pair<double, double> range_of(Scalar scalar, const Limits& limits)
{
    const auto [min, max] = range_of(scalar);
    return {std::max(min, limits.min.value_or(min)), std::min(max, limits.max.value_or(max))};
}

} // namespace chorus::codegen
