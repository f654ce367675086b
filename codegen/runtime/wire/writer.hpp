#pragma once

#include "codegen/runtime/wire/number.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::wire {

/// Appends compact JSON to a string. Objects keep the order in which their fields are written.
class Writer {
public:
    explicit Writer(std::string& out) : out_(out) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void begin_object()
    {
        out_.push_back('{');
        if (!tag_text_.empty()) write_tag();
    }
    void end_object() { out_.push_back('}'); }
    void empty_object()
    {
        begin_object();
        end_object();
    }
    /// The key of the next value. `name` needs no escapes.
    void field(std::string_view name)
    {
        if (out_.back() != '{') out_.push_back(',');
        out_.push_back('"');
        out_.append(name);
        out_.append("\":");
    }
    /// Makes `name` the first field of the next object, so that a union is one object with its arm's fields.
    void tag(std::string_view name, std::string_view arm)
    {
        tag_name_ = name;
        tag_text_ = arm;
    }

    void boolean(bool value) { out_.append(value ? "true" : "false"); }
    void integer(std::int64_t value) { append_integer(out_, value); }
    /// `value` must be finite.
    void number(double value) { append_number(out_, value); }
    void number(float value) { append_number(out_, value); }
    /// `value` must be UTF-8.
    void string(std::string_view value);
    void bytes(const std::vector<std::uint8_t>& value);
    void null() { out_.append("null"); }
    /// JSON that is ready.
    void raw(std::string_view json) { out_.append(json); }

    template <class Item, class WriteItem>
    void list(const std::vector<Item>& items, WriteItem&& write_item)
    {
        out_.push_back('[');
        bool first = true;
        for (const auto& item : items) {
            if (!first) out_.push_back(',');
            first = false;
            write_item(item);
        }
        out_.push_back(']');
    }

    template <class Item, class WriteItem>
    void map(const std::map<std::string, Item>& items, WriteItem&& write_item)
    {
        out_.push_back('{');
        bool first = true;
        for (const auto& [key, item] : items) {
            if (!first) out_.push_back(',');
            first = false;
            string(key);
            out_.push_back(':');
            write_item(item);
        }
        out_.push_back('}');
    }

    template <class Item, class WriteItem>
    void nullable(const std::optional<Item>& item, WriteItem&& write_item)
    {
        if (item) {
            write_item(*item);
        } else {
            null();
        }
    }

private:
    void write_tag();

    std::string& out_;
    std::string_view tag_name_;
    std::string_view tag_text_;
};

/// Compact JSON on several lines, two spaces a level. Empty lists and objects stay `[]` and `{}`.
std::string prettify(std::string_view compact);

} // namespace chorus::wire
