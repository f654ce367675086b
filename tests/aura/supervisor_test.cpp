#include <algorithm>
#include <cerrno>

#include <catch2/catch.hpp>

#include "tests/aura/support/supervisor_fixture.hpp"

using namespace chorus;
using namespace chorus::aura_test;

namespace {

bool exists(std::int64_t pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

/// The grandchildren that a littering process left; as a subreaper we would inherit them.
std::size_t direct_children()
{
    std::ifstream list("/proc/self/task/" + std::to_string(::getpid()) + "/children");
    return static_cast<std::size_t>(std::distance(std::istream_iterator<int>(list), std::istream_iterator<int>()));
}

} // namespace

TEST_CASE("the engine is ready before the server is started")
{
    SupervisorFixture session;
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    const auto& history = session.history();
    const auto pulse_starts = std::find_if(history.begin(), history.end(), [](const SupervisorStatus& status) {
        return status.processes[1].state == ProcessState::starting;
    });
    REQUIRE(pulse_starts != history.end());
    CHECK(pulse_starts->processes[0].state == ProcessState::ready);
    CHECK(session.status().start_ms.has_value());
}

TEST_CASE("processes are ended in reverse order and none is left")
{
    SupervisorFixture session;
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    const auto signal = *session.process(0).pid;
    const auto pulse = *session.process(1).pid;
    REQUIRE(session.down());
    CHECK(session.status().state == SupervisionState::stopped);
    CHECK(read_text(session.directory().path() / "ends") == "loophole-pulse\nloophole-signal\n");
    CHECK_FALSE(exists(signal));
    CHECK_FALSE(exists(pulse));
}

TEST_CASE("a killed process comes back and the other one is left alone")
{
    const std::size_t killed = GENERATE(0U, 1U);
    SupervisorFixture session;
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    const auto before = session.process(killed);
    const auto other = session.process(1 - killed);
    ::kill(static_cast<pid_t>(*before.pid), SIGKILL);
    REQUIRE(session.until(SupervisionState::recovering));
    REQUIRE(session.until(SupervisionState::ready));
    CHECK(session.process(killed).pid != before.pid);
    CHECK(session.process(killed).restarts == 1);
    CHECK(session.process(killed).last_exit == "signal 9 (Killed)");
    CHECK(session.process(1 - killed) == other);
}

TEST_CASE("a process that ends again and again is given up and the start fails with the reason")
{
    SupervisorFixture session;
    session.behave("loophole-pulse", "exits");
    session.start();
    REQUIRE(session.until(SupervisionState::failed));
    CHECK(session.status().failure == "loophole-pulse was given up: exit code 3.");
    CHECK(session.process(1).restarts == 3);
    CHECK(session.process(0).state == ProcessState::stopped);
}

TEST_CASE("a process that is given up later leaves the others running")
{
    SupervisorFixture session;
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    session.behave("loophole-signal", "exits");
    ::kill(static_cast<pid_t>(*session.process(0).pid), SIGKILL);
    REQUIRE(session.until(SupervisionState::degraded));
    CHECK(session.process(0).state == ProcessState::gave_up);
    CHECK(session.process(1).state == ProcessState::ready);
    CHECK(session.down());
}

TEST_CASE("a process that never answers is killed and the start fails")
{
    SupervisorFixture session;
    session.behave("loophole-signal", "deaf");
    session.start();
    REQUIRE(session.until(SupervisionState::failed));
    CHECK(session.process(0).last_exit == "signal 9 (Killed)");
    CHECK(session.process(1).restarts == 0);
}

TEST_CASE("a process that ignores the request to end is killed")
{
    SupervisorFixture session;
    session.behave("loophole-pulse", "stubborn");
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    const auto pulse = *session.process(1).pid;
    REQUIRE(session.down());
    CHECK_FALSE(exists(pulse));
    CHECK(read_text(session.directory().path() / "ends") == "loophole-signal\n");
}

TEST_CASE("what a dead process left behind is ended too")
{
    SupervisorFixture session;
    session.behave("loophole-signal", "litters");
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    REQUIRE(session.down());
    REQUIRE(direct_children() == 1);
    aura::end_orphans();
    CHECK(direct_children() == 0);
}

TEST_CASE("a program that is not there is reported at once and by name")
{
    SupervisorFixture session;
    auto plans = session.plans();
    plans[1].launch.command[0] = "/nowhere/loophole-pulse";
    session.start(std::move(plans));
    REQUIRE(session.until(SupervisionState::failed));
    CHECK(session.status().failure->find("/nowhere/loophole-pulse: No such file or directory") != std::string::npos);
    CHECK(session.process(1).restarts == 0);
}

TEST_CASE("a session that is ended while it starts ends")
{
    SupervisorFixture session;
    session.start();
    CHECK(session.down());
    CHECK(session.status().state == SupervisionState::stopped);
}

TEST_CASE("what a process prints is in its log")
{
    SupervisorFixture session;
    session.start();
    REQUIRE(session.until(SupervisionState::ready));
    CHECK(read_text(session.directory().log_of("loophole-pulse")) == "loophole-pulse runs\n");
}
