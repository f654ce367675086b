#include "codegen/compare/process.hpp"

#include <array>
#include <cstdio>
#include <memory>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace chorus::codegen {

namespace {

/// A file without a name. Files instead of pipes: neither side can block the other, or be ended by its silence.
using ScratchFile = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

ScratchFile scratch_file()
{
    return {std::tmpfile(), &std::fclose};
}

std::string read_all(std::FILE* file)
{
    std::string text;
    std::rewind(file);
    std::array<char, 65536> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), file))
        text.append(part.data(), size);
    return text;
}

} // namespace

std::optional<ProcessResult> run_program(std::vector<std::string> arguments, std::string_view input)
{
    const ScratchFile in = scratch_file();
    const ScratchFile out = scratch_file();
    const ScratchFile errors = scratch_file();
    if (!in || !out || !errors) return std::nullopt;
    std::fwrite(input.data(), 1, input.size(), in.get());
    std::rewind(in.get());

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fileno(in.get()), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(out.get()), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(errors.get()), STDERR_FILENO);
    std::vector<char*> words;
    for (std::string& argument : arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    pid_t child = -1;
    const int failed = posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (failed != 0 || waitpid(child, &status, 0) != child) return std::nullopt;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ProcessResult{code, read_all(out.get()), read_all(errors.get())};
}

} // namespace chorus::codegen
