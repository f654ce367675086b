#include "benchmarks/rows/pulse_client.hpp"

#include "generated/pulse/client.client.hpp"
#include "generated/pulse/operations.hpp"

#include <chrono>
#include <fmt/format.h>
#include <functional>
#include <unistd.h>

namespace chorus::bench {

namespace {

rpc::PeerSettings settings()
{
    rpc::PeerSettings chosen;
    chosen.answers = pulse_api::client::Heartbeat::operation;
    return chosen;
}

} // namespace

PulseClient::PulseClient() : peer_(loop_, settings())
{
    peer_.set_handshake([this](std::function<void(Result<void>)> done) {
        pulse_api::client::Hello::Command hello;
        hello.client_id = "loophole-bench";
        hello.instance_id = fmt::format("bench-{}", getpid());
        hello.api_hash = pulse_api::shape_hash;
        hello.spec_version = pulse_api::client::spec_version;
        pulse_api::client::Client(peer_).hello(hello, [done](auto reply) {
            if (!reply) return done(tl::unexpected(std::move(reply.error())));
            done({});
        });
    });
}

tl::expected<void, std::string> PulseClient::connect(const std::filesystem::path& socket)
{
    peer_.connect(net::unix_endpoint(socket));
    if (auto up = peer_.wait_until_up({std::chrono::seconds(10)}); !up) return tl::unexpected(words(up.error()));
    return {};
}

std::string words(const wire::Error& error)
{
    return fmt::format("{}: {}", error.code, error.message);
}

} // namespace chorus::bench
