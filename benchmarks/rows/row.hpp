#pragma once

#include "benchmarks/measure/outcome.hpp"

#include <filesystem>
#include <span>
#include <string_view>

namespace chorus::bench {

/// What a row may ask of its surroundings.
struct Setting {
    int rounds = 3;                       ///< how often each side of a pair runs; the median counts
    std::filesystem::path processes;      ///< folder of loophole-pulse, loophole-signal, aura and chorus
    std::filesystem::path checkout = "."; ///< root of the source tree, for rows that run the generator
};

struct Row {
    std::string_view name; ///< as on the command line
    std::string_view what; ///< in the table
    Measured (*run)(const Setting&);
};

/// All rows, in the order of the table.
std::span<const Row> all_rows();

Measured mix_with_plugins(const Setting&);
Measured mix_with_plugins_on_two_threads(const Setting&);
Measured mix_only(const Setting&);
Measured round_trip(const Setting&);
Measured round_trip_of_an_edit(const Setting&);
Measured decode_against_rapidjson(const Setting&);
Measured decode_against_simdjson(const Setting&);
Measured decode_against_valijson(const Setting&);
Measured decode_allocations(const Setting&);
Measured decode_snapshot(const Setting&);
Measured encode_snapshot(const Setting&);
Measured validate_against_ajv(const Setting&);
Measured validate_against_valijson(const Setting&);
Measured check_specs(const Setting&);
Measured keystroke(const Setting&);
Measured generate_nothing(const Setting&);
Measured generate_everything(const Setting&);
Measured edit_to_objects(const Setting&);
Measured engine_kill(const Setting&);

} // namespace chorus::bench
