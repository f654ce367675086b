#include "aura-cli/supervise/service.hpp"

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

#include <fmt/format.h>

#include "aura-cli/supervise/session_lock.hpp"
#include "aura-cli/supervise/status_file.hpp"
#include "aura-cli/supervise/supervisor.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "codegen/runtime/wire/envelope.hpp"

namespace chorus::aura {
namespace {

namespace fs = std::filesystem;

void add_flag(std::vector<std::string>& words, const char* flag, const std::string& value)
{
    words.emplace_back(flag);
    words.push_back(value);
}

/// The program that `variable` names, else the one beside this program.
std::string program(const char* variable, const char* name)
{
    if (const char* own = std::getenv(variable); own && *own) return own;
    return fs::read_symlink("/proc/self/exe").parent_path() / name;
}

ProcessPlan signal_plan(rpc::Loop& loop, const SessionDirectory& directory, const SessionOptions& options)
{
    std::vector<std::string> command{program("LOOPHOLE_SIGNAL", "loophole-signal")};
    add_flag(command, "--session-dir", directory.path());
    add_flag(command, "--device", options.device.value_or("default"));
    if (options.sample_rate) add_flag(command, "--rate", std::to_string(*options.sample_rate));
    if (options.block_size) add_flag(command, "--block", std::to_string(*options.block_size));
    ProcessPlan plan;
    plan.launch = {"loophole-signal", std::move(command), directory.log_of("loophole-signal")};
    plan.probe = make_socket_probe(loop, directory.signal_socket());
    return plan;
}

ProcessPlan pulse_plan(rpc::Loop& loop, const SessionDirectory& directory, const SessionOptions& options)
{
    std::vector<std::string> command{program("LOOPHOLE_PULSE", "loophole-pulse")};
    add_flag(command, "--session-dir", directory.path());
    if (options.tcp_port) add_flag(command, "--tcp", std::to_string(*options.tcp_port));
    if (options.websocket_port) add_flag(command, "--websocket", std::to_string(*options.websocket_port));
    if (options.trace) add_flag(command, "--trace", *options.trace);
    ProcessPlan plan;
    plan.launch = {"loophole-pulse", std::move(command), directory.log_of("loophole-pulse")};
    plan.probe = make_socket_probe(loop, directory.pulse_socket());
    return plan;
}

/// Tells the starter in the background how the start went; once.
class StartReporter {
public:
    explicit StartReporter(std::optional<int> descriptor) : descriptor_(descriptor) {}
    ~StartReporter() { close(); }
    StartReporter(const StartReporter&) = delete;
    StartReporter& operator=(const StartReporter&) = delete;

    void tell(const StartReport& report)
    {
        if (!descriptor_) return;
        std::string text;
        wire::encode(text, report);
        // The starter may be gone already; the session goes on without it.
        [[maybe_unused]] const auto written = ::write(*descriptor_, text.data(), text.size());
        close();
    }

    void refuse(const wire::Error& error)
    {
        StartReport report;
        report.refusal = Refusal{error.code, error.message, error.hint};
        tell(report);
    }

private:
    void close()
    {
        if (descriptor_) ::close(*descriptor_);
        descriptor_.reset();
    }

    std::optional<int> descriptor_;
};

bool start_is_decided(const SupervisorStatus& status)
{
    return status.state != SupervisionState::starting && status.state != SupervisionState::stopping;
}

void log_line(const SupervisorStatus& status)
{
    std::string line = fmt::format("{} session {} {}", wire::timestamp_now(), status.session, to_text(status.state));
    for (const SupervisedProcess& process : status.processes)
        line += fmt::format(" {}={}", process.name, to_text(process.state));
    if (status.failure) line += " failure: " + *status.failure;
    fmt::print(stderr, "{}\n", line);
}

bool run(const SessionDirectory& directory, const SessionOptions& options, StartReporter& reporter)
{
    rpc::Loop loop;
    std::vector<ProcessPlan> plans;
    plans.push_back(signal_plan(loop, directory, options));
    plans.push_back(pulse_plan(loop, directory, options));

    std::unique_ptr<Supervisor> supervisor;
    const auto on_change = [&](const SupervisorStatus& status) {
        log_line(status);
        if (const auto written = write_status(directory, status); !written)
            fmt::print(stderr, "{} {}\n", wire::timestamp_now(), written.error().message);
        if (start_is_decided(status)) {
            StartReport report;
            report.status = status;
            reporter.tell(report);
        }
        if (status.state == SupervisionState::stopped || status.state == SupervisionState::failed) loop.stop();
    };
    supervisor = std::make_unique<Supervisor>(loop, Supervisor::Session{directory.name(), directory.path()},
                                              std::move(plans), on_change);
    const rpc::Watch ending = loop.on_signals({SIGINT, SIGTERM}, [&](int) { supervisor->stop(); });
    supervisor->start();
    loop.run();
    end_orphans();
    return supervisor->status().state == SupervisionState::stopped;
}

} // namespace

bool supervise(const SessionDirectory& directory, const SessionOptions& options, std::optional<int> report_descriptor)
{
    StartReporter reporter{report_descriptor};
    // What our children leave behind becomes ours instead of init's, so that we can end it.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::signal(SIGPIPE, SIG_IGN);
    auto lock = directory.create().and_then([&] { return SessionLock::acquire(directory); });
    if (!lock) {
        reporter.refuse(lock.error());
        fmt::print(stderr, "{}: {} {}\n", lock.error().code, lock.error().message, lock.error().hint);
        return false;
    }
    return run(directory, options, reporter);
}

std::vector<std::string> flags_of(const SessionOptions& options)
{
    std::vector<std::string> words;
    if (options.device) add_flag(words, "--device", *options.device);
    if (options.sample_rate) add_flag(words, "--rate", std::to_string(*options.sample_rate));
    if (options.block_size) add_flag(words, "--block", std::to_string(*options.block_size));
    if (options.tcp_port) add_flag(words, "--tcp", std::to_string(*options.tcp_port));
    if (options.websocket_port) add_flag(words, "--websocket", std::to_string(*options.websocket_port));
    if (options.trace) add_flag(words, "--trace", *options.trace);
    return words;
}

} // namespace chorus::aura
