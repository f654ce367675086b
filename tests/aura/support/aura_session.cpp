#include "tests/aura/support/aura_session.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "codegen/runtime/reflect/query.hpp"

namespace chorus::aura_test {
namespace {

namespace fs = std::filesystem;

struct Pipe {
    Pipe() { REQUIRE(::pipe2(ends, O_CLOEXEC) == 0); }
    ~Pipe()
    {
        close_read();
        close_write();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close_read() { close_end(0); }
    void close_write() { close_end(1); }
    void close_end(int end)
    {
        if (ends[end] >= 0) ::close(ends[end]);
        ends[end] = -1;
    }
    int ends[2] = {-1, -1};
};

/// Reads what is there; false at the end.
bool take(int descriptor, std::string& text)
{
    char part[65536];
    const auto count = ::read(descriptor, part, sizeof part);
    if (count > 0) text.append(part, static_cast<std::size_t>(count));
    return count > 0;
}

void read_both(Pipe& out, Pipe& err, Outcome& outcome)
{
    pollfd wanted[2] = {{out.ends[0], POLLIN, 0}, {err.ends[0], POLLIN, 0}};
    while (wanted[0].fd >= 0 || wanted[1].fd >= 0) {
        if (::poll(wanted, 2, -1) < 0 && errno != EINTR) return;
        if (wanted[0].revents && !take(wanted[0].fd, outcome.out)) wanted[0].fd = -1;
        if (wanted[1].revents && !take(wanted[1].fd, outcome.err)) wanted[1].fd = -1;
    }
}

[[noreturn]] void become(const std::vector<std::string>& words, Pipe& in, Pipe& out, Pipe& err)
{
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::dup2(in.ends[0], 0);
    ::dup2(out.ends[1], 1);
    ::dup2(err.ends[1], 2);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

Outcome run_program(const std::vector<std::string>& words, const std::string& input)
{
    Pipe in;
    Pipe out;
    Pipe err;
    const pid_t pid = ::fork();
    if (pid == 0) become(words, in, out, err);
    in.close_read();
    out.close_write();
    err.close_write();
    // Inputs of tests fit into a pipe, so that nobody waits for anybody.
    REQUIRE(input.size() < 65536);
    REQUIRE(::write(in.ends[1], input.data(), input.size()) == static_cast<ssize_t>(input.size()));
    in.close_write();
    Outcome outcome;
    read_both(out, err, outcome);
    int status = 0;
    ::waitpid(pid, &status, 0);
    outcome.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

} // namespace

Running::Running(const std::vector<std::string>& words)
{
    Pipe in;
    Pipe out;
    pid_ = ::fork();
    if (pid_ == 0) become(words, in, out, out);
    out_ = std::exchange(out.ends[0], -1);
}

Running::~Running()
{
    signal(SIGINT);
    wait();
    ::close(out_);
}

std::string Running::line()
{
    while (buffer_.find('\n') == std::string::npos && take(out_, buffer_)) {
    }
    const auto end = std::min(buffer_.find('\n'), buffer_.size());
    std::string text = buffer_.substr(0, end);
    buffer_.erase(0, end + 1);
    return text;
}

int Running::wait()
{
    if (pid_ < 0) return -1;
    int status = 0;
    ::waitpid(std::exchange(pid_, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void Running::signal(int number) const
{
    if (pid_ > 0) ::kill(pid_, number);
}

std::string at(const Outcome& outcome, const std::string& pointer)
{
    return reflect::text_at(outcome.out, pointer).value_or("(nothing)");
}

std::string error_code(const Outcome& outcome)
{
    return reflect::text_at(outcome.out, "/error/code").value_or("");
}

AuraSession::AuraSession(fs::path programs) : programs_(std::move(programs)), runtime_(scratch_.path() / "run") {}

AuraSession::~AuraSession()
{
    run({"down"});
}

std::vector<std::string> AuraSession::command(const std::vector<std::string>& words) const
{
    ::setenv("LOOPHOLE_RUNTIME_DIR", runtime_.c_str(), 1);
    ::setenv("LOOPHOLE_SIGNAL", (programs_ / "loophole-signal").c_str(), 1);
    ::setenv("LOOPHOLE_PULSE", (programs_ / "loophole-pulse").c_str(), 1);
    std::vector<std::string> command{AURA};
    command.insert(command.end(), words.begin(), words.end());
    return command;
}

Outcome AuraSession::run(const std::vector<std::string>& words, const std::string& input) const
{
    return run_program(command(words), input);
}

Running AuraSession::start(const std::vector<std::string>& words) const
{
    return Running(command(words));
}

Outcome AuraSession::must(std::vector<std::string> words, const std::string& input) const
{
    words.emplace_back("--json");
    const Outcome outcome = run(words, input);
    INFO(words.front() << " " << (words.size() > 1 ? words[1] : "") << ": " << outcome.out << outcome.err);
    REQUIRE(outcome.exit == 0);
    return outcome;
}

long AuraSession::pid_of(const std::string& process) const
{
    const Outcome status = run({"status", "--json"});
    for (const char* place : {"/supervisor/processes/0", "/supervisor/processes/1"})
        if (at(status, std::string(place) + "/name") == process)
            return std::strtol(at(status, std::string(place) + "/pid").c_str(), nullptr, 10);
    return process == "supervisor" ? std::strtol(at(status, "/supervisor/pid").c_str(), nullptr, 10) : -1;
}

std::vector<long> processes_with(const std::string& word)
{
    std::vector<long> found;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        if (read_text(entry.path() / "cmdline").find(word) != std::string::npos) found.push_back(std::stol(name));
    }
    return found;
}

} // namespace chorus::aura_test
