// Generated from chorus/specs/types/units.yaml. Edit the spec, then build the target `generate`.
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

/// Values of the mixer and labels that people see.
namespace chorus {

/// A gain; -144 is silence.
struct Decibels {
    double value = 0; ///< in dB
    auto operator<=>(const Decibels&) const = default;
    friend constexpr Decibels operator+(Decibels a, Decibels b) { return {a.value + b.value}; }
    friend constexpr Decibels operator-(Decibels a, Decibels b) { return {a.value - b.value}; }
    constexpr Decibels& operator+=(Decibels other)
    {
        value += other.value;
        return *this;
    }
    constexpr Decibels& operator-=(Decibels other)
    {
        value -= other.value;
        return *this;
    }
};

/// A place between left (-1) and right (1); constant power, 3 dB down in the middle for mono.
struct Pan {
    double value = 0;
    auto operator<=>(const Pan&) const = default;
    friend constexpr Pan operator+(Pan a, Pan b) { return {a.value + b.value}; }
    friend constexpr Pan operator-(Pan a, Pan b) { return {a.value - b.value}; }
    constexpr Pan& operator+=(Pan other)
    {
        value += other.value;
        return *this;
    }
    constexpr Pan& operator-=(Pan other)
    {
        value -= other.value;
        return *this;
    }
};

/// A name for people. Names need not be unique.
using Name = std::string;

/// Red, green and blue in hexadecimal digits, such as `#e05a00`.
using Colour = std::string;

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Decibels& value);
void write(wire::Writer& writer, const Decibels& value);
void check(wire::Checker& checker, const Decibels& value);
std::optional<wire::Violation> validate(const Decibels& value);
void read(wire::Reader& reader, Pan& value);
void write(wire::Writer& writer, const Pan& value);
void check(wire::Checker& checker, const Pan& value);
std::optional<wire::Violation> validate(const Pan& value);

} // namespace chorus

template <>
struct std::hash<chorus::Decibels> {
    std::size_t operator()(const chorus::Decibels& key) const noexcept { return std::hash<double>{}(key.value); }
};

template <>
struct std::hash<chorus::Pan> {
    std::size_t operator()(const chorus::Pan& key) const noexcept { return std::hash<double>{}(key.value); }
};
