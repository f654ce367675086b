#include "generated/pulse/door.server.hpp"
#include "generated/pulse/key.server.hpp"

#include <memory>

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::pulse_api::door;
namespace key = chorus::pulse_api::key;

namespace {

class Door final : public Handler {
public:
    MachineState machine_state() const override { return state; }
    Result<Open::Reply> open(const Open::Command&, const rpc::Caller&) override
    {
        ++handled;
        state = MachineState::ajar;
        return Open::Reply{};
    }
    Result<Look::Reply> look(const Look::Command&, const rpc::Caller&) override
    {
        ++handled;
        return Look::Reply{};
    }
    Result<Knock::Reply> knock(const Knock::Command&, const rpc::Caller&) override
    {
        ++handled;
        return Knock::Reply{};
    }
    void shut(const Shut::Command&, const rpc::Caller&, rpc::Responder<Shut::Reply> responder) override
    {
        ++handled;
        state = MachineState::shut;
        responder.reply(Shut::Reply{});
    }

    MachineState state = MachineState::shut;
    int handled = 0;
};

class Key final : public key::StateSource {
public:
    key::MachineState machine_state() const override { return state; }

    key::MachineState state = key::MachineState::in;
};

/// Keeps what a command was answered with.
class Answer final : public rpc::ReplySink::Target {
public:
    explicit Answer(std::string& code) : code_(code) {}
    void reply(std::string_view) override { code_ = "reply"; }
    void fail(wire::Error error) override { code_ = error.code; }

private:
    std::string& code_;
};

/// `reply`, or the code of the error.
std::string send(const rpc::Router& router, std::string_view name)
{
    std::string code;
    router.find("door", name)->handle("{}", rpc::Caller{}, rpc::ReplySink(std::make_unique<Answer>(code)));
    return code;
}

} // namespace

TEST_CASE("a command that the state does not allow gets the error of that state and never reaches its handler")
{
    Door door;
    Key key;
    rpc::Router router;
    serve(router, door, key);
    CHECK(send(router, "shut") == "door.isShut");
    CHECK(door.handled == 0);
    CHECK(send(router, "open") == "reply");
    CHECK(send(router, "open") == "door.isOpen");
    CHECK(door.handled == 1);
    CHECK(send(router, "shut") == "reply");
    CHECK(door.state == MachineState::shut);
}

TEST_CASE("a command without `allowed` is taken in every state")
{
    Door door;
    Key key;
    rpc::Router router;
    serve(router, door, key);
    CHECK(send(router, "look") == "reply");
    door.state = MachineState::ajar;
    CHECK(send(router, "look") == "reply");
}

TEST_CASE("a command that needs a state of another domain gets the error of that domain, whatever its own state is")
{
    Door door;
    Key key;
    rpc::Router router;
    serve(router, door, key);
    key.state = key::MachineState::out;
    CHECK(send(router, "open") == "key.missing");
    CHECK(send(router, "shut") == "key.missing");
    CHECK(door.handled == 0);
    key.state = key::MachineState::turned;
    CHECK(send(router, "open") == "reply");
}

TEST_CASE("a command that says so needs no state of another domain, and keeps the guard of its own")
{
    Door door;
    Key key;
    rpc::Router router;
    serve(router, door, key);
    key.state = key::MachineState::out;
    CHECK(send(router, "look") == "reply");
    CHECK(send(router, "knock") == "reply");
    door.state = MachineState::ajar;
    CHECK(send(router, "knock") == "door.isOpen");
}
