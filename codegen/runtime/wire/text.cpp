#include "codegen/runtime/wire/text.hpp"

#include "codegen/runtime/wire/plain_text.hpp"

#include <array>
#include <bit>
#include <cstring>

namespace chorus::wire {

namespace {

unsigned byte_at(const char* at)
{
    return static_cast<unsigned char>(*at);
}
bool continues(const char* at)
{
    return (byte_at(at) & 0xC0U) == 0x80U;
}

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/// Two digits at `at` as a number, or -1.
int two_digits(std::string_view text, std::size_t at)
{
    if (at + 2 > text.size() || !is_digit(text[at]) || !is_digit(text[at + 1])) return -1;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// The same where two digits are known to be.
int known_digits(std::string_view text, std::size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// Eight characters, of which those that `form` has as 0 may be any digit. All are looked at together.
class EightCharacters {
public:
    explicit constexpr EightCharacters(std::string_view form)
    {
        std::array<unsigned char, 8> mask{};
        std::array<unsigned char, 8> expected{};
        std::array<unsigned char, 8> sixes{};
        for (std::size_t i = 0; i < 8; ++i) {
            const bool digit = form[i] == '0';
            mask[i] = digit ? 0xF0 : 0xFF;
            expected[i] = static_cast<unsigned char>(form[i]);
            sixes[i] = digit ? 6 : 0;
        }
        mask_ = std::bit_cast<std::uint64_t>(mask);
        expected_ = std::bit_cast<std::uint64_t>(expected);
        sixes_ = std::bit_cast<std::uint64_t>(sixes);
    }
    bool match(const char* at) const
    {
        std::uint64_t characters = 0;
        std::memcpy(&characters, at, 8);
        // With six more, whatever follows the digit nine leaves the row of the digits.
        return (characters & mask_) == expected_ && ((characters + sixes_) & mask_) == expected_;
    }

private:
    std::uint64_t mask_ = 0;
    std::uint64_t expected_ = 0;
    std::uint64_t sixes_ = 0;
};

/// Whether text of at least 19 characters begins like 2025-11-21T09:30:00, whatever the digits.
bool begins_as_time(std::string_view text)
{
    static constexpr EightCharacters year_and_month("0000-00-");
    static constexpr EightCharacters day_and_hour("00T00:00");
    static constexpr EightCharacters clock("00:00:00");
    return year_and_month.match(text.data()) && day_and_hour.match(text.data() + 8) && clock.match(text.data() + 11);
}

int days_in_month(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto leap = [year] { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; };
    return month == 2 && leap() ? 29 : days[static_cast<std::size_t>(month - 1)];
}

bool is_date(std::string_view text)
{
    const int year = known_digits(text, 0) * 100 + known_digits(text, 2);
    const int month = known_digits(text, 5);
    const int day = known_digits(text, 8);
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

bool is_clock(std::string_view text, std::size_t at)
{
    return known_digits(text, at) <= 23 && known_digits(text, at + 3) <= 59 && known_digits(text, at + 6) <= 60;
}

bool is_zone(std::string_view text)
{
    if (text == "Z") return true;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return false;
    const int hours = two_digits(text, 1);
    const int minutes = two_digits(text, 4);
    return hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59;
}

constexpr std::string_view base64_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Value of a base64 character, or 64.
std::uint32_t sextet(char character)
{
    const std::size_t found = base64_alphabet.find(character);
    return found == std::string_view::npos ? 64U : static_cast<std::uint32_t>(found);
}

} // namespace

const char* utf8_sequence_end(const char* at, const char* end)
{
    const unsigned lead = byte_at(at);
    const auto left = end - at;
    if (lead >= 0xC2 && lead <= 0xDF) return left >= 2 && continues(at + 1) ? at + 2 : nullptr;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (left < 3 || !continues(at + 1) || !continues(at + 2)) return nullptr;
        const unsigned second = byte_at(at + 1);
        const bool overlong = lead == 0xE0 && second < 0xA0;
        const bool surrogate = lead == 0xED && second > 0x9F;
        return overlong || surrogate ? nullptr : at + 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (left < 4 || !continues(at + 1) || !continues(at + 2) || !continues(at + 3)) return nullptr;
        const unsigned second = byte_at(at + 1);
        const bool overlong = lead == 0xF0 && second < 0x90;
        const bool too_large = lead == 0xF4 && second > 0x8F;
        return overlong || too_large ? nullptr : at + 4;
    }
    return nullptr;
}

bool is_utf8(std::string_view text)
{
    const char* at = text.data();
    const char* end = at + text.size();
    while (at != end) {
        if (byte_at(at) < 0x80) {
            ++at;
            continue;
        }
        at = utf8_sequence_end(at, end);
        if (at == nullptr) return false;
    }
    return true;
}

std::size_t count_code_points(std::string_view text)
{
    std::size_t count = 0;
    for (const char& character : text)
        if (!continues(&character)) ++count;
    return count;
}

void append_code_point(std::string& out, std::uint32_t code_point)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0U | (code_point >> 6U));
        put(0x80U | (code_point & 0x3FU));
    } else if (code_point < 0x10000) {
        put(0xE0U | (code_point >> 12U));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    } else {
        put(0xF0U | (code_point >> 18U));
        put(0x80U | ((code_point >> 12U) & 0x3FU));
        put(0x80U | ((code_point >> 6U) & 0x3FU));
        put(0x80U | (code_point & 0x3FU));
    }
}

