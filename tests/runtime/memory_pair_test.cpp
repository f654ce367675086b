#include "codegen/runtime/net/socket.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace chorus;
using net::Lane;
using test::wait_for;

namespace {

struct Half {
    explicit Half(net::ConnectionPtr used) : connection(std::move(used)) {}

    void start()
    {
        connection->start([this](Lane, std::string_view body) { frames.emplace_back(body); },
                          [this](const wire::Error& reason) { ending = reason.code; });
    }

    net::ConnectionPtr connection;
    std::vector<std::string> frames;
    std::string ending;
};

} // namespace

TEST_CASE("a pair in memory carries frames both ways, also those sent before the other side reads")
{
    rpc::Loop loop;
    auto [first, second] = net::make_memory_pair(loop.context(), loop.context());
    Half left(first);
    Half right(second);
    left.start();
    left.connection->send(Lane::control, "early");
    loop.run_until([] { return false; }, {std::chrono::milliseconds(1)});
    right.start();
    right.connection->send(Lane::control, "answer");
    CHECK(wait_for(loop, [&] { return right.frames.size() == 1 && left.frames.size() == 1; }));
    CHECK(right.frames.front() == "early");
    CHECK(left.frames.front() == "answer");
}

TEST_CASE("closing one half of a pair in memory delivers what was sent and ends the other")
{
    rpc::Loop loop;
    auto [first, second] = net::make_memory_pair(loop.context(), loop.context());
    Half left(first);
    Half right(second);
    left.start();
    right.start();
    for (int i = 0; i < 100; ++i)
        left.connection->send(Lane::control, std::string(10'000, 'x'));
    left.connection->close({"test.done", "Done."});
    CHECK(wait_for(loop, [&] { return !left.ending.empty() && !right.ending.empty(); }));
    CHECK(right.frames.size() == 100);
    CHECK(left.ending == "test.done");
    CHECK(right.ending == "net.closed");
}

TEST_CASE("a half that is dropped ends the other")
{
    rpc::Loop loop;
    auto [first, second] = net::make_memory_pair(loop.context(), loop.context());
    Half left(first);
    left.start();
    first.reset();
    second.reset();
    CHECK(wait_for(loop, [&] { return left.ending == "net.closed"; }));
}
