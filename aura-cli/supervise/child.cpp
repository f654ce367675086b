#include "aura-cli/supervise/child.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

namespace chorus::aura {
namespace {

wire::Failure cannot_start(const Launch& launch, int error)
{
    return wire::fail(
        "session.cannotStart",
        fmt::format("{} cannot be started: {}: {}.", launch.name, launch.command.front(), std::strerror(error)),
        "Install the programs into one directory, or name them with LOOPHOLE_SIGNAL and LOOPHOLE_PULSE.");
}

/// In the child, between fork and exec: only calls that are safe there. Answers with the error through `report`.
[[noreturn]] void become(char* const* arguments, const char* log, pid_t parent, int report)
{
    const auto give_up = [report] {
        const int error = errno;
        [[maybe_unused]] const auto written = ::write(report, &error, sizeof error);
        ::_exit(127);
    };
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before the line above took effect; nobody would tell us.
    if (::getppid() != parent) ::_exit(127);

    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD})
        ::signal(number, SIG_DFL);

    const int input = ::open("/dev/null", O_RDONLY);
    const int output = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (input < 0 || output < 0) give_up();
    if (::dup2(input, 0) < 0 || ::dup2(output, 1) < 0 || ::dup2(output, 2) < 0) give_up();
    ::close_range(3, static_cast<unsigned>(report) - 1, 0);
    ::close_range(static_cast<unsigned>(report) + 1, ~0U, 0);
    ::execv(arguments[0], arguments);
    give_up();
    ::_exit(127);
}

std::string describe(const siginfo_t& info)
{
    if (info.si_code == CLD_EXITED) return fmt::format("exit code {}", info.si_status);
    return fmt::format("signal {} ({})", info.si_status, ::strsignal(info.si_status));
}

} // namespace

Result<Child> Child::start(const Launch& launch)
{
    std::vector<char*> arguments;
    for (const std::string& word : launch.command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);

    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0) return cannot_start(launch, errno);
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid == 0) become(arguments.data(), launch.log.c_str(), parent, report[1]);
    const int fork_error = errno;
    ::close(report[1]);
    if (pid < 0) {
        ::close(report[0]);
        return cannot_start(launch, fork_error);
    }
    // The other end closes when exec succeeds; else it brings the reason.
    int error = 0;
    const auto received = ::read(report[0], &error, sizeof error);
    ::close(report[0]);
    if (received == static_cast<ssize_t>(sizeof error)) {
        ::waitpid(pid, nullptr, 0);
        return cannot_start(launch, error);
    }
    const int pidfd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    Child child{pid, pidfd};
    if (pidfd < 0) return cannot_start(launch, errno);
    return child;
}

Child::Child(Child&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), pidfd_(std::exchange(other.pidfd_, -1)), collected_(other.collected_)
{}

Child& Child::operator=(Child&& other) noexcept
{
    if (this == &other) return *this;
    abandon();
    pid_ = std::exchange(other.pid_, -1);
    pidfd_ = std::exchange(other.pidfd_, -1);
    collected_ = other.collected_;
    return *this;
}

Child::~Child()
{
    abandon();
}

void Child::abandon()
{
    if (pid_ > 0 && !collected_) {
        kill_group();
        ::waitpid(pid_, nullptr, 0);
    }
    if (pidfd_ >= 0) ::close(pidfd_);
    pidfd_ = -1;
    pid_ = -1;
}

void Child::signal(int number) const
{
    if (!collected_) ::syscall(SYS_pidfd_send_signal, pidfd_, number, nullptr, 0);
}

void Child::kill_group() const
{
    if (collected_) return;
    ::kill(-pid_, SIGKILL);
    ::kill(pid_, SIGKILL);
}

std::optional<std::string> Child::collect()
{
    siginfo_t info{};
    const auto id = static_cast<id_t>(pidfd_);
    if (::waitid(P_PIDFD, id, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0) return std::nullopt;
    // What it left behind in its group goes with it. The dead leader is collected last: until then its number, and
    // with it that of the group, cannot be given to anybody else.
    ::kill(-pid_, SIGKILL);
    ::waitid(P_PIDFD, id, &info, WEXITED | WNOHANG);
    collected_ = true;
    return describe(info);
}

} // namespace chorus::aura
