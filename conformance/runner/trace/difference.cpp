#include "conformance/runner/trace/difference.hpp"

#include "conformance/runner/judge/text.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace chorus::conform {
namespace {

constexpr std::size_t longest_shown = 120;

std::string shown(const json::value* value)
{
    if (!value) return "nothing";
    std::string text = json::serialize(*value);
    if (text.size() > longest_shown) text = text.substr(0, longest_shown) + "…";
    return text;
}

bool same_scalar(const json::value& left, const json::value& right)
{
    if (left.is_number() && right.is_number()) return left.to_number<double>() == right.to_number<double>();
    return left == right;
}

std::optional<Difference> differ(const json::object& left, const json::object& right, const std::string& pointer)
{
    for (const auto& [key, value] : left) {
        const std::string place = pointer_to(pointer, key);
        const json::value* other = right.if_contains(key);
        if (!other) return Difference{place, shown(&value), shown(nullptr)};
        if (auto found = first_difference(value, *other, place)) return found;
    }
    for (const auto& [key, value] : right)
        if (!left.contains(key)) return Difference{pointer_to(pointer, key), shown(nullptr), shown(&value)};
    return std::nullopt;
}

std::optional<Difference> differ(const json::array& left, const json::array& right, const std::string& pointer)
{
    for (std::size_t place = 0; place < std::max(left.size(), right.size()); ++place) {
        const json::value* const one = place < left.size() ? &left[place] : nullptr;
        const json::value* const other = place < right.size() ? &right[place] : nullptr;
        const std::string here = pointer_to(pointer, std::to_string(place));
        if (!one || !other) return Difference{here, shown(one), shown(other)};
        if (auto found = first_difference(*one, *other, here)) return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> first_difference(const json::value& left, const json::value& right,
                                           const std::string& pointer)
{
    if (left.is_object() && right.is_object()) return differ(left.get_object(), right.get_object(), pointer);
    if (left.is_array() && right.is_array()) return differ(left.get_array(), right.get_array(), pointer);
    if (same_scalar(left, right)) return std::nullopt;
    return Difference{pointer, shown(&left), shown(&right)};
}

} // namespace chorus::conform
