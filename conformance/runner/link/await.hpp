#pragma once

#include "conformance/runner/link/loop.hpp"

#include <boost/asio/error.hpp>

#include <optional>

namespace chorus::conform {

/// Runs the loop until what `begin` starts, with the handler it is given, has ended; returns how. After `limit` it is
/// ended by `cancel`, and the outcome is `timed_out`.
template <class Begin, class Cancel>
boost::system::error_code await_outcome(Loop& loop, std::chrono::milliseconds limit, Begin begin, Cancel cancel)
{
    std::optional<boost::system::error_code> outcome;
    const auto done = [&] { return outcome.has_value(); };
    begin([&](const boost::system::error_code& error) { outcome = error; });
    if (loop.run_until(done, limit)) return *outcome;
    cancel();
    // The handler refers to what is here.
    while (!done())
        loop.run_until(done, limit);
    return boost::asio::error::timed_out;
}

} // namespace chorus::conform
