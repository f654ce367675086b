#pragma once

#include "codegen/runtime/wire/reader.hpp"

namespace chorus::wire {

/// Finds the first rule of the spec that a value built in code breaks. Applies the same rules as the Reader.
class Checker {
public:
    Checker() = default;
    Checker(const Checker&) = delete;
    Checker& operator=(const Checker&) = delete;

    bool ok() const { return !violation_; }
    const std::optional<Violation>& violation() const { return violation_; }

    void begin_object() { steps_.push_back({"", 0}); }
    void end_object() { steps_.pop_back(); }
    /// What is checked next is field `name` of the object.
    void field(std::string_view name) { steps_.back().name = name; }

    void integer(std::int64_t value, std::int64_t min, std::int64_t max);
    void number(double value, double min = -max_double, double max = max_double);
    void string(std::string_view value, const StringLimits& limits = {});
    void bytes(const std::vector<std::uint8_t>& value, std::size_t min = 0, std::size_t max = unlimited);
    void time(std::string_view value);
    void id(std::string_view value);
    /// An enumerator; `count` is how many there are.
    void choice(std::size_t value, std::size_t count);
    void rule(bool holds, std::string_view id, std::string_view message);

    template <class Item, class CheckItem>
    void list(const std::vector<Item>& items, std::size_t min, std::size_t max, CheckItem&& check_item)
    {
        check_size(items.size(), min, max);
        steps_.push_back({{}, 0});
        for (const auto& item : items) {
            if (violation_) break;
            check_item(item);
            ++steps_.back().place;
        }
        steps_.pop_back();
    }

    template <class Item, class CheckItem>
    void map(const std::map<std::string, Item>& items, std::size_t max, CheckItem&& check_item)
    {
        check_size(items.size(), 0, max);
        begin_object();
        for (const auto& [key, item] : items) {
            check_key(key);
            field(key);
            check_item(item);
        }
        end_object();
    }

private:
    struct Step {
        std::string_view name; // No data for a place in a list.
        std::size_t place;
    };

    void violate(std::string_view rule, std::string expected);
    void check_size(std::size_t size, std::size_t min, std::size_t max);
    void check_key(std::string_view key);

    std::vector<Step> steps_;
    std::optional<Violation> violation_;
};

/// For lists of values that have no rules.
inline constexpr auto nothing_to_check = [](const auto&) {};

/// The first rule that `value` breaks, or nothing.
template <class Value>
std::optional<Violation> violation_of(const Value& value)
{
    Checker checker;
    check(checker, value);
    return checker.violation();
}

} // namespace chorus::wire
