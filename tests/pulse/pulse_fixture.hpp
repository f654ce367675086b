#pragma once

#include "codegen/runtime/rpc/call.hpp"
#include "generated/pulse/channel.hpp"
#include "generated/pulse/client.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/track.hpp"
#include "tests/pulse/fake_engine.hpp"
#include "tests/pulse/scratch.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace chorus::test {

/// An error with its code and details, for reports of failures.
std::string in_words(const wire::Error& error);

/// The value of one of its details as text; empty if it has none of that name.
std::string detail_of(const wire::Error& error, std::string_view name);

/// A client of a Pulse, connected through memory, with everything encoded, checked and decoded as on a socket.
class PulseClient {
public:
    PulseClient(rpc::Loop& loop, net::ConnectionPtr connection, const std::string& id, const std::string& instance);

    /// Sends a command and waits for its answer.
    template <class Operation>
    Result<typename Operation::Reply> ask(const typename Operation::Command& command = {})
    {
        static constexpr bool snapshot = std::is_same_v<Operation, pulse_api::project::Snapshot>;
        static constexpr rpc::CallInfo info{Operation::operation, snapshot ? wire::Kind::snapshot : wire::Kind::event};
        return rpc::call_and_wait<Operation>(peer_, info, command, {std::chrono::seconds(20)});
    }
    /// The code of the error that a command is answered with, or nothing.
    template <class Operation>
    std::string refusal(const typename Operation::Command& command = {})
    {
        const auto reply = ask<Operation>(command);
        return reply ? std::string() : reply.error().code;
    }
    /// Gathers the events of one operation from now on.
    template <class Operation>
    std::shared_ptr<std::vector<typename Operation::Event>> gather()
    {
        auto events = std::make_shared<std::vector<typename Operation::Event>>();
        peer_
            .on_event(Operation::operation,
                      [events](std::string_view payload) {
                          events->push_back(*wire::decode<typename Operation::Event>(payload));
                      })
            .keep();
        return events;
    }
    void subscribe(std::vector<std::string> domains);
    rpc::Peer& peer() { return peer_; }
    const pulse_api::client::Hello::Reply& welcome() const { return welcome_; }

private:
    rpc::Peer peer_;
    pulse_api::client::Hello::Reply welcome_;
};

/// The whole of Pulse in memory: the real core, domains, storage and worker threads over real files, a fake engine in
/// place of Signal, and one client.
class PulseFixture {
public:
    PulseFixture();
    ~PulseFixture();

    template <class Operation>
    Result<typename Operation::Reply> ask(const typename Operation::Command& command = {})
    {
        return client().ask<Operation>(command);
    }
    template <class Operation>
    std::string refusal(const typename Operation::Command& command = {})
    {
        return client().refusal<Operation>(command);
    }
    PulseClient& client() { return *client_; }
    std::unique_ptr<PulseClient> connect(const std::string& id, const std::string& instance);
    /// The client's end of a connection on which nothing was said yet.
    net::ConnectionPtr raw_connection();

    /// Makes a project in a new folder.
    void make_project();
    std::string folder() const { return (scratch / "project").string(); }
    /// Adds a track or a bus.
    Track track(const std::string& name);
    Channel bus(const std::string& name);
    ChannelId master() const { return ChannelId{"channel-1"}; }
    ProjectContent content();
    /// The text that the project would be saved as.
    std::string text();
    std::uint64_t revision();
    /// Takes a file into the pool.
    MediaId import(const std::string& name, const std::string& text = "sound");

    /// Handles events until `done`; false after ten seconds.
    bool wait(const std::function<bool()>& done);
    void check_files();
    bool stopped() const { return stopped_; }
    /// Ends Pulse as its crash would, and starts another one in the same place.
    void restart();

    Scratch scratch;
    rpc::Loop loop;
    FakeEngine engine{loop};

private:
    void start();

    struct Process;
    std::unique_ptr<Process> process_;
    std::unique_ptr<PulseClient> client_;
    bool stopped_ = false;
};

inline Ticks beats(std::int64_t count)
{
    return Ticks{count * 983040};
}

} // namespace chorus::test
