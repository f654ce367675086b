#include "codegen/vectors/values.hpp"

#include "codegen/check/interpreter.hpp"
#include "codegen/emit/sample_values.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr double exact_integers = 9007199254740992.0;
/// What a text or a list is filled up to, where its limit allows more.
constexpr std::uint64_t longest = 1100;

char random_character(Random& random, const wire::CharacterSet& set)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const char character = static_cast<char>(random.below(128));
        if (set.holds(character)) return character;
    }
    for (int code = 127; code > 0; --code)
        if (set.holds(static_cast<char>(code))) return static_cast<char>(code);
    return 0;
}

/// A number that is written with a fraction or exponent only if it has one, as encoders do.
Json shortest(double value)
{
    const bool whole = std::nearbyint(value) == value && std::abs(value) < exact_integers && !std::signbit(value);
    return whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

} // namespace

std::string random_text(Random& random, std::uint64_t length)
{
    // Behind the usual ones: what is escaped, and the first and last character of every length in bytes.
    static const std::vector<std::string> characters{
        "a",      "Z",        "0",      " ",      "-",          "\"",         "\\",        "/",
        "~",      "{",        "\n",     "\t",     "\b",         "\x01",       "\x1f",      std::string(1, '\0'),
        "\x7f",   "\xc2\x80", "\u00e9", "\u0301", "\u07ff",     "\u0800",     "\u20ac",    "\u2028",
        "\ud7ff", "\ue000",   "\ufeff", "\uffff", "\U00010000", "\U0001d11e", "\U0010ffff"};
    const bool plain = random.once_in(2);
    std::string text;
    for (std::uint64_t i = 0; i < length; ++i)
        text += plain ? std::string(1, static_cast<char>('a' + random.below(26))) : random.one_of(characters);
    return text;
}

std::string random_base64(Random& random, std::uint64_t size)
{
    std::vector<std::uint8_t> bytes(size);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random.below(256));
    return wire::to_base64(bytes);
}

Json ValueMaker::of(const TypeDecl& type)
{
    switch (type.kind) {
    case TypeDecl::Kind::scalar:
        return scalar_of_kind(type.scalar, type.limits);
    case TypeDecl::Kind::id: {
        constexpr std::string_view allowed = "ABCXYZabcxyz0189._-";
        std::string id;
        for (std::uint64_t left = size_between(1, 64, 6); left > 0; --left)
            id += random_.one_of(allowed);
        return id;
    }
    case TypeDecl::Kind::enumeration:
        return name_of(random_.one_of(type.values));
    case TypeDecl::Kind::structure:
        return of(type.structure);
    case TypeDecl::Kind::tagged_union:
        return union_of(type);
    }
    return {};
}

Json ValueMaker::of(const Fields& fields)
{
    // Rules relate numbers that chance has chosen: choose again, then set one side, then take what is known to be good.
    for (int attempt = 0; attempt < 8; ++attempt) {
        Json value = fields_by_chance(fields);
        const auto hold = [&] {
            return std::all_of(fields.rules.begin(), fields.rules.end(),
                               [&](const RuleDecl& rule) { return holds(rule, value, fields); });
        };
        if (hold()) return under_old_names(std::move(value), fields);
        for (const RuleDecl& rule : fields.rules)
            settle(rule, value, true);
        if (!find_breach(value, fields)) return under_old_names(std::move(value), fields);
    }
    return valid_value(fields);
}

std::string ValueMaker::name_of(const EnumValue& value)
{
    return value.was && random_.once_in(3) ? value.was->name.text : value.name.text;
}

Json ValueMaker::under_old_names(Json value, const Fields& fields)
{
    for (const Field& field : fields.fields)
        for (auto& [name, item] : value.fields())
            if (field.was && name == field.name.text && random_.once_in(3)) name = field.was->name.text;
    return value;
}

Json ValueMaker::fields_by_chance(const Fields& fields)
{
    ++depth_;
    // All, none, or each by itself: any two of them occur together and apart.
    const std::size_t presence = is_full() ? 1 : random_.below(4);
    Json::Object object;
    for (const Field& field : fields.fields) {
        const bool present = presence == 0 || (presence > 1 && random_.once_in(2));
        if (present || !field.may_be_absent()) object.emplace_back(field.name.text, of(field.type, field.limits));
    }
    if (random_.once_in(4))
        for (std::size_t place = object.size(); place > 1; --place)
            std::swap(object[place - 1], object[random_.below(place)]);
    --depth_;
    return object;
}

Json ValueMaker::union_of(const TypeDecl& type)
{
    const UnionArm& arm = random_.one_of(type.arms);
    Json value = of(*arm.type.decl);
    Json::Object& fields = value.fields();
    // The tag comes first where code wrote it, and anywhere where others did.
    const std::size_t place = random_.once_in(2) ? 0 : random_.below(fields.size() + 1);
    fields.emplace(fields.begin() + static_cast<std::ptrdiff_t>(place), type.tag.text, Json(arm.tag.text));
    return value;
}

Json ValueMaker::of(const TypeUse& use, const Limits& limits)
{
    if (use.nullable && (is_full() || random_.once_in(3))) return {};
    if (use.kind == TypeUse::Kind::list) return list_of(use, limits);
    if (use.kind == TypeUse::Kind::map) return map_of(use, limits);
    if (const std::optional<Scalar> scalar = scalar_of(use)) return scalar_of_kind(*scalar, narrowed(use, limits));
    return of(*use.decl);
}

