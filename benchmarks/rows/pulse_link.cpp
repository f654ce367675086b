#include "benchmarks/rows/pulse_link.hpp"

#include "generated/pulse/client.client.hpp"
#include "generated/pulse/operations.hpp"
#include "generated/pulse/project.client.hpp"

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

std::string words(const wire::Error& error)
{
    return fmt::format("{}: {}", error.code, error.message);
}

} // namespace

PulseLink::PulseLink(Child pulse, std::unique_ptr<Scratch> folder)
    : folder_(std::move(folder)), pulse_(std::move(pulse)), peer_(loop_, settings())
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

void PulseLink::watch_sizes(bool on)
{
    if (!on) return peer_.set_trace(nullptr);
    peer_.set_trace([this](const rpc::TraceRecord& record) {
        const bool reply = record.direction == rpc::TraceRecord::Direction::in;
        (reply ? reply_bytes_ : command_bytes_) = record.envelope.size();
    });
}

tl::expected<std::unique_ptr<PulseLink>, std::string> PulseLink::open(const std::filesystem::path& processes)
{
    auto folder = std::make_unique<Scratch>();
    const std::filesystem::path session = folder->path() / "session";
    std::filesystem::create_directory(session);
    std::filesystem::permissions(session, std::filesystem::perms::owner_all);
    const std::string project = folder->path() / "project";
    auto pulse = Child::start({processes / "loophole-pulse", "--session-dir", session.string()});
    if (!pulse) return tl::unexpected(std::move(pulse.error()));

    std::unique_ptr<PulseLink> link(new PulseLink(std::move(*pulse), std::move(folder)));
    link->peer_.connect(net::unix_endpoint(session / "pulse.sock"));
    if (auto up = link->peer_.wait_until_up({std::chrono::seconds(10)}); !up) return tl::unexpected(words(up.error()));
    pulse_api::project::New::Command command;
    command.path = project;
    if (auto opened = pulse_api::project::Client(link->peer_).new_(command); !opened)
        return tl::unexpected(words(opened.error()));
    return link;
}

} // namespace chorus::bench
