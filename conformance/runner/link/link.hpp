#pragma once

#include "conformance/runner/link/frame.hpp"
#include "conformance/runner/link/loop.hpp"

#include <functional>
#include <memory>
#include <stdexcept>

namespace chorus::conform {

/// A connection cannot be made, or an address makes no sense.
struct LinkError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One connection to a testee. Its handlers are called from the loop.
class Link : public std::enable_shared_from_this<Link> {
public:
    using FrameHandler = std::function<void(Lane, std::string_view body)>;
    using EndHandler = std::function<void(const std::string& reason)>;

    virtual ~Link() = default;
    /// Begins to read. `on_end` comes once, when the other side has ended or broken the connection.
    virtual void start(FrameHandler on_frame, EndHandler on_end) = 0;
    virtual void send(Lane lane, std::string_view body) = 0;
    /// Bytes as they are, after what was sent before and outside any frame. On a WebSocket they bypass its framing too.
    virtual void send_bytes(std::string_view bytes) = 0;
    /// What comes before a body of that size in this link's framing. Lanes that do not exist and sizes that are not
    /// true can be asked for; followed by a body, it is what send() sends.
    virtual std::string head(unsigned lane, std::uint64_t body_bytes) const = 0;
    /// While paused nothing is read, so that the other side's buffers fill.
    virtual void pause(bool paused) = 0;
    /// Bytes that the other side has not taken yet.
    virtual std::size_t unsent() const = 0;
    /// No more will be sent; what comes is still read.
    virtual void finish_sending() = 0;
    /// Ends the connection at once, without the end handler.
    virtual void close() = 0;
};

using LinkPtr = std::shared_ptr<Link>;

/// How long the other side may take to accept a connection, and again to answer the handshake of a WebSocket.
inline constexpr std::chrono::milliseconds connect_limit{10'000};

/// Connects to `unix:PATH`, `tcp:HOST:PORT` or `ws://HOST:PORT`, while the loop runs. Throws LinkError.
LinkPtr connect(Loop& loop, const std::string& address, std::chrono::milliseconds limit = connect_limit);

} // namespace chorus::conform
