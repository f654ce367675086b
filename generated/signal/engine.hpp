// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
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

namespace chorus::signal_api::engine {

/// Life of the audio engine. Its one controller introduces itself, chooses a device and keeps the link alive.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "c4b3f4f5a6f0cfc3";

/// `virtual` is a clock without hardware that runs at the speed of real time, `virtual-free` runs as fast as it can,
/// anything else is a PortAudio device as `host API/device`.
using DeviceName = std::string;

/// What gives the engine its time.
enum class DeviceKind : std::uint8_t {
    virtual_,     ///< A clock without hardware, at the speed of real time.
    virtual_free, ///< A clock without hardware, as fast as the machine allows.
    port_audio,   ///< A device of the machine.
};
std::string_view to_text(DeviceKind value);
std::optional<DeviceKind> device_kind_from(std::string_view text);

/// A device that can be opened.
struct Device {
    DeviceName name = {};                   ///< The name to configure it by.
    DeviceKind kind = DeviceKind::virtual_; ///< What it is.
    std::uint32_t outputs = 0;              ///< Output channels.
    std::uint32_t sample_rate = 0;          ///< Its preferred rate; 0 means any.
    bool operator==(const Device&) const = default;
};

/// Whether samples are being produced.
enum class EngineState : std::uint8_t {
    running, ///< The device asks for samples.
    failed,  ///< The device was lost or could not be opened.
};
std::string_view to_text(EngineState value);
std::optional<EngineState> engine_state_from(std::string_view text);

/// What the engine runs with.
struct EngineConfig {
    DeviceName device = {};        ///< The device.
    std::uint32_t sample_rate = 0; ///< Frames a second.
    std::uint32_t block_size = 0;  ///< Frames the device asks for at once.
    std::uint32_t threads = 1;     ///< Threads that execute the plan.
    bool operator==(const EngineConfig&) const = default;
};

/// Introduce the controller. It is the first message; a second controller is refused.
struct Hello {
    static constexpr wire::Operation operation{"engine", "hello"};
    struct Command {
        std::string instance_id = {};  ///< Identity of this run of the controller.
        std::string api_hash = {};     ///< Shape hash of the API that the controller was built from.
        std::string spec_version = {}; ///< Version of the specs that it was built from.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::string instance_id = {};           ///< Identity of this run of the engine.
        std::string api_hash = {};              ///< Shape hash of the engine's API.
        std::string spec_version = {};          ///< Version of the engine's specs.
        std::optional<PlanHash> plan_hash = {}; ///< The plan it still holds, if any.
        bool rolling = false;                   ///< Whether it is playing that plan.
        Frames position = {};                   ///< Where it is on the timeline.
        std::uint64_t roll = 0;                 ///< Counts its starts from stop.
        bool operator==(const Reply&) const = default;
    };
};

/// Show that the controller lives. After five missed ones the engine counts it as gone and plays on for its grace time.
struct Heartbeat {
    static constexpr wire::Operation operation{"engine", "heartbeat"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
};

/// Open a device. What was open before is closed; the plan and the position stay.
struct Configure {
    static constexpr wire::Operation operation{"engine", "configure"};
    struct Command {
        EngineConfig config = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        EngineConfig config = {};             ///< What is really used.
        std::optional<std::string> note = {}; ///< Why it differs from what was asked for.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell which devices can be opened.
struct ListDevices {
    static constexpr wire::Operation operation{"engine", "listDevices"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Device> devices = {}; ///< The virtual clocks come first.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell how the engine is doing.
struct Status {
    static constexpr wire::Operation operation{"engine", "status"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        EngineState state = EngineState::running; ///< Whether samples are being produced.
        std::optional<EngineConfig> config = {};  ///< What it runs with.
        std::optional<std::string> note = {};     ///< Why it differs from what was asked for.
        std::optional<PlanHash> plan_hash = {};   ///< The plan that it holds.
        std::uint64_t overruns = 0;               ///< Times that samples were not ready.
        std::uint64_t underruns = 0;              ///< Times that media was not read in time.
        double load = 0.0; ///< Time that the last second of blocks took as a share of the time they had.
        bool operator==(const Reply&) const = default;
    };
};

/// Fade out, finish files, close the device and exit.
struct Shutdown {
    static constexpr wire::Operation operation{"engine", "shutdown"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
};

/// The engine's state changed.
struct State {
    static constexpr wire::Operation operation{"engine", "state"};
    struct Event {
        EngineState state = EngineState::running; ///< The new state.
        std::optional<std::string> reason = {};   ///< Why, where there is something to say.
        bool operator==(const Event&) const = default;
    };
};

/// Samples were not ready in time.
struct Overrun {
    static constexpr wire::Operation operation{"engine", "overrun"};
    struct Event {
        std::uint64_t count = 0; ///< How often since the device was opened.
        double worst_load = 0.0; ///< Longest block since the last report as a share of the time it had.
        bool operator==(const Event&) const = default;
    };
};

/// The two processes were built from different specs.
wire::Failure spec_mismatch(const std::string& mine, const std::string& yours);

/// The engine already has a controller.
wire::Failure controller_present(const std::string& instance_id);

/// There is no such device.
wire::Failure device_not_found(const std::string& device);

/// The device could not be opened.
wire::Failure device_failed(const std::string& device, const std::string& reason);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, DeviceKind& value);
void write(wire::Writer& writer, const DeviceKind& value);
void check(wire::Checker& checker, const DeviceKind& value);
std::optional<wire::Violation> validate(const DeviceKind& value);
void read(wire::Reader& reader, Device& value);
void write(wire::Writer& writer, const Device& value);
void check(wire::Checker& checker, const Device& value);
std::optional<wire::Violation> validate(const Device& value);
void read(wire::Reader& reader, EngineState& value);
void write(wire::Writer& writer, const EngineState& value);
void check(wire::Checker& checker, const EngineState& value);
std::optional<wire::Violation> validate(const EngineState& value);
void read(wire::Reader& reader, EngineConfig& value);
void write(wire::Writer& writer, const EngineConfig& value);
void check(wire::Checker& checker, const EngineConfig& value);
std::optional<wire::Violation> validate(const EngineConfig& value);
void read(wire::Reader& reader, Hello::Command& value);
void write(wire::Writer& writer, const Hello::Command& value);
void check(wire::Checker& checker, const Hello::Command& value);
std::optional<wire::Violation> validate(const Hello::Command& value);
void read(wire::Reader& reader, Hello::Reply& value);
void write(wire::Writer& writer, const Hello::Reply& value);
void check(wire::Checker& checker, const Hello::Reply& value);
std::optional<wire::Violation> validate(const Hello::Reply& value);
void read(wire::Reader& reader, Heartbeat::Command& value);
void write(wire::Writer& writer, const Heartbeat::Command& value);
void check(wire::Checker& checker, const Heartbeat::Command& value);
std::optional<wire::Violation> validate(const Heartbeat::Command& value);
void read(wire::Reader& reader, Heartbeat::Reply& value);
void write(wire::Writer& writer, const Heartbeat::Reply& value);
void check(wire::Checker& checker, const Heartbeat::Reply& value);
std::optional<wire::Violation> validate(const Heartbeat::Reply& value);
void read(wire::Reader& reader, Configure::Command& value);
void write(wire::Writer& writer, const Configure::Command& value);
void check(wire::Checker& checker, const Configure::Command& value);
std::optional<wire::Violation> validate(const Configure::Command& value);
void read(wire::Reader& reader, Configure::Reply& value);
void write(wire::Writer& writer, const Configure::Reply& value);
void check(wire::Checker& checker, const Configure::Reply& value);
std::optional<wire::Violation> validate(const Configure::Reply& value);
void read(wire::Reader& reader, ListDevices::Command& value);
void write(wire::Writer& writer, const ListDevices::Command& value);
void check(wire::Checker& checker, const ListDevices::Command& value);
std::optional<wire::Violation> validate(const ListDevices::Command& value);
void read(wire::Reader& reader, ListDevices::Reply& value);
void write(wire::Writer& writer, const ListDevices::Reply& value);
void check(wire::Checker& checker, const ListDevices::Reply& value);
std::optional<wire::Violation> validate(const ListDevices::Reply& value);
void read(wire::Reader& reader, Status::Command& value);
void write(wire::Writer& writer, const Status::Command& value);
void check(wire::Checker& checker, const Status::Command& value);
std::optional<wire::Violation> validate(const Status::Command& value);
void read(wire::Reader& reader, Status::Reply& value);
void write(wire::Writer& writer, const Status::Reply& value);
void check(wire::Checker& checker, const Status::Reply& value);
std::optional<wire::Violation> validate(const Status::Reply& value);
void read(wire::Reader& reader, Shutdown::Command& value);
void write(wire::Writer& writer, const Shutdown::Command& value);
void check(wire::Checker& checker, const Shutdown::Command& value);
std::optional<wire::Violation> validate(const Shutdown::Command& value);
void read(wire::Reader& reader, Shutdown::Reply& value);
void write(wire::Writer& writer, const Shutdown::Reply& value);
void check(wire::Checker& checker, const Shutdown::Reply& value);
std::optional<wire::Violation> validate(const Shutdown::Reply& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);
void read(wire::Reader& reader, Overrun::Event& value);
void write(wire::Writer& writer, const Overrun::Event& value);
void check(wire::Checker& checker, const Overrun::Event& value);
std::optional<wire::Violation> validate(const Overrun::Event& value);

} // namespace chorus::signal_api::engine
