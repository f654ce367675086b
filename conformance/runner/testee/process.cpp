#include "conformance/runner/testee/process.hpp"

#include <boost/asio/buffer.hpp>
#include <fmt/format.h>

#include <csignal>
#include <cstring>
#include <stdexcept>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chorus::conform {
namespace {

constexpr std::size_t kept_errors = 16384;

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe make_pipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error(std::strerror(errno));
    return {ends[0], ends[1]};
}

/// In the child: becomes the command, or ends.
[[noreturn]] void become(const Process::Options& options, int input, int output, int errors)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::setpgid(0, 0);
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    for (const auto& [name, value] : options.environment)
        ::setenv(name.c_str(), value.c_str(), 1);
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    const std::string command = "exec " + options.command;
    if (::chdir(options.folder.c_str()) == 0) ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    ::_exit(127);
}

} // namespace

Process::Process(Loop& loop, Options options) : loop_(loop), error_pipe_(loop.context()), end_(loop.context())
{
    const Pipe errors = make_pipe();
    Pipe input;
    Pipe output;
    if (options.pipe_stdio) {
        input = make_pipe();
        output = make_pipe();
    } else {
        input.read = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        output.write = ::dup(errors.write);
    }
    const Pipe started = make_pipe();
    pid_ = ::fork();
    if (pid_ < 0) throw std::runtime_error(fmt::format("No process can be started: {}.", std::strerror(errno)));
    if (pid_ == 0) become(options, input.read, output.write, errors.write);
    ::close(input.read);
    ::close(output.write);
    ::close(errors.write);
    // As long as a child shares our descriptors, those that are closed here still wake the loop up, for objects that
    // are gone. This end is closed by its exec.
    ::close(started.write);
    char none = 0;
    while (::read(started.read, &none, 1) < 0 && errno == EINTR) {
    }
    ::close(started.read);
    input_ = input.write;
    output_ = output.read;
    error_pipe_.assign(errors.read);
    end_.assign(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    read_errors();
    watch_end();
}

Process::~Process()
{
    *alive_ = false;
    kill();
    reap();
    if (input_ >= 0) ::close(input_);
    if (output_ >= 0) ::close(output_);
}

void Process::read_errors()
{
    error_pipe_.async_read_some(boost::asio::buffer(room_),
                                [this, alive = alive_](const boost::system::error_code& error, std::size_t bytes) {
                                    if (error || !*alive) return;
                                    errors_.append(room_.data(), bytes);
                                    if (errors_.size() > 2 * kept_errors)
                                        errors_.erase(0, errors_.size() - kept_errors);
                                    read_errors();
                                });
}

void Process::watch_end()
{
    end_.async_wait(boost::asio::posix::stream_descriptor::wait_read,
                    [this, alive = alive_](const boost::system::error_code& error) {
                        if (error || !*alive) return;
                        // What woke this up may have been meant for a descriptor that had the number before.
                        if (!reap(WNOHANG)) watch_end();
                    });
}

bool Process::reap(int options)
{
    if (ending_) return true;
    int status = 0;
    pid_t found = 0;
    while ((found = ::waitpid(pid_, &status, options)) < 0 && errno == EINTR) {
    }
    if (found == 0) return false;
    if (WIFSIGNALED(status)) {
        ending_ = fmt::format("signal {} ({})", WTERMSIG(status), ::strsignal(WTERMSIG(status)));
    } else {
        exit_code_ = WEXITSTATUS(status);
        ending_ = fmt::format("exit code {}", *exit_code_);
    }
    return true;
}

void Process::stop(std::chrono::milliseconds limit)
{
    if (!running()) return;
    ::kill(pid_, SIGTERM);
    if (loop_.run_until([this] { return !running(); }, limit)) return;
    kill();
    reap();
}

void Process::kill()
{
    if (running()) ::kill(-pid_, SIGKILL);
}

} // namespace chorus::conform
