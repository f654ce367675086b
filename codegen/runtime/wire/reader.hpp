#pragma once

#include "codegen/runtime/wire/number.hpp"
#include "codegen/runtime/wire/pattern.hpp"
#include "codegen/runtime/wire/plain_text.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/short_text.hpp"
#include "codegen/runtime/wire/violation.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstring>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <type_traits>

namespace chorus::wire {

inline constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

/// What a `Value` is made from in its place, with the defaults of its fields. Value() would set all of its bytes to
/// zero before that.
template <class Value>
struct Fresh {
    operator Value() const { return {}; } // NOLINT: to be converted is all it is for.
};

/// Limits of a string; lengths are in code points.
struct StringLimits {
    std::size_t min = 0;
    std::size_t max = unlimited;
    const Pattern* pattern = nullptr;
};

/// A name that a field or a value of an enum had before, and the place of what has another name now.
struct OldName {
    std::string_view name;
    std::size_t place;
};

struct Key;

/// Reads JSON in place, straight into typed values, and checks them on the way. The first mistake is kept with its
/// place and ends the reading: afterwards every call returns at once. Text that is read must outlive the reader.
///
/// Integers are digits alone (no fraction, no exponent). Keys that the type does not have, keys that occur twice, text
/// that is not UTF-8 and numbers that are not finite are mistakes.
class Reader {
public:
    static constexpr int max_depth = 32;

    explicit Reader(std::string_view text) : begin_(text.data()), at_(begin_), end_(begin_ + text.size()) {}
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    bool ok() const { return !failed_; }
    /// True if nothing was wrong and only white space is left.
    bool finish();
    /// What was wrong, as told to the peer. Only after a failure.
    Error error() const;
    const Violation& violation() const { return violation_; }

    [[gnu::always_inline]] void boolean(bool& out)
    {
        const auto room = end_ - at_;
        const bool yes = room >= 4 && std::memcmp(at_, "true", 4) == 0;
        const bool no = !yes && room >= 5 && std::memcmp(at_, "false", 5) == 0;
        if (!yes && !no) return any_boolean(out);
        at_ += yes ? 4 : 5;
        out = yes;
    }
    template <std::integral Int>
    void integer(Int& out, std::int64_t min, std::int64_t max);
    [[gnu::always_inline]] void number(double& out, double min = -max_double, double max = max_double)
    {
        const PlainNumber number = read_plain_number(at_, end_);
        if (number.value < min || number.value > max || !pass(number.end)) return any_number(out, min, max);
        out = number.value;
    }
    void number(float& out, float min = -max_float, float max = max_float);
    [[gnu::always_inline]] void string(std::string& out, const StringLimits& limits = {})
    {
        if (!pass(read_plain_string(at_, end_, out, limits.min, limits.max, limits.pattern))) any_string(out, limits);
    }
    void string(ShortText& out, const StringLimits& limits = {});
    void bytes(std::vector<std::uint8_t>& out, std::size_t min = 0, std::size_t max = unlimited);
    void time(std::string& out);
    void time(ShortText& out);
    [[gnu::always_inline]] void id(std::string& out)
    {
        if (!pass(read_plain_id(at_, end_, out))) any_id(out);
    }
    /// Index of the string that is next within `names`, or the place of the old name that it is; 0 after a failure.
    std::size_t choice(std::span<const std::string_view> names, std::span<const OldName> old = {});

    template <class Item, class ReadItem>
    void list(std::vector<Item>& out, std::size_t min, std::size_t max, ReadItem&& read_item);
    template <class Item, class ReadItem>
    void map(std::map<std::string, Item>& out, std::size_t max, ReadItem&& read_item);
    /// Reads null as nothing and anything else with `read_item`.
    template <class Item, class ReadItem>
    void nullable(std::optional<Item>& out, ReadItem&& read_item);
    /// Finds field `name` of the object that is next and returns its index within `arms`; the object itself is read
    /// afterwards, and its reader then knows the field. 0 after a failure.
    std::size_t tag(const Key& key, std::span<const std::string_view> arms);
    /// A relation between fields of the object that was read last.
    void rule(bool holds, std::string_view id, std::string_view message);

