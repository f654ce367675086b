// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/channel.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/session.hpp"
#include "generated/types/audio.hpp"
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

namespace chorus::pulse_api::rendering {

/// Sound to files. A render is offline, from a copy of the project as it is when it is started, so that playing and
/// editing go on; a capture takes what is played. Files appear under their names only when they are whole.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "b7735f4b8d6d5e93";

/// What a job does.
enum class JobKind : std::uint8_t {
    render,  ///< An offline render.
    capture, ///< A capture of playback.
};
std::string_view to_text(JobKind value);
std::optional<JobKind> job_kind_from(std::string_view text);

/// How far a job is.
enum class JobState : std::uint8_t {
    waiting,   ///< It has not begun.
    running,   ///< It is at work.
    complete,  ///< Its files are whole.
    failed,    ///< It ended without a result.
    cancelled, ///< It was ended on request.
};
std::string_view to_text(JobState value);
std::optional<JobState> job_state_from(std::string_view text);

/// What is rendered.
enum class Targets : std::uint8_t {
    mix,    ///< The master.
    tracks, ///< Every track by itself, after its fader.
    all,    ///< The master and every track.
};
std::string_view to_text(Targets value);
std::optional<Targets> targets_from(std::string_view text);

/// What came of one signal.
struct SignalResult {
    ChannelId channel = {};
    Name name = {};                      ///< Name of the channel.
    std::optional<FilePath> path = {};   ///< The file that was written.
    Frames frames = {};                  ///< Its length.
    double seconds = 0.0;                ///< Its length.
    double peak = 0.0;                   ///< Largest sample; -144 is silence.
    double true_peak = 0.0;              ///< Largest value between samples.
    double rms = 0.0;                    ///< Mean level.
    std::optional<double> loudness = {}; ///< Integrated loudness; absent for silence.
    ContentHash hash = {}; ///< SHA-256 of the samples as 32-bit floats before they are encoded; equal sound has equal
                           ///< hashes in every format.
    bool operator==(const SignalResult&) const = default;
};

/// Why a job failed.
struct JobFailure {
    std::string code = {};                ///< Code of the error.
    std::string message = {};             ///< The error for people.
    std::optional<std::string> hint = {}; ///< What to do next.
    bool operator==(const JobFailure&) const = default;
};

/// A render or capture.
struct Job {
    JobId id = {};
    JobKind kind = JobKind::render;
    JobState state = JobState::waiting;
    FilePath path = {};                     ///< The file that was asked for.
    std::optional<TickRange> range = {};    ///< The span of the timeline.
    double share = 0.0;                     ///< How much is done.
    double speed = 0.0;                     ///< Seconds of sound in a second.
    double elapsed = 0.0;                   ///< Time that it took.
    std::vector<SignalResult> results = {}; ///< When it is complete: the master first, then tracks from top to bottom.
    std::vector<std::string> missing = {};  ///< Parts of the project that were passed over, for people.
    std::optional<JobFailure> failure = {};
    bool operator==(const Job&) const = default;
};

/// Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name.
struct Start {
    static constexpr wire::Operation operation{"rendering", "start"};
    struct Command {
        FilePath path = {};                         ///< The file to write; it is replaced when it is there.
        std::optional<TickRange> range = {};        ///< The span; from 0 to the end of the last clip when absent.
        Targets targets = Targets::mix;             ///< What is rendered.
        std::optional<SoundFileFormat> format = {}; ///< By the end of the path when absent.
        std::optional<SampleDepth> depth = {};      ///< float32 for WAV and int24 for FLAC when absent.
        double tail = 0.0;                          ///< Time after the span that is rendered too.
        std::optional<std::uint32_t> threads =
            {}; ///< As many as the machine has when absent. The samples are the same.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Job job = {};
        bool operator==(const Reply&) const = default;
    };
};

/// End a render. Nothing of it is left behind.
struct Cancel {
    static constexpr wire::Operation operation{"rendering", "cancel"};
    struct Command {
        JobId job = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Job job = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the renders and captures of this session.
struct List {
    static constexpr wire::Operation operation{"rendering", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Job> jobs = {}; ///< The oldest first.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about a render or capture.
struct Get {
    static constexpr wire::Operation operation{"rendering", "get"};
    struct Command {
        JobId job = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Job job = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or the
/// capture is.
struct CaptureStart {
    static constexpr wire::Operation operation{"rendering", "captureStart"};
    struct Command {
        FilePath path = {};                         ///< The file to write; it is replaced when it is there.
        std::optional<Ticks> length = {};           ///< How much; until it stops when absent.
        std::optional<SoundFileFormat> format = {}; ///< By the end of the path when absent.
        std::optional<SampleDepth> depth = {};      ///< float32 for WAV and int24 for FLAC when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Job job = {};
        bool operator==(const Reply&) const = default;
    };
};

/// End the capture. What was captured so far is kept. It is answered when the file is whole.
struct CaptureStop {
    static constexpr wire::Operation operation{"rendering", "captureStop"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Job job = {};
        bool operator==(const Reply&) const = default;
    };
};

/// How far a render has come.
struct Progress {
    static constexpr wire::Operation operation{"rendering", "progress"};
    struct Event {
        JobId job = {};
        double share = 0.0; ///< How much is done.
        double speed = 0.0; ///< Seconds of sound in a second.
        bool operator==(const Event&) const = default;
    };
};

/// A render or capture began, was completed, failed or was cancelled.
struct State {
    static constexpr wire::Operation operation{"rendering", "state"};
    struct Event {
        Job job = {};
        bool operator==(const Event&) const = default;
    };
};

/// There is no such render or capture.
wire::Failure not_found(const std::string& job);

/// It has already ended.
wire::Failure not_running(const std::string& job, const std::string& state);

/// There is nothing to render.
wire::Failure nothing_to_render();

/// This format cannot be written.
wire::Failure bad_format(const std::string& format, const std::string& depth);

/// There is no folder to write to.
wire::Failure no_folder(const std::string& path);

/// A capture is already waiting or running.
wire::Failure capture_running(const std::string& job);

/// No capture is waiting or running.
wire::Failure no_capture();

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, JobKind& value);
void write(wire::Writer& writer, const JobKind& value);
void check(wire::Checker& checker, const JobKind& value);
std::optional<wire::Violation> validate(const JobKind& value);
void read(wire::Reader& reader, JobState& value);
void write(wire::Writer& writer, const JobState& value);
void check(wire::Checker& checker, const JobState& value);
std::optional<wire::Violation> validate(const JobState& value);
void read(wire::Reader& reader, Targets& value);
void write(wire::Writer& writer, const Targets& value);
void check(wire::Checker& checker, const Targets& value);
std::optional<wire::Violation> validate(const Targets& value);
void read(wire::Reader& reader, SignalResult& value);
void write(wire::Writer& writer, const SignalResult& value);
void check(wire::Checker& checker, const SignalResult& value);
std::optional<wire::Violation> validate(const SignalResult& value);
void read(wire::Reader& reader, JobFailure& value);
void write(wire::Writer& writer, const JobFailure& value);
void check(wire::Checker& checker, const JobFailure& value);
std::optional<wire::Violation> validate(const JobFailure& value);
void read(wire::Reader& reader, Job& value);
void write(wire::Writer& writer, const Job& value);
void check(wire::Checker& checker, const Job& value);
std::optional<wire::Violation> validate(const Job& value);
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
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, Get::Command& value);
void write(wire::Writer& writer, const Get::Command& value);
void check(wire::Checker& checker, const Get::Command& value);
std::optional<wire::Violation> validate(const Get::Command& value);
void read(wire::Reader& reader, Get::Reply& value);
void write(wire::Writer& writer, const Get::Reply& value);
void check(wire::Checker& checker, const Get::Reply& value);
std::optional<wire::Violation> validate(const Get::Reply& value);
void read(wire::Reader& reader, CaptureStart::Command& value);
void write(wire::Writer& writer, const CaptureStart::Command& value);
void check(wire::Checker& checker, const CaptureStart::Command& value);
std::optional<wire::Violation> validate(const CaptureStart::Command& value);
void read(wire::Reader& reader, CaptureStart::Reply& value);
void write(wire::Writer& writer, const CaptureStart::Reply& value);
void check(wire::Checker& checker, const CaptureStart::Reply& value);
std::optional<wire::Violation> validate(const CaptureStart::Reply& value);
void read(wire::Reader& reader, CaptureStop::Command& value);
void write(wire::Writer& writer, const CaptureStop::Command& value);
void check(wire::Checker& checker, const CaptureStop::Command& value);
std::optional<wire::Violation> validate(const CaptureStop::Command& value);
void read(wire::Reader& reader, CaptureStop::Reply& value);
void write(wire::Writer& writer, const CaptureStop::Reply& value);
void check(wire::Checker& checker, const CaptureStop::Reply& value);
std::optional<wire::Violation> validate(const CaptureStop::Reply& value);
void read(wire::Reader& reader, Progress::Event& value);
void write(wire::Writer& writer, const Progress::Event& value);
void check(wire::Checker& checker, const Progress::Event& value);
std::optional<wire::Violation> validate(const Progress::Event& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);

} // namespace chorus::pulse_api::rendering
