#include "conformance/runner/testee/description.hpp"

#include <boost/json/array.hpp>

#include <algorithm>

namespace chorus::conform {

std::string fill_in(std::string text, const Placeholders& values)
{
    // Longer names first, so that one does not eat the beginning of another.
    std::vector<std::pair<std::string, std::string>> ordered(values.begin(), values.end());
    std::sort(ordered.begin(), ordered.end(),
              [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, value] : ordered) {
        const std::string mark = "$" + name;
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

json::value fill_in(const json::value& value, const Placeholders& values)
{
    if (const json::string* text = value.if_string()) return json::value(fill_in(std::string(*text), values));
    json::value filled = value;
    if (json::array* items = filled.if_array())
        for (json::value& item : *items)
            item = fill_in(item, values);
    if (json::object* object = filled.if_object())
        for (auto&& entry : *object)
            entry.value() = fill_in(entry.value(), values);
    return filled;
}

bool matches_glob(std::string_view pattern, std::string_view text)
{
    std::size_t at = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    std::size_t place = 0;
    while (place < text.size()) {
        if (at < pattern.size() && pattern[at] == '*') {
            star = at++;
            retry = place;
        } else if (at < pattern.size() && (pattern[at] == '?' || pattern[at] == text[place])) {
            ++at;
            ++place;
        } else if (star != std::string_view::npos) {
            at = star + 1;
            place = ++retry;
        } else {
            return false;
        }
    }
    while (at < pattern.size() && pattern[at] == '*')
        ++at;
    return at == pattern.size();
}

} // namespace chorus::conform