    /// An object without fields.
    void empty_object();
    bool null();
    /// The text of the next value, of which only brackets and quotes were checked.
    std::string_view raw();
    /// The same for the last but one value of the text, if all that follows it is `ending`: found without looking at
    /// it. Whoever decodes the value reads it whole, and so notices if it is more than one.
    std::string_view raw_until(std::string_view ending);

    /// The text is not JSON. `code` is the error's code, such as `wire.badSyntax`.
    void syntax_error(std::string_view code, std::string_view message);
    /// The value read last, or its field `name`, breaks `rule`.
    void violate(std::string_view rule, std::string expected, std::string_view name = {});

private:
    friend class ObjectReader;
    /// An object, a map or a list while its parts are read: where a mistake is. What a part is called is put together
    /// when there is one.
    struct Level {
        Level(Reader& owner, const Key* its_keys) : reader(owner), outer(owner.innermost_), keys(its_keys)
        {
            owner.innermost_ = this;
        }
        ~Level() { reader.innermost_ = outer; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

        void name_it(std::size_t part, std::string_view part_name)
        {
            place = named = part;
            name = part_name;
        }
        void append_to(std::string& pointer) const;

        Reader& reader;
        Level* outer;
        const Key* keys;       ///< of an object
        std::size_t place = 0; ///< in a list, or behind the key that was read last
        std::size_t named = 0; ///< the place of a part that has another name than its key
        std::string_view name; ///< that name
    };

    bool at_end() const { return at_ == end_; }
    bool next_is(char character) const { return at_ != end_ && *at_ == character; }
    void skip_space()
    {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t'))
            ++at_;
    }
    bool take(char character);
    /// Enters a list or an object without taking its bracket.
    bool enter(char bracket, std::string_view type)
    {
        if (!next_is(bracket) || depth_ == max_depth) return enter_anyhow(bracket, type);
        ++depth_;
        return true;
    }
    bool enter_anyhow(char bracket, std::string_view type);
    /// Moves to the next item; false behind the last one, with the bracket taken, and after a failure.
    bool more(char closing_bracket, bool first)
    {
        if (at_end()) return more_anywhere(closing_bracket, first);
        const char next = *at_;
        if (next == closing_bracket) {
            ++at_;
            return false;
        }
        if (first && (next == '"' || next == '{')) return true;
        if (first || next != ',') return more_anywhere(closing_bracket, first);
        ++at_;
        return true;
    }
    bool more_anywhere(char closing_bracket, bool first);
    void leave(const char* start)
    {
        --depth_;
        innermost_ = innermost_->outer;
        value_start_ = start;
    }
    static constexpr std::size_t first_room = std::size_t{24} * 1024; // What a list that is in no other begins with.

    /// How many items to make room for in a list of which `count`, one at least, were read since `start`: as many as
    /// the rest of the text may hold, but not much more than there are, since it may be the text of something else. A
    /// list that is in no other begins with room for `few`; there cannot be many such lists.
    std::size_t likely_count(std::size_t count, const char* start, std::size_t few) const;

    bool scan_integer(std::int64_t& out);
    /// The string that is next: a view of the text, or of `scratch` if there are escapes in it.
    bool scan_string(std::string_view& out, std::string& scratch);
    bool scan_key(std::string_view& out, std::string& scratch);
    bool unescape_string(const char* at, std::string_view& out, std::string& scratch);
    bool append_escape(const char*& at, std::string& out);
    bool skip_value();
    /// The arm that a tag in front of the object names, where writers put it; otherwise how many arms there are.
    std::size_t leading_tag(const Key& key, std::span<const std::string_view> arms);
    bool find_tag(Level& level, std::string_view name, std::span<const std::string_view> arms, std::size_t& arm);
    void wrong_type(std::string_view expected);
    void out_of_range(std::int64_t value, std::int64_t min, std::int64_t max);
    void out_of_range(double value, double min, double max);
    void check_string(std::string_view text, const StringLimits& limits);

