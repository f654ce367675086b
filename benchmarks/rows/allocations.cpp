#include "tests/support/allocations.hpp"
#include "benchmarks/measure/sample.hpp"
#include "benchmarks/rows/row.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "generated/pulse/track.hpp"
#include "generated/pulse/transport.hpp"

namespace chorus::bench {

namespace {

using SetLoop = pulse_api::transport::SetLoop;
using RenameTrack = pulse_api::track::Rename;

template <class Operation>
std::string frame_of(const typename Operation::Command& command)
{
    const std::string payload = wire::encode(command);
    wire::Envelope envelope;
    envelope.id = "aura-4711-000000000042";
    envelope.ts = "2026-11-21T10:15:30.123Z";
    envelope.domain = Operation::operation.domain;
    envelope.name = Operation::operation.name;
    envelope.payload = payload;
    std::string frame;
    wire::encode_envelope(frame, envelope);
    return frame;
}

/// How often memory is taken to decode the envelope and the command in it.
template <class Operation>
std::size_t allocations_to_decode(const typename Operation::Command& command, bool& correct)
{
    const std::string frame = frame_of<Operation>(command);
    return test::allocations_of([&] {
        const auto envelope = wire::decode_envelope(frame);
        correct = correct && envelope && wire::decode<typename Operation::Command>(envelope->payload) == command;
    });
}

} // namespace

Measured decode_allocations(const Setting&)
{
    SetLoop::Command loop;
    loop.start = Ticks{15728640};
    loop.end = Ticks{47185920};
    loop.enabled = true;
    const RenameTrack::Command rename{.track = {"track-000042"}, .name = {"Bass"}};

    Outcome outcome;
    outcome.unit = "allocs";
    outcome.ours = static_cast<double>(allocations_to_decode<SetLoop>(loop, outcome.correct) +
                                       allocations_to_decode<RenameTrack>(rename, outcome.correct));
    outcome.ratio = outcome.ours;
    outcome.reach = Reach{Reach::Bound::at_most, 0.0};
    // A counter that counts nothing would hold any reach.
    outcome.correct = outcome.correct && test::allocations_of([] { keep(std::string(100, 'x')); }) == 1;
    outcome.notes.push_back("calls of operator new for transport.setLoop and track.rename, envelopes included");
    return outcome;
}

} // namespace chorus::bench
