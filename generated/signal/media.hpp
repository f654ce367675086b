// Generated from chorus/specs/signal/media.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/audio.hpp"
#include "generated/types/plan.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::signal_api::media {

/// Files with sound. Pulse owns media and their places; Signal reads them.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "9cb7cc9901bb5d7d";

/// Read what a file holds.
struct Probe {
    static constexpr wire::Operation operation{"media", "probe"};
    struct Command {
        FilePath path = {}; ///< Which file.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        MediaInfo info = {}; ///< What it holds.
        bool operator==(const Reply&) const = default;
    };
};

/// Write a copy of a file as float samples at another rate, mono or stereo. A conformed file is what a plan reads. It
/// appears under its name only when it is whole. A file that is already there is kept.
struct Conform {
    static constexpr wire::Operation operation{"media", "conform"};
    struct Command {
        FilePath path = {};            ///< The file to read.
        std::uint32_t sample_rate = 0; ///< The rate to write.
        FilePath destination = {};     ///< The file to write.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Frames frames = {};         ///< Length of the copy.
        ChannelCount channels = {}; ///< Channels of the copy.
        bool operator==(const Reply&) const = default;
    };
};

/// How far a conform has come.
struct Progress {
    static constexpr wire::Operation operation{"media", "progress"};
    struct Event {
        FilePath path = {}; ///< The file that is read.
        double share = 0.0; ///< From 0 to 1.
        bool operator==(const Event&) const = default;
    };
};

/// There is no such file.
wire::Failure not_found(const std::string& path);

/// The file holds no samples.
wire::Failure empty_file(const std::string& path);

/// The file is damaged or cannot be read.
wire::Failure unreadable(const std::string& path, const std::string& reason);

/// The file is of no format that is known here.
wire::Failure unsupported_format(const std::string& path, const std::string& reason);

/// Only mono and stereo files can be used.
wire::Failure too_many_channels(const std::string& path, std::uint32_t channels);

/// The disk is full.
wire::Failure disk_full(const std::string& path);

/// The file cannot be written.
wire::Failure not_writable(const std::string& path, const std::string& reason);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Probe::Command& value);
void write(wire::Writer& writer, const Probe::Command& value);
void check(wire::Checker& checker, const Probe::Command& value);
std::optional<wire::Violation> validate(const Probe::Command& value);
void read(wire::Reader& reader, Probe::Reply& value);
void write(wire::Writer& writer, const Probe::Reply& value);
void check(wire::Checker& checker, const Probe::Reply& value);
std::optional<wire::Violation> validate(const Probe::Reply& value);
void read(wire::Reader& reader, Conform::Command& value);
void write(wire::Writer& writer, const Conform::Command& value);
void check(wire::Checker& checker, const Conform::Command& value);
std::optional<wire::Violation> validate(const Conform::Command& value);
void read(wire::Reader& reader, Conform::Reply& value);
void write(wire::Writer& writer, const Conform::Reply& value);
void check(wire::Checker& checker, const Conform::Reply& value);
std::optional<wire::Violation> validate(const Conform::Reply& value);
void read(wire::Reader& reader, Progress::Event& value);
void write(wire::Writer& writer, const Progress::Event& value);
void check(wire::Checker& checker, const Progress::Event& value);
std::optional<wire::Violation> validate(const Progress::Event& value);

} // namespace chorus::signal_api::media
