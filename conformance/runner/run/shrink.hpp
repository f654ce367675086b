#pragma once

#include <boost/json/value.hpp>

#include <functional>

namespace chorus::conform {

/// A smaller value for which `still_fails` holds as it does for `value`: with fewer fields and items, shorter texts and
/// zeros for numbers. It is asked `tries` times at most.
boost::json::value shrink(boost::json::value value, const std::function<bool(const boost::json::value&)>& still_fails,
                          std::size_t tries);

} // namespace chorus::conform