bool is_time(std::string_view text)
{
    constexpr std::size_t seconds_end = 19;
    if (text.size() <= seconds_end || text.size() > 64) return false;
    if (!begins_as_time(text) || !is_date(text) || !is_clock(text, 11)) return false;
    std::size_t at = seconds_end;
    if (text[at] == '.') {
        const std::size_t first = ++at;
        while (at < text.size() && is_digit(text[at]))
            ++at;
        if (at == first) return false;
    }
    return is_zone(text.substr(at));
}

bool is_id(std::string_view text)
{
    const char* const end = text.data() + text.size();
    return !text.empty() && text.size() <= max_id_size && id_end(text.data(), end) == end;
}

std::string to_base64(const std::vector<std::uint8_t>& bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t left = bytes.size() - at;
        std::uint32_t group = static_cast<std::uint32_t>(bytes[at]) << 16U;
        if (left > 1) group |= static_cast<std::uint32_t>(bytes[at + 1]) << 8U;
        if (left > 2) group |= bytes[at + 2];
        out.push_back(base64_alphabet[group >> 18U]);
        out.push_back(base64_alphabet[(group >> 12U) & 63U]);
        out.push_back(left > 1 ? base64_alphabet[(group >> 6U) & 63U] : '=');
        out.push_back(left > 2 ? base64_alphabet[group & 63U] : '=');
    }
    return out;
}

bool from_base64(std::string_view text, std::vector<std::uint8_t>& out)
{
    out.clear();
    if (text.size() % 4 != 0) return false;
    out.reserve(text.size() / 4 * 3);
    for (std::size_t at = 0; at < text.size(); at += 4) {
        const bool last = at + 4 == text.size();
        const std::size_t padding = !last || text[at + 3] != '=' ? 0U : text[at + 2] != '=' ? 1U : 2U;
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 4 - padding; ++i) {
            const std::uint32_t bits = sextet(text[at + i]);
            if (bits == 64) return false;
            group |= bits << (18U - 6U * i);
        }
        // Bits that the padding cuts off must be zero, or two texts would mean the same bytes.
        if ((padding == 1 && (group & 0xFFU) != 0) || (padding == 2 && (group & 0xFFFFU) != 0)) return false;
        out.push_back(static_cast<std::uint8_t>(group >> 16U));
        if (padding < 2) out.push_back(static_cast<std::uint8_t>((group >> 8U) & 0xFFU));
        if (padding < 1) out.push_back(static_cast<std::uint8_t>(group & 0xFFU));
    }
    return true;
}

void append_pointer_step(std::string& pointer, std::string_view name)
{
    pointer.push_back('/');
    for (const char character : name) {
        if (character == '~') {
            pointer += "~0";
        } else if (character == '/') {
            pointer += "~1";
        } else {
            pointer.push_back(character);
        }
    }
}

} // namespace chorus::wire
