#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace chorus::bench {

/// A program that has ended well.
struct Ended {
    double seconds = 0.0; ///< on the wall clock, from its start to its end
    std::string output;   ///< what it printed
};

/// Runs a program to its end. Its standard input is empty. The error says what went wrong, with the last lines of its
/// standard error.
tl::expected<Ended, std::string> run_program(const std::vector<std::string>& command,
                                             const std::filesystem::path& working_directory = ".");

/// The seconds of run_program.
tl::expected<double, std::string> time_program(const std::vector<std::string>& command,
                                               const std::filesystem::path& working_directory = ".");

/// Where a program stands on PATH.
std::optional<std::filesystem::path> find_program(const std::string& name);

/// The folder of the running executable; the processes of the session are beside it.
std::filesystem::path own_folder();

} // namespace chorus::bench
