#include "conformance/runner/judge/text.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <regex>
#include <vector>

namespace chorus::conform {
namespace {

/// Builds a value and notices keys that come twice, which a parser for everyday use lets pass.
class StrictHandler {
public:
    static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t max_array_size = max_object_size;
    static constexpr std::size_t max_key_size = max_object_size;
    static constexpr std::size_t max_string_size = max_object_size;
    using Code = boost::system::error_code;

    StrictHandler() { stack_.reset(); }
    json::value release() { return stack_.release(); }
    const std::string& repeated() const { return repeated_; }

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&)
    {
        keys_.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t size, Code&)
    {
        std::vector<std::string>& keys = keys_.back();
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        if (twice != keys.end() && repeated_.empty()) repeated_ = *twice;
        keys_.pop_back();
        stack_.push_object(size);
        return true;
    }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t size, Code&)
    {
        stack_.push_array(size);
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, Code&)
    {
        key_.append(part);
        stack_.push_chars(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t, Code&)
    {
        key_.append(part);
        keys_.back().push_back(std::move(key_));
        key_.clear();
        stack_.push_key(part);
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, Code&)
    {
        stack_.push_chars(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, Code&)
    {
        stack_.push_string(part);
        return true;
    }
    bool on_number_part(json::string_view, Code&) { return true; }
    bool on_int64(std::int64_t value, json::string_view, Code&)
    {
        stack_.push_int64(value);
        return true;
    }
    bool on_uint64(std::uint64_t value, json::string_view, Code&)
    {
        stack_.push_uint64(value);
        return true;
    }
    bool on_double(double value, json::string_view text, Code&)
    {
        if (text.find_first_of(".eE") != json::string_view::npos) {
            stack_.push_double(value);
        } else if (value < 0) {
            stack_.push_int64(std::numeric_limits<std::int64_t>::min());
        } else {
            stack_.push_uint64(std::numeric_limits<std::uint64_t>::max());
        }
        return true;
    }
    bool on_bool(bool value, Code&)
    {
        stack_.push_bool(value);
        return true;
    }
    bool on_null(Code&)
    {
        stack_.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, Code&) { return true; }
    bool on_comment(json::string_view, Code&) { return true; }

private:
    json::value_stack stack_;
    std::vector<std::vector<std::string>> keys_; ///< of each open object
    std::string key_;
    std::string repeated_;
};

bool is_letter_or_digit(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9');
}

int number_at(std::string_view text, std::size_t at, std::size_t size)
{
    int number = 0;
    for (const char digit : text.substr(at, size))
        number = number * 10 + (digit - '0');
    return number;
}

int days_of(int year, int month)
{
    if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

} // namespace

std::variant<json::value, std::string> parse_message(std::string_view text)
{
    json::parse_options options;
    options.max_depth = deepest;
    json::basic_parser<StrictHandler> parser(options);
    boost::system::error_code error;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), error);
    if (error) return fmt::format("{} at byte {}", error.message(), used);
    if (used < text.size()) return fmt::format("there is more behind the value, at byte {}", used);
    if (!parser.handler().repeated().empty())
        return fmt::format("the key `{}` comes twice in one object", parser.handler().repeated());
    return parser.handler().release();
}

std::size_t code_points(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

bool is_id(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char character) {
        return is_letter_or_digit(character) || character == '.' || character == '_' || character == '-';
    });
}

bool is_time(std::string_view text)
{
    static const std::regex form(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))");
    if (text.size() > 64 || !std::regex_match(text.begin(), text.end(), form)) return false;
    const int month = number_at(text, 5, 2);
    if (month < 1 || month > 12) return false;
    const int day = number_at(text, 8, 2);
    if (day < 1 || day > days_of(number_at(text, 0, 4), month)) return false;
    if (number_at(text, 11, 2) > 23 || number_at(text, 14, 2) > 59 || number_at(text, 17, 2) > 60) return false;
    if (text.back() == 'Z') return true;
    const std::size_t zone = text.size() - 5;
    return number_at(text, zone, 2) <= 23 && number_at(text, zone + 3, 2) <= 59;
}

std::optional<std::size_t> base64_bytes(std::string_view text)
{
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    const std::string_view digits = text.substr(0, text.size() - padding);
    const bool alphabet = std::all_of(digits.begin(), digits.end(), [](char character) {
        return is_letter_or_digit(character) || character == '+' || character == '/';
    });
    if (!alphabet) return std::nullopt;
    // Bits that the padding cuts off are zero: one text for the same bytes.
    constexpr std::string_view two_zero_bits = "AEIMQUYcgkosw048";
    constexpr std::string_view four_zero_bits = "AQgw";
    if (padding == 1 && two_zero_bits.find(digits.back()) == std::string_view::npos) return std::nullopt;
    if (padding == 2 && four_zero_bits.find(digits.back()) == std::string_view::npos) return std::nullopt;
    return text.size() / 4 * 3 - padding;
}

std::string pointer_to(std::string_view pointer, std::string_view step)
{
    std::string longer(pointer);
    longer += '/';
    for (const char character : step) {
        if (character == '~') {
            longer += "~0";
        } else if (character == '/') {
            longer += "~1";
        } else {
            longer += character;
        }
    }
    return longer;
}

} // namespace chorus::conform
