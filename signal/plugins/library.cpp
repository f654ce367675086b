#include "signal/plugins/library.hpp"

#include "signal/plugins/closest.hpp"
#include "signal/plugins/describe.hpp"
#include "signal/plugins/errors.hpp"
#include "signal/plugins/lv2_processor.hpp"
#include "signal/plugins/state.hpp"
#include "signal/plugins/world.hpp"

#include <algorithm>
#include <utility>

namespace chorus::signal::plugins {

PluginLibrary::PluginLibrary(LibrarySettings settings)
    : settings_(std::move(settings)), map_(std::make_shared<UridMap>())
{}

PluginLibrary::~PluginLibrary() = default;

std::shared_ptr<const World> PluginLibrary::world()
{
    const std::lock_guard lock(mutex_);
    if (!world_) world_ = std::make_shared<World>();
    return world_;
}

std::vector<PluginSummary> PluginLibrary::scan()
{
    auto fresh = std::make_shared<World>();
    {
        const std::lock_guard lock(mutex_);
        world_ = std::move(fresh);
    }
    return list();
}

std::vector<PluginSummary> PluginLibrary::list()
{
    const auto current = world();
    const auto lock = current->lock();
    std::vector<PluginSummary> summaries;
    for (const LilvPlugin* const plugin : current->plugins())
        summaries.push_back(summarise(*current, plugin));
    std::sort(summaries.begin(), summaries.end(),
              [](const PluginSummary& a, const PluginSummary& b) { return a.uri < b.uri; });
    return summaries;
}

wire::Failure PluginLibrary::unknown(const World& world, const std::string& uri)
{
    std::vector<std::string> uris;
    std::vector<std::string> names;
    for (const LilvPlugin* const plugin : world.plugins()) {
        uris.push_back(text_of(lilv_plugin_get_uri(plugin)));
        names.push_back(text_of(Node(lilv_plugin_get_name(plugin)).get()));
    }
    // Somebody may have given the name of the plugin; what helps is its URI all the same.
    const std::string name = closest(uri, names);
    if (!name.empty())
        return not_found(uri,
                         uris[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())]);
    return not_found(uri, closest(uri, uris));
}

Result<PluginDescription> PluginLibrary::describe(const std::string& uri)
{
    const auto current = world();
    const auto lock = current->lock();
    const LilvPlugin* const plugin = current->find(uri);
    if (!plugin) return unknown(*current, uri);
    return plugins::describe(*current, plugin);
}

Result<PresetContents> PluginLibrary::read_preset(const std::string& uri, const std::string& preset_uri)
{
    const auto current = world();
    const auto lock = current->lock();
    const LilvPlugin* const plugin = current->find(uri);
    if (!plugin) return unknown(*current, uri);

    const std::vector<Preset> presets = plugins::describe(*current, plugin).presets;
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const Preset& preset) { return preset.uri == preset_uri; });
    State state;
    if (found != presets.end())
        state = State(
            lilv_state_new_from_world(current->get(), map_->map_feature(), current->uri(preset_uri.c_str()).get()));
    if (!state) {
        std::vector<std::string> uris;
        for (const Preset& preset : presets)
            uris.push_back(preset.uri);
        return preset_not_found(uri, preset_uri, closest(preset_uri, uris));
    }
    PresetContents contents;
    contents.ports = port_values(state.get(), *map_);
    if (lilv_state_get_num_properties(state.get()) > 0) contents.state = state_text(*current, *map_, state.get());
    return contents;
}

Result<std::shared_ptr<Processor>> PluginLibrary::create(const PluginOp& op, const StreamFormat& format, WorkMode work)
{
    const auto current = world();
    const LilvPlugin* plugin = nullptr;
    {
        const auto lock = current->lock();
        plugin = current->find(op.uri);
        if (!plugin) return unknown(*current, op.uri);
    }
    Result<std::shared_ptr<Lv2Processor>> made =
        Lv2Processor::create(current, plugin, map_, op.state, format, {work, settings_.files_folder, settings_.log});
    if (!made) return wire::Failure(std::move(made.error()));
    return std::shared_ptr<Processor>(std::move(*made));
}

} // namespace chorus::signal::plugins
