#include "codegen/runtime/wire/reader.hpp"

#include "codegen/runtime/wire/plain_text.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <bit>
#include <memory>

namespace chorus::wire {

namespace {

bool is_digit(char character)
{
    return static_cast<unsigned char>(character - '0') < 10;
}

/// True if `character` can be part of a number or a word such as true.
bool is_bare(char character)
{
    return is_digit(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           character == '-' || character == '+' || character == '.';
}

int hex_value(char character)
{
    if (is_digit(character)) return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return -1;
}

/// Four hex digits at `at`, or -1.
std::int32_t hex_unit(const char* at, const char* end)
{
    if (end - at < 4) return -1;
    std::int32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hex_value(at[i]);
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

constexpr std::size_t room_within = 15; // Characters that a string holds without memory of its own.

/// Makes `out`, which has no memory of its own, the `size` characters at `from`, at most 15, behind which there is
/// more. A copy of a fixed size is a few instructions; what is too much of it is cut off.
[[gnu::always_inline]] inline void put_short(std::string& out, const char* from, std::size_t size)
{
    std::construct_at(&out, from, room_within);
    out.resize(size);
}

/// Makes `out` a text that is no part of it.
void put(std::string& out, std::string_view text)
{
    std::string made(text);
    if (out.capacity() == room_within) {
        std::construct_at(&out, std::move(made));
    } else {
        out = std::move(made);
    }
}

template <class Number>
std::string as_text(Number value)
{
    std::string text;
    if constexpr (std::integral<Number>) {
        append_integer(text, value);
    } else {
        append_number(text, value);
    }
    return text;
}

} // namespace

bool Reader::finish()
{
    if (failed_) return false;
    skip_space();
    if (at_ != end_) syntax_error("wire.badSyntax", "There is text behind the end of the value.");
    return !failed_;
}

Error Reader::error() const
{
    if (code_ != "wire.badPayload")
        return {std::string(code_),
                violation_.expected,
                {},
                {{"pointer", violation_.pointer}, {"offset", static_cast<std::int64_t>(violation_.offset)}}};
    return {std::string(code_),
            to_sentence(violation_),
            {},
            {{"pointer", violation_.pointer},
             {"rule", violation_.rule},
             {"offset", static_cast<std::int64_t>(violation_.offset)}}};
}

void Reader::syntax_error(std::string_view code, std::string_view message)
{
    if (failed_) return;
    failed_ = true;
    code_ = code;
    violation_ = {pointer({}), "syntax", static_cast<std::size_t>(at_ - begin_), std::string(message)};
    at_ = end_;
}

void Reader::violate(std::string_view rule, std::string expected, std::string_view name)
{
    if (failed_) return;
    failed_ = true;
    code_ = "wire.badPayload";
    violation_ = {pointer(name), std::string(rule), static_cast<std::size_t>(value_start_ - begin_),
                  std::move(expected)};
    at_ = end_;
}

void Reader::Level::append_to(std::string& pointer) const
{
    if (named == place && name.data() != nullptr) return append_pointer_step(pointer, name);
    if (keys == nullptr) return append_pointer_step(pointer, as_text(static_cast<std::int64_t>(place)));
    if (place > 0) append_pointer_step(pointer, keys[place - 1].name());
}

std::string Reader::pointer(std::string_view name) const
{
    std::vector<const Level*> levels;
    for (const Level* level = innermost_; level != nullptr; level = level->outer)
        levels.push_back(level);
    std::string text;
    for (auto level = levels.rbegin(); level != levels.rend(); ++level)
        (*level)->append_to(text);
    if (!name.empty()) append_pointer_step(text, name);
    return text;
}

void Reader::wrong_type(std::string_view expected)
{
    if (failed_) return;
    const char* word_end = at_;
    while (word_end != end_ && is_bare(*word_end))
        ++word_end;
    const std::string_view word(at_, static_cast<std::size_t>(word_end - at_));
    // A piece of a word at the end may be the beginning of the right one.
    const bool whole = word == "true" || word == "false" || word == "null" || (!word.empty() && is_digit(word.back()));
    if (word_end == end_ && !whole) return syntax_error("wire.badSyntax", "The text ends too early.");
    const bool begins_value = is_bare(*at_) || *at_ == '"' || *at_ == '{' || *at_ == '[';
    if (!begins_value) return syntax_error("wire.badSyntax", "There must be a value here.");
    violate("type", "must be " + std::string(expected));
}

void Reader::out_of_range(std::int64_t value, std::int64_t min, std::int64_t max)
{
    if (value < min) return violate("min", "must be at least " + as_text(min));
    violate("max", "must be at most " + as_text(max));
}

void Reader::out_of_range(double value, double min, double max)
{
    if (value < min) return violate("min", "must be at least " + as_text(min));
    violate("max", "must be at most " + as_text(max));
}

void Reader::bad_length(std::string_view rule, std::string_view comparison, std::size_t limit, std::string_view unit)
{
    violate(rule, "must have " + std::string(comparison) + " " + as_text(static_cast<std::int64_t>(limit)) + " " +
                      std::string(unit));
}

bool Reader::take(char character)
{
    if (!next_is(character)) return false;
    ++at_;
    return true;
}

std::size_t Reader::likely_count(std::size_t count, const char* start, std::size_t few) const
{
    const auto item_size = static_cast<std::size_t>(at_ - start) / count;
    const std::size_t likely = count + static_cast<std::size_t>(end_ - at_) / item_size;
    bool is_nested = false;
    for (const Level* level = innermost_->outer; level != nullptr; level = level->outer)
        is_nested = is_nested || level->keys == nullptr || level->keys == &no_key;
    return std::clamp(likely, 2 * count, std::max(8 * count, is_nested ? 0 : few));
}

bool Reader::enter_anyhow(char bracket, std::string_view type)
{
    skip_space();
    value_start_ = at_;
    if (!next_is(bracket)) {
        wrong_type(type);
        return false;
    }
    if (depth_ == max_depth) {
        syntax_error("wire.tooDeep", "The value is nested too deeply.");
        return false;
    }
    ++depth_;
    return true;
}

bool Reader::more_anywhere(char closing_bracket, bool first)
{
    if (failed_) return false;
    skip_space();
    if (take(closing_bracket)) return false;
    if (first) return true;
    if (take(',')) return true;
    syntax_error("wire.badSyntax", at_end() ? "The text ends too early." : "There must be a comma or a bracket here.");
    return false;
}

void Reader::any_boolean(bool& out)
{
    skip_space();
    value_start_ = at_;
    const std::string_view text(at_, static_cast<std::size_t>(end_ - at_));
    if (text.starts_with("true")) {
        at_ += 4;
        out = true;
    } else if (text.starts_with("false")) {
        at_ += 5;
        out = false;
    } else {
        wrong_type("true or false");
    }
}

void Reader::empty_object()
{
    static constexpr Keys<0> keys{{}, 0};
    ObjectReader(*this, keys).next();
}

bool Reader::null()
{
    skip_space();
    const std::string_view text(at_, static_cast<std::size_t>(end_ - at_));
    if (!text.starts_with("null")) return false;
    at_ += 4;
    return true;
}

bool Reader::scan_integer(std::int64_t& out)
{
    skip_space();
    value_start_ = at_;
    const bool negative = next_is('-');
    const char* const first = at_ + (negative ? 1 : 0);
    auto [magnitude, count] = read_digits(first, end_);
    const char* const at = first + count;
    const bool fraction = at != end_ && (*at == '.' || *at == 'e' || *at == 'E');
    if (count == 0 || fraction) {
        wrong_type("an integer");
        return false;
    }
    if (*first == '0' && count > 1) {
        syntax_error("wire.badSyntax", "A number must not begin with 0.");
        return false;
    }
    // More digits than any integer of ours has: keep the order, so that the range check answers.
    if (count >= 18) magnitude = std::uint64_t{1} << 62U;
    out = negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
    at_ = at;
    return true;
}

void Reader::any_number(double& out, double min, double max)
{
    skip_space();
    value_start_ = at_;
    if (at_end() || (!is_digit(*at_) && *at_ != '-')) return wrong_type("a number");
    double value = 0;
    const NumberSyntax syntax = parse_number(at_, end_, value);
    if (syntax == NumberSyntax::bad) return syntax_error("wire.badSyntax", "This is not a number.");
    if (syntax == NumberSyntax::too_large) return violate("type", "must be a finite number");
    if (value < min || value > max) return out_of_range(value, min, max);
    out = value;
}

void Reader::number(float& out, float min, float max)
{
    double value = 0;
    number(value, static_cast<double>(min), static_cast<double>(max));
    if (!failed_) out = static_cast<float>(value);
}

bool Reader::scan_string(std::string_view& out, std::string& scratch)
{
    skip_space();
    value_start_ = at_;
    if (!next_is('"')) {
        wrong_type("a string");
        return false;
    }
    const char* const next = plain_string(at_, end_, out);
    if (next == nullptr) return unescape_string(at_ + 1, out, scratch);
    at_ = next;
    return true;
}

bool Reader::unescape_string(const char* at, std::string_view& out, std::string& scratch)
{
    scratch.clear();
    const auto give_up = [&](std::string_view message) {
        at_ = at;
        syntax_error("wire.badSyntax", message);
        return false;
    };
    while (true) {
        const char* plain = at;
        at = plain_end<PlainText::ascii>(at, end_);
        scratch.append(plain, at);
        if (at == end_) return give_up("The text ends within a string.");
        const auto code = static_cast<unsigned char>(*at);
        if (code == '"') break;
        if (code < 0x20) return give_up("A control character in a string must be escaped.");
        if (code == '\\') {
            if (!append_escape(at, scratch)) return give_up("This escape does not exist.");
            continue;
        }
        const char* sequence_end = utf8_sequence_end(at, end_);
        if (sequence_end == nullptr) return give_up("The text is not UTF-8.");
        scratch.append(at, sequence_end);
        at = sequence_end;
    }
    at_ = at + 1;
    out = scratch;
    return true;
}

bool Reader::append_escape(const char*& at, std::string& out)
{
    if (end_ - at < 2) return false;
    const char kind = at[1];
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (const std::size_t found = names.find(kind); found != std::string_view::npos) {
        out.push_back(values[found]);
        at += 2;
        return true;
    }
    if (kind != 'u') return false;
    const std::int32_t unit = hex_unit(at + 2, end_);
    if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) return false;
    if (unit < 0xD800 || unit > 0xDBFF) {
        append_code_point(out, static_cast<std::uint32_t>(unit));
        at += 6;
        return true;
    }
    if (end_ - at < 12 || at[6] != '\\' || at[7] != 'u') return false;
    const std::int32_t low = hex_unit(at + 8, end_);
    if (low < 0xDC00 || low > 0xDFFF) return false;
    append_code_point(out, 0x10000U + (static_cast<std::uint32_t>(unit - 0xD800) << 10U) +
                               static_cast<std::uint32_t>(low - 0xDC00));
    at += 12;
    return true;
}

void Reader::check_string(std::string_view text, const StringLimits& limits)
{
    // Bytes bound code points from above, and a quarter of them from below; counting is rarely needed.
    if (text.size() > limits.max && count_code_points(text) > limits.max)
        return bad_length("maxLength", "at most", limits.max, "characters");
    if (limits.min > 0 && text.size() < limits.min * 4 && count_code_points(text) < limits.min)
        return bad_length("minLength", "at least", limits.min, "characters");
    if (limits.pattern != nullptr && !limits.pattern->matches(text))
        violate("pattern", "must match " + std::string(limits.pattern->source));
}

const char* Reader::read_plain_string(const char* at, const char* end, std::string& out, std::size_t min,
                                      std::size_t max, const Pattern* pattern)
{
    // As many bytes as code points, since they are ASCII.
    std::string_view text;
    const char* const next = plain_string(at, end, text);
    if (next == nullptr || text.size() < min || text.size() > max) return nullptr;
    if (pattern != nullptr && !pattern->matches(text)) return nullptr;
    if (text.size() <= room_within && out.capacity() == room_within &&
        end - text.data() >= static_cast<std::ptrdiff_t>(room_within)) {
        put_short(out, text.data(), text.size());
    } else {
        put(out, text);
    }
    return next;
}

void Reader::any_string(std::string& out, const StringLimits& limits)
{
    std::string_view text;
    if (!scan_string(text, out)) return;
    check_string(text, limits);
    if (text.data() != out.data()) put(out, text);
}

void Reader::string(ShortText& out, const StringLimits& limits)
{
    std::string scratch;
    std::string_view text;
    if (!scan_string(text, scratch)) return;
    check_string(text, limits);
    out.assign(text);
}

const char* Reader::read_plain_id(const char* at, const char* end, std::string& out)
{
    // The end of the id's characters is the end of a valid string, so one look finds and checks it.
    if (end - at < 18 || *at != '"') return nullptr;
    const char* const first = at + 1;
    const std::size_t size = id_size(first);
    const bool is_short = size - 1 < room_within && out.capacity() == room_within;
    if (!is_short) return read_long_id(first, end, out);
    if (first[size] != '"') return nullptr;
    put_short(out, first, size);
    return first + size + 1;
}

const char* Reader::read_long_id(const char* first, const char* end, std::string& out)
{
    const char* const last = id_end(first, end);
    const auto size = static_cast<std::size_t>(last - first);
    if (last == end || *last != '"' || size == 0 || size > max_id_size) return nullptr;
    put(out, {first, size});
    return last + 1;
}

void Reader::any_id(std::string& out)
{
    std::string_view text;
    if (!scan_string(text, out)) return;
    if (!is_id(text)) return violate("id", "must be an id: 1 to 64 letters, digits, dots, hyphens and underscores");
    if (text.data() != out.data()) put(out, text);
}

void Reader::time(std::string& out)
{
    std::string_view text;
    if (!scan_string(text, out)) return;
    if (!is_time(text)) return violate("time", "must be a time such as 2025-11-21T09:30:00.250Z");
    if (text.data() != out.data()) put(out, text);
}

void Reader::time(ShortText& out)
{
    std::string scratch;
    std::string_view text;
    if (!scan_string(text, scratch)) return;
    if (!is_time(text)) return violate("time", "must be a time such as 2025-11-21T09:30:00.250Z");
    out.assign(text);
}

void Reader::bytes(std::vector<std::uint8_t>& out, std::size_t min, std::size_t max)
{
    std::string scratch;
    std::string_view text;
    if (!scan_string(text, scratch)) return;
    if (!from_base64(text, out)) return violate("base64", "must be base64");
    if (out.size() > max) return bad_length("maxLength", "at most", max, "bytes");
    if (out.size() < min) bad_length("minLength", "at least", min, "bytes");
}

std::size_t Reader::choice(std::span<const std::string_view> names, std::span<const OldName> old)
{
    const std::size_t place = quoted_place(at_, end_, names);
    if (place == names.size()) return any_choice(names, old);
    value_start_ = at_;
    at_ += names[place].size() + 2;
    return place;
}

std::size_t Reader::any_choice(std::span<const std::string_view> names, std::span<const OldName> old)
{
    std::string scratch;
    std::string_view text;
    if (!scan_string(text, scratch)) return 0;
    if (const auto name = std::ranges::find(names, text); name != names.end())
        return static_cast<std::size_t>(name - names.begin());
    for (const OldName& one : old)
        if (one.name == text) return one.place;
    std::string expected = "must be one of";
    for (const std::string_view name : names)
        expected.append(name == names.front() ? " " : ", ").append(name);
    violate("enum", std::move(expected));
    return 0;
}

bool Reader::scan_key(std::string_view& out, std::string& scratch)
{
    skip_space();
    if (!next_is('"')) {
        syntax_error("wire.badSyntax", at_end() ? "The text ends too early." : "There must be a key in quotes here.");
        return false;
    }
    if (!scan_string(out, scratch)) return false;
    skip_space();
    if (take(':')) return true;
    syntax_error("wire.badSyntax", at_end() ? "The text ends too early." : "There must be a colon here.");
    return false;
}

bool Reader::skip_value()
{
    std::uint64_t objects = 0; // One bit for each open bracket: whether it is a brace.
    int open = 0;
    while (true) {
        skip_space();
        if (at_end()) break;
        const char character = *at_;
        if (character == '"') {
            std::string scratch;
            std::string_view text;
            if (!scan_string(text, scratch)) return false;
        } else if (character == '{' || character == '[') {
            if (depth_ + open == max_depth) {
                syntax_error("wire.tooDeep", "The value is nested too deeply.");
                return false;
            }
            objects = objects << 1U | (character == '{' ? 1U : 0U);
            ++open;
            ++at_;
            continue;
        } else if (character == '}' || character == ']') {
            if (open == 0 || (objects & 1U) != (character == '}' ? 1U : 0U)) break;
            objects >>= 1U;
            --open;
            ++at_;
        } else if (open != 0 && (character == ',' || character == ':')) {
            ++at_;
            continue;
        } else {
            const char* start = at_;
            while (at_ != end_ && is_bare(*at_))
                ++at_;
            if (at_ == start) break;
        }
        if (open == 0) return true;
    }
    syntax_error("wire.badSyntax", at_end() ? "The text ends too early." : "There must be a value here.");
    return false;
}

std::string_view Reader::raw()
{
    skip_space();
    const char* start = at_;
    if (!skip_value()) return {};
    value_start_ = start;
    return {start, static_cast<std::size_t>(at_ - start)};
}

std::string_view Reader::raw_until(std::string_view ending)
{
    const std::string_view text(at_, static_cast<std::size_t>(end_ - at_));
    if (!text.ends_with(ending)) return raw();
    at_ = end_ - ending.size();
    return text.substr(0, text.size() - ending.size());
}

bool Reader::find_tag(Level& level, std::string_view name, std::span<const std::string_view> arms, std::size_t& arm)
{
    std::string scratch;
    for (bool first = true; more('}', first); first = false) {
        std::string_view key;
        if (!scan_key(key, scratch)) return false;
        if (key == name) {
            level.name_it(0, name);
            arm = choice(arms);
            return !failed_;
        }
        if (!skip_value()) return false;
    }
    return false;
}

std::size_t Reader::tag(const Key& key, std::span<const std::string_view> arms)
{
    tag_end_ = nullptr;
    if (const std::size_t leading = leading_tag(key, arms); leading != arms.size()) return leading;
    if (!enter('{', "an object")) return 0;
    const char* start = at_++;
    std::size_t arm = 0;
    Level level(*this, &no_key);
    const bool found = find_tag(level, key.name(), arms, arm);
    if (failed_) return 0;
    leave(start);
    if (!found) {
        violate("required", "must be there", key.name());
        return 0;
    }
    at_ = start;
    tag_ = key.name();
    return arm;
}

std::size_t Reader::leading_tag(const Key& key, std::span<const std::string_view> arms)
{
    const std::string_view literal = key.literal();
    if (static_cast<std::size_t>(end_ - at_) <= literal.size() || *at_ != '{' ||
        !same_bytes(at_ + 1, literal.data(), literal.size()))
        return arms.size();
    const char* const value = at_ + 1 + literal.size();
    const std::size_t arm = quoted_place(value, end_, arms);
    if (arm == arms.size()) return arm;
    tag_ = key.name();
    tag_end_ = value + arms[arm].size() + 2;
    return arm;
}

void Reader::rule(bool holds, std::string_view id, std::string_view message)
{
    if (!holds) violate(id, std::string(message));
}

void ObjectReader::begin_anyhow()
{
    Reader& reader = level_.reader;
    tag_ = std::exchange(reader.tag_, {});
    if (!reader.enter('{', "an object")) return;
    start_ = reader.at_;
    if (tag_.empty() || reader.tag_end_ == nullptr) return;
    // The union has read the tag already. Where writers put it, in front, it is simply passed over.
    reader.at_ = reader.tag_end_;
    tag_seen_ = true;
}

/// Goes to the value of the field at `place`.
int ObjectReader::enter(std::size_t place, const char* value, std::string_view old_name)
{
    level_.name_it(place + 1, old_name);
    level_.reader.at_ = value;
    const std::uint64_t bit = std::uint64_t{1} << place;
    if ((seen_ & bit) != 0) return twice();
    run_ = place;
    return static_cast<int>(place);
}

void ObjectReader::end_run()
{
    if (run_ >= level_.place) return;
    constexpr std::uint64_t all = ~std::uint64_t{0};
    seen_ |= (all << run_) & (all >> (64U - level_.place));
    run_ = level_.place;
}

int ObjectReader::next()
{
    end_run();
    Reader& reader = level_.reader;
    const std::size_t place = level_.place;
    const bool first = reader.at_ == start_;
    if (place < size_) {
        const std::string_view literal = level_.keys[place].literal();
        const char* at = reader.at_;
        if (static_cast<std::size_t>(reader.end_ - at) > literal.size() && *at == (first ? '{' : ',') &&
            same_bytes(at + 1, literal.data(), literal.size()))
            return enter(place, at + 1 + literal.size());
    } else if (!first && reader.take('}')) {
        return end();
    }
    return next_anywhere();
}

int ObjectReader::next_anywhere()
{
    Reader& reader = level_.reader;
    if (reader.failed_) return -1;
    const bool first = reader.at_ == start_;
    if (first) ++reader.at_;
    if (!reader.more('}', first)) return reader.failed_ ? -1 : end();
    reader.skip_space();
    const std::string_view text(reader.at_, static_cast<std::size_t>(reader.end_ - reader.at_));
    for (std::size_t place = level_.place; place < size_; ++place) {
        const std::string_view literal = level_.keys[place].literal();
        if (text.starts_with(literal)) return enter(place, reader.at_ + literal.size());
    }
    return next_by_name();
}

int ObjectReader::next_by_name()
{
    Reader& reader = level_.reader;
    std::string scratch;
    std::string_view name;
    if (!reader.scan_key(name, scratch)) return -1;
    for (std::size_t place = 0; place < size_; ++place)
        if (level_.keys[place].name() == name) return enter(place, reader.at_);
    for (const OldName& one : old_)
        if (one.name == name) return enter(one.place, reader.at_, one.name);
    const std::size_t place = level_.place;
    level_.name_it(size_ + 1, name);
    if (!tag_.empty() && name == tag_) {
        if (std::exchange(tag_seen_, true)) return twice();
        if (!reader.skip_value()) return -1;
        level_.name_it(place, tag_);
        return next();
    }
    reader.violate("unknownField", "is not a field here");
    return -1;
}

int ObjectReader::twice()
{
    level_.reader.value_start_ = level_.reader.at_;
    level_.reader.violate("duplicateKey", "must occur once");
    return -1;
}

int ObjectReader::end()
{
    level_.reader.leave(start_);
    const std::uint64_t missing = required_ & ~seen_;
    if (missing != 0) {
        const Key& key = level_.keys[std::countr_zero(missing)];
        level_.reader.violate("required", "must be there", key.name());
    }
    return -1;
}

} // namespace chorus::wire
