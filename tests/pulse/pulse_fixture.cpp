#include "tests/pulse/pulse_fixture.hpp"

#include "codegen/runtime/net/socket.hpp"
#include "generated/pulse/media.hpp"
#include "generated/pulse/operations.hpp"
#include "pulse/model/project_text.hpp"
#include "pulse/server/journal_flusher.hpp"
#include "pulse/server/pulse.hpp"
#include "pulse/server/worker_pool.hpp"

#include <catch2/catch.hpp>

namespace chorus::test {

std::string in_words(const wire::Error& error)
{
    std::string text = error.code + ": " + error.message;
    for (const wire::Detail& detail : error.details)
        text += " " + detail.name + "=" + detail_of(error, detail.name);
    return text;
}

std::string detail_of(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& detail : error.details) {
        if (detail.name != name) continue;
        if (const auto* text = std::get_if<std::string>(&detail.value)) return *text;
        if (const auto* whole = std::get_if<std::int64_t>(&detail.value)) return std::to_string(*whole);
        if (const auto* number = std::get_if<double>(&detail.value))
            return std::to_string(static_cast<std::int64_t>(*number));
        return std::get<bool>(detail.value) ? "true" : "false";
    }
    return {};
}

namespace {

class FixedClock final : public pulse::WallClock {
public:
    std::string now() override { return "2025-11-21T09:00:00.000Z"; }
};

rpc::PeerSettings peer_settings()
{
    rpc::PeerSettings settings;
    settings.reconnect = false;
    settings.answers = pulse_api::client::Heartbeat::operation;
    return settings;
}

} // namespace

PulseClient::PulseClient(rpc::Loop& loop, net::ConnectionPtr connection, const std::string& id,
                         const std::string& instance)
    : peer_(loop, peer_settings())
{
    peer_.adopt(std::move(connection));
    pulse_api::client::Hello::Command hello;
    hello.client_id = id;
    hello.instance_id = instance;
    hello.api_hash = pulse_api::shape_hash;
    hello.spec_version = pulse_api::spec_version;
    auto reply = ask<pulse_api::client::Hello>(hello);
    REQUIRE(reply);
    welcome_ = *reply;
}

void PulseClient::subscribe(std::vector<std::string> domains)
{
    pulse_api::client::Subscribe::Command command;
    command.domains = std::move(domains);
    REQUIRE(ask<pulse_api::client::Subscribe>(command));
}

struct PulseFixture::Process {
    Process(rpc::Loop& loop, FakeEngine& engine)
        : pulse({loop, engine, clock, workers_of(loop), pulse::flushers_on(loop), "aura"})
    {}
    ~Process() { workers.reset(); }

    pulse::WorkerPool& workers_of(rpc::Loop& loop)
    {
        workers = std::make_unique<pulse::WorkerPool>(loop);
        return *workers;
    }

    FixedClock clock;
    std::unique_ptr<pulse::WorkerPool> workers;
    pulse::Pulse pulse;
};

PulseFixture::PulseFixture()
{
    start();
}

PulseFixture::~PulseFixture() = default;

void PulseFixture::start()
{
    process_ = std::make_unique<Process>(loop, engine);
    process_->pulse.on_stopped([this] { stopped_ = true; });
    client_ = connect("aura", "aura-1");
}

void PulseFixture::restart()
{
    client_.reset();
    process_.reset();
    start();
}

std::unique_ptr<PulseClient> PulseFixture::connect(const std::string& id, const std::string& instance)
{
    return std::make_unique<PulseClient>(loop, raw_connection(), id, instance);
}

net::ConnectionPtr PulseFixture::raw_connection()
{
    auto [server_end, client_end] = net::make_memory_pair(loop.context(), loop.context());
    process_->pulse.server().adopt(server_end);
    return client_end;
}

void PulseFixture::make_project()
{
    pulse_api::project::New::Command command;
    command.path = folder();
    const auto made = ask<pulse_api::project::New>(command);
    if (!made) FAIL(in_words(made.error()));
}

Track PulseFixture::track(const std::string& name)
{
    pulse_api::track::Create::Command command;
    command.name = name;
    const auto created = ask<pulse_api::track::Create>(command);
    if (!created) FAIL(in_words(created.error()));
    return created->track;
}

Channel PulseFixture::bus(const std::string& name)
{
    pulse_api::channel::Create::Command command;
    command.name = name;
    const auto created = ask<pulse_api::channel::Create>(command);
    if (!created) FAIL(in_words(created.error()));
    return created->channel;
}

ProjectContent PulseFixture::content()
{
    const auto snapshot = ask<pulse_api::project::Snapshot>();
    if (!snapshot) FAIL(in_words(snapshot.error()));
    return snapshot->content;
}

std::string PulseFixture::text()
{
    return pulse::project_text(content());
}

std::uint64_t PulseFixture::revision()
{
    const auto status = ask<pulse_api::project::Status>();
    REQUIRE(status);
    REQUIRE(status->project);
    return status->project->revision;
}

MediaId PulseFixture::import(const std::string& name, const std::string& text)
{
    pulse_api::media::Import::Command command;
    command.path = scratch.file(name, text);
    const auto imported = ask<pulse_api::media::Import>(command);
    if (!imported) FAIL(in_words(imported.error()));
    return imported->media.id;
}

bool PulseFixture::wait(const std::function<bool()>& done)
{
    return loop.run_until(done, {std::chrono::seconds(10)});
}

void PulseFixture::check_files()
{
    process_->pulse.media().check_files();
}

} // namespace chorus::test
