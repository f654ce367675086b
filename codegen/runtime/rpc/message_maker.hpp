#pragma once

#include "codegen/runtime/net/frame.hpp"
#include "codegen/runtime/wire/envelope.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chorus::rpc {

/// Largest payload whose envelope fits a frame, in bytes.
inline constexpr std::size_t payload_limit = net::body_limit - 4096;

/// Wraps payloads for one connection. Ids rise by one with each message. Reuses its memory.
class MessageMaker {
public:
    MessageMaker(wire::Party origin, wire::Party target);

    void set_target(wire::Party target) { envelope_.target = target; }

    /// Each returns a frame that is valid until the next call.
    std::string_view command(const wire::Operation& operation, wire::Priority priority, std::string_view payload);
    std::string_view event(const wire::Operation& operation, wire::Kind kind, wire::Priority priority,
                           std::string_view payload);
    std::string_view reply(const wire::Operation& operation, wire::Kind kind, wire::Priority priority,
                           std::string_view cid, std::string_view payload);
    std::string_view error(const wire::Operation& operation, wire::Priority priority,
                           std::optional<std::string_view> cid, const wire::Error& error);

    /// Id of the message made last.
    std::uint64_t last_id() const { return last_id_; }

private:
    std::string_view make(const wire::Operation& operation, wire::Kind kind, wire::Priority priority,
                          std::optional<std::string_view> cid, std::string_view payload);

    wire::Envelope envelope_;
    std::string frame_;
    std::uint64_t last_id_ = 0;
};

/// An operation named after an error code: `client.tooSlow` is the condition tooSlow of the domain client.
wire::Operation condition_of(std::string_view code);

/// The operation as sentences name it: `transport.seek` between backquotes.
std::string quoted(const wire::Operation& operation);

} // namespace chorus::rpc
