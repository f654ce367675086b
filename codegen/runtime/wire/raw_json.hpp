#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::wire {

/// JSON as a tree to be changed. Text and numbers stay as they were written, so that what nobody changes is kept.
struct RawJson {
    enum class Kind { scalar, list, object };
    struct Field;

    Kind kind = Kind::scalar;
    std::string text = "null"; ///< scalar, ready to be written
    std::vector<RawJson> items;
    std::vector<Field> fields;

    const RawJson* find(std::string_view name) const;
    RawJson* find(std::string_view name);
    /// Gives an object the field, in place of one of that name.
    void set(std::string_view name, RawJson value);
    void set(std::string_view name, std::string_view json);
    void remove(std::string_view name);
    void rename(std::string_view from, std::string_view to);
};

struct RawJson::Field {
    std::string name;
    RawJson value;
};

/// Nothing if the text is not JSON. Scalars are not looked into.
std::optional<RawJson> parse_raw_json(std::string_view text);
std::string to_text(const RawJson& json);

/// Calls `visit` for every value at `path` that is there. A step is the name of a field, `*` for all items of a list or
/// all values of a map, or `name=text` for "if the field of that name is that text".
void for_each_at(RawJson& json, std::span<const std::string_view> path, const std::function<void(RawJson&)>& visit);

} // namespace chorus::wire
