#include "codegen/model/limits.hpp"

#include <algorithm>

namespace chorus::codegen {

namespace {

template <class Number>
void take_larger(std::optional<Number>& out, const std::optional<Number>& other)
{
    if (other && (!out || *other > *out)) out = other;
}

template <class Number>
void take_smaller(std::optional<Number>& out, const std::optional<Number>& other)
{
    if (other && (!out || *other < *out)) out = other;
}

} // namespace

Limits narrowed(const TypeUse& use, const Limits& limits)
{
    if (use.decl == nullptr || use.decl->kind != TypeDecl::Kind::scalar) return limits;
    Limits both = use.decl->limits;
    take_larger(both.min, limits.min);
    take_smaller(both.max, limits.max);
    take_larger(both.min_length, limits.min_length);
    take_smaller(both.max_length, limits.max_length);
    if (!limits.pattern.empty()) both.pattern = limits.pattern;
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
