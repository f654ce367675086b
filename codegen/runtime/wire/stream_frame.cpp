#include "codegen/runtime/wire/stream_frame.hpp"

namespace chorus::wire {

void append_header(std::string& out, const StreamHeader& header)
{
    std::byte bytes[StreamHeader::bytes];
    std::byte* at = put_number(bytes, StreamHeader::current_version);
    at = put_number(at, header.stream);
    at = put_number(at, header.record_bytes);
    at = put_number(at, header.count);
    at = put_number(at, header.sequence);
    put_number(at, header.time);
    out.append(reinterpret_cast<const char*>(bytes), sizeof bytes);
}

Result<StreamHeader> read_header(std::string_view frame)
{
    if (frame.size() < StreamHeader::bytes) return fail("wire.badFrame", "The frame of the stream is cut short.");
    const std::byte* at = reinterpret_cast<const std::byte*>(frame.data());
    if (take_number<std::uint8_t>(at) != StreamHeader::current_version)
        return fail("wire.badFrame", "The frame of the stream is of another version.");
    StreamHeader header;
    header.stream = take_number<std::uint8_t>(at);
    header.record_bytes = take_number<std::uint16_t>(at);
    header.count = take_number<std::uint32_t>(at);
    header.sequence = take_number<std::uint64_t>(at);
    header.time = take_number<std::int64_t>(at);
    const std::size_t records = frame.size() - StreamHeader::bytes;
    if (records != std::size_t{header.count} * header.record_bytes)
        return fail("wire.badFrame", "The size of the frame contradicts its header.");
    return header;
}

} // namespace chorus::wire
