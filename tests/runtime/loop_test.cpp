#include "codegen/runtime/rpc/loop.hpp"
#include "tests/runtime/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace chorus;
using namespace std::chrono_literals;
using rpc::Loop;
using rpc::Timer;

TEST_CASE("tasks of other threads run on the loop's thread, each thread's in order")
{
    Loop loop;
    std::vector<std::vector<int>> ran(4);
    int count = 0;
    std::vector<std::thread> threads;
    for (std::size_t thread = 0; thread < ran.size(); ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 100; ++i) {
                loop.post([&, thread, i] {
                    CHECK(loop.on_loop_thread());
                    ran[thread].push_back(i);
                    ++count;
                });
            }
        });
    }
    CHECK(loop.run_until([&] { return count == 400; }, {10s}));
    for (auto& thread : threads)
        thread.join();
    for (const auto& numbers : ran)
        CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    CHECK_FALSE(loop.on_loop_thread());
}

TEST_CASE("a loop that is stopped before it runs does not run")
{
    Loop loop;
    std::thread runner;
    loop.stop();
    loop.run();
    SUCCEED("it returned");
    // And each stop ends one run.
    std::atomic<bool> ended = false;
    std::atomic<bool> running = false;
    loop.post([&] { running = true; });
    runner = std::thread([&] {
        loop.run();
        ended = true;
    });
    while (!running)
        std::this_thread::yield();
    CHECK_FALSE(ended);
    loop.stop();
    runner.join();
    CHECK(ended);
}

TEST_CASE("waiting ends at the limit and says that it was in vain")
{
    Loop loop;
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(loop.run_until([] { return false; }, {20ms}));
    CHECK(std::chrono::steady_clock::now() - begin >= 20ms);
}

TEST_CASE("a timer fires once, again and again, or not at all")
{
    Loop loop;
    int once = 0;
    int often = 0;
    int never = 0;
    Timer first(loop);
    Timer second(loop);
    Timer third(loop);
    first.after(1ms, [&] { ++once; });
    second.every(1ms, [&] {
        if (++often == 5) second.cancel();
    });
    third.after(1ms, [&] { ++never; });
    third.cancel();
    {
        Timer forgotten(loop);
        forgotten.after(1ms, [&] { ++never; });
    }
    Timer end(loop);
    bool ended = false;
    end.after(30ms, [&] { ended = true; });
    CHECK(loop.run_until([&] { return ended; }, {10s}));
    CHECK(once == 1);
    CHECK(often == 5);
    CHECK(never == 0);
}

TEST_CASE("a timer may be set anew or destroyed by what it calls")
{
    Loop loop;
    std::vector<std::string> fired;
    auto timer = std::make_unique<Timer>(loop);
    timer->after(1ms, [&] {
        fired.push_back("first");
        timer->after(1ms, [&] {
            fired.push_back("second");
            timer.reset();
        });
    });
    CHECK(loop.run_until([&] { return !timer; }, {10s}));
    CHECK(fired == std::vector<std::string>{"first", "second"});
}

TEST_CASE("a descriptor can be watched without making it non-blocking for others")
{
    Loop loop;
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    std::string read;
    bool at_end = false;
    rpc::Watch watch;
    watch = loop.on_readable(ends[0], [&] {
        char buffer[10];
        const auto count = ::read(ends[0], buffer, sizeof(buffer));
        if (count > 0) read.append(buffer, static_cast<std::size_t>(count));
        at_end = count == 0;
        if (at_end) watch.reset();
    });
    CHECK_FALSE(loop.run_until([&] { return !read.empty(); }, {5ms}));
    CHECK(::write(ends[1], "hello, hello, hello", 19) == 19);
    CHECK(loop.run_until([&] { return read == "hello, hello, hello"; }, {10s}));
    CHECK((::fcntl(ends[0], F_GETFL) & O_NONBLOCK) == 0);
    ::close(ends[1]);
    CHECK(loop.run_until([&] { return at_end; }, {10s}));
    ::close(ends[0]);
}

TEST_CASE("a plain file can be watched like a pipe")
{
    Loop loop;
    test::TemporaryFolder folder;
    const std::string path = folder / "commands.jsonl";
    std::ofstream(path) << "0123456789";
    const int file = ::open(path.c_str(), O_RDONLY);
    std::string read;
    bool at_end = false;
    rpc::Watch watch;
    watch = loop.on_readable(file, [&] {
        char buffer[4];
        const auto count = ::read(file, buffer, sizeof(buffer));
        if (count > 0) read.append(buffer, static_cast<std::size_t>(count));
        at_end = count == 0;
        if (at_end) watch.reset();
    });
    CHECK(loop.run_until([&] { return at_end; }, {10s}));
    CHECK(read == "0123456789");
    ::close(file);
}

TEST_CASE("a signal of the process arrives as an event")
{
    Loop loop;
    std::vector<int> raised;
    const auto watch = loop.on_signals({SIGUSR1, SIGUSR2}, [&](int number) { raised.push_back(number); });
    ::raise(SIGUSR2);
    CHECK(loop.run_until([&] { return raised.size() == 1; }, {10s}));
    ::raise(SIGUSR1);
    CHECK(loop.run_until([&] { return raised.size() == 2; }, {10s}));
    CHECK(raised == std::vector{SIGUSR2, SIGUSR1});
}
