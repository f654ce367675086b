#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

#include "tests/aura/support/scratch.hpp"

namespace chorus::aura_test {

/// What a program printed and how it ended.
struct Outcome {
    int exit = -1;
    std::string out;
    std::string err;
};

/// The value at a JSON pointer of what was printed, as text.
std::string at(const Outcome& outcome, const std::string& pointer);
/// The code of the error that was printed as JSON, or nothing.
std::string error_code(const Outcome& outcome);

/// A program that runs beside the test.
class Running {
public:
    explicit Running(const std::vector<std::string>& words);
    /// Interrupts it if it still runs.
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    /// The next line of its standard output; what there is of it when the output ends first.
    std::string line();
    /// Waits until it ends; the result is its exit code.
    int wait();
    void signal(int number) const;

private:
    int out_ = -1;
    pid_t pid_ = -1;
    std::string buffer_;
};

/// Runs the real program `aura` with a runtime directory of its own. What the session's programs are is up to the test.
class AuraSession {
public:
    /// `programs` holds loophole-signal and loophole-pulse.
    explicit AuraSession(std::filesystem::path programs);
    /// Ends the session if it runs.
    ~AuraSession();

    Outcome run(const std::vector<std::string>& words, const std::string& input = {}) const;
    /// Runs with --json and fails the test when the command is refused.
    /// Starts it and goes on.
    Running start(const std::vector<std::string>& words) const;
    Outcome must(std::vector<std::string> words, const std::string& input = {}) const;

    const std::filesystem::path& path() const { return scratch_.path(); }
    std::filesystem::path session_path(const std::string& name = "default") const { return runtime_ / name; }
    /// The process of the session that has this name, or -1.
    long pid_of(const std::string& process) const;

private:
    std::vector<std::string> command(const std::vector<std::string>& words) const;

    Scratch scratch_;
    std::filesystem::path programs_;
    std::filesystem::path runtime_;
};

/// All processes on this machine whose command line contains `word`.
std::vector<long> processes_with(const std::string& word);

} // namespace chorus::aura_test
