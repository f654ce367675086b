#include "aura-cli/session/introduction.hpp"

#include <unistd.h>

#include "codegen/runtime/wire/envelope.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/client.hpp"
#include "generated/pulse/operations.hpp"

namespace chorus::aura {
namespace {

namespace client = pulse_api::client;

client::Hello::Command introduction()
{
    client::Hello::Command hello;
    hello.client_id = "aura";
    hello.instance_id = "aura-" + std::to_string(::getpid());
    hello.api_hash = pulse_api::api().shape_hash;
    hello.spec_version = client::spec_version;
    return hello;
}

} // namespace

rpc::PeerSettings client_settings(bool reconnect)
{
    rpc::PeerSettings settings;
    settings.self = wire::Party::aura;
    settings.server = wire::Party::pulse;
    settings.reconnect = reconnect;
    settings.answers = client::Heartbeat::operation;
    return settings;
}

void introduce(rpc::Peer& peer)
{
    peer.set_handshake([&peer](std::function<void(Result<void>)> done) {
        client::Client(peer).hello(introduction(), [done = std::move(done)](Result<client::Hello::Reply> reply) {
            if (reply) return done({});
            done(wire::Failure(reply.error()));
        });
    });
}

} // namespace chorus::aura
