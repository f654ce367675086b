// egg-timer-server ENDPOINT     serves both domains until it is interrupted
#include "codegen/runtime/rpc/server.hpp"
#include "codegen/runtime/net/endpoint.hpp"
#include "generated/pulse/notebook.server.hpp"
#include "generated/pulse/timer.server.hpp"

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

using namespace chorus;

namespace {

class Kitchen final : public pulse_api::timer::Handler, public pulse_api::notebook::Handler {
public:
    Kitchen(rpc::Loop& loop, rpc::Broadcaster& broadcaster) : alarm_(loop), events_(broadcaster) {}

    // The message is checked already: `ms` is between 1 and an hour.
    Result<pulse_api::timer::Start::Reply> start(const pulse_api::timer::Start::Command& command,
                                                 const rpc::Caller&) override
    {
        if (running_) return pulse_api::timer::running(egg_);
        running_ = true;
        egg_ = command.egg.value_or("egg");
        alarm_.after(std::chrono::milliseconds(command.ms), [this] { ring(); });
        return pulse_api::timer::Start::Reply{};
    }

    Result<pulse_api::notebook::List::Reply> list(const pulse_api::notebook::List::Command&,
                                                  const rpc::Caller&) override
    {
        return pulse_api::notebook::List::Reply{done_};
    }

private:
    void ring()
    {
        running_ = false;
        done_.push_back(egg_);
        events_.rang({egg_});
    }

    rpc::Timer alarm_;
    pulse_api::timer::Events events_;
    bool running_ = false;
    std::string egg_;
    std::vector<std::string> done_;
};

} // namespace

int main(int argc, char** argv)
{
    const auto endpoint = net::parse_endpoint(argc == 2 ? argv[1] : "");
    if (!endpoint) {
        std::cerr << "usage: egg-timer-server ENDPOINT      such as unix:/tmp/egg-timer.sock\n";
        return 2;
    }
    rpc::Loop loop;
    rpc::Router router;
    rpc::Server server(loop, router, {});
    Kitchen kitchen(loop, server);
    pulse_api::timer::serve(router, kitchen);
    pulse_api::notebook::serve(router, kitchen);
    if (auto listening = server.listen(*endpoint); !listening) {
        std::cerr << listening.error().message << '\n';
        return 1;
    }
    const rpc::Watch interrupted = loop.on_signals({SIGINT, SIGTERM}, [&](int) { loop.stop(); });
    loop.run();
}
