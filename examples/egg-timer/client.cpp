// egg-timer ENDPOINT EGG MILLISECONDS     starts the timer, waits until it rings, and tells all eggs so far
#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/rpc/peer.hpp"
#include "generated/pulse/notebook.client.hpp"
#include "generated/pulse/timer.client.hpp"

#include <cstdlib>
#include <iostream>

using namespace chorus;

namespace {

int complain(const wire::Error& error)
{
    std::cerr << error.code << ": " << error.message << ' ' << error.hint << '\n';
    return 1;
}

int cook(rpc::Peer& peer, const std::string& egg, std::uint32_t milliseconds)
{
    pulse_api::timer::Client timer(peer);
    bool rang = false;
    const rpc::Subscription ringing = timer.on_rang([&](const pulse_api::timer::Rang::Event& event) {
        std::cout << event.egg << " is done\n";
        rang = true;
    });
    if (const auto started = timer.start({milliseconds, egg}); !started) return complain(started.error());
    if (const auto again = timer.start({milliseconds, egg}); !again) complain(again.error());
    if (!peer.run_until([&] { return rang; }, {std::chrono::milliseconds(milliseconds) + std::chrono::seconds(30)}))
        return 1;
    const auto eggs = pulse_api::notebook::Client(peer).list({});
    if (!eggs) return complain(eggs.error());
    std::cout << "eggs so far: " << eggs->eggs.size() << '\n';
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto endpoint = net::parse_endpoint(argc == 4 ? argv[1] : "");
    if (!endpoint) {
        std::cerr << "usage: egg-timer ENDPOINT EGG MILLISECONDS\n";
        return 2;
    }
    rpc::Loop loop;
    rpc::Peer peer(loop, {});
    peer.connect(*endpoint);
    if (auto up = peer.wait_until_up({std::chrono::seconds(10)}); !up) return complain(up.error());
    return cook(peer, argv[2], static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10)));
}
