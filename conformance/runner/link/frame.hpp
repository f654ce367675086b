#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chorus::conform {

/// What a frame carries: text of messages, or records of a stream.
enum class Lane : std::uint8_t { control = 0, stream = 1 };

/// Largest length that a frame may claim; the length counts the lane and the body.
inline constexpr std::size_t frame_limit = 16U << 20U;

/// `[u32 little endian length][u8 lane][body]`
std::string frame_of(Lane lane, std::string_view body);
void append_frame(std::string& out, Lane lane, std::string_view body);

/// Cuts bytes into frames, however they arrive.
class FrameCutter {
public:
    struct Frame {
        Lane lane;
        std::string_view body; ///< until the next feed()
    };

    void feed(std::string_view bytes);
    /// The next whole frame, or nothing.
    std::optional<Frame> next();
    /// What is wrong with the stream, after which nothing more can be cut; empty while all is well.
    const std::string& fault() const { return fault_; }
    /// Bytes that wait for the rest of their frame.
    std::size_t pending() const { return bytes_.size() - at_; }

private:
    std::string bytes_;
    std::size_t at_ = 0;
    std::string fault_;
};

} // namespace chorus::conform
