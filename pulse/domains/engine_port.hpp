#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/audio.hpp"
#include "generated/types/ids.hpp"
#include "generated/types/plugin.hpp"
#include "generated/types/project.hpp"
#include "generated/types/status.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace chorus::pulse {

/// Gets an answer, once, on the loop's thread and never from within the call that asked. Errors are those of the engine
/// (`plugin.notFound` …) or of the link (`rpc.disconnected`, `rpc.timeout`).
template <class T>
using Answer = std::function<void(Result<T>)>;

/// The open project as the engine shall play it. Views hold during the call.
struct EngineProject {
    const ProjectContent& content;
    std::filesystem::path folder; ///< Absolute; paths of copied media are relative to it, `cache/` is the port's.
    std::uint64_t revision = 0;
    const std::set<MediaId>& missing_media; ///< Their files are gone: silence, whatever the cache holds.
};

/// Where playback was at an instant.
struct TransportMark {
    bool rolling = false;
    Frames position;
    std::uint64_t roll = 0; ///< Counts the starts.
};

/// A media file as the engine sees it.
struct MediaCondition {
    enum class State { ready, preparing, broken } state = State::preparing;
    std::string reason; ///< For people, when broken.
    bool operator==(const MediaCondition&) const = default;
};

/// What a preset sets.
struct PresetContent {
    std::map<std::string, double> values; ///< By port symbol.
    std::optional<PluginState> state;
};

/// The sound that leaves a channel, to measure and, where there is a path, to write.
struct RenderTarget {
    ChannelId channel;
    std::optional<std::filesystem::path> path;
};

struct RenderRequest {
    JobId job;
    TickRange range;
    double tail_seconds = 0;
    std::vector<RenderTarget> targets;
    SoundFileFormat format = SoundFileFormat::wav;
    SampleDepth depth = SampleDepth::float32;
    std::optional<std::uint32_t> threads; ///< As many as the machine has when absent.
};

struct CaptureRequest {
    JobId job;
    std::filesystem::path path;
    std::optional<Ticks> length;
    SoundFileFormat format = SoundFileFormat::wav;
    SampleDepth depth = SampleDepth::float32;
};

/// What came of a target.
struct RenderedSignal {
    ChannelId channel;
    std::optional<std::filesystem::path> path;
    SoundStatistics statistics;
};

struct RenderOutcome {
    std::vector<RenderedSignal> signals; ///< In the order of the targets; a capture has the master alone.
    std::vector<std::string> missing;    ///< What was passed over, for people.
    double elapsed_seconds = 0;
    std::uint64_t lost_frames = 0; ///< Captures only.
};

/// Levels of a channel as linear values.
struct LevelReading {
    ChannelId channel;
    float input_left = 0, input_right = 0; ///< Largest samples before the nodes.
    float peak_left = 0, peak_right = 0;   ///< Largest samples that left.
    float rms_left = 0, rms_right = 0;     ///< Over 300 ms.
};

/// Hears of the engine. Every call comes on the loop's thread.
class EngineObserver {
public:
    virtual ~EngineObserver() = default;

    virtual void engine_changed(const EngineStatus&) = 0;
    /// Playback started, stopped or jumped, on request or by itself; also once after each connect.
    virtual void transport_moved(const TransportMark&) = 0;
    /// The moving playhead, at most 30 times a second.
    virtual void playhead(const TransportMark&) = 0;
    /// All channels of the plan, at most 30 times a second.
    virtual void levels(std::span<const LevelReading>) = 0;
    /// The conditions of these media changed.
    virtual void media_changed(std::span<const MediaId>) = 0;
    virtual void render_progressed(const JobId&, double share, double speed) = 0;
    /// A render or capture ended, once for each that was started. A render that dies with the engine fails with
    /// `session.engineDown`.
    virtual void render_ended(const JobId&, Result<RenderOutcome>) = 0;
};

/// The audio engine as the domains see it. Everything happens on the loop's thread; nothing blocks.
///
/// The port keeps the engine in line with what it was told last: after a reconnect it configures the engine, applies
/// the plan and, if playback was asked for, goes on from the last known position. Calls keep their order: `play` plays
/// the project of the last `show`.
class EnginePort {
public:
    virtual ~EnginePort() = default;

    /// `observer` must outlive the port or be replaced by null. Set once, before anything else.
    virtual void observe(EngineObserver* observer) = 0;
    virtual EngineStatus status() const = 0;

    /// The project was opened or changed. Called after every edit; several in a row are taken as one.
    virtual void show(const EngineProject& project) = 0;
    /// No project is open any more: silence.
    virtual void clear() = 0;
    /// Answers when the engine holds the project of the last `show`. Error: `session.engineDown`.
    virtual void sync(Answer<EngineStatus> done) = 0;

    /// Answers when the engine rolls; it rolls from where it stands without `from`.
    virtual void play(std::optional<Ticks> from, Answer<TransportMark> done) = 0;
    virtual void stop(Answer<TransportMark> done) = 0;
    /// With the engine down the place is kept and used later.
    virtual void locate(Ticks to, Answer<TransportMark> done) = 0;

    virtual void probe(const std::filesystem::path& file, Answer<MediaInfo> done) = 0;
    /// What the engine knows of a media of the project that is shown.
    virtual MediaCondition condition(const MediaId& media) const = 0;

    virtual void scan_plugins(Answer<std::vector<PluginSummary>> done) = 0;
    virtual void describe_plugin(const PluginUri& uri, Answer<PluginDescription> done) = 0;
    virtual void read_preset(const PluginUri& uri, const PluginUri& preset, Answer<PresetContent> done) = 0;

    /// Starts a render of the project of the last `show`, and keeps that even if `show` comes again. Answers when the
    /// engine has taken the job.
    virtual void render(RenderRequest request, Answer<void> done) = 0;
    virtual void cancel_render(const JobId& job, Answer<void> done) = 0;
    /// Arms a capture; it begins with the next play. A capture ends in `render_ended`.
    virtual void start_capture(CaptureRequest request, Answer<void> done) = 0;
    virtual void stop_capture(const JobId& job, Answer<void> done) = 0;
};

} // namespace chorus::pulse
