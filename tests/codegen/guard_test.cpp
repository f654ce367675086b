#include "generated/pulse/door.server.hpp"

#include <memory>

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::pulse_api::door;

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
    Result<Shut::Reply> shut(const Shut::Command&, const rpc::Caller&) override
    {
        ++handled;
        state = MachineState::shut;
        return Shut::Reply{};
    }

    MachineState state = MachineState::shut;
    int handled = 0;
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

TEST_CASE("a command that the state does not allow gets the error of the spec and never reaches its handler")
{
    Door door;
    rpc::Router router;
    serve(router, door);
    CHECK(send(router, "shut") == "door.unfit");
    CHECK(door.handled == 0);
    CHECK(send(router, "open") == "reply");
    CHECK(send(router, "open") == "door.unfit");
    CHECK(door.handled == 1);
    CHECK(send(router, "shut") == "reply");
    CHECK(door.state == MachineState::shut);
}

TEST_CASE("a command without `allowed` is taken in every state")
{
    Door door;
    rpc::Router router;
    serve(router, door);
    CHECK(send(router, "look") == "reply");
    door.state = MachineState::ajar;
    CHECK(send(router, "look") == "reply");
}
