// Generated from chorus/specs/types/supervision.yaml. Edit the spec, then build the target `generate`.
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

/// What the supervisor of a session tells about the processes that it keeps running. It is written to a file in the
/// session's directory after every change, so that any program can read it without a connection.
namespace chorus {

/// How far one supervised process is.
enum class ProcessState : std::uint8_t {
    waiting,  ///< It is started once the process before it is ready.
    starting, ///< It runs but does not answer yet.
    ready,    ///< It answers.
    pausing,  ///< It ended and is started again after a pause.
    stopping, ///< It was told to end.
    stopped,  ///< It ended because it was told to.
    gave_up,  ///< It ended too often in a row and is not started again.
};
std::string_view to_text(ProcessState value);
std::optional<ProcessState> process_state_from(std::string_view text);

/// How far the session is as a whole.
enum class SupervisionState : std::uint8_t {
    starting,   ///< Not every process has been ready yet.
    ready,      ///< Every process is ready.
    recovering, ///< A process ended and is being brought back.
    degraded,   ///< A process was given up; the others go on.
    stopping,   ///< The processes are being ended, the last one started first.
    stopped,    ///< Everything was ended in order.
    failed,     ///< The session could not be started; everything was ended.
};
std::string_view to_text(SupervisionState value);
std::optional<SupervisionState> supervision_state_from(std::string_view text);

/// One process of the session.
struct SupervisedProcess {
    std::string name = {}; ///< The program's name.
    ProcessState state = ProcessState::waiting;
    std::optional<std::int64_t> pid = {};      ///< Its process id while it runs.
    std::uint32_t restarts = 0;                ///< How often it was started again.
    std::string since = {};                    ///< When it came into this state.
    std::optional<std::string> last_exit = {}; ///< How it ended the last time, in words.
    std::string log = {};                      ///< The file that takes what it prints.
    bool operator==(const SupervisedProcess&) const = default;
};

/// The session's processes at one moment.
struct SupervisorStatus {
    std::string session = {};   ///< The session's name.
    std::string directory = {}; ///< Where its sockets and logs are.
    std::int64_t pid = 0;       ///< The supervisor's process id.
    SupervisionState state = SupervisionState::starting;
    std::string since = {};                     ///< When the session came into this state.
    std::optional<std::uint32_t> start_ms = {}; ///< How long it took until every process was ready for the first time.
    std::vector<SupervisedProcess> processes = {}; ///< In the order in which they are started.
    std::optional<std::string> failure = {};       ///< Why the session failed or a process was given up.
    bool operator==(const SupervisorStatus&) const = default;
};

/// Why a supervisor did not start, as an error is told everywhere else.
struct Refusal {
    std::string code = {};    ///< The error's code.
    std::string message = {}; ///< What is wrong.
    std::string hint = {};    ///< What to do next.
    bool operator==(const Refusal&) const = default;
};

/// What a supervisor that was started in the background tells its starter, once, when the start is decided.
struct StartReport {
    std::optional<SupervisorStatus> status = {}; ///< The session as it came up or failed.
    std::optional<Refusal> refusal = {};         ///< Set when nothing was started.
    bool operator==(const StartReport&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, ProcessState& value);
void write(wire::Writer& writer, const ProcessState& value);
void check(wire::Checker& checker, const ProcessState& value);
std::optional<wire::Violation> validate(const ProcessState& value);
void read(wire::Reader& reader, SupervisionState& value);
void write(wire::Writer& writer, const SupervisionState& value);
void check(wire::Checker& checker, const SupervisionState& value);
std::optional<wire::Violation> validate(const SupervisionState& value);
void read(wire::Reader& reader, SupervisedProcess& value);
void write(wire::Writer& writer, const SupervisedProcess& value);
void check(wire::Checker& checker, const SupervisedProcess& value);
std::optional<wire::Violation> validate(const SupervisedProcess& value);
void read(wire::Reader& reader, SupervisorStatus& value);
void write(wire::Writer& writer, const SupervisorStatus& value);
void check(wire::Checker& checker, const SupervisorStatus& value);
std::optional<wire::Violation> validate(const SupervisorStatus& value);
void read(wire::Reader& reader, Refusal& value);
void write(wire::Writer& writer, const Refusal& value);
void check(wire::Checker& checker, const Refusal& value);
std::optional<wire::Violation> validate(const Refusal& value);
void read(wire::Reader& reader, StartReport& value);
void write(wire::Writer& writer, const StartReport& value);
void check(wire::Checker& checker, const StartReport& value);
std::optional<wire::Violation> validate(const StartReport& value);

} // namespace chorus
