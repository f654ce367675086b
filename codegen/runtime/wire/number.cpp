#include "codegen/runtime/wire/number.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace chorus::wire {

namespace {

constexpr std::array<double, 23> powers_of_ten{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                               1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr auto whole_powers_of_ten = [] {
    std::array<std::uint64_t, 20> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10U;
    return powers;
}();
constexpr double exact_limit = 9007199254740992.0; // 2^53: every integer below is a double.
constexpr int short_decimals = 6;
constexpr double short_scale = 1e6;

bool is_digit(char character)
{
    return static_cast<unsigned char>(character - '0') < 10;
}

/// Writes `scaled` / 10^6 without trailing zeros.
char* put_millionths(char* at, std::uint64_t scaled)
{
    const std::uint64_t whole = scaled / 1000000U;
    auto fraction = static_cast<std::uint32_t>(scaled % 1000000U);
    if (whole < 10) {
        *at++ = static_cast<char>('0' + whole);
    } else {
        at = std::to_chars(at, at + number_room, whole).ptr;
    }
    if (fraction == 0) return at;
    *at++ = '.';
    // All digits from the last one on: dividing by a constant is a multiplication.
    for (int place = short_decimals - 1; place >= 0; --place, fraction /= 10U)
        at[place] = static_cast<char>('0' + fraction % 10U);
    at += short_decimals;
    while (at[-1] == '0')
        --at;
    return at;
}

template <class Float>
char* put_float(char* at, Float value)
{
    assert(std::isfinite(value));
    // Audio values have few decimals. If rounding to six of them divides back to the same value, those digits are the
    // shortest text; that test is one division, where the general algorithm is many steps.
    const double magnitude = std::abs(static_cast<double>(value));
    if (magnitude < exact_limit / short_scale) {
        const auto scaled = static_cast<std::int64_t>(magnitude * short_scale + 0.5);
        if (static_cast<Float>(static_cast<double>(scaled) / short_scale) == static_cast<Float>(magnitude)) {
            *at = '-';
            at += std::signbit(value) ? 1 : 0;
            return put_millionths(at, static_cast<std::uint64_t>(scaled));
        }
    }
    const auto [end, error] = std::to_chars(at, at + number_room, value);
    assert(error == std::errc{});
    return end;
}

template <class Number, class Put>
void append(std::string& out, Number value, Put&& put)
{
    std::array<char, number_room> text{};
    out.append(text.data(), put(text.data(), value));
}

/// A number being read: `mantissa` × 10^`exponent`, exact while `digits` is small.
struct Decimal {
    std::uint64_t mantissa = 0;
    int digits = 0; // Significant ones, leading zeros not counted.
    int exponent = 0;

    void add(char digit)
    {
        if (mantissa != 0 || digit != '0') ++digits;
        if (digits <= 18) mantissa = mantissa * 10U + static_cast<std::uint64_t>(digit - '0');
    }
    bool exact() const
    {
        constexpr int largest = static_cast<int>(powers_of_ten.size()) - 1;
        return digits <= 15 && exponent >= -largest && exponent <= largest;
    }
    double value() const
    {
        const auto whole = static_cast<double>(mantissa);
        return exponent < 0 ? whole / powers_of_ten[static_cast<std::size_t>(-exponent)]
                            : whole * powers_of_ten[static_cast<std::size_t>(exponent)];
    }
};

bool scan_integer_part(const char*& at, const char* end, Decimal& number)
{
    if (at == end || !is_digit(*at)) return false;
    if (*at == '0') {
        ++at;
        return at == end || !is_digit(*at);
    }
    while (at != end && is_digit(*at))
        number.add(*at++);
    return true;
}

bool scan_fraction(const char*& at, const char* end, Decimal& number)
{
    if (at == end || *at != '.') return true;
    const char* first = ++at;
    while (at != end && is_digit(*at)) {
        number.add(*at++);
        --number.exponent;
    }
    return at != first;
}

bool scan_exponent(const char*& at, const char* end, Decimal& number)
{
    if (at == end || (*at != 'e' && *at != 'E')) return true;
    ++at;
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+')) ++at;
    const char* first = at;
    int exponent = 0;
    while (at != end && is_digit(*at)) {
        if (exponent < 100000) exponent = exponent * 10 + (*at - '0');
        ++at;
    }
    number.exponent += negative ? -exponent : exponent;
    return at != first;
}

} // namespace

char* put_integer(char* at, std::int64_t value)
{
    return std::to_chars(at, at + number_room, value).ptr;
}
char* put_number(char* at, double value)
{
    return put_float(at, value);
}
char* put_number(char* at, float value)
{
    return put_float(at, value);
}

void append_integer(std::string& out, std::int64_t value)
{
    append(out, value, put_integer);
}
void append_number(std::string& out, double value)
{
    append(out, value, put_float<double>);
}
void append_number(std::string& out, float value)
{
    append(out, value, put_float<float>);
}

namespace {

/// `dividend` / `divisor`, neither of them 0, rounded once. Both are moved to the top of 64 bits, so that the quotient
/// has ten bits more than a double at least; the last of them says whether anything remains.
double divide_exactly(std::uint64_t dividend, std::uint64_t divisor)
{
    using Wide = unsigned __int128;
    const int up = std::countl_zero(dividend);
    const int down = std::countl_zero(divisor);
    const Wide numerator = Wide{dividend << static_cast<unsigned>(up)} << 63U;
    const std::uint64_t denominator = divisor << static_cast<unsigned>(down);
    const auto quotient = static_cast<std::uint64_t>(numerator / denominator);
    const bool remains = numerator != Wide{quotient} * denominator;
    constexpr int bias = 1023;
    const auto scale = std::bit_cast<double>(static_cast<std::uint64_t>(bias + down - up - 63) << 52U);
    return static_cast<double>(quotient | (remains ? 1U : 0U)) * scale;
}

/// `whole`.`decimals`, all digits of which are below 10^19 together.
double joined(const Digits& whole, const Digits& decimals)
{
    const auto place = static_cast<std::size_t>(decimals.count);
    if (whole.count + decimals.count <= 15) {
        // Such an integer and the power of ten are exact doubles, so one division rounds rightly.
        const double scale = powers_of_ten[place];
        return (static_cast<double>(whole.value) * scale + static_cast<double>(decimals.value)) / scale;
    }
    const std::uint64_t all = whole.value * whole_powers_of_ten[place] + decimals.value;
    return all == 0 ? 0.0 : divide_exactly(all, whole_powers_of_ten[place]);
}

constexpr PlainNumber no_number{0.0, nullptr};

bool is_exponent(char character)
{
    return (character | 0x20) == 'e';
}

/// A number without sign of at most seven characters, its point among them; nine can be read. All digits are read at
/// once, with the point taken out.
PlainNumber read_short_number(const char* at)
{
    std::uint64_t text = 0;
    std::memcpy(&text, at, 8);
    text ^= each_byte * '0';
    const std::uint64_t others = other_than_digits(text);
    const int whole = std::countr_zero(others) / 8;
    if (others == 0 || whole == 0 || (whole > 1 && *at == '0')) return no_number;
    if (at[whole] != '.') {
        if (is_exponent(at[whole])) return no_number;
        return {static_cast<double>(joined_digits(text, whole)), at + whole};
    }
    const std::uint64_t before_point = ~(~std::uint64_t{0} << static_cast<unsigned>(8 * whole));
    const std::uint64_t behind_point = others & ~(before_point << 8U | 0xFFU);
    const int count = std::countr_zero(behind_point) / 8 - 1;
    if (behind_point == 0 || count == whole || is_exponent(at[count + 1])) return no_number;
    text = (text & before_point) | ((text >> 8U) & ~before_point);
    const double scale = powers_of_ten[static_cast<std::size_t>(count - whole)];
    return {static_cast<double>(joined_digits(text, count)) / scale, at + count + 1};
}

PlainNumber read_long_number(const char* at, const char* end)
{
    const Digits whole = read_digits(at, end);
    if (whole.count == 0 || (whole.count > 1 && *at == '0')) return no_number;
    at += whole.count;
    Digits decimals;
    if (at != end && *at == '.') {
        decimals = read_digits(++at, end);
        if (decimals.count == 0) return no_number;
        at += decimals.count;
    }
    if (at != end && is_exponent(*at)) return no_number;
    if (whole.count + decimals.count > 19) return no_number;
    return {joined(whole, decimals), at};
}

} // namespace

PlainNumber read_plain_number(const char* at, const char* end)
{
    const bool negative = at != end && *at == '-';
    at += negative ? 1 : 0;
    PlainNumber number = no_number;
    if (std::endian::native == std::endian::little && end - at > 8) number = read_short_number(at);
    if (number.end == nullptr) number = read_long_number(at, end);
    // The sign is as good as random: no branch.
    const std::uint64_t sign = std::uint64_t{negative ? 1U : 0U} << 63U;
    number.value = std::bit_cast<double>(std::bit_cast<std::uint64_t>(number.value) | sign);
    return number;
}

NumberSyntax parse_number(const char*& at, const char* end, double& out)
{
    if (const PlainNumber plain = read_plain_number(at, end); plain.end != nullptr) {
        out = plain.value;
        at = plain.end;
        return NumberSyntax::good;
    }
    const char* start = at;
    const bool negative = at != end && *at == '-';
    if (negative) ++at;
    Decimal number;
    if (!scan_integer_part(at, end, number) || !scan_fraction(at, end, number) || !scan_exponent(at, end, number))
        return NumberSyntax::bad;
    if (number.exact()) {
        out = negative ? -number.value() : number.value();
        return NumberSyntax::good;
    }
    const auto [parsed_end, error] = std::from_chars(start, at, out);
    if (error == std::errc{}) return NumberSyntax::good;
    // from_chars calls both ends of the range out of range; a tiny number is zero, not an error.
    if (number.exponent + number.digits > 0) return NumberSyntax::too_large;
    out = negative ? -0.0 : 0.0;
    return NumberSyntax::good;
}

} // namespace chorus::wire
