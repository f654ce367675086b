#include "codegen/commands/commands.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fmt/format.h>
#include <unistd.h>

namespace chorus::codegen {

namespace {

/// Becomes the program that lies beside this one. It is a program of its own since it shares nothing with the compiler.
int become_conform(const std::vector<std::string>& arguments)
{
    std::error_code ignored; // an empty path leads nowhere, and the message says so
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const std::string program = self.parent_path() / "chorus-conform";
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments)
        words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    ::execv(program.c_str(), words.data());
    fmt::print(stderr, "chorus: {} cannot be run: {}. Build the target chorus-conform.\n", program,
               std::strerror(errno));
    return exit_usage;
}

} // namespace

void add_conform_command(CLI::App& app, int& exit_code)
{
    CLI::App* command =
        app.add_subcommand("conform", "Judge a running process by the specs; `chorus conform --help` tells more");
    // Every word after the verb is for the other program.
    command->set_help_flag();
    command->allow_extras();
    command->callback([command, &exit_code] { exit_code = become_conform(command->remaining()); });
}

} // namespace chorus::codegen
