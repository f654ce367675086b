// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/signal/graph.hpp"
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

namespace chorus::signal_api::rendering {

/// Writes sound. Offline from a plan as fast as the machine can, or as a capture of what is played.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "00687429096ce9ac";

/// A render or capture; chosen by Pulse.
struct RenderJobId {
    std::string value = {};
    auto operator<=>(const RenderJobId&) const = default;
};

/// A signal of the plan that is measured and, where there is a path, written.
struct RenderOutput {
    PlanKey key = {};                  ///< Key of a strip or tap; the master is the last strip.
    std::optional<FilePath> path = {}; ///< The file to write; it appears under this name only when it is whole.
    SoundFileFormat format = SoundFileFormat::wav; ///< Container.
    SampleDepth depth = SampleDepth::float32;      ///< Encoding.
    bool operator==(const RenderOutput&) const = default;
};

/// What came of an output.
struct RenderResult {
    PlanKey key = {};                  ///< Key of the strip or tap.
    std::optional<FilePath> path = {}; ///< The file that was written.
    SoundStatistics statistics = {};   ///< What was measured before the encoding.
    bool operator==(const RenderResult&) const = default;
};

/// Render a span of a plan offline, with fresh state of all ops. The samples are those that playing the plan from the
/// same position gives.
struct Start {
    static constexpr wire::Operation operation{"rendering", "start"};
    struct Command {
        RenderJobId job = {};                   ///< Identity of the job.
        Plan plan = {};                         ///< What to render; the plan in use is not touched.
        FrameRange range = {};                  ///< Which span.
        std::uint32_t threads = 1;              ///< Threads that execute the plan.
        std::vector<RenderOutput> outputs = {}; ///< What to measure and write.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RenderJobId job = {}; ///< The job that runs now.
        bool operator==(const Reply&) const = default;
    };
};

/// End a render. Nothing half-written is left behind.
struct Cancel {
    static constexpr wire::Operation operation{"rendering", "cancel"};
    struct Command {
        RenderJobId job = {}; ///< Which.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RenderJobId job = {}; ///< Which.
        bool operator==(const Reply&) const = default;
    };
};

/// Record the master from the first frame of the next roll, until a length is reached or the transport stops.
struct StartCapture {
    static constexpr wire::Operation operation{"rendering", "startCapture"};
    struct Command {
        RenderJobId job = {}; ///< Identity of the capture.
        FilePath path = {};   ///< The file to write; it appears under this name only when it is whole.
        SoundFileFormat format = SoundFileFormat::wav; ///< Container.
        SampleDepth depth = SampleDepth::float32;      ///< Encoding.
        std::optional<Frames> length = {};             ///< End after so many frames.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RenderJobId job = {}; ///< The capture that is armed now.
        bool operator==(const Reply&) const = default;
    };
};

/// End the capture now; what was recorded is kept.
struct StopCapture {
    static constexpr wire::Operation operation{"rendering", "stopCapture"};
    struct Command {
        RenderJobId job = {}; ///< Which.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RenderJobId job = {}; ///< Which.
        bool operator==(const Reply&) const = default;
    };
};

/// How far a render has come.
struct Progress {
    static constexpr wire::Operation operation{"rendering", "progress"};
    struct Event {
        RenderJobId job = {}; ///< Which.
        double share = 0.0;   ///< From 0 to 1.
        double speed = 0.0;   ///< Seconds of sound in a second.
        bool operator==(const Event&) const = default;
    };
};

/// A render or capture is whole.
struct Complete {
    static constexpr wire::Operation operation{"rendering", "complete"};
    struct Event {
        RenderJobId job = {};                   ///< Which.
        std::vector<RenderResult> results = {}; ///< One for each output, in the order asked for.
        std::vector<chorus::signal_api::graph::MissingPart> missing = {}; ///< Parts of the plan that were passed over.
        double seconds = 0.0;                                             ///< Time that it took.
        std::uint64_t underruns = 0;                                      ///< Frames that a capture lost.
        bool operator==(const Event&) const = default;
    };
};

/// A render or capture ended without a result. Nothing half-written is left behind.
struct Fail {
    static constexpr wire::Operation operation{"rendering", "fail"};
    struct Event {
        RenderJobId job = {};                 ///< Which.
        std::string code = {};                ///< Code of the error.
        std::string message = {};             ///< The error for people.
        std::optional<std::string> hint = {}; ///< What to do next.
        bool operator==(const Event&) const = default;
    };
};

/// The range is empty.
wire::Failure invalid_range(Frames start, Frames end);

/// There is already a job of this name.
wire::Failure duplicate_job(const std::string& job);

/// No such job runs.
wire::Failure no_job(const std::string& job);

/// The plan has no such strip or tap.
wire::Failure unknown_output(const std::string& key);

/// This container cannot hold this encoding.
wire::Failure invalid_format(const std::string& format, const std::string& depth);

/// A capture is already armed or running.
wire::Failure capture_busy(const std::string& job);

/// The job was cancelled.
wire::Failure cancelled();

/// The disk is full.
wire::Failure disk_full(const std::string& path);

/// The file cannot be written.
wire::Failure not_writable(const std::string& path, const std::string& reason);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, RenderJobId& value);
void write(wire::Writer& writer, const RenderJobId& value);
void check(wire::Checker& checker, const RenderJobId& value);
std::optional<wire::Violation> validate(const RenderJobId& value);
void read(wire::Reader& reader, RenderOutput& value);
void write(wire::Writer& writer, const RenderOutput& value);
void check(wire::Checker& checker, const RenderOutput& value);
std::optional<wire::Violation> validate(const RenderOutput& value);
void read(wire::Reader& reader, RenderResult& value);
void write(wire::Writer& writer, const RenderResult& value);
void check(wire::Checker& checker, const RenderResult& value);
std::optional<wire::Violation> validate(const RenderResult& value);
void read(wire::Reader& reader, Start::Command& value);
void write(wire::Writer& writer, const Start::Command& value);
void check(wire::Checker& checker, const Start::Command& value);
std::optional<wire::Violation> validate(const Start::Command& value);
void read(wire::Reader& reader, Start::Reply& value);
void write(wire::Writer& writer, const Start::Reply& value);
void check(wire::Checker& checker, const Start::Reply& value);
std::optional<wire::Violation> validate(const Start::Reply& value);
void read(wire::Reader& reader, Cancel::Command& value);
void write(wire::Writer& writer, const Cancel::Command& value);
void check(wire::Checker& checker, const Cancel::Command& value);
std::optional<wire::Violation> validate(const Cancel::Command& value);
void read(wire::Reader& reader, Cancel::Reply& value);
void write(wire::Writer& writer, const Cancel::Reply& value);
void check(wire::Checker& checker, const Cancel::Reply& value);
std::optional<wire::Violation> validate(const Cancel::Reply& value);
void read(wire::Reader& reader, StartCapture::Command& value);
void write(wire::Writer& writer, const StartCapture::Command& value);
void check(wire::Checker& checker, const StartCapture::Command& value);
std::optional<wire::Violation> validate(const StartCapture::Command& value);
void read(wire::Reader& reader, StartCapture::Reply& value);
void write(wire::Writer& writer, const StartCapture::Reply& value);
void check(wire::Checker& checker, const StartCapture::Reply& value);
std::optional<wire::Violation> validate(const StartCapture::Reply& value);
void read(wire::Reader& reader, StopCapture::Command& value);
void write(wire::Writer& writer, const StopCapture::Command& value);
void check(wire::Checker& checker, const StopCapture::Command& value);
std::optional<wire::Violation> validate(const StopCapture::Command& value);
void read(wire::Reader& reader, StopCapture::Reply& value);
void write(wire::Writer& writer, const StopCapture::Reply& value);
void check(wire::Checker& checker, const StopCapture::Reply& value);
std::optional<wire::Violation> validate(const StopCapture::Reply& value);
void read(wire::Reader& reader, Progress::Event& value);
void write(wire::Writer& writer, const Progress::Event& value);
void check(wire::Checker& checker, const Progress::Event& value);
std::optional<wire::Violation> validate(const Progress::Event& value);
void read(wire::Reader& reader, Complete::Event& value);
void write(wire::Writer& writer, const Complete::Event& value);
void check(wire::Checker& checker, const Complete::Event& value);
std::optional<wire::Violation> validate(const Complete::Event& value);
void read(wire::Reader& reader, Fail::Event& value);
void write(wire::Writer& writer, const Fail::Event& value);
void check(wire::Checker& checker, const Fail::Event& value);
std::optional<wire::Violation> validate(const Fail::Event& value);

} // namespace chorus::signal_api::rendering

template <>
struct std::hash<chorus::signal_api::rendering::RenderJobId> {
    std::size_t operator()(const chorus::signal_api::rendering::RenderJobId& key) const noexcept
    {
        return std::hash<std::string>{}(key.value);
    }
};
