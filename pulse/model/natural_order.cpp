#include "pulse/model/natural_order.hpp"

#include <algorithm>
#include <cstddef>

namespace chorus::pulse {
namespace {

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/// The digits at the front, without leading zeros; `text` loses the whole run.
std::string_view take_number(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size() && is_digit(text[end]))
        ++end;
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

} // namespace

bool natural_less(std::string_view left, std::string_view right)
{
    const std::string_view whole_left = left;
    const std::string_view whole_right = right;
    while (!left.empty() && !right.empty()) {
        if (is_digit(left.front()) && is_digit(right.front())) {
            const std::string_view left_number = take_number(left);
            const std::string_view right_number = take_number(right);
            if (left_number.size() != right_number.size()) return left_number.size() < right_number.size();
            if (left_number != right_number) return left_number < right_number;
        } else {
            if (left.front() != right.front()) return left.front() < right.front();
            left.remove_prefix(1);
            right.remove_prefix(1);
        }
    }
    if (left.empty() != right.empty()) return left.empty();
    return whole_left < whole_right; // `a-1` and `a-01` are two ids and need an order.
}

} // namespace chorus::pulse
