#pragma once

#include <boost/json/value.hpp>

#include <optional>
#include <string>

namespace chorus::conform {

namespace json = boost::json;

/// Where two values differ first.
struct Difference {
    std::string pointer;
    std::string left; ///< as JSON; `nothing` where there is none
    std::string right;
};

std::optional<Difference> first_difference(const json::value& left, const json::value& right,
                                           const std::string& pointer = {});

} // namespace chorus::conform
