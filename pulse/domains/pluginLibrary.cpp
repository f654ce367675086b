#include "pulse/domains/pluginLibrary.hpp"

#include "pulse/domains/engine_errors.hpp"

#include <algorithm>
#include <cctype>
#include <memory>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::plugin_library;

namespace {

bool contains(const std::string& text, const std::string& part)
{
    const auto same = [](unsigned char left, unsigned char right) { return std::tolower(left) == std::tolower(right); };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

bool matches(const PluginSummary& plugin, const List::Command& wanted)
{
    if (wanted.role && plugin.role != *wanted.role) return false;
    if (!wanted.search) return true;
    return contains(plugin.name, *wanted.search) || contains(plugin.vendor, *wanted.search) ||
           contains(plugin.category, *wanted.search) || contains(plugin.uri, *wanted.search);
}

List::Reply select(const std::vector<PluginSummary>& plugins, const List::Command& wanted)
{
    List::Reply reply;
    std::copy_if(plugins.begin(), plugins.end(), std::back_inserter(reply.plugins),
                 [&](const PluginSummary& plugin) { return matches(plugin, wanted); });
    return reply;
}

} // namespace

void PluginLibraryHandler::keep(std::vector<PluginSummary> plugins)
{
    std::sort(plugins.begin(), plugins.end(), [](const PluginSummary& left, const PluginSummary& right) {
        return left.name != right.name ? left.name < right.name : left.uri < right.uri;
    });
    plugins_ = std::move(plugins);
}

void PluginLibraryHandler::scan(const Scan::Command&, const rpc::Caller&, rpc::Responder<Scan::Reply> responder)
{
    auto waiting = std::make_shared<rpc::Responder<Scan::Reply>>(std::move(responder));
    core_.engine().scan_plugins([this, waiting](Result<std::vector<PluginSummary>> plugins) {
        if (!plugins) return waiting->fail(explain_engine(plugins.error()));
        keep(std::move(*plugins));
        Scan::Reply reply;
        reply.found = static_cast<std::uint32_t>(plugins_->size());
        reply.usable = static_cast<std::uint32_t>(std::count_if(
            plugins_->begin(), plugins_->end(), [](const PluginSummary& plugin) { return plugin.usable; }));
        waiting->reply(reply);
    });
}

void PluginLibraryHandler::list(const List::Command& command, const rpc::Caller&, rpc::Responder<List::Reply> responder)
{
    if (plugins_) return responder.reply(select(*plugins_, command));
    auto waiting = std::make_shared<rpc::Responder<List::Reply>>(std::move(responder));
    core_.engine().scan_plugins([this, waiting, command](Result<std::vector<PluginSummary>> plugins) {
        if (!plugins) return waiting->fail(explain_engine(plugins.error()));
        keep(std::move(*plugins));
        waiting->reply(select(*plugins_, command));
    });
}

void PluginLibraryHandler::describe(const Describe::Command& command, const rpc::Caller&,
                                    rpc::Responder<Describe::Reply> responder)
{
    auto waiting = std::make_shared<rpc::Responder<Describe::Reply>>(std::move(responder));
    core_.engine().describe_plugin(command.uri, [waiting, uri = command.uri](Result<PluginDescription> plugin) {
        if (!plugin) return waiting->fail(explain_plugin(plugin.error(), uri));
        waiting->reply(Describe::Reply{std::move(*plugin)});
    });
}

} // namespace chorus::pulse
