#include "tests/signal/realtime/trap.hpp"

#include "signal/realtime/futex.hpp"
#include "signal/realtime/realtime_scope.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdio>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace chorus::signal;

namespace {

/// How often `work` breaks the rules of the audio thread.
int violations(const std::function<void()>& work)
{
    const trap::Count count;
    {
        const RealtimeScope realtime;
        work();
    }
    return count.violations();
}

int* volatile kept = nullptr; // so that the compiler cannot leave an allocation out

} // namespace

TEST_CASE("the trap sees memory being taken and given back on the audio thread")
{
    if (!trap::available()) return;
    CHECK(violations([] { kept = new int(1); }) == 1);
    CHECK(violations([] { delete kept; }) == 1);
    std::vector<int> numbers;
    CHECK(violations([&] { numbers.resize(100); }) == 1);
}

TEST_CASE("the trap sees locks, sleeps and files on the audio thread")
{
    if (!trap::available()) return;
    std::mutex mutex;
    CHECK(violations([&] { const std::lock_guard lock(mutex); }) == 1);
    CHECK(violations([] { std::this_thread::sleep_for(std::chrono::nanoseconds(1)); }) == 1);
    CHECK(violations([] { std::this_thread::yield(); }) == 1);
    CHECK(violations([] { close(open("/dev/null", O_RDONLY)); }) == 2);
}

TEST_CASE("the trap lets arithmetic, clocks and futexes through")
{
    std::atomic<std::uint32_t> word{1};
    CHECK(violations([&] {
              futex_wait(word, 0);
              futex_wake(word);
              static_cast<void>(std::chrono::steady_clock::now());
          }) == 0);
}

TEST_CASE("the trap leaves other threads and patient callers alone")
{
    if (!trap::available()) return;
    CHECK(violations([] {
              const PatientScope patience;
              std::vector<int> numbers(100);
          }) == 0);
    int elsewhere = -1;
    CHECK(violations([&] {
              const PatientScope patience;
              std::thread([&] { elsewhere = violations([] { kept = new int(1); }); }).join();
          }) == 0);
    CHECK(elsewhere == 1);
    CHECK_FALSE(in_realtime());
}

TEST_CASE("a violation ends the program")
{
    if (!trap::available()) return;
    const pid_t child = fork();
    if (child == 0) {
        static_cast<void>(std::freopen("/dev/null", "w", stderr));
        std::signal(SIGABRT, SIG_DFL);
        const RealtimeScope realtime;
        kept = new int(1);
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
}
