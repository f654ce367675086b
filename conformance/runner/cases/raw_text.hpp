#pragma once

#include "conformance/runner/judge/envelope.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace chorus::conform {

/// A message whose payload is this text, whatever it is.
std::string with_payload(Envelope envelope, std::string_view payload);

/// Texts of `value`, in each of which another object of it has its first key twice.
std::vector<std::string> with_a_key_twice(const json::value& value);

/// The same message in other words, if it has no escapes: each character of a text escaped, ...
std::string escaped(const std::string& message);
/// ... blanks around each mark, ...
std::string spaced(const std::string& message);
/// ... and its keys from the last to the first.
std::string backwards(const std::string& message);

} // namespace chorus::conform