    // Nearly all values begin just where the reader is, and are plain: of ASCII without escapes, and right. These read
    // them, and return where they end; null for any other value, with nothing changed.
    static const char* read_plain_id(const char* at, const char* end, std::string& out);
    static const char* read_long_id(const char* first, const char* end, std::string& out);
    static const char* read_plain_string(const char* at, const char* end, std::string& out, std::size_t min,
                                         std::size_t max, const Pattern* pattern);
    static const char* plain_string(const char* at, const char* end, std::string_view& out)
    {
        if (at == end || *at != '"') return nullptr;
        const char* const first = at + 1;
        const char* const last = plain_end<PlainText::ascii>(first, end);
        if (last == end || *last != '"') return nullptr;
        out = {first, static_cast<std::size_t>(last - first)};
        return last + 1;
    }
    /// Passes a value that was read up to `next`; false if there is none.
    bool pass(const char* next)
    {
        if (next == nullptr) return false;
        at_ = next;
        return true;
    }

    // These read anything, and tell what is wrong with it.
    [[gnu::cold]] void any_boolean(bool& out);
    [[gnu::cold]] void any_number(double& out, double min, double max);
    [[gnu::cold]] void any_string(std::string& out, const StringLimits& limits);
    [[gnu::cold]] void any_id(std::string& out);
    [[gnu::cold]] std::size_t any_choice(std::span<const std::string_view> names, std::span<const OldName> old);
    void bad_length(std::string_view rule, std::string_view comparison, std::size_t limit, std::string_view unit);
    std::string pointer(std::string_view name) const;

    const char* begin_;
    const char* at_;
    const char* end_;
    const char* value_start_ = begin_;
    int depth_ = 0;
    bool failed_ = false;
    std::string_view tag_;          // Field that the next object may have besides its own.
    const char* tag_end_ = nullptr; // Where it ends, if it leads.
    Level* innermost_ = nullptr;
    std::string_view code_;
    Violation violation_;
};

/// A field's name with what surrounds it behind another field, so that one comparison finds it.
struct Key {
    static constexpr std::size_t max_size = 48;
    std::array<char, max_size> text{};
    std::size_t size = 0;

    constexpr Key() = default;
    constexpr Key(const char* name) // NOLINT: tables of keys are lists of plain names.
    {
        text[size++] = ',';
        text[size++] = '"';
        for (const char* at = name; *at != '\0'; ++at)
            text[size++] = *at;
        text[size++] = '"';
        text[size++] = ':';
    }
    std::string_view name() const { return {text.data() + 2, size - 4}; }
    /// Without the comma.
    std::string_view literal() const { return {text.data() + 1, size - 1}; }
};

inline constexpr Key no_key; ///< The keys of an object whose fields have none.

/// The fields of a struct in the order in which writers put them, which of them must be there (bit by place), and the
/// old names that some of them may come under.
template <std::size_t count>
struct Keys {
    std::array<Key, count> keys;
    std::uint64_t required;
    std::span<const OldName> old = {};
};

/// Walks through the fields of an object. Looks first for the field that a writer of ours puts next.
class ObjectReader {
public:
    template <std::size_t count>
    [[gnu::always_inline]] ObjectReader(Reader& reader, const Keys<count>& keys)
        : level_(reader, count == 0 ? &no_key : keys.keys.data()), start_(reader.at_), size_(count),
          required_(keys.required), old_(keys.old)
    {
        if (reader.tag_.empty() && reader.next_is('{') && reader.depth_ < Reader::max_depth) {
            ++reader.depth_;
        } else {
            begin_anyhow();
        }
    }
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    /// Place of the next field within the keys, with the reader at its value; -1 at the end or after a mistake.
    int next();
    /// The same at the beginning. Here and below `reader` is the one that is walked through: told anew, so that where
    /// it is can stay in a register from field to field.
    template <std::size_t count>
    [[gnu::always_inline]] int first(Reader& reader, const Keys<count>& keys)
    {
        const Key& key = keys.keys[0];
        const char* const at = reader.at_;
        if (at != start_) return follows<0>(reader, keys) ? 0 : next();
        const auto room = static_cast<std::size_t>(reader.end_ - at);
        if (room < key.size || *at != '{' || !same_bytes(at + 1, key.text.data() + 1, key.size - 1)) return next();
        level_.place = 1;
        reader.at_ = at + key.size;
        return 0;
    }
    /// Whether the field at `place` is next, just as a writer of ours puts it behind the field before; the reader is
    /// then at its value. Otherwise nothing has happened, and next() finds out what there is.
    template <std::size_t place, std::size_t count>
    [[gnu::always_inline]] bool follows(Reader& reader, const Keys<count>& keys)
    {
        constexpr std::uint64_t bit = std::uint64_t{1} << place;
        const Key& key = keys.keys[place];
        const char* const at = reader.at_;
        const auto room = static_cast<std::size_t>(reader.end_ - at);
        if (room < key.size || !same_bytes(at, key.text.data(), key.size) || (seen_ & bit) != 0) return false;
        level_.place = place + 1;
        reader.at_ = at + key.size;
        return true;
    }
    /// True if the field at `place` occurred. Only at the end.
    bool has(std::size_t place) const { return ((seen_ >> place) & 1U) != 0; }

private:
    void begin_anyhow();
    int enter(std::size_t place, const char* value, std::string_view old_name = {});
    void end_run();
    int next_anywhere();
    int next_by_name();
    int twice();
    int end();

