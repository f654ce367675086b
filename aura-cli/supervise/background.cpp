#include "aura-cli/supervise/background.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "aura-cli/supervise/session_lock.hpp"
#include "aura-cli/supervise/status_file.hpp"
#include "codegen/runtime/wire/codec.hpp"

namespace chorus::aura {
namespace {

using Clock = std::chrono::steady_clock;

/// Waits until the descriptor can be read or `end` has come.
bool wait_readable(int descriptor, Clock::time_point end)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
        pollfd wanted{descriptor, POLLIN, 0};
        const int found = ::poll(&wanted, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
        if (found < 0 && errno == EINTR) continue;
        return found > 0;
    }
}

/// Everything until the other side closes; nothing when `end` comes first.
std::optional<std::string> read_all(int descriptor, Clock::time_point end)
{
    std::string text;
    char part[4096];
    while (wait_readable(descriptor, end)) {
        const auto count = ::read(descriptor, part, sizeof part);
        if (count <= 0) return text;
        text.append(part, static_cast<std::size_t>(count));
    }
    return std::nullopt;
}

/// In the child: becomes the supervisor, which belongs to no terminal and no shell.
[[noreturn]] void become_supervisor(char* const* arguments, const char* log, int report)
{
    ::setsid();
    // A second fork, so that the supervisor is nobody's child and its starter need not collect it.
    if (::fork() != 0) ::_exit(0);
    const int input = ::open("/dev/null", O_RDONLY);
    const int output = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (input < 0 || output < 0 || ::dup2(input, 0) < 0 || ::dup2(output, 1) < 0 || ::dup2(output, 2) < 0) ::_exit(127);
    ::fcntl(report, F_SETFD, 0);
    ::execv("/proc/self/exe", arguments);
    ::_exit(127);
}

std::vector<std::string> supervisor_command(const SessionDirectory& directory, const SessionOptions& options,
                                            int report)
{
    std::vector<std::string> words{"aura",           "supervise", "--session",
                                   directory.name(), "--report",  std::to_string(report)};
    for (std::string& word : flags_of(options))
        words.push_back(std::move(word));
    return words;
}

void launch_supervisor(const SessionDirectory& directory, const SessionOptions& options, const int (&report)[2])
{
    const auto words = supervisor_command(directory, options, report[1]);
    const std::string log = directory.log_of("supervisor");
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid == 0) become_supervisor(arguments.data(), log.c_str(), report[1]);
    if (pid > 0) ::waitpid(pid, nullptr, 0);
}

wire::Failure start_failed(const SessionDirectory& directory, const std::string& why)
{
    return wire::fail("session.startFailed", fmt::format("The session could not be started: {}", why),
                      fmt::format("Look into {}.", directory.log_directory().string()));
}

Result<SupervisorStatus> outcome(const SessionDirectory& directory, const std::string& text)
{
    if (text.empty()) return start_failed(directory, "the supervisor ended without a word.");
    auto report = wire::decode<StartReport>(text);
    if (!report) return start_failed(directory, report.error().message);
    if (report->refusal) return wire::fail(report->refusal->code, report->refusal->message, report->refusal->hint);
    if (!report->status) return start_failed(directory, "the supervisor gave no reason.");
    if (report->status->state == SupervisionState::ready) return *report->status;
    return start_failed(directory, report->status->failure.value_or("it was ended while it started."));
}

} // namespace

Result<SupervisorStatus> start_in_background(const SessionDirectory& directory, const SessionOptions& options,
                                             std::chrono::milliseconds limit)
{
    // The log directory has to be there before the supervisor can complain into it.
    if (auto created = directory.create(); !created) return tl::unexpected(created.error());
    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0) return start_failed(directory, std::strerror(errno));
    launch_supervisor(directory, options, report);
    ::close(report[1]);
    const auto text = read_all(report[0], Clock::now() + limit);
    ::close(report[0]);
    if (text) return outcome(directory, *text);
    return wire::fail("session.startTimeout", fmt::format("The session was not ready within {} ms.", limit.count()),
                      fmt::format("Look into {} or end it with `aura down`.", directory.log_directory().string()));
}

Result<void> end_session(const SessionDirectory& directory, std::chrono::milliseconds limit)
{
    const auto holder = SessionLock::holder(directory);
    if (!holder) return not_running(directory);
    const int supervisor = static_cast<int>(::syscall(SYS_pidfd_open, *holder, 0));
    if (supervisor < 0) return {};
    // Asked again with the descriptor in hand: from here on the number cannot mean another process.
    const bool still_holds = SessionLock::holder(directory) == holder;
    if (still_holds) ::syscall(SYS_pidfd_send_signal, supervisor, SIGTERM, nullptr, 0);
    const bool ended = !still_holds || wait_readable(supervisor, Clock::now() + limit);
    ::close(supervisor);
    if (ended) return {};
    return wire::fail(
        "session.endTimeout", fmt::format("The session did not end within {} ms.", limit.count()),
        fmt::format("Its supervisor is process {}; its log is {}.", *holder, directory.log_of("supervisor").string()));
}

} // namespace chorus::aura
