#pragma once

#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/net/frame.hpp"
#include "codegen/runtime/wire/envelope.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::test {

/// A client that uses the system's sockets and nothing of the runtime but its frame reader, so that it may send
/// whatever it likes. Calls never block.
class RawClient {
public:
    explicit RawClient(const net::Endpoint& endpoint);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// Sends the bytes as they are, or as many as the system takes; returns how many.
    std::size_t send_bytes(std::string_view bytes);
    void send_frame(std::string_view body, net::Lane lane = net::Lane::control);
    /// A command of the toy API, from aura to pulse, with the next id.
    std::string send_command(std::string_view domain, std::string_view name, std::string_view payload = "{}");
    /// No more comes from this side.
    void end_sending();

    /// Reads what has come. Frames pile up in `frames`.
    void pump();
    bool closed() const { return closed_; }
    /// The answer to this id among the frames, if it has come.
    std::optional<wire::Envelope> answer_to(const std::string& id);
    /// The first standalone error among the frames.
    std::optional<wire::Envelope> complaint();

    std::vector<std::string> frames;
    std::vector<std::string> streams;

private:
    int socket_;
    bool closed_ = false;
    std::uint64_t last_id_ = 0;
    net::FrameReader reader_;
};

/// The frame of an envelope with these fields, as text that a test may bend.
std::string envelope_text(std::string_view id, std::string_view domain, std::string_view name,
                          std::string_view payload = "{}", std::string_view origin = "aura",
                          std::string_view target = "pulse", std::string_view kind = "command");

std::string framed(std::string_view body, net::Lane lane = net::Lane::control);

} // namespace chorus::test
