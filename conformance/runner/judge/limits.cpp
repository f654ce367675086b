#include "conformance/runner/judge/limits.hpp"

#include <limits>

namespace chorus::conform {
namespace {

constexpr double exact = 9007199254740991.0; // 2^53 - 1

} // namespace

Range range_of(std::string_view scalar)
{
    if (scalar == "i8") return {-128, 127};
    if (scalar == "i16") return {-32768, 32767};
    if (scalar == "i32") return {-2147483648.0, 2147483647.0};
    if (scalar == "i53") return {-exact, exact};
    if (scalar == "u8") return {0, 255};
    if (scalar == "u16") return {0, 65535};
    if (scalar == "u32") return {0, 4294967295.0};
    if (scalar == "u53") return {0, exact};
    const double largest =
        scalar == "f32" ? static_cast<double>(std::numeric_limits<float>::max()) : std::numeric_limits<double>::max();
    return {-largest, largest};
}

Limits narrowed(const Limits& inner, const Limits& outer)
{
    Limits both = inner;
    const auto larger = [](auto& value, const auto& other) {
        if (other && (!value || *other > *value)) value = other;
    };
    const auto smaller = [](auto& value, const auto& other) {
        if (other && (!value || *other < *value)) value = other;
    };
    larger(both.min, outer.min);
    smaller(both.max, outer.max);
    larger(both.min_length, outer.min_length);
    smaller(both.max_length, outer.max_length);
    if (!both.compiled) both.compiled = outer.compiled;
    return both;
}

} // namespace chorus::conform
