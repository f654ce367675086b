#include "benchmarks/measure/program.hpp"

#include "benchmarks/measure/scratch.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

#include "benchmarks/measure/sample.hpp"

namespace chorus::bench {

namespace {

std::string contents_of(const std::filesystem::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string last_part_of(const std::string& text)
{
    constexpr std::size_t enough = 600;
    return text.size() > enough ? text.substr(text.size() - enough) : text;
}

} // namespace

tl::expected<Ended, std::string> run_program(const std::vector<std::string>& command,
                                             const std::filesystem::path& working_directory)
{
    const Scratch scratch;
    const std::filesystem::path complaints = scratch.path() / "stderr";
    const std::filesystem::path output = scratch.path() / "stdout";
    constexpr int fresh = O_WRONLY | O_CREAT | O_TRUNC;

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(), fresh, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints.c_str(), fresh, 0600);
    posix_spawn_file_actions_addchdir_np(&actions, working_directory.c_str());

    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);

    pid_t child = 0;
    int failure = 0;
    int status = 0;
    const double seconds = seconds_of([&] {
        failure = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
        if (failure != 0) return;
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
    });
    posix_spawn_file_actions_destroy(&actions);

    if (failure != 0)
        return tl::unexpected(fmt::format("{} cannot be started: {}", command[0], std::strerror(failure)));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return tl::unexpected(fmt::format("{} failed: {}", command[0], last_part_of(contents_of(complaints))));
    return Ended{.seconds = seconds, .output = contents_of(output)};
}

tl::expected<double, std::string> time_program(const std::vector<std::string>& command,
                                               const std::filesystem::path& working_directory)
{
    return run_program(command, working_directory).map([](const Ended& ended) { return ended.seconds; });
}

std::optional<std::filesystem::path> find_program(const std::string& name)
{
    const char* list = std::getenv("PATH");
    std::istringstream folders(list ? list : "/usr/bin:/bin");
    for (std::string folder; std::getline(folders, folder, ':');) {
        const std::filesystem::path candidate = std::filesystem::path(folder) / name;
        if (access(candidate.c_str(), X_OK) == 0) return candidate;
    }
    return std::nullopt;
}

std::filesystem::path own_folder()
{
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
}

} // namespace chorus::bench
