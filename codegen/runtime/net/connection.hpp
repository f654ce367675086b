#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace chorus::net {

/// What a frame carries. Control and stream frames share a connection, and control is written first.
enum class Lane : std::uint8_t { control = 0, stream = 1 };

/// What may happen to a frame that waits behind a slow reader.
enum class Keep {
    always, ///< Never dropped: a reader too slow for these is cut off with `client.tooSlow`.
    latest, ///< A waiting frame with the same key is replaced.
    lossy,  ///< Dropped first, the oldest before the newer.
};

/// How far a reader may stay behind.
struct QueueLimits {
    std::size_t bytes = 32u << 20;            ///< Waiting frames that must be kept; above this the reader is cut off.
    std::size_t telemetry_bytes = 1u << 20;   ///< Waiting frames that may be dropped; above this they are.
    std::chrono::milliseconds behind{10'000}; ///< A reader that accepts no byte for so long is cut off.
    std::chrono::milliseconds farewell{500};  ///< How long the last frames may take before the socket is closed.
};

/// One peer on a reliable ordered transport that carries whole frames.
///
/// All methods and callbacks belong to the loop's thread. A connection keeps itself alive until it is closed; on_close
/// comes exactly once and is the last callback.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using FrameHandler = std::function<void(Lane, std::string_view body)>;
    using CloseHandler = std::function<void(const wire::Error& reason)>;
    /// Makes the control frame that tells the peer why it is cut off; an empty string sends none.
    using FarewellMaker = std::function<std::string(const wire::Error& reason)>;

    virtual ~Connection() = default;

    /// Begins to read. `on_frame` gets a view that is valid during the call only.
    virtual void start(FrameHandler on_frame, CloseHandler on_close) = 0;

    /// Queues one frame; it is written at once when the transport accepts it. `key` names the frames that replace one
    /// another and is used with Keep::latest only. Ignored after close. A body above the frame limit is a programming
    /// error (asserted; dropped in a release build).
    virtual void send(Lane lane, std::string_view body, Keep keep = Keep::always, std::string_view key = {}) = 0;

    /// Writes what is queued, then closes; gives up after QueueLimits::farewell. on_close gets `reason`.
    virtual void close(wire::Error reason) = 0;

    /// Bytes accepted by send and not yet by the transport.
    virtual std::size_t queued_bytes() const = 0;

    /// Frames replaced or dropped since the start because the peer read too slowly.
    virtual std::uint64_t dropped_frames() const = 0;

    virtual void set_limits(const QueueLimits& limits) = 0;
    virtual void set_farewell(FarewellMaker make) = 0;

    /// The other side in words, for logs: `unix:/run/…/pulse.sock`, `tcp:127.0.0.1:40222`, `memory`.
    virtual std::string peer_name() const = 0;
};

using ConnectionPtr = std::shared_ptr<Connection>;

} // namespace chorus::net
