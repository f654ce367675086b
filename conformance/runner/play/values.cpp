#include "conformance/runner/play/values.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

namespace chorus::conform {
namespace {

const json::value& value_named(const SavedValues& saved, std::string_view name)
{
    const auto found = saved.find(name);
    if (found == saved.end()) throw std::out_of_range(fmt::format("Nothing is known as `{}`.", name));
    return found->second;
}

std::string as_text(const json::value& value)
{
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

json::value filled_text(std::string_view text, const SavedValues& saved)
{
    if (text.starts_with("$$")) return json::value(text.substr(1));
    if (text.starts_with('$') && !text.starts_with("${")) return value_named(saved, text.substr(1));
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.substr(at).starts_with("${") ? text.find('}', at) : text.npos;
        if (end == text.npos) {
            out += text[at++];
            continue;
        }
        out += as_text(value_named(saved, text.substr(at + 2, end - at - 2)));
        at = end + 1;
    }
    return json::value(out);
}

std::optional<double> number_of(const json::value& value)
{
    if (value.is_int64()) return static_cast<double>(value.get_int64());
    if (value.is_uint64()) return static_cast<double>(value.get_uint64());
    if (value.is_double()) return value.get_double();
    return std::nullopt;
}

std::string place(const std::string& pointer)
{
    return pointer.empty() ? std::string("It") : "`" + pointer + "`";
}

std::string unlike(const std::string& pointer, const json::value& got, std::string_view wanted)
{
    std::string shown = json::serialize(got);
    constexpr std::size_t longest = 200;
    if (shown.size() > longest) shown = shown.substr(0, longest) + "…";
    return fmt::format("{} is {} and must be {}.", place(pointer), shown, wanted);
}

/// The condition in a map with one key such as `$has`, or nothing.
const json::key_value_pair* condition_of(const json::value& expected)
{
    if (!expected.is_object() || expected.get_object().size() != 1) return nullptr;
    const auto& entry = *expected.get_object().begin();
    return entry.key().starts_with("$") ? &entry : nullptr;
}

std::optional<std::string> fails_condition(std::string_view name, const json::value& operand, const json::value& got,
                                           const std::string& pointer)
{
    const auto verdict = [&](bool holds, const std::string& wanted) {
        return holds ? std::nullopt : std::optional(unlike(pointer, got, wanted));
    };
    if (name == "$any") return std::nullopt;
    if (name == "$absent") return unlike(pointer, got, "absent");
    if (name == "$not")
        return verdict(mismatch(operand, got, pointer).has_value(), "anything but " + json::serialize(operand));
    if (name == "$count") {
        const std::size_t size = got.is_array()    ? got.get_array().size()
                                 : got.is_object() ? got.get_object().size()
                                                   : 0;
        return verdict(number_of(operand) == static_cast<double>(size), json::serialize(operand) + " items");
    }
    if (name == "$has") {
        const bool holds =
            got.is_array() && std::any_of(got.get_array().begin(), got.get_array().end(),
                                          [&](const json::value& item) { return !mismatch(operand, item, pointer); });
        return verdict(holds, "a list that holds " + json::serialize(operand));
    }
    const auto limit = number_of(operand);
    const auto number = number_of(got);
    if (name == "$atLeast")
        return verdict(number && limit && *number >= *limit, "at least " + json::serialize(operand));
    if (name == "$atMost") return verdict(number && limit && *number <= *limit, "at most " + json::serialize(operand));
    throw std::out_of_range(fmt::format("There is no condition `{}`.", name));
}

std::optional<std::string> object_mismatch(const json::object& expected, const json::value& got,
                                           const std::string& pointer)
{
    if (!got.is_object()) return unlike(pointer, got, "an object");
    for (const auto& [key, value] : expected) {
        const std::string inner = pointer + "/" + std::string(key);
        const json::value* part = got.get_object().if_contains(key);
        if (part) {
            if (auto found = mismatch(value, *part, inner)) return found;
            continue;
        }
        const auto* condition = condition_of(value);
        if (!condition || condition->key() != "$absent") return fmt::format("`{}` is not there.", inner);
    }
    return std::nullopt;
}

} // namespace

json::value filled(const json::value& value, const SavedValues& saved)
{
    if (value.is_string()) return filled_text(value.get_string(), saved);
    if (value.is_array()) {
        json::array out;
        for (const json::value& item : value.get_array())
            out.push_back(filled(item, saved));
        return out;
    }
    if (value.is_object()) {
        json::object out;
        for (const auto& [key, part] : value.get_object())
            out.emplace(key, filled(part, saved));
        return out;
    }
    return value;
}

std::optional<std::string> mismatch(const json::value& expected, const json::value& got, const std::string& pointer)
{
    if (const auto* condition = condition_of(expected))
        return fails_condition(condition->key(), condition->value(), got, pointer);
    if (expected.is_object()) return object_mismatch(expected.get_object(), got, pointer);
    if (expected.is_array()) {
        const json::array& wanted = expected.get_array();
        if (!got.is_array() || got.get_array().size() != wanted.size())
            return unlike(pointer, got, json::serialize(expected));
        for (std::size_t at = 0; at < wanted.size(); ++at)
            if (auto found = mismatch(wanted[at], got.get_array()[at], fmt::format("{}/{}", pointer, at))) return found;
        return std::nullopt;
    }
    const auto number = number_of(expected);
    const bool same = number ? number == number_of(got) : expected == got;
    return same ? std::nullopt : std::optional(unlike(pointer, got, json::serialize(expected)));
}

const json::value* part_at(const json::value& value, std::string_view pointer)
{
    boost::system::error_code failure;
    return value.find_pointer(pointer, failure);
}

} // namespace chorus::conform
