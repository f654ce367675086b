// RapidJSON under a name of its own, as in decode.cpp.
#define RAPIDJSON_NAMESPACE plain_rapidjson
#define RAPIDJSON_NAMESPACE_BEGIN namespace plain_rapidjson {
#define RAPIDJSON_NAMESPACE_END }

#include "benchmarks/measure/calls.hpp"
#include "benchmarks/peers/simdjson_decoder.hpp"
#include "benchmarks/rows/example_project.hpp"
#include "benchmarks/rows/row.hpp"
#include "codegen/runtime/wire/codec.hpp"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>

namespace chorus::bench {

namespace {

using Snapshot = pulse_api::project::Snapshot;

} // namespace

Measured decode_snapshot(const Setting&)
{
    const Snapshot::Reply snapshot = snapshot_of_64_tracks();
    const std::string json = wire::encode(snapshot);
    SimdjsonDecoder peer;
    peer.load(json);

    // Both must give back what was written, or they do not do the same work.
    const auto ours_back = wire::decode<Snapshot::Reply>(json);
    Snapshot::Reply theirs_back;
    const bool read = peer.decode_snapshot(theirs_back);
    Outcome outcome = compare_calls([&] { keep(wire::decode<Snapshot::Reply>(json)); },
                                    [&] {
                                        Snapshot::Reply reply;
                                        peer.decode_snapshot(reply);
                                        keep(reply);
                                    },
                                    0.55, "us", 1000.0);
    outcome.correct = ours_back && *ours_back == snapshot && read && theirs_back == snapshot;
    outcome.notes.push_back(fmt::format("{} bytes, {} tracks; both into the same structs, only ours with checks; "
                                        "simdjson compiled for westmere, ours for any x86-64",
                                        json.size(), snapshot.status.tracks));
    return outcome;
}

Measured encode_snapshot(const Setting&)
{
    const Snapshot::Reply snapshot = snapshot_of_64_tracks();
    const std::string json = wire::encode(snapshot);
    plain_rapidjson::Document document;
    // RapidJSON reads numbers approximately unless told otherwise.
    document.Parse<plain_rapidjson::kParseFullPrecisionFlag>(json.c_str());

    const auto write_theirs = [&] {
        plain_rapidjson::StringBuffer buffer;
        plain_rapidjson::Writer<plain_rapidjson::StringBuffer> writer(buffer);
        document.Accept(writer);
        return buffer;
    };
    Outcome outcome =
        compare_calls([&] { keep(wire::encode(snapshot)); }, [&] { keep(write_theirs()); }, 0.45, "us", 1000.0);
    // What each side wrote says what was to be written: ours is decoded, theirs too, by our decoder.
    const plain_rapidjson::StringBuffer theirs = write_theirs();
    const std::size_t their_size = theirs.GetSize();
    const auto ours_back = wire::decode<Snapshot::Reply>(json);
    const auto theirs_back = wire::decode<Snapshot::Reply>(std::string_view(theirs.GetString(), their_size));
    outcome.correct = ours_back && *ours_back == snapshot && theirs_back && *theirs_back == snapshot;
    outcome.notes.push_back(fmt::format("{} bytes; ours from the structs, theirs ({} bytes) from a document of its own "
                                        "that was parsed beforehand",
                                        json.size(), their_size));
    return outcome;
}

} // namespace chorus::bench
