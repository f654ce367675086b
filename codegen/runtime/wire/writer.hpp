#pragma once

#include "codegen/runtime/wire/number.hpp"

#include <cstddef>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::wire {

/// Appends compact JSON to a string. Objects keep the order in which their fields are written. The string may be longer
/// than what was written, and must be left alone, until the writer is finished or gone.
class Writer {
public:
    explicit Writer(std::string& out) : out_(out), start_(out.size()), at_(out.data() + start_), end_(at_) {}
    ~Writer() { finish(); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Gives the string its length.
    void finish()
    {
        if (at_ != end_) out_.resize(static_cast<std::size_t>(at_ - out_.data()));
        end_ = at_;
    }

    void begin_object()
    {
        put('{');
        if (!tag_text_.empty()) write_tag();
    }
    void end_object() { put('}'); }
    void empty_object()
    {
        begin_object();
        end_object();
    }
    /// The key of the next value. `name` needs no escapes.
    void field(std::string_view name) { put_key(name.data(), name.size()); }
    /// In place, so that the literal is part of the instructions that write it.
    template <std::size_t size>
    [[gnu::always_inline]] void field(const char (&name)[size])
    {
        put_key(name, size - 1);
    }
    /// The same for a name that others made up.
    void foreign_field(std::string_view name)
    {
        put(',');
        at_ -= at_[-2] == '{' ? 1 : 0;
        string(name);
        put(':');
    }
    /// Makes `name` the first field of the next object, so that a union is one object with its arm's fields.
    void tag(std::string_view name, std::string_view arm)
    {
        tag_name_ = name;
        tag_text_ = arm;
    }

    void boolean(bool value) { value ? put_text("true") : put_text("false"); }
    void integer(std::int64_t value)
    {
        make_room(number_room);
        at_ = put_integer(at_, value);
    }
    /// `value` must be finite.
    void number(double value)
    {
        make_room(number_room);
        at_ = put_number(at_, value);
    }
    void number(float value)
    {
        make_room(number_room);
        at_ = put_number(at_, value);
    }
    /// `value` must be UTF-8.
    void string(std::string_view value);
    void bytes(const std::vector<std::uint8_t>& value);
    void null() { put_text("null"); }
    /// JSON that is ready.
    void raw(std::string_view json) { put_text(json); }

    template <class Item, class WriteItem>
    void list(const std::vector<Item>& items, WriteItem&& write_item)
    {
        put('[');
        bool first = true;
        for (const auto& item : items) {
            if (!first) put(',');
            first = false;
            write_item(item);
        }
        put(']');
    }

    template <class Item, class WriteItem>
    void map(const std::map<std::string, Item>& items, WriteItem&& write_item)
    {
        put('{');
        bool first = true;
        for (const auto& [key, item] : items) {
            if (!first) put(',');
            first = false;
            string(key);
            put(':');
            write_item(item);
        }
        put('}');
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
    void make_room(std::size_t bytes)
    {
        if (static_cast<std::size_t>(end_ - at_) < bytes) grow(bytes);
    }
    void grow(std::size_t bytes);
    void put(char character)
    {
        make_room(1);
        *at_++ = character;
    }
    void put_text(std::string_view text)
    {
        make_room(text.size());
        std::memcpy(at_, text.data(), text.size());
        at_ += text.size();
    }
    [[gnu::always_inline]] void put_key(const char* name, std::size_t size)
    {
        make_room(size + 4);
        char* at = at_;
        *at = ',';
        at += at[-1] != '{' ? 1 : 0;
        *at++ = '"';
        std::memcpy(at, name, size);
        at += size;
        *at++ = '"';
        *at++ = ':';
        at_ = at;
    }
    void escaped_string(std::string_view value);
    void write_tag();

    std::string& out_;
    std::size_t start_; // Length of the string before this writer.
    char* at_;
    char* end_;
    std::string_view tag_name_;
    std::string_view tag_text_;
};

/// Compact JSON on several lines, two spaces a level. Empty lists and objects stay `[]` and `{}`.
std::string prettify(std::string_view compact);

} // namespace chorus::wire
