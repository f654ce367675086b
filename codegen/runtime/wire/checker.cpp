#include "codegen/runtime/wire/checker.hpp"

#include "codegen/runtime/wire/text.hpp"

#include <cmath>

namespace chorus::wire {

namespace {

std::string integer_text(std::int64_t value)
{
    std::string text;
    append_integer(text, value);
    return text;
}

std::string number_text(double value)
{
    std::string text;
    append_number(text, value);
    return text;
}

std::string length_text(std::string_view comparison, std::size_t limit, std::string_view unit)
{
    return "must have " + std::string(comparison) + " " + integer_text(static_cast<std::int64_t>(limit)) + " " +
           std::string(unit);
}

} // namespace

void Checker::violate(std::string_view rule, std::string expected)
{
    if (violation_) return;
    std::string pointer;
    for (const Step& step : steps_)
        append_pointer_step(pointer, step.name.data() != nullptr ? std::string(step.name)
                                                                 : integer_text(static_cast<std::int64_t>(step.place)));
    violation_ = Violation{std::move(pointer), std::string(rule), 0, std::move(expected)};
}

void Checker::integer(std::int64_t value, std::int64_t min, std::int64_t max)
{
    if (value < min) violate("min", "must be at least " + integer_text(min));
    if (value > max) violate("max", "must be at most " + integer_text(max));
}

void Checker::number(double value, double min, double max)
{
    if (!std::isfinite(value)) return violate("type", "must be a finite number");
    if (value < min) violate("min", "must be at least " + number_text(min));
    if (value > max) violate("max", "must be at most " + number_text(max));
}

void Checker::string(std::string_view value, const StringLimits& limits)
{
    if (!is_utf8(value)) return violate("type", "must be UTF-8");
    const std::size_t length = count_code_points(value);
    if (length > limits.max) violate("maxLength", length_text("at most", limits.max, "characters"));
    if (length < limits.min) violate("minLength", length_text("at least", limits.min, "characters"));
    if (limits.pattern != nullptr && !limits.pattern->matches(value))
        violate("pattern", "must match " + std::string(limits.pattern->source));
}

void Checker::bytes(const std::vector<std::uint8_t>& value, std::size_t min, std::size_t max)
{
    if (value.size() > max) violate("maxLength", length_text("at most", max, "bytes"));
    if (value.size() < min) violate("minLength", length_text("at least", min, "bytes"));
}

void Checker::time(std::string_view value)
{
    if (!is_time(value)) violate("time", "must be a time such as 2025-11-21T09:30:00.250Z");
}

void Checker::id(std::string_view value)
{
    if (!is_id(value)) violate("id", "must be an id: 1 to 64 letters, digits, dots, hyphens and underscores");
}

void Checker::choice(std::size_t value, std::size_t count)
{
    if (value >= count) violate("enum", "must be an enumerator");
}

void Checker::rule(bool holds, std::string_view id, std::string_view message)
{
    if (!holds) violate(id, std::string(message));
}

void Checker::check_size(std::size_t size, std::size_t min, std::size_t max)
{
    if (size > max) violate("maxItems", length_text("at most", max, "items"));
    if (size < min) violate("minItems", length_text("at least", min, "items"));
}

void Checker::check_key(std::string_view key)
{
    if (!is_utf8(key)) violate("type", "must have keys that are UTF-8");
}

} // namespace chorus::wire
