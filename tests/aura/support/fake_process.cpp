// Stands for loophole-signal and loophole-pulse where only their life matters: it listens on the socket that its name
// says and ends when it is told to. A file `<name>.behaviour` in the session's directory makes it misbehave.
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

int listen_on(const fs::path& path)
{
    ::unlink(path.c_str());
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    if (::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return -1;
    return ::listen(listener, 16) == 0 ? listener : -1;
}

std::string behaviour_of(const fs::path& directory, const std::string& name)
{
    std::ifstream file(directory / (name + ".behaviour"));
    std::string word;
    file >> word;
    return word;
}

/// A grandchild in a group and session of its own, which outlives this process unless somebody cares.
void leave_grandchild()
{
    if (::fork() != 0) return;
    ::setsid();
    for (;;)
        ::pause();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) return 2;
    const fs::path directory = argv[2];
    const std::string name = fs::path(argv[0]).filename();
    const std::string behaviour = behaviour_of(directory, name);
    std::cout << name << " runs" << std::endl;
    if (behaviour == "exits") return 3;
    if (behaviour == "litters") leave_grandchild();

    sigset_t wanted;
    ::sigemptyset(&wanted);
    ::sigaddset(&wanted, SIGTERM);
    ::sigprocmask(SIG_BLOCK, &wanted, nullptr);
    const std::string socket = name == "loophole-signal" ? "signal.sock" : "pulse.sock";
    if (behaviour != "deaf" && listen_on(directory / socket) < 0) return 4;
    if (behaviour == "stubborn")
        for (;;)
            ::pause();
    int number = 0;
    ::sigwait(&wanted, &number);
    std::ofstream(directory / "ends", std::ios::app) << name << '\n';
    return 0;
}
