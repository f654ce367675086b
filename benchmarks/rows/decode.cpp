// A copy of RapidJSON under a name of its own: the one of Valijson turns assertions into exceptions, and the linker
// would keep either for both.
#define RAPIDJSON_NAMESPACE plain_rapidjson
#define RAPIDJSON_NAMESPACE_BEGIN namespace plain_rapidjson {
#define RAPIDJSON_NAMESPACE_END }

#include "benchmarks/measure/calls.hpp"
#include "benchmarks/peers/simdjson_decoder.hpp"
#include "benchmarks/peers/valijson_judge.hpp"
#include "benchmarks/rows/row.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "generated/pulse/transport.hpp"

#include <cstring>
#include <fmt/format.h>
#include <optional>
#include <rapidjson/document.h>
#include <string>
#include <vector>

namespace chorus::bench {

namespace {

using SetLoop = pulse_api::transport::SetLoop;

constexpr std::chrono::milliseconds budget{60};

/// The command of these rows, as it stands on the link.
std::string message()
{
    SetLoop::Command command;
    command.start = Ticks{15728640};
    command.end = Ticks{47185920};
    command.enabled = true;
    const std::string payload = wire::encode(command);
    wire::Envelope envelope;
    envelope.id = "aura-4711-000000000042";
    envelope.ts = "2026-11-21T10:15:30.123Z";
    envelope.domain = "transport";
    envelope.name = "setLoop";
    envelope.payload = payload;
    std::string frame;
    wire::encode_envelope(frame, envelope);
    return frame;
}

/// Our side: routing fields and payload as typed values, every constraint of the spec checked.
bool decode_ours(std::string_view frame)
{
    const auto envelope = wire::decode_envelope(frame);
    if (!envelope) return false;
    const auto command = wire::decode<SetLoop::Command>(envelope->payload);
    keep(command);
    return command.has_value();
}

/// A document in the message's own bytes, nothing checked. It destroys the message, so each call needs a fresh copy of
/// it; that copy is part of its work.
void parse_in_situ(const std::string& frame, std::vector<char>& scratch, plain_rapidjson::Document& document)
{
    scratch.resize(frame.size() + 1);
    std::memcpy(scratch.data(), frame.c_str(), frame.size() + 1);
    document.ParseInsitu(scratch.data());
}

/// The peer's side: the document, and from it the same values as ours, by the library's ordinary access; nothing
/// checked.
void decode_theirs(const std::string& frame, std::vector<char>& scratch)
{
    plain_rapidjson::Document document;
    parse_in_situ(frame, scratch, document);
    const auto text = [&](const char* key) {
        const plain_rapidjson::Value& value = document[key];
        return std::string_view(value.GetString(), value.GetStringLength());
    };
    wire::Envelope envelope;
    envelope.v = document["v"].GetInt();
    envelope.id = text("id");
    envelope.ts = text("ts");
    envelope.domain = text("domain");
    envelope.name = text("name");
    for (const char* choice : {"origin", "target", "kind", "priority"})
        keep(document[choice].GetString());
    SetLoop::Command command;
    const plain_rapidjson::Value& payload = document["payload"];
    if (payload.HasMember("start")) command.start = Ticks{payload["start"].GetInt64()};
    if (payload.HasMember("end")) command.end = Ticks{payload["end"].GetInt64()};
    if (payload.HasMember("enabled")) command.enabled = payload["enabled"].GetBool();
    keep(envelope);
    keep(command);
}

} // namespace

Measured decode_against_rapidjson(const Setting&)
{
    const std::string frame = message();
    std::vector<char> scratch;
    if (!decode_ours(frame)) return tl::unexpected<std::string>("the message of this row is not accepted");

    Outcome outcome = compare_calls([&] { decode_ours(frame); }, [&] { decode_theirs(frame, scratch); }, 0.35);
    const double document_alone = nanoseconds_per_call(
        [&] {
            plain_rapidjson::Document document;
            parse_in_situ(frame, scratch, document);
            keep(document);
        },
        budget);
    outcome.notes.push_back(
        fmt::format("{} bytes; both into the same typed values, only ours with checks; theirs takes {:.0f} "
                    "ns for the document alone",
                    frame.size(), document_alone));
    return outcome;
}

Measured decode_against_simdjson(const Setting&)
{
    const std::string frame = message();
    SimdjsonDecoder peer;
    peer.load(frame);
    wire::Envelope their_envelope;
    SetLoop::Command their_command;
    const bool read = peer.decode_command(their_envelope, their_command);
    const auto our_envelope = wire::decode_envelope(frame);
    const bool agree = read && our_envelope && their_envelope.id == our_envelope->id &&
                       their_envelope.operation() == our_envelope->operation() &&
                       wire::decode<SetLoop::Command>(our_envelope->payload) == their_command;

    Outcome outcome = compare_calls([&] { decode_ours(frame); },
                                    [&] {
                                        wire::Envelope envelope;
                                        SetLoop::Command command;
                                        peer.decode_command(envelope, command);
                                        keep(envelope);
                                        keep(command);
                                    },
                                    0.5);
    outcome.correct = agree;
    outcome.notes.push_back(
        fmt::format("{} bytes; both into the same structs, only ours with checks; simdjson compiled "
                    "for westmere, ours for any x86-64",
                    frame.size()));
    return outcome;
}

Measured decode_against_valijson(const Setting& setting)
{
    const std::string frame = message();
    auto judge = ValijsonJudge::load(setting.checkout / "generated/schema/pulse/transport.json", "setLoop.command");
    if (!judge) return tl::unexpected(std::move(judge.error()));
    // Both must tell good from bad, or they do not do the same work.
    std::string bad = frame;
    bad.replace(bad.find("15728640"), 1, "-");
    const bool agree = decode_ours(frame) && judge->accepts(frame) && !decode_ours(bad) && !judge->accepts(bad);

    Outcome outcome = compare_calls([&] { decode_ours(frame); }, [&] { judge->accepts(frame); }, 0.05);
    outcome.correct = agree;
    outcome.notes.push_back(
        "theirs: RapidJSON in situ, then Valijson on the envelope and the generated schema; a verdict only");
    return outcome;
}

} // namespace chorus::bench
