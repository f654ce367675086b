#include <random>

#include <catch2/catch.hpp>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/client.hpp"
#include "generated/pulse/operations.hpp"
#include "generated/signal/engine.hpp"
#include "generated/signal/operations.hpp"
#include "tests/runtime/raw_client.hpp"
#include "tests/session/sound_session.hpp"

using namespace chorus;
using namespace chorus::aura_test;
using namespace chorus::session_test;
using chorus::test::RawClient;

namespace {

RawClient connect(const SoundSession& session, const char* socket)
{
    return RawClient(net::unix_endpoint(session.session_path() / socket));
}

/// Bytes that are the same in every run.
std::string noise(std::size_t count)
{
    std::mt19937 source(4711);
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i)
        bytes += static_cast<char>(source());
    return bytes;
}

/// Reads until the other side closes or `limit` commands of a well-behaved client have been answered meanwhile.
bool closes(RawClient& client, const SoundSession& session, int limit = 200)
{
    for (int i = 0; i < limit && !client.closed(); ++i) {
        REQUIRE(session.run({"session", "status"}).exit == 0);
        client.pump();
    }
    return client.closed();
}

std::string hello()
{
    pulse_api::client::Hello::Command command;
    command.client_id = "stubborn";
    command.instance_id = "stubborn-1";
    command.api_hash = pulse_api::api().shape_hash;
    command.spec_version = pulse_api::client::spec_version;
    return wire::encode(command);
}

} // namespace

TEST_CASE("a length of four gigabytes ends that connection alone")
{
    const char* socket = GENERATE("pulse.sock", "signal.sock");
    SoundSession session;
    RawClient client = connect(session, socket);
    client.send_bytes(std::string("\xff\xff\xff\xff", 4) + "and a little");
    CHECK(closes(client, session));
    CHECK(session.is_well());
    CHECK(at(session.must({"status"}), "/supervisor/processes/0/restarts") == "0");
    CHECK(at(session.must({"status"}), "/supervisor/processes/1/restarts") == "0");
}

TEST_CASE("random bytes end that connection alone")
{
    const char* socket = GENERATE("pulse.sock", "signal.sock");
    SoundSession session;
    RawClient client = connect(session, socket);
    client.send_bytes(noise(65'536));
    CHECK(closes(client, session));
    CHECK(session.is_well());
    CHECK(at(session.must({"status"}), "/supervisor/processes/0/restarts") == "0");
}

TEST_CASE("frames that hold nonsense are answered with an error and nothing is changed")
{
    SoundSession session;
    RawClient client = connect(session, "pulse.sock");
    const std::string id = client.send_command("client", "hello", hello());
    for (int i = 0; i < 200 && !client.answer_to(id); ++i)
        client.pump();
    client.send_frame("{\"v\":1,");
    client.send_frame(noise(500));
    const std::string unknown = client.send_command("track", "frobnicate");
    for (int i = 0; i < 20'000 && !client.answer_to(unknown) && !client.closed(); ++i)
        client.pump();
    if (const auto answer = client.answer_to(unknown)) {
        REQUIRE(answer->error);
        CHECK(answer->error->code == "rpc.unknownOperation");
    }
    CHECK(session.is_well());
}

TEST_CASE("a second controller of the engine is refused and the first one goes on")
{
    SoundSession session;
    RawClient client = connect(session, "signal.sock");
    signal_api::engine::Hello::Command command;
    command.instance_id = "pulse-2";
    command.api_hash = signal_api::api().shape_hash;
    command.spec_version = signal_api::engine::spec_version;
    client.send_frame(chorus::test::envelope_text("1", "engine", "hello", wire::encode(command), "pulse", "signal"));
    for (int i = 0; i < 200 && !client.answer_to("1") && !client.closed(); ++i) {
        REQUIRE(session.run({"session", "status"}).exit == 0);
        client.pump();
    }
    const auto answer = client.answer_to("1");
    REQUIRE(answer);
    REQUIRE(answer->error);
    CHECK(answer->error->code == "engine.controllerPresent");
    CHECK(session.is_well());
}

TEST_CASE("a client that stops reading is cut off and the others notice nothing")
{
    SoundSession session;
    RawClient client = connect(session, "pulse.sock");
    const std::string id = client.send_command("client", "hello", hello());
    while (!client.answer_to(id))
        client.pump();
    client.send_command("client", "subscribe", R"({"domains":["*"]})");
    // From here on it reads nothing and answers no heartbeat, while others work.
    session.must({"track", "create", "Bass"});
    const bool cut = session.becomes({"client", "list"}, "/clients", [](const std::string& clients) {
        return clients.find("stubborn") == std::string::npos;
    });
    CHECK(cut);
    CHECK(session.is_well());
}
