#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "aura-cli/supervise/session_directory.hpp"
#include "aura-cli/supervise/session_lock.hpp"
#include "tests/aura/support/scratch.hpp"

using namespace chorus;
using namespace chorus::aura_test;
using aura::SessionDirectory;
using aura::SessionLock;

namespace {

struct RuntimeDirectory : Scratch {
    RuntimeDirectory() { ::setenv("LOOPHOLE_RUNTIME_DIR", path().c_str(), 1); }
};

unsigned mode_of(const std::filesystem::path& path)
{
    struct stat found {};
    ::stat(path.c_str(), &found);
    return found.st_mode & 07777U;
}

/// Another process that holds the lock until it is killed.
pid_t hold_elsewhere(const SessionDirectory& directory)
{
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        const auto lock = SessionLock::acquire(directory);
        [[maybe_unused]] const auto told = ::write(ready[1], lock ? "y" : "n", 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    ::close(ready[0]);
    ::close(ready[1]);
    return pid;
}

void kill_and_collect(pid_t pid)
{
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
}

} // namespace

TEST_CASE("a session's directory is for its user alone")
{
    RuntimeDirectory runtime;
    const auto directory = SessionDirectory::locate("mine");
    REQUIRE(directory->create());
    CHECK(directory->path() == runtime.path() / "mine");
    CHECK(mode_of(directory->path()) == 0700);
    CHECK(mode_of(directory->log_directory()) == 0700);
}

TEST_CASE("a directory that was open to others is closed to them")
{
    RuntimeDirectory runtime;
    std::filesystem::create_directory(runtime.path() / "mine");
    ::chmod((runtime.path() / "mine").c_str(), 0777);
    REQUIRE(SessionDirectory::locate("mine")->create());
    CHECK(mode_of(runtime.path() / "mine") == 0700);
}

TEST_CASE("a link in place of the directory is refused")
{
    RuntimeDirectory runtime;
    std::filesystem::create_directory_symlink("/tmp", runtime.path() / "mine");
    CHECK(SessionDirectory::locate("mine")->create().error().code == "session.unsafeDirectory");
}

TEST_CASE("a session name cannot leave the directory of sessions")
{
    for (const char* name : {"", ".", "..", "a/b", "with space", "zwölf"})
        CHECK(SessionDirectory::locate(name).error().code == "session.badName");
}

TEST_CASE("a path that is too long for a socket is refused before anything is started")
{
    RuntimeDirectory runtime;
    ::setenv("LOOPHOLE_RUNTIME_DIR", (runtime.path() / std::string(120, 'x')).c_str(), 1);
    CHECK(SessionDirectory::locate("mine").error().code == "session.pathTooLong");
}

TEST_CASE("a second supervisor of one session is refused and told who runs it")
{
    RuntimeDirectory runtime;
    const auto directory = SessionDirectory::locate("mine");
    REQUIRE(directory->create());
    const pid_t other = hold_elsewhere(*directory);
    const auto refused = SessionLock::acquire(*directory);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "session.running");
    CHECK(refused.error().message.find(std::to_string(other)) != std::string::npos);
    CHECK_FALSE(refused.error().hint.empty());
    CHECK(SessionLock::holder(*directory) == other);
    kill_and_collect(other);
}

TEST_CASE("the lock of a supervisor that was killed is free")
{
    RuntimeDirectory runtime;
    const auto directory = SessionDirectory::locate("mine");
    REQUIRE(directory->create());
    kill_and_collect(hold_elsewhere(*directory));
    CHECK_FALSE(SessionLock::holder(*directory));
    CHECK(SessionLock::acquire(*directory));
}
