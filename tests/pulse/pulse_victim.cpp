// A Pulse with the fake engine behind a socket, to be killed by crash_test.
#include "pulse/server/journal_flusher.hpp"
#include "pulse/server/pulse.hpp"
#include "pulse/server/system_clock.hpp"
#include "pulse/server/worker_pool.hpp"
#include "tests/pulse/fake_engine.hpp"

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace chorus;
    if (argc != 2) return 2;
    rpc::Loop loop;
    test::FakeEngine engine(loop);
    pulse::SystemClock clock;
    auto workers = std::make_unique<pulse::WorkerPool>(loop);
    pulse::Pulse pulse({loop, engine, clock, *workers, pulse::flushers_on(loop), "aura"});
    pulse.on_stopped([&] { loop.stop(); });
    if (!pulse.server().listen(net::unix_endpoint(argv[1]))) return 1;
    loop.run();
    workers.reset();
    return 0;
}
