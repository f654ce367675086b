#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "tests/aura/support/aura_session.hpp"

using namespace chorus::aura_test;

namespace {

/// Waits until a process is gone; false when that takes more than ten seconds.
bool gone(long pid)
{
    const int descriptor = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (descriptor < 0) return true;
    pollfd wanted{descriptor, POLLIN, 0};
    const bool ended = ::poll(&wanted, 1, 10'000) == 1;
    ::close(descriptor);
    return ended;
}

} // namespace

TEST_CASE("a session comes up, says what runs, and goes down without leaving anything running")
{
    AuraSession session(SESSION_PROGRAMS);
    const Outcome up = session.must({"up"});
    CHECK(at(up, "/supervisor/state") == "ready");
    CHECK(at(up, "/engine/state") == "ready");
    CHECK(processes_with(session.session_path()).size() == 2);
    CHECK(session.run({"status"}).out.find("loophole-pulse") != std::string::npos);
    const Outcome down = session.must({"down"});
    CHECK(at(down, "/state") == "stopped");
    CHECK(processes_with(session.path()).empty());
    CHECK(error_code(session.run({"status", "--json"})) == "session.notRunning");
    CHECK(session.run({"status"}).exit == 3);
}

TEST_CASE("fifty sessions one after the other leave nothing running")
{
    AuraSession session(SESSION_PROGRAMS);
    for (int i = 0; i < 50; ++i) {
        REQUIRE(session.run({"up"}).exit == 0);
        REQUIRE(session.run({"down"}).exit == 0);
        REQUIRE(processes_with(session.path()).empty());
    }
}

TEST_CASE("a second session of the same name is refused and the first one is left alone")
{
    AuraSession session(SESSION_PROGRAMS);
    session.must({"up"});
    const long before = session.pid_of("loophole-pulse");
    const Outcome second = session.run({"up", "--json"});
    CHECK(second.exit == 5);
    CHECK(error_code(second) == "session.running");
    CHECK(at(second, "/error/hint").find("aura down") != std::string::npos);
    CHECK(session.pid_of("loophole-pulse") == before);
}

TEST_CASE("two sessions of different names run side by side")
{
    AuraSession session(SESSION_PROGRAMS);
    session.must({"up", "--session", "one"});
    session.must({"up", "--session", "two"});
    session.must({"new", session.path() / "a", "--session", "one"});
    CHECK(at(session.must({"status", "--session", "one"}), "/pulse/project/name") == "a");
    CHECK(at(session.must({"status", "--session", "two"}), "/pulse/project") == "null");
    session.must({"down", "--session", "one"});
    CHECK(at(session.must({"status", "--session", "two"}), "/supervisor/state") == "ready");
    session.must({"down", "--session", "two"});
}

TEST_CASE("a killed process is brought back and commands meanwhile only wait")
{
    AuraSession session(SESSION_PROGRAMS);
    session.must({"up"});
    const long pulse = session.pid_of("loophole-pulse");
    ::kill(static_cast<pid_t>(pulse), SIGKILL);
    session.must({"session", "status"});
    CHECK(session.pid_of("loophole-pulse") != pulse);
    CHECK(at(session.must({"status"}), "/supervisor/processes/1/restarts") == "1");
}

TEST_CASE("a killed supervisor takes its processes along, and the next session starts over what it left")
{
    AuraSession session(SESSION_PROGRAMS);
    session.must({"up"});
    const long pulse = session.pid_of("loophole-pulse");
    const long engine = session.pid_of("loophole-signal");
    ::kill(static_cast<pid_t>(session.pid_of("supervisor")), SIGKILL);
    CHECK(gone(pulse));
    CHECK(gone(engine));
    CHECK(std::filesystem::exists(session.session_path() / "pulse.sock"));
    CHECK(error_code(session.run({"track", "list", "--json"})) == "session.notRunning");
    CHECK(at(session.must({"up"}), "/supervisor/state") == "ready");
}

TEST_CASE("a session that cannot start says why and leaves nothing running")
{
    AuraSession session("/nowhere");
    const Outcome up = session.run({"up", "--json"});
    CHECK(up.exit == 5);
    CHECK(error_code(up) == "session.startFailed");
    CHECK(at(up, "/error/message").find("/nowhere/loophole-signal: No such file") != std::string::npos);
    CHECK(processes_with(session.path()).empty());
}

TEST_CASE("there is nothing to end where nothing runs")
{
    AuraSession session(SESSION_PROGRAMS);
    CHECK(session.run({"down"}).exit == 3);
}