    Reader::Level level_; // Its place is that of the field that a writer of ours puts next.
    const char* start_;   // of the object
    std::uint64_t seen_ = 0;
    std::size_t run_ = 0; // From here on all fields up to the place were seen too, one behind the other.
    std::size_t size_;    // how many keys there are
    std::uint64_t required_;
    std::span<const OldName> old_;
    bool tag_seen_ = false;
    std::string_view tag_;
};

template <std::integral Int>
void Reader::integer(Int& out, std::int64_t min, std::int64_t max)
{
    std::int64_t value = 0;
    if (!scan_integer(value)) return;
    if (value < min || value > max) return out_of_range(value, min, max);
    out = static_cast<Int>(value);
}

template <class Item, class ReadItem>
void Reader::list(std::vector<Item>& out, std::size_t min, std::size_t max, ReadItem&& read_item)
{
    out.clear();
    if (min == 0 && end_ - at_ >= 2 && at_[0] == '[' && at_[1] == ']' && depth_ != max_depth) {
        at_ += 2;
        return;
    }
    if (!enter('[', "a list")) return;
    const char* start = at_++;
    Level level(*this, nullptr);
    for (std::size_t place = 0; more(']', place == 0); ++place) {
        if (place == max) {
            leave(start);
            return bad_length("maxItems", "at most", max, "items");
        }
        level.place = place;
        if (place != 0 && place == out.capacity())
            out.reserve(std::min(max, likely_count(place, start, first_room / sizeof(Item))));
        if constexpr (std::same_as<Item, bool>) {
            bool item = false;
            read_item(item);
            out.push_back(item);
        } else if constexpr (std::is_aggregate_v<Item>) {
            read_item(out.emplace_back(Fresh<Item>{}));
        } else {
            read_item(out.emplace_back());
        }
    }
    if (failed_) return;
    leave(start);
    if (out.size() < min) bad_length("minItems", "at least", min, "items");
}

template <class Item, class ReadItem>
void Reader::map(std::map<std::string, Item>& out, std::size_t max, ReadItem&& read_item)
{
    out.clear();
    if (!enter('{', "an object")) return;
    const char* start = at_++;
    Level level(*this, &no_key);
    std::string scratch;
    while (more('}', out.empty())) {
        std::string_view key;
        if (!scan_key(key, scratch)) return;
        if (out.size() == max) {
            leave(start);
            return bad_length("maxItems", "at most", max, "entries");
        }
        const auto [entry, added] = out.try_emplace(std::string(key));
        level.name_it(0, entry->first);
        if (!added) return violate("duplicateKey", "must occur once");
        read_item(entry->second);
    }
    if (!failed_) leave(start);
}

template <class Item, class ReadItem>
void Reader::nullable(std::optional<Item>& out, ReadItem&& read_item)
{
    if (null()) {
        out.reset();
    } else {
        read_item(out.emplace());
    }
}

} // namespace chorus::wire
