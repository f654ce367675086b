#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <boost/system/error_code.hpp>

#include <string>
#include <string_view>

namespace chorus::net {

/// An error whose detail `reason` is what the system said.
inline wire::Error system_failure(std::string code, std::string message, const boost::system::error_code& reason,
                                  std::string hint = {})
{
    return {std::move(code), std::move(message), std::move(hint), {{"reason", reason.message()}}};
}

/// A connection that ended without being closed by either side.
inline wire::Error broken(const boost::system::error_code& reason)
{
    return system_failure("net.broken", "The connection broke.", reason);
}

} // namespace chorus::net
