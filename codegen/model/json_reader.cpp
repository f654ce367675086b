#include "codegen/model/json_reader.hpp"

#include "codegen/runtime/wire/number.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr int deepest = 256;

/// Reads from left to right. Every function returns false at the first fault, which `fault_` then names.
class JsonParser {
public:
    explicit JsonParser(std::string_view text) : begin_(text.data()), at_(begin_), end_(begin_ + text.size()) {}

    bool parse(Json& out)
    {
        if (!value(out, 0)) return false;
        skip_space();
        return at_ == end_ || fail("there is something behind the value");
    }

    std::string fault() const { return fmt::format("Line {}: {}.", 1 + std::count(begin_, at_, '\n'), fault_); }

private:
    bool fail(std::string_view fault)
    {
        if (fault_.empty()) fault_ = fault;
        return false;
    }

    void skip_space()
    {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t'))
            ++at_;
    }

    bool take(char character)
    {
        skip_space();
        if (at_ == end_ || *at_ != character) return false;
        ++at_;
        return true;
    }

    bool take_word(std::string_view word)
    {
        if (!std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }

    bool value(Json& out, int depth)
    {
        skip_space();
        if (at_ == end_) return fail("a value is missing");
        if (depth > deepest) return fail("there are too many levels");
        if (*at_ == '{') return object(out, depth);
        if (*at_ == '[') return list(out, depth);
        if (*at_ == '"') {
            std::string text;
            if (!string(text)) return false;
            out = Json(std::move(text));
            return true;
        }
        if (take_word("null")) return assign(out, Json());
        if (take_word("true")) return assign(out, Json(true));
        if (take_word("false")) return assign(out, Json(false));
        return number(out);
    }

    static bool assign(Json& out, Json value)
    {
        out = std::move(value);
        return true;
    }

    bool number(Json& out)
    {
        const char* start = at_;
        double real = 0;
        if (wire::parse_number(at_, end_, real) != wire::NumberSyntax::good) return fail("this is not a value");
        const std::string_view text(start, static_cast<std::size_t>(at_ - start));
        std::int64_t integer = 0;
        const auto [rest, error] = std::from_chars(start, at_, integer);
        const bool whole = text.find_first_of(".eE") == std::string_view::npos;
        return assign(out, whole && error == std::errc{} && rest == at_ ? Json(integer) : Json(real));
    }

    bool list(Json& out, int depth)
    {
        ++at_;
        Json::List items;
        if (!take(']')) {
            do {
                if (!value(items.emplace_back(), depth + 1)) return false;
            } while (take(','));
            if (!take(']')) return fail("`]` or `,` is missing");
        }
        return assign(out, Json(std::move(items)));
    }

    bool object(Json& out, int depth)
    {
        ++at_;
        Json::Object fields;
        if (!take('}')) {
            do {
                skip_space();
                std::string key;
                if (at_ == end_ || *at_ != '"' || !string(key)) return fail("a key is missing");
                if (!take(':')) return fail("`:` is missing");
                if (!value(fields.emplace_back(std::move(key), Json()).second, depth + 1)) return false;
            } while (take(','));
            if (!take('}')) return fail("`}` or `,` is missing");
            if (has_twice(fields)) return fail("a key of the object that ends here is there twice");
        }
        return assign(out, Json(std::move(fields)));
    }

    static bool has_twice(const Json::Object& fields)
    {
        std::vector<std::string_view> keys;
        for (const auto& [key, field] : fields)
            keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
    }

    bool string(std::string& out)
    {
        ++at_;
        while (at_ != end_ && *at_ != '"') {
            if (static_cast<unsigned char>(*at_) < 0x20) return fail("a control character is not escaped");
            if (*at_ != '\\') {
                out.push_back(*at_++);
            } else if (!escape(out)) {
                return false;
            }
        }
        if (at_ == end_) return fail("the end of a text is missing");
        ++at_;
        return wire::is_utf8(out) || fail("a text is not UTF-8");
    }

    bool escape(std::string& out)
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (++at_ == end_) return fail("the end of a text is missing");
        const char name = *at_++;
        if (const std::size_t place = names.find(name); place != std::string_view::npos) {
            out.push_back(meanings[place]);
            return true;
        }
        std::uint32_t code = 0;
        if (name != 'u' || !hexadecimal(code)) return fail("there is no such escape");
        if (code >= 0xDC00 && code < 0xE000) return fail("half of a surrogate pair is missing");
        if (code >= 0xD800 && code < 0xDC00) {
            std::uint32_t low = 0;
            if (!take_word("\\u") || !hexadecimal(low) || low < 0xDC00 || low > 0xDFFF)
                return fail("half of a surrogate pair is missing");
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        }
        wire::append_code_point(out, code);
        return true;
    }

    bool hexadecimal(std::uint32_t& code)
    {
        if (end_ - at_ < 4) return false;
        const auto [rest, error] = std::from_chars(at_, at_ + 4, code, 16);
        if (error != std::errc{} || rest != at_ + 4) return false;
        at_ = rest;
        return true;
    }

    const char* begin_;
    const char* at_;
    const char* end_;
    std::string_view fault_;
};

} // namespace

tl::expected<Json, std::string> read_json(std::string_view text)
{
    JsonParser parser(text);
    Json json;
    if (!parser.parse(json)) return tl::unexpected(parser.fault());
    return json;
}

} // namespace chorus::codegen
