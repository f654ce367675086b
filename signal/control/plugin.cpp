#include "signal/control/plugin.hpp"

#include "signal/control/plugin_words.hpp"

#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::plugin;

} // namespace

void PluginHandler::scan(const api::Scan::Command&, const rpc::Caller&, rpc::Responder<api::Scan::Reply> responder)
{
    context_.workers.post([&library = library_, responder = carried(std::move(responder))] {
        api::Scan::Reply reply;
        for (const plugins::PluginSummary& summary : library.scan())
            reply.plugins.push_back(in_words(summary));
        responder->reply(reply);
    });
}

void PluginHandler::describe(const api::Describe::Command& command, const rpc::Caller&,
                             rpc::Responder<api::Describe::Reply> responder)
{
    context_.workers.post([&library = library_, uri = command.uri, responder = carried(std::move(responder))] {
        responder->answer(library.describe(uri).map(
            [](const plugins::PluginDescription& found) { return api::Describe::Reply{.plugin = in_words(found)}; }));
    });
}

void PluginHandler::read_preset(const api::ReadPreset::Command& command, const rpc::Caller&,
                                rpc::Responder<api::ReadPreset::Reply> responder)
{
    context_.workers.post([&library = library_, command, responder = carried(std::move(responder))] {
        responder->answer(
            library.read_preset(command.uri, command.preset).map([](const plugins::PresetContents& contents) {
                return api::ReadPreset::Reply{.ports = in_words(contents.ports), .state = contents.state};
            }));
    });
}

void PluginHandler::save_state(const api::SaveState::Command& command, const rpc::Caller&,
                               rpc::Responder<api::SaveState::Reply> responder)
{
    context_.engine_thread.post([&host = context_.host, key = command.key, responder = carried(std::move(responder))] {
        const std::shared_ptr<Processor> instance = host.processor(key);
        if (!instance) return responder->fail(api::no_instance(key));
        responder->answer(instance->save_state().map(
            [](std::string state) { return api::SaveState::Reply{.state = std::move(state)}; }));
    });
}

} // namespace chorus::signal
