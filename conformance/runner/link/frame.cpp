#include "conformance/runner/link/frame.hpp"

namespace chorus::conform {
namespace {

constexpr std::size_t length_bytes = 4;

} // namespace

void append_frame(std::string& out, Lane lane, std::string_view body)
{
    const auto length = static_cast<std::uint32_t>(body.size() + 1);
    for (unsigned shift = 0; shift < 32; shift += 8)
        out += static_cast<char>((length >> shift) & 0xFFU);
    out += static_cast<char>(lane);
    out += body;
}

std::string frame_of(Lane lane, std::string_view body)
{
    std::string frame;
    append_frame(frame, lane, body);
    return frame;
}

void FrameCutter::feed(std::string_view bytes)
{
    bytes_.erase(0, at_);
    at_ = 0;
    bytes_ += bytes;
}

std::optional<FrameCutter::Frame> FrameCutter::next()
{
    if (!fault_.empty() || pending() < length_bytes) return std::nullopt;
    std::size_t length = 0;
    for (std::size_t i = 0; i < length_bytes; ++i)
        length |= static_cast<std::size_t>(static_cast<unsigned char>(bytes_[at_ + i])) << (8 * i);
    if (length == 0 || length > frame_limit) {
        fault_ = "A frame claims " + std::to_string(length) + " bytes.";
        return std::nullopt;
    }
    if (pending() < length_bytes + length) return std::nullopt;
    const char lane = bytes_[at_ + length_bytes];
    if (lane != 0 && lane != 1) {
        fault_ = "A frame names lane " + std::to_string(static_cast<int>(lane)) + ".";
        return std::nullopt;
    }
    const std::string_view body = std::string_view(bytes_).substr(at_ + length_bytes + 1, length - 1);
    at_ += length_bytes + length;
    return Frame{static_cast<Lane>(lane), body};
}

} // namespace chorus::conform
