// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/project.hpp"
#include "generated/types/project.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::timebase {

/// Tempo and signature, and what they make of positions. Both are constant over the timeline.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "26b153281ecded90";

/// What relates musical time to samples.
struct Timebase {
    Tempo tempo = {};
    Signature signature = {};
    SampleRate sample_rate = {};
    bool operator==(const Timebase&) const = default;
};

/// Tell tempo, signature and rate.
struct Get {
    static constexpr wire::Operation operation{"timebase", "get"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Timebase timebase = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the tempo. Everything keeps its musical place; audio keeps its speed.
struct SetTempo {
    static constexpr wire::Operation operation{"timebase", "setTempo"};
    struct Command {
        Tempo tempo = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Timebase timebase = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the signature. Everything keeps its place; bars are counted anew.
struct SetSignature {
    static constexpr wire::Operation operation{"timebase", "setSignature"};
    struct Command {
        std::uint8_t beats = 0; ///< Beats in a bar.
        std::uint8_t unit = 0;  ///< Note value of a beat: 1, 2, 4, 8, 16 or 32.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Timebase timebase = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell a position in all units. Exactly one unit is given.
struct Convert {
    static constexpr wire::Operation operation{"timebase", "convert"};
    struct Command {
        std::optional<Ticks> ticks = {};         ///< As ticks.
        std::optional<Frames> frames = {};       ///< As samples.
        std::optional<double> seconds = {};      ///< As seconds.
        std::optional<MusicalTime> musical = {}; ///< As bar.beat.tick.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Ticks ticks = {};
        Frames frames = {};   ///< The nearest sample.
        double seconds = 0.0; ///< Exact position of the ticks.
        MusicalTime musical = {};
        bool operator==(const Reply&) const = default;
    };
};

/// A beat cannot be of this note value.
wire::Failure bad_unit(std::uint32_t unit);

/// A position must be given in exactly one unit.
wire::Failure one_unit();

/// There is no such place in the signature.
wire::Failure bad_musical_time(const std::string& musical);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Timebase& value);
void write(wire::Writer& writer, const Timebase& value);
void check(wire::Checker& checker, const Timebase& value);
std::optional<wire::Violation> validate(const Timebase& value);
void read(wire::Reader& reader, Get::Command& value);
void write(wire::Writer& writer, const Get::Command& value);
void check(wire::Checker& checker, const Get::Command& value);
std::optional<wire::Violation> validate(const Get::Command& value);
void read(wire::Reader& reader, Get::Reply& value);
void write(wire::Writer& writer, const Get::Reply& value);
void check(wire::Checker& checker, const Get::Reply& value);
std::optional<wire::Violation> validate(const Get::Reply& value);
void read(wire::Reader& reader, SetTempo::Command& value);
void write(wire::Writer& writer, const SetTempo::Command& value);
void check(wire::Checker& checker, const SetTempo::Command& value);
std::optional<wire::Violation> validate(const SetTempo::Command& value);
void read(wire::Reader& reader, SetTempo::Reply& value);
void write(wire::Writer& writer, const SetTempo::Reply& value);
void check(wire::Checker& checker, const SetTempo::Reply& value);
std::optional<wire::Violation> validate(const SetTempo::Reply& value);
void read(wire::Reader& reader, SetSignature::Command& value);
void write(wire::Writer& writer, const SetSignature::Command& value);
void check(wire::Checker& checker, const SetSignature::Command& value);
std::optional<wire::Violation> validate(const SetSignature::Command& value);
void read(wire::Reader& reader, SetSignature::Reply& value);
void write(wire::Writer& writer, const SetSignature::Reply& value);
void check(wire::Checker& checker, const SetSignature::Reply& value);
std::optional<wire::Violation> validate(const SetSignature::Reply& value);
void read(wire::Reader& reader, Convert::Command& value);
void write(wire::Writer& writer, const Convert::Command& value);
void check(wire::Checker& checker, const Convert::Command& value);
std::optional<wire::Violation> validate(const Convert::Command& value);
void read(wire::Reader& reader, Convert::Reply& value);
void write(wire::Writer& writer, const Convert::Reply& value);
void check(wire::Checker& checker, const Convert::Reply& value);
std::optional<wire::Violation> validate(const Convert::Reply& value);

} // namespace chorus::pulse_api::timebase
