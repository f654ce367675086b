// Generated from chorus/specs/types/status.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/plan.hpp"
#include "generated/types/project.hpp"
#include "generated/types/timeline.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// How the parts of a session are doing.
namespace chorus {

/// Life of the open project. Edits are accepted only when it is loaded.
enum class LoadState : std::uint8_t {
    unloaded, ///< No project is open.
    loading,  ///< A project is being opened.
    loaded,   ///< A project is open and can be edited.
    saving,   ///< A project is being written.
    closing,  ///< A project is being closed.
};
std::string_view to_text(LoadState value);
std::optional<LoadState> load_state_from(std::string_view text);

/// The open project in short.
struct ProjectStatus {
    LoadState state = LoadState::unloaded;
    Name name = {};
    FilePath path = {};         ///< Its folder.
    bool dirty = false;         ///< Whether there are edits since the last save.
    std::uint64_t revision = 0; ///< Number of the last edit.
    std::uint64_t durable = 0;  ///< Every edit up to this one survives a power cut.
    std::uint32_t tracks = 0;   ///< How many tracks it has.
    std::uint32_t clips = 0;    ///< How many clips it has.
    bool operator==(const ProjectStatus&) const = default;
};

/// How the audio engine is doing, seen from Pulse.
enum class EngineState : std::uint8_t {
    down,     ///< There is no connection to the engine.
    starting, ///< The engine is there and is being set up.
    ready,    ///< The engine holds the current plan and its device runs.
    failed,   ///< The engine is there and cannot work.
};
std::string_view to_text(EngineState value);
std::optional<EngineState> engine_state_from(std::string_view text);

/// The audio engine in short.
struct EngineStatus {
    EngineState state = EngineState::down;
    std::optional<std::string> device = {};       ///< What gives it its time.
    std::optional<SampleRate> sample_rate = {};   ///< The rate it runs at.
    std::optional<std::uint32_t> block_size = {}; ///< Frames that the device asks for at once.
    std::optional<PlanHash> plan_hash = {};       ///< The plan that it holds.
    std::uint64_t plan_revision = 0;              ///< Revision of the project that this plan was made from.
    Frames latency = {};                          ///< Delay of the mix by plugins.
    std::optional<std::string> note = {};         ///< Why the device is not the one that was asked for.
    std::optional<double> gap = {};         ///< How long it was silent when the engine was lost last while it played.
    std::uint32_t connects = 0;             ///< How often Pulse connected to an engine.
    std::uint64_t underruns = 0;            ///< How often media was not read in time.
    std::uint64_t overruns = 0;             ///< How often samples were late.
    double load = 0.0;                      ///< Share of its time that the engine uses.
    std::vector<std::string> missing = {};  ///< What the plan names and the engine does not have, for people.
    std::optional<std::string> reason = {}; ///< Why it failed or is down.
    bool operator==(const EngineStatus&) const = default;
};

/// What the user asked of playback.
enum class PlayState : std::uint8_t {
    stopped, ///< The timeline stands still.
    playing, ///< The timeline moves.
    paused,  ///< The timeline stands still and goes on from here.
};
std::string_view to_text(PlayState value);
std::optional<PlayState> play_state_from(std::string_view text);

/// Playback.
struct TransportState {
    PlayState play = PlayState::stopped;
    Ticks position = {};                ///< Where the timeline is.
    Frames frame = {};                  ///< The same in samples.
    MusicalTime musical = {};           ///< The same for people.
    bool loop_enabled = false;          ///< Whether the loop is in use.
    std::optional<TickRange> loop = {}; ///< The loop region.
    bool operator==(const TransportState&) const = default;
};

/// A connected client.
struct ClientInfo {
    std::string client_id = {};                  ///< Kind of program.
    std::string instance_id = {};                ///< Identity of this run of it.
    bool manager = false;                        ///< Whether it may shut Pulse down.
    std::vector<std::string> subscriptions = {}; ///< Domains whose events it gets.
    bool operator==(const ClientInfo&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, LoadState& value);
void write(wire::Writer& writer, const LoadState& value);
void check(wire::Checker& checker, const LoadState& value);
std::optional<wire::Violation> validate(const LoadState& value);
void read(wire::Reader& reader, ProjectStatus& value);
void write(wire::Writer& writer, const ProjectStatus& value);
void check(wire::Checker& checker, const ProjectStatus& value);
std::optional<wire::Violation> validate(const ProjectStatus& value);
void read(wire::Reader& reader, EngineState& value);
void write(wire::Writer& writer, const EngineState& value);
void check(wire::Checker& checker, const EngineState& value);
std::optional<wire::Violation> validate(const EngineState& value);
void read(wire::Reader& reader, EngineStatus& value);
void write(wire::Writer& writer, const EngineStatus& value);
void check(wire::Checker& checker, const EngineStatus& value);
std::optional<wire::Violation> validate(const EngineStatus& value);
void read(wire::Reader& reader, PlayState& value);
void write(wire::Writer& writer, const PlayState& value);
void check(wire::Checker& checker, const PlayState& value);
std::optional<wire::Violation> validate(const PlayState& value);
void read(wire::Reader& reader, TransportState& value);
void write(wire::Writer& writer, const TransportState& value);
void check(wire::Checker& checker, const TransportState& value);
std::optional<wire::Violation> validate(const TransportState& value);
void read(wire::Reader& reader, ClientInfo& value);
void write(wire::Writer& writer, const ClientInfo& value);
void check(wire::Checker& checker, const ClientInfo& value);
std::optional<wire::Violation> validate(const ClientInfo& value);

} // namespace chorus