Json ValueMaker::list_of(const TypeUse& use, const Limits& limits)
{
    ++depth_;
    const std::uint64_t min = limits.min_items.value_or(0);
    const std::uint64_t count =
        is_full() ? min : size_between(min, std::min<std::uint64_t>(limits.max_items.value_or(16), 16), 2);
    Json::List items;
    for (std::uint64_t i = 0; i < count && (i < min || !is_full()); ++i)
        items.push_back(of(use.element(), {}));
    --depth_;
    return items;
}

Json ValueMaker::map_of(const TypeUse& use, const Limits& limits)
{
    ++depth_;
    static const std::vector<std::string> keys{"key", "", "a/b", "~", "toString", "__proto__", "length", "\u20ac", "0"};
    const std::uint64_t min = limits.min_items.value_or(0);
    const std::uint64_t count =
        is_full() ? min : size_between(min, std::min<std::uint64_t>(limits.max_items.value_or(8), 8), 2);
    Json entries{Json::Object{}};
    for (std::uint64_t i = 0; i < count; ++i) {
        std::string key = random_.once_in(2) ? random_.one_of(keys) : random_text(random_, random_.below(6));
        if (entries.find(key) != nullptr) key = fmt::format("key{}", i);
        entries.set(key, of(use.element(), {}));
    }
    --depth_;
    return entries;
}

Json ValueMaker::scalar_of_kind(Scalar scalar, const Limits& limits)
{
    if (left_ > 0) --left_;
    static constexpr std::array times{
        "2025-11-21T09:30:00Z",           "2025-11-21T09:30:00.250Z",  "2024-02-29T23:59:60Z",
        "2024-02-29T23:59:59.999999999Z", "2025-01-01T00:00:00+01:00", "2025-12-31T23:59:59-23:59",
    };
    switch (scalar) {
    case Scalar::boolean:
        return random_.once_in(2);
    case Scalar::time:
        return random_.one_of(times);
    case Scalar::bytes: {
        const std::uint64_t min = limits.min_length.value_or(0);
        return random_base64(random_, size_between(min, std::max(min, limits.max_length.value_or(64)), 5));
    }
    case Scalar::string:
        return limits.pattern.empty() ? text_of(limits) : text_matching(limits);
    default: {
        const auto [min, max] = range_of(scalar, limits);
        return is_integer(scalar) ? integer_in(min, max) : real_in(scalar, min, max);
    }
    }
}

Json ValueMaker::integer_in(double min, double max)
{
    const auto low = static_cast<std::int64_t>(std::ceil(min));
    const auto high = static_cast<std::int64_t>(std::floor(max));
    const std::array<std::int64_t, 9> marks{low, high, low + 1, high - 1, 0, 1, -1, 255, 65536};
    if (random_.once_in(2)) return std::clamp(random_.one_of(marks), low, high);
    const auto span = static_cast<std::uint64_t>(high - low);
    return low + static_cast<std::int64_t>(span == 0 ? 0 : random_.next() % (span + 1));
}

Json ValueMaker::real_in(Scalar scalar, double min, double max)
{
    const std::array marks{min,
                           max,
                           std::nextafter(min, max),
                           std::nextafter(max, min),
                           0.0,
                           0.5,
                           -0.1,
                           1.0,
                           1e-7,
                           5e-324,
                           1e21,
                           0.1 + 0.2,
                           exact_integers};
    double value = random_.one_of(marks);
    if (random_.once_in(2)) {
        const double low = std::max(min, -1e6);
        const double high = std::max(low, std::min(max, 1e6));
        value = low + (high - low) * (static_cast<double>(random_.below(1U << 24U)) / (1U << 24U));
    }
    value = std::clamp(value, min, max);
    // What a float can hold, so that it comes back as it was.
    if (scalar == Scalar::f32) value = std::clamp(static_cast<double>(static_cast<float>(value)), min, max);
    return shortest(value);
}

std::uint64_t ValueMaker::size_between(std::uint64_t min, std::uint64_t max, std::uint64_t usual)
{
    max = std::max(min, max);
    switch (random_.below(8)) {
    case 0:
        return min;
    case 1:
        return std::min(min + 1, max);
    case 2:
        // The longest are expensive, so they are rare.
        if (max <= 64 || (max <= longest && random_.once_in(16))) return random_.once_in(2) ? max : max - (max > min);
        [[fallthrough]];
    default:
        return std::min(max, min + random_.below(2 * usual + 1));
    }
}

std::string ValueMaker::text_of(const Limits& limits)
{
    const std::uint64_t min = limits.min_length.value_or(0);
    return random_text(random_, size_between(min, limits.max_length.value_or(longest), 6));
}

std::string ValueMaker::text_matching(const Limits& limits)
{
    const std::vector<wire::PatternPart> parts = compile_pattern(limits.pattern).value();
    std::vector<std::uint64_t> counts;
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    for (const wire::PatternPart& part : parts) {
        counts.push_back(part.min);
        least += part.min;
        most += std::min<std::uint64_t>(part.max, longest);
    }
    const std::uint64_t min = std::max(least, limits.min_length.value_or(0));
    const std::uint64_t length = size_between(min, std::min(most, limits.max_length.value_or(longest)), 6);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].max > parts[i].min) open.push_back(i);
    for (std::uint64_t total = least; total < length && !open.empty(); ++total) {
        const std::size_t place = random_.below(open.size());
        if (++counts[open[place]] >= parts[open[place]].max)
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(place));
    }
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::uint64_t count = 0; count < counts[i]; ++count)
            text += random_character(random_, parts[i].characters);
    return text;
}

} // namespace chorus::codegen
