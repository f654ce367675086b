#pragma once

#include "conformance/runner/cases/case.hpp"
#include "conformance/runner/ir/released.hpp"
#include "conformance/runner/testee/description.hpp"

#include <filesystem>
#include <memory>

namespace chorus::conform {

/// What cases are made from.
struct Sources {
    const Ir& ir;
    const Description& testee;
    std::filesystem::path samples; ///< generated/samples
    std::uint64_t seed = 1;
    std::shared_ptr<const Released> released = {}; ///< the specs of a release, to judge by those too
    std::size_t largest = 256U << 10U;             ///< bytes of the largest value that a codec is asked
};

/// Every case that can be put to the testee, in a lasting order. Each level adds its own below.
CaseList all_cases(const Sources& sources);

/// L1: each labelled value is shown to a codec, which takes it and writes it again, or refuses it with its pointer and
/// rule.
void add_codec_cases(CaseList& cases, const Sources& sources);

/// L2 and L4 of a client: it asks as it is asked to, tells what it is answered, and stands what a server may do.
void add_asking_cases(CaseList& cases, const Sources& sources);

/// L2: each labelled command is sent; it is taken, or refused with its pointer and rule.
void add_message_cases(CaseList& cases, const Sources& sources);
/// L2: names, routing, ids and versions that no command may come with, and greetings.
void add_protocol_cases(CaseList& cases, const Sources& sources);

/// L2: what each key of an envelope may hold, and what it may not.
void add_envelope_cases(CaseList& cases, const Sources& sources);

/// L3: the scenarios of the specs, each with a process of its own.
void add_scenario_cases(CaseList& cases, const Sources& sources);

/// L3: each transition of each domain's states, each command that a state refuses, and random walks from the seed.
void add_walk_cases(CaseList& cases, const Sources& sources);

/// L2: answers in order, to whom they belong, and the same when something idempotent is said twice.
void add_order_cases(CaseList& cases, const Sources& sources);

/// L4: frames that come in pieces, together, cut off, too large or not at all.
void add_frame_cases(CaseList& cases, const Sources& sources);

/// L4: frames whose text is no message.
void add_text_cases(CaseList& cases, const Sources& sources);

/// L4: peers that were built from other specs, leave in the middle, or answer what nobody asked.
void add_peer_cases(CaseList& cases, const Sources& sources);

/// L4: too many connections, and too many commands of a client that does not read.
void add_crowd_cases(CaseList& cases, const Sources& sources);

/// L4: clients that do not read what changes, or are gone in the middle of changing it.
void add_edit_cases(CaseList& cases, const Sources& sources);

/// L5: what clients of a release say, where its specs are given, and how they take the answers of today.
void add_released_cases(CaseList& cases, const Sources& sources);

/// Commands of the domain that the runner, playing `testee.party`, may send.
std::vector<Operation> sendable(const Spec& spec, const Description& testee);

} // namespace chorus::conform
