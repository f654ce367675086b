#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

namespace chorus::wire {

/// A named value that makes an error precise, such as the limit that was passed.
struct Detail {
    std::string name;
    std::variant<bool, std::int64_t, double, std::string> value;
    bool operator==(const Detail&) const = default;
};

/// A refusal. `code` is `domain.reason` and stable; `message` is a sentence for people; `hint` says what to do next.
struct Error {
    std::string code;
    std::string message;
    std::string hint = {};
    std::vector<Detail> details = {};
    bool operator==(const Error&) const = default;
};

/// An error on its way into any Result.
using Failure = tl::unexpected<Error>;

/// Makes an error that converts to every Result.
[[nodiscard]] inline Failure fail(std::string code, std::string message, std::string hint = {},
                                  std::vector<Detail> details = {})
{
    return Failure(Error{std::move(code), std::move(message), std::move(hint), std::move(details)});
}

} // namespace chorus::wire

namespace chorus {

/// A value or the reason why there is none. `Result<void>` is an answer without a value.
template <class T>
using Result = tl::expected<T, wire::Error>;

} // namespace chorus
