#include "codegen/runtime/net/frame.hpp"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace chorus::net {
namespace {

constexpr std::size_t length_bytes = 4;
constexpr std::size_t usual_capacity = 64u << 10;
constexpr std::size_t least_room = 4u << 10;

std::uint32_t read_length(const char* from)
{
    std::uint32_t length = 0;
    for (unsigned i = 0; i < length_bytes; ++i) {
        length |= static_cast<std::uint32_t>(static_cast<unsigned char>(from[i])) << (8 * i);
    }
    return length;
}

} // namespace

std::array<char, frame_header_bytes> frame_header(Lane lane, std::size_t body_bytes)
{
    assert(body_bytes <= body_limit);
    const auto length = static_cast<std::uint32_t>(body_bytes + 1);
    std::array<char, frame_header_bytes> header{};
    for (unsigned i = 0; i < length_bytes; ++i)
        header[i] = static_cast<char>((length >> (8 * i)) & 0xffu);
    header[length_bytes] = static_cast<char>(lane);
    return header;
}

void FrameReader::resize(std::size_t capacity)
{
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    const std::size_t pending = pending_bytes();
    if (pending > 0) std::memcpy(larger.get(), buffer_.get() + begin_, pending);
    buffer_ = std::move(larger);
    capacity_ = capacity;
    begin_ = 0;
    end_ = pending;
}

std::span<char> FrameReader::prepare()
{
    if (begin_ == end_) {
        begin_ = end_ = 0;
        // A connection that once carried a large frame does not keep that much for ever.
        if (capacity_ > 4 * usual_capacity) capacity_ = 0;
        if (capacity_ == 0) resize(usual_capacity);
    }
    if (capacity_ - end_ < least_room) {
        const std::size_t pending = pending_bytes();
        if (capacity_ - pending < std::max(least_room, capacity_ / 4)) {
            resize(capacity_ * 2);
        } else {
            std::memmove(buffer_.get(), buffer_.get() + begin_, pending);
            begin_ = 0;
            end_ = pending;
        }
    }
    return {buffer_.get() + end_, capacity_ - end_};
}

void FrameReader::commit(std::size_t bytes)
{
    assert(bytes <= capacity_ - end_);
    end_ += bytes;
}

Result<std::optional<Frame>> FrameReader::next()
{
    if (pending_bytes() < length_bytes) return std::nullopt;
    const char* start = buffer_.get() + begin_;
    const std::size_t length = read_length(start);
    if (length > frame_limit) {
        return wire::fail(
            "net.frameTooLarge", "The frame is larger than a frame may be.", "Send less at once.",
            {{"bytes", static_cast<std::int64_t>(length)}, {"maximum", static_cast<std::int64_t>(frame_limit)}});
    }
    if (length == 0) return wire::fail("net.badFrame", "A frame has at least its lane byte, this one is empty.");
    if (pending_bytes() == length_bytes) return std::nullopt;
    const auto lane = static_cast<unsigned char>(start[length_bytes]);
    if (lane > static_cast<unsigned char>(Lane::stream)) {
        return wire::fail("net.badFrame", "The frame names a lane that does not exist.",
                          "Lane 0 is control, 1 is stream.", {{"lane", static_cast<std::int64_t>(lane)}});
    }
    if (pending_bytes() - length_bytes < length) return std::nullopt;
    begin_ += length_bytes + length;
    return Frame{static_cast<Lane>(lane), std::string_view(start + frame_header_bytes, length - 1)};
}

} // namespace chorus::net
