#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace chorus::codegen {

/// A JSON value whose objects keep their order. Used for examples, defaults, samples and schemas.
struct Json {
    using List = std::vector<Json>;
    using Object = std::vector<std::pair<std::string, Json>>;

    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, List, Object> value = nullptr;

    Json() = default;
    Json(bool truth) : value(truth) {}                        // NOLINT: literals read as values.
    Json(std::int64_t integer) : value(integer) {}            // NOLINT
    Json(double number) : value(number) {}                    // NOLINT
    Json(std::string text) : value(std::move(text)) {}        // NOLINT
    Json(std::string_view text) : value(std::string(text)) {} // NOLINT
    Json(const char* text) : value(std::string(text)) {}      // NOLINT
    Json(List items) : value(std::move(items)) {}             // NOLINT
    Json(Object fields) : value(std::move(fields)) {}         // NOLINT

    bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }
    const std::string* text() const { return std::get_if<std::string>(&value); }
    const List* list() const { return std::get_if<List>(&value); }
    const Object* object() const { return std::get_if<Object>(&value); }
    Object& fields() & { return std::get<Object>(value); }
    /// The value as a number, if it is one.
    std::optional<double> number() const;
    const Json* find(std::string_view key) const;
    /// Adds or replaces a field of an object.
    Json& set(std::string_view key, Json field);
    bool operator==(const Json&) const = default;
};

std::string to_compact_text(const Json& json);
std::string to_pretty_text(const Json& json);

} // namespace chorus::codegen
