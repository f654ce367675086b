#pragma once

#include "codegen/runtime/net/connection.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

/// Frames on a byte stream: `[u32 little endian length][u8 lane][body]`. The length counts the lane and the body.
namespace chorus::net {

/// Largest length a frame may claim, in bytes.
inline constexpr std::size_t frame_limit = 16u << 20;
inline constexpr std::size_t frame_header_bytes = 5;
inline constexpr std::size_t body_limit = frame_limit - 1;

/// The bytes that precede a body of this size, which is at most body_limit.
std::array<char, frame_header_bytes> frame_header(Lane lane, std::size_t body_bytes);

struct Frame {
    Lane lane = Lane::control;
    std::string_view body = {};
};

/// Cuts a byte stream into frames, however the bytes are split. Memory grows with what has arrived, never with what a
/// length claims.
class FrameReader {
public:
    /// Room for the next bytes; never empty. Invalidates the views of earlier frames.
    std::span<char> prepare();
    /// Says how many bytes were put there.
    void commit(std::size_t bytes);

    /// The next whole frame, or nothing until more bytes come. The view holds until prepare(). Fails with
    /// `net.frameTooLarge` or `net.badFrame`, and then always.
    Result<std::optional<Frame>> next();

    /// Bytes that wait for the rest of their frame.
    std::size_t pending_bytes() const { return end_ - begin_; }
    std::size_t capacity() const { return capacity_; }

private:
    void resize(std::size_t capacity);

    std::unique_ptr<char[]> buffer_;
    std::size_t capacity_ = 0;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

} // namespace chorus::net
