#include "codegen/runtime/rpc/call.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/operations.hpp"
#include "generated/pulse/project.client.hpp"
#include "generated/pulse/track.client.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>

#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

using namespace chorus;
using namespace chorus::test;
using namespace std::chrono_literals;

namespace {

/// A Pulse as a process of its own, and a client on its socket.
class Victim {
public:
    explicit Victim(const Scratch& scratch) : socket_((scratch / "pulse.sock").string())
    {
        std::string program = PULSE_VICTIM;
        char* arguments[] = {program.data(), socket_.data(), nullptr};
        REQUIRE(::posix_spawn(&process_, program.c_str(), nullptr, nullptr, arguments, environ) == 0);
        rpc::PeerSettings settings;
        settings.answers = pulse_api::client::Heartbeat::operation;
        peer_ = std::make_unique<rpc::Peer>(loop_, settings);
        peer_->connect(net::unix_endpoint(socket_));
        REQUIRE(peer_->wait_until_up({20s}));
        pulse_api::client::Hello::Command hello;
        hello.client_id = "aura";
        hello.instance_id = "aura-1";
        hello.api_hash = pulse_api::shape_hash;
        hello.spec_version = pulse_api::spec_version;
        REQUIRE(pulse_api::client::Client(*peer_).hello(hello));
    }
    ~Victim()
    {
        if (process_ > 0) kill();
    }
    void kill()
    {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
        process_ = 0;
    }
    rpc::Peer& peer() { return *peer_; }

private:
    std::string socket_;
    pid_t process_ = 0;
    rpc::Loop loop_;
    std::unique_ptr<rpc::Peer> peer_;
};

} // namespace

TEST_CASE("a Pulse killed between any two edits has lost nothing that it acknowledged")
{
    const Scratch scratch;
    const std::string folder = (scratch / "project").string();
    {
        Victim first(scratch);
        pulse_api::project::New::Command make;
        make.path = folder;
        REQUIRE(pulse_api::project::Client(first.peer()).new_(make));
    }
    std::vector<std::string> acknowledged;
    for (int round = 0; round < 8; ++round) {
        Victim victim(scratch);
        pulse_api::project::Client projects(victim.peer());
        pulse_api::project::Open::Command open;
        open.path = folder;
        open.recover = pulse_api::project::Recovery::recover;
        REQUIRE(projects.open(open));
        pulse_api::track::Client tracks(victim.peer());
        const auto listed = tracks.list({});
        REQUIRE(listed);
        std::vector<std::string> found;
        for (const Track& track : listed->tracks)
            found.push_back(track.name);
        CHECK(found == acknowledged);
        for (int edit = 0; edit <= 5 * round; ++edit) {
            pulse_api::track::Create::Command create;
            create.name = "Track " + std::to_string(round) + "." + std::to_string(edit);
            const auto created = tracks.create(create);
            if (!created) FAIL(in_words(created.error()));
            acknowledged.push_back(*create.name);
        }
        victim.kill();
    }
}

TEST_CASE("a second Pulse is told who holds the project, and can open it once that one is dead")
{
    const Scratch scratch;
    const Scratch other;
    pulse_api::project::New::Command make;
    make.path = (scratch / "project").string();
    pulse_api::project::Open::Command open;
    open.path = make.path;
    Victim holder(scratch);
    REQUIRE(pulse_api::project::Client(holder.peer()).new_(make));
    Victim second(other);
    pulse_api::project::Client projects(second.peer());
    const auto refused = projects.open(open);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "project.locked");
    holder.kill();
    CHECK(projects.open(open));
}
