#include "conformance/runner/cases/catalogue.hpp"

#include <algorithm>

namespace chorus::conform {

CaseList all_cases(const Sources& sources)
{
    CaseList cases;
    if (sources.testee.role == Role::codec) {
        add_codec_cases(cases, sources);
        return cases;
    }
    if (sources.testee.role == Role::client) {
        add_asking_cases(cases, sources);
        return cases;
    }
    add_message_cases(cases, sources);
    add_protocol_cases(cases, sources);
    add_envelope_cases(cases, sources);
    add_scenario_cases(cases, sources);
    add_walk_cases(cases, sources);
    add_order_cases(cases, sources);
    add_frame_cases(cases, sources);
    add_text_cases(cases, sources);
    add_peer_cases(cases, sources);
    add_crowd_cases(cases, sources);
    add_edit_cases(cases, sources);
    add_released_cases(cases, sources);
    return cases;
}

std::vector<Operation> sendable(const Spec& spec, const Description& testee)
{
    std::vector<Operation> operations;
    for (const Command& command : spec.commands) {
        if (std::find(command.from.begin(), command.from.end(), testee.party) != command.from.end())
            operations.push_back({&spec, &command});
    }
    return operations;
}

} // namespace chorus::conform
