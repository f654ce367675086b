#pragma once

#include "codegen/runtime/rpc/caller.hpp"

#include <functional>
#include <string_view>

namespace chorus::rpc {

/// One envelope on its way in or out, as the bytes of its frame, or the end of a connection. The view is valid during
/// the call only.
struct TraceRecord {
    enum class Direction { in, out, closed };
    Direction direction = Direction::in;
    ConnectionId connection = 0;    ///< 0 on the client side
    std::string_view envelope = {}; ///< JSON text; on the way in it may be anything the peer sent
};

/// Sees every envelope in both directions, on the loop's thread, before it is handled or sent; a server's hook also
/// sees connections end.
using TraceHook = std::function<void(const TraceRecord&)>;

} // namespace chorus::rpc
