#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

/// Binary frames: a header and records of fixed size, little endian, without padding. Nothing here allocates but the
/// frame's own text; records can be written on the audio thread.
namespace chorus::wire {

/// Layout: version u8, stream u8, record bytes u16, count u32, sequence u64, time i64.
struct StreamHeader {
    static constexpr std::uint8_t current_version = 1;
    static constexpr std::size_t bytes = 24;

    std::uint8_t stream = 0; ///< Which stream of the sending process.
    std::uint16_t record_bytes = 0;
    std::uint32_t count = 0;    ///< Records that follow.
    std::uint64_t sequence = 0; ///< Rises by one with every frame of the stream; a gap is a lost frame.
    std::int64_t time = 0;      ///< Steady clock of the sender in nanoseconds.
};

/// Writes a number at `at`, lowest byte first, and gives the place behind it.
template <class Number>
std::byte* put_number(std::byte* at, Number number) noexcept
{
    static_assert(std::endian::native == std::endian::little, "add byte swapping for big-endian machines");
    static_assert(std::is_arithmetic_v<Number>);
    std::memcpy(at, &number, sizeof number);
    return at + sizeof number;
}

/// Reads a number written by put_number and moves `at` behind it.
template <class Number>
Number take_number(const std::byte*& at) noexcept
{
    Number number;
    std::memcpy(&number, at, sizeof number);
    at += sizeof number;
    return number;
}

void append_header(std::string& out, const StreamHeader& header);
/// Errors: wire.badFrame when the frame is cut short, of another version, or its size contradicts its header.
Result<StreamHeader> read_header(std::string_view frame);

/// A whole frame of one stream.
template <class Stream>
std::string encode_frame(std::uint64_t sequence, std::int64_t time, std::span<const typename Stream::Record> records)
{
    std::string frame;
    frame.reserve(StreamHeader::bytes + records.size() * Stream::record_bytes);
    append_header(frame,
                  {Stream::id, Stream::record_bytes, static_cast<std::uint32_t>(records.size()), sequence, time});
    for (const auto& record : records) {
        std::byte bytes[Stream::record_bytes];
        Stream::put(bytes, record);
        frame.append(reinterpret_cast<const char*>(bytes), Stream::record_bytes);
    }
    return frame;
}

/// The records of a frame, read where they lie.
template <class Stream>
class FrameView {
public:
    explicit FrameView(const StreamHeader& header, std::string_view records) : header_(header), records_(records) {}

    const StreamHeader& header() const { return header_; }
    std::size_t size() const { return header_.count; }
    typename Stream::Record operator[](std::size_t index) const
    {
        return Stream::take(reinterpret_cast<const std::byte*>(records_.data()) + index * Stream::record_bytes);
    }

private:
    StreamHeader header_;
    std::string_view records_;
};

/// Nothing when the frame belongs to another stream. Errors: wire.badFrame. The view points into `frame`.
template <class Stream>
Result<std::optional<FrameView<Stream>>> decode_frame(std::string_view frame)
{
    const auto header = read_header(frame);
    if (!header) return tl::unexpected(header.error());
    if (header->stream != Stream::id) return std::nullopt;
    if (header->record_bytes != Stream::record_bytes)
        return fail("wire.badFrame", "The records of the stream have another size.",
                    "Build both processes from one checkout.");
    return FrameView<Stream>(*header, frame.substr(StreamHeader::bytes));
}

} // namespace chorus::wire
