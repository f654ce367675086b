#include <fmt/format.h>

#include "aura-cli/commands/operation.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/parameter.hpp"

namespace chorus::aura {
namespace {

struct Arguments {
    std::unique_ptr<OperationForm> form;
    std::vector<std::string> settings;
};

/// `symbol=value` as a command for the parameter of the node.
Result<std::string> setting_payload(const NodeId& node, const std::string& setting)
{
    const auto equals = setting.find('=');
    char* end = nullptr;
    const double value = equals == std::string::npos ? 0 : std::strtod(setting.c_str() + equals + 1, &end);
    if (equals == std::string::npos || end == setting.c_str() + equals + 1 || *end != '\0')
        return wire::fail("usage.badValue", fmt::format("--set `{}` is not of the form symbol=number.", setting),
                          "See the plugin's symbols with `aura plugin-library describe`.");
    pulse_api::parameter::Set::Command command;
    command.parameter.value = fmt::format("{}.{}", node.value, setting.substr(0, equals));
    command.value = value;
    return wire::encode(command);
}

Result<void> add(Shell& shell, const Arguments& arguments)
{
    const auto payload = arguments.form->payload(shell);
    if (!payload) return wire::Failure(payload.error());
    const auto reply = shell.call("node", "addPlugin", *payload);
    if (!reply) return wire::Failure(reply.error());
    const auto added = wire::decode<pulse_api::node::AddPlugin::Reply>(*reply);
    if (!added) return wire::Failure(added.error());
    for (const std::string& setting : arguments.settings) {
        const auto set = setting_payload(added->node.id, setting).and_then([&](const std::string& command) {
            return shell.call("parameter", "set", command);
        });
        if (!set) return wire::Failure(set.error());
    }
    return shell.output.reply(*arguments.form->operation().reply, *reply);
}

} // namespace

void add_add_plugin(CLI::App& app, Shell& shell, OptionFields& fields)
{
    CLI::App* command =
        app.add_subcommand("add-plugin", "Put a plugin into a channel, by its name or URI")->group(group::project);
    const auto arguments = std::make_shared<Arguments>();
    arguments->form = std::make_unique<OperationForm>(*command, operation_of("node", "addPlugin"), fields);
    command->add_option("--set", arguments->settings, "Parameters to set at once, each as symbol=value");
    command->callback([&shell, arguments] { shell.plan([&shell, arguments] { return add(shell, *arguments); }); });
}

} // namespace chorus::aura
