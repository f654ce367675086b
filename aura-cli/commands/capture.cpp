#include "aura-cli/commands/job_watch.hpp"
#include "aura-cli/commands/operation.hpp"
#include "aura-cli/output/job_text.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/transport.client.hpp"

namespace chorus::aura {
namespace {

namespace rendering = pulse_api::rendering;

struct Arguments {
    std::unique_ptr<OperationForm> form;
    std::string from = "1";
};

/// Playback is stopped once the wait is over, however it ended.
class Playback {
public:
    explicit Playback(rpc::Peer& peer) : transport_(peer) {}
    ~Playback() { static_cast<void>(transport_.stop({})); }
    Playback(const Playback&) = delete;
    Playback& operator=(const Playback&) = delete;

    Result<void> play(Ticks from)
    {
        auto playing = transport_.play({.from = from});
        if (!playing) return wire::Failure(std::move(playing.error()));
        return {};
    }

private:
    pulse_api::transport::Client transport_;
};

Result<void> capture(Shell& shell, const Arguments& arguments)
{
    const auto payload = arguments.form->payload(shell);
    if (!payload) return wire::Failure(payload.error());
    const auto from = shell.words().position(arguments.from);
    if (!from) return wire::Failure(from.error());
    const auto connection = shell.connection();
    if (!connection) return wire::Failure(connection.error());
    Progress progress(shell.output, "Capturing");
    JobWatch watch(**connection, progress);
    if (auto begun = watch.begin(); !begun) return begun;
    const auto reply = shell.call("rendering", "captureStart", *payload);
    if (!reply) return wire::Failure(reply.error());
    const auto started = wire::decode<rendering::CaptureStart::Reply>(*reply);
    if (!started) return wire::Failure(started.error());
    Playback playback((*connection)->peer());
    if (auto playing = playback.play(Ticks{*from}); !playing) return playing;
    const auto job = watch.wait(started->job);
    if (!job) return wire::Failure(job.error());
    return shell.output.result(wire::encode(rendering::Get::Reply{*job}), job_text(*job));
}

} // namespace

void add_capture(CLI::App& app, Shell& shell, OptionFields& fields)
{
    CLI::App* command =
        app.add_subcommand("capture", "Play and write what is heard to a file, until its length is reached")
            ->group(group::sound);
    const auto arguments = std::make_shared<Arguments>();
    arguments->form = std::make_unique<OperationForm>(*command, operation_of("rendering", "captureStart"), fields);
    command->add_option("--from", arguments->from, "Where to begin to play")->capture_default_str();
    command->callback([&shell, arguments] { shell.plan([&shell, arguments] { return capture(shell, *arguments); }); });
}

} // namespace chorus::aura
