// A whole Pulse behind a real socket with an engine that makes no sound: what tests of the command line need of a
// session.
#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "pulse/server/journal_flusher.hpp"
#include "pulse/server/options.hpp"
#include "pulse/server/pulse.hpp"
#include "pulse/server/system_clock.hpp"
#include "pulse/server/worker_pool.hpp"
#include "tests/pulse/fake_engine.hpp"

#include <csignal>
#include <span>

using namespace chorus;

int main(int argc, char** argv)
{
    const auto options =
        pulse::parse_options(std::span<const char* const>(argv, static_cast<std::size_t>(argc)).subspan(1));
    if (!options) return 2;
    rpc::Loop loop;
    test::FakeEngine engine(loop);
    pulse::SystemClock clock;
    pulse::WorkerPool workers(loop);
    pulse::Pulse host(pulse::PulseParts{loop, engine, clock, workers, pulse::flushers_on(loop), options->manager_kind});
    if (!host.server().listen(net::unix_endpoint((options->session_dir / "pulse.sock").string()))) return 1;
    host.on_stopped([&] { loop.stop(); });
    const rpc::Watch signals = loop.on_signals({SIGINT, SIGTERM}, [&](int) { host.stop("The session ends."); });
    loop.run();
    return 0;
}
