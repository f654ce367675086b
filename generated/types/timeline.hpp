// Generated from chorus/specs/types/timeline.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Musical time. A quarter note has 983040 ticks (960 x 1024), so that every usual division is a whole number.
namespace chorus {

/// A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.
struct Ticks {
    std::int64_t value = 0; ///< in ticks
    auto operator<=>(const Ticks&) const = default;
    friend constexpr Ticks operator+(Ticks a, Ticks b) { return {a.value + b.value}; }
    friend constexpr Ticks operator-(Ticks a, Ticks b) { return {a.value - b.value}; }
    constexpr Ticks& operator+=(Ticks other)
    {
        value += other.value;
        return *this;
    }
    constexpr Ticks& operator-=(Ticks other)
    {
        value -= other.value;
        return *this;
    }
};

/// A span of the timeline, end excluded.
struct TickRange {
    Ticks start = {}; ///< First tick.
    Ticks end = {};   ///< One past the last tick.
    bool operator==(const TickRange&) const = default;
};

/// Quarter notes a minute.
struct Tempo {
    double value = 0; ///< in bpm
    auto operator<=>(const Tempo&) const = default;
    friend constexpr Tempo operator+(Tempo a, Tempo b) { return {a.value + b.value}; }
    friend constexpr Tempo operator-(Tempo a, Tempo b) { return {a.value - b.value}; }
    constexpr Tempo& operator+=(Tempo other)
    {
        value += other.value;
        return *this;
    }
    constexpr Tempo& operator-=(Tempo other)
    {
        value -= other.value;
        return *this;
    }
};

/// Time signature.
struct Signature {
    std::uint8_t beats = 4; ///< Beats in a bar.
    std::uint8_t unit = 4;  ///< Note value of a beat: 1, 2, 4, 8, 16 or 32.
    bool operator==(const Signature&) const = default;
};

/// A position as `bar.beat.tick`, bars and beats counted from 1 and 960 ticks in a quarter, for people; `5`, `5.1` and
/// `5.1.0` are the same.
using MusicalTime = std::string;

/// Frames a second.
struct SampleRate {
    std::uint32_t value = 0; ///< in Hz
    auto operator<=>(const SampleRate&) const = default;
    friend constexpr SampleRate operator+(SampleRate a, SampleRate b) { return {a.value + b.value}; }
    friend constexpr SampleRate operator-(SampleRate a, SampleRate b) { return {a.value - b.value}; }
    constexpr SampleRate& operator+=(SampleRate other)
    {
        value += other.value;
        return *this;
    }
    constexpr SampleRate& operator-=(SampleRate other)
    {
        value -= other.value;
        return *this;
    }
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Ticks& value);
void write(wire::Writer& writer, const Ticks& value);
void check(wire::Checker& checker, const Ticks& value);
std::optional<wire::Violation> validate(const Ticks& value);
void read(wire::Reader& reader, TickRange& value);
void write(wire::Writer& writer, const TickRange& value);
void check(wire::Checker& checker, const TickRange& value);
std::optional<wire::Violation> validate(const TickRange& value);
void read(wire::Reader& reader, Tempo& value);
void write(wire::Writer& writer, const Tempo& value);
void check(wire::Checker& checker, const Tempo& value);
std::optional<wire::Violation> validate(const Tempo& value);
void read(wire::Reader& reader, Signature& value);
void write(wire::Writer& writer, const Signature& value);
void check(wire::Checker& checker, const Signature& value);
std::optional<wire::Violation> validate(const Signature& value);
void read(wire::Reader& reader, SampleRate& value);
void write(wire::Writer& writer, const SampleRate& value);
void check(wire::Checker& checker, const SampleRate& value);
std::optional<wire::Violation> validate(const SampleRate& value);

} // namespace chorus

template <>
struct std::hash<chorus::Ticks> {
    std::size_t operator()(const chorus::Ticks& key) const noexcept { return std::hash<std::int64_t>{}(key.value); }
};

template <>
struct std::hash<chorus::Tempo> {
    std::size_t operator()(const chorus::Tempo& key) const noexcept { return std::hash<double>{}(key.value); }
};

template <>
struct std::hash<chorus::SampleRate> {
    std::size_t operator()(const chorus::SampleRate& key) const noexcept
    {
        return std::hash<std::uint32_t>{}(key.value);
    }
};
