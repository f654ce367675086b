#pragma once

#include "codegen/model/limits.hpp"
#include "codegen/model/spec.hpp"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace chorus::codegen {

/// One limit of the seven, as text and to be copied.
struct LimitKeyword {
    std::string_view name;
    std::string (*text)(const Limits&);
    void (*copy)(Limits&, const Limits&);
};

template <auto Member>
constexpr LimitKeyword limit_keyword(std::string_view name)
{
    return {name,
            [](const Limits& limits) { return limits.*Member ? fmt::format("{}", *(limits.*Member)) : std::string(); },
            [](Limits& target, const Limits& source) { target.*Member = source.*Member; }};
}

inline constexpr std::array<LimitKeyword, 7> limit_keywords{{
    limit_keyword<&Limits::min>("min"),
    limit_keyword<&Limits::max>("max"),
    limit_keyword<&Limits::min_length>("minLength"),
    limit_keyword<&Limits::max_length>("maxLength"),
    limit_keyword<&Limits::min_items>("minItems"),
    limit_keyword<&Limits::max_items>("maxItems"),
    {"pattern", [](const Limits& limits) { return limits.pattern; },
     [](Limits& target, const Limits& source) { target.pattern = source.pattern; }},
}};

} // namespace chorus::codegen
