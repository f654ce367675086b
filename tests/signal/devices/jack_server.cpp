#include "tests/signal/devices/jack_server.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <vector>

extern char** environ;

namespace chorus::signal {

namespace {

pid_t spawn(std::vector<std::string> words)
{
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    if (posix_spawnp(&process, arguments[0], &files, nullptr, arguments.data(), environ) != 0) process = -1;
    posix_spawn_file_actions_destroy(&files);
    return process;
}

int wait_for(pid_t process)
{
    int status = -1;
    if (process > 0) waitpid(process, &status, 0);
    return status;
}

} // namespace

JackServer::JackServer() : name_("loophole-test-" + std::to_string(getpid()))
{
    setenv("JACK_NO_AUDIO_RESERVATION", "1", 1);
    setenv("JACK_NO_START_SERVER", "1", 1);
    setenv("JACK_DEFAULT_SERVER", name_.c_str(), 1);
    start();
}

void JackServer::start()
{
    process_ = spawn({"jackd", "-n", name_, "-r", "-d", "dummy", "-r", "48000", "-p", "256"});
    ready_ = process_ > 0 && wait_for(spawn({"jack_wait", "-s", name_, "-w", "-t", "10"})) == 0;
}

JackServer::~JackServer()
{
    if (process_ <= 0) return;
    ::kill(process_, SIGTERM);
    wait_for(process_);
}

void JackServer::kill()
{
    ::kill(process_, SIGKILL);
    wait_for(process_);
    // The place of a killed server among the eight that JACK has stays taken until one of its name ends in peace.
    start();
    ::kill(process_, SIGTERM);
    wait_for(process_);
    process_ = -1;
}

} // namespace chorus::signal
