#include "aura-cli/commands/job_watch.hpp"
#include "aura-cli/commands/operation.hpp"
#include "aura-cli/output/job_text.hpp"
#include "codegen/runtime/wire/codec.hpp"

namespace chorus::aura {
namespace {

namespace rendering = pulse_api::rendering;

Result<void> render(Shell& shell, const OperationForm& form)
{
    const auto payload = form.payload(shell);
    if (!payload) return wire::Failure(payload.error());
    const auto connection = shell.connection();
    if (!connection) return wire::Failure(connection.error());
    Progress progress(shell.output, "Rendering");
    JobWatch watch(**connection, progress);
    if (auto begun = watch.begin(); !begun) return begun;
    const auto reply = shell.call("rendering", "start", *payload);
    if (!reply) return wire::Failure(reply.error());
    const auto started = wire::decode<rendering::Start::Reply>(*reply);
    if (!started) return wire::Failure(started.error());
    const auto job = watch.wait(started->job);
    if (!job) return wire::Failure(job.error());
    return shell.output.result(wire::encode(rendering::Get::Reply{*job}), job_text(*job));
}

} // namespace

void add_render(CLI::App& app, Shell& shell, OptionFields& fields)
{
    CLI::App* command =
        app.add_subcommand("render", "Render to a file and wait until it is whole")->group(group::sound);
    const auto form = std::make_shared<OperationForm>(*command, operation_of("rendering", "start"), fields);
    command->callback([&shell, form] { shell.plan([&shell, form] { return render(shell, *form); }); });
}

} // namespace chorus::aura
