// Reads any bytes as an envelope, or as frames with envelopes and records in them. An input that begins with `{` is an
// envelope; of any other the first byte says in what pieces the rest arrives.
#include "codegen/runtime/net/frame.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "codegen/runtime/wire/stream_frame.hpp"
#include "tests/fuzz/finding.hpp"

#include <algorithm>
#include <cstring>
#include <vector>

using namespace chorus;

namespace {

bool same(const wire::Envelope& one, const wire::Envelope& other)
{
    return one.v == other.v && one.id == other.id && one.cid == other.cid && one.ts == other.ts &&
           one.origin == other.origin && one.target == other.target && one.operation() == other.operation() &&
           one.kind == other.kind && one.priority == other.priority && one.payload == other.payload &&
           one.error.has_value() == other.error.has_value();
}

void read_envelope(std::string_view text)
{
    const Result<wire::Envelope> envelope = wire::decode_envelope(text);
    if (!envelope) return;
    std::string written;
    wire::encode_envelope(written, *envelope);
    const Result<wire::Envelope> back = wire::decode_envelope(written);
    if (!back) fuzz::report("a written envelope is refused", written + " " + back.error().message);
    if (!same(*envelope, *back)) fuzz::report("a written envelope reads as another one", written);
    // Errors are compared as text: a whole number without a fraction comes back as an integer.
    std::string again;
    wire::encode_envelope(again, *back);
    if (again != written) fuzz::report("an envelope is written in two ways", written + " " + again);
}

void read_records(std::string_view body)
{
    const Result<wire::StreamHeader> header = wire::read_header(body);
    if (!header) return;
    if (body.size() - wire::StreamHeader::bytes != std::size_t{header->count} * header->record_bytes)
        fuzz::report("a header promises other records than there are", fmt::format("{} bytes", body.size()));
    std::string written;
    wire::append_header(written, *header);
    if (written != body.substr(0, wire::StreamHeader::bytes)) fuzz::report("a header is written otherwise", written);
}

struct Outcome {
    std::vector<std::pair<net::Lane, std::string>> frames;
    std::string error;
    bool operator==(const Outcome&) const = default;
};

/// What a reader makes of the bytes if `piece` of them come at a time.
Outcome read_frames(std::string_view bytes, std::size_t piece)
{
    net::FrameReader reader;
    Outcome outcome;
    std::size_t arrived = 0;
    while (arrived < bytes.size() && outcome.error.empty()) {
        const std::span<char> room = reader.prepare();
        const std::size_t size = std::min({piece, room.size(), bytes.size() - arrived});
        std::memcpy(room.data(), bytes.data() + arrived, size);
        reader.commit(size);
        arrived += size;
        for (auto next = reader.next();; next = reader.next()) {
            if (!next) outcome.error = next.error().code;
            if (!next || !*next) break;
            outcome.frames.emplace_back((*next)->lane, (*next)->body);
        }
        if (reader.capacity() > 4 * arrived + (256u << 10))
            fuzz::report("memory grows with what a length claims", fmt::format("{} bytes", reader.capacity()));
    }
    return outcome;
}

void read_stream(std::string_view bytes, std::size_t piece)
{
    const Outcome whole = read_frames(bytes, bytes.size());
    if (read_frames(bytes, piece) != whole)
        fuzz::report("frames depend on how bytes arrive", fmt::format("{} at a time", piece));
    std::string written;
    for (const auto& [lane, body] : whole.frames) {
        const auto header = net::frame_header(lane, body.size());
        written.append(header.data(), header.size()).append(body);
        if (lane == net::Lane::control) {
            read_envelope(body);
        } else {
            read_records(body);
        }
    }
    if (!bytes.starts_with(written)) fuzz::report("frames hold other bytes than came", written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input = fuzz::text_of(data, size);
    if (input.starts_with('{')) {
        read_envelope(input);
    } else if (size > 1) {
        read_stream(input.substr(1), std::size_t{data[0]} + 1);
    }
    return 0;
}
