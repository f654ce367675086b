#include "benchmarks/rows/row.hpp"

#include <array>

namespace chorus::bench {

std::span<const Row> all_rows()
{
    static constexpr std::array rows{
        Row{"mix-plugins", "32 stereo tracks x 4 mda plugins x 60 s offline, 1 thread; ecasound", &mix_with_plugins},
        Row{"mix-plugins-2", "the same on 2 threads; ecasound", &mix_with_plugins_on_two_threads},
        Row{"mix-only", "32 stereo tracks x 60 s offline, no plugins; ecasound", &mix_only},
        Row{"round-trip", "command to reply through Pulse, p50; raw socket ping-pong", &round_trip},
        Row{"round-trip-edit", "a journalled edit to its reply, p50; raw socket ping-pong", &round_trip_of_an_edit},
        Row{"decode", "decode and validate a command; RapidJSON in situ, no checks", &decode_against_rapidjson},
        Row{"decode-simdjson", "the same command; simdjson on demand, no checks", &decode_against_simdjson},
        Row{"decode-valijson", "decode and validate a command; RapidJSON and Valijson", &decode_against_valijson},
        Row{"decode-memory", "memory taken to decode commands of numbers and short texts; none", &decode_allocations},
        Row{"decode-snapshot", "decode and validate a project of 64 tracks; simdjson on demand, no checks",
            &decode_snapshot},
        Row{"encode-snapshot", "encode a project of 64 tracks; RapidJSON Writer from its document", &encode_snapshot},
        Row{"validate-ajv", "validate a project of 64 tracks that is parsed; ajv on the emitted schema",
            &validate_against_ajv},
        Row{"validate-valijson", "the same; Valijson on the emitted schema", &validate_against_valijson},
        Row{"check", "chorus check of all specs; limit", &check_specs},
        Row{"keystroke", "language server, a keystroke to its findings, p95; limit", &keystroke},
        Row{"gen-nothing", "chorus gen with nothing to do; limit", &generate_nothing},
        Row{"gen-all", "chorus gen of everything; limit", &generate_everything},
        Row{"edit", "a command of one domain gains a field: to its objects; limit", &edit_to_objects},
        Row{"engine-kill", "Signal SIGKILL to sound again, 4 tracks with 8 plugins playing", &engine_kill},
    };
    return rows;
}

} // namespace chorus::bench
