#include "signal/plugins/world.hpp"

namespace chorus::signal::plugins {

std::string text_of(const LilvNode* node)
{
    const char* const text = node ? lilv_node_as_string(node) : nullptr;
    return text ? text : "";
}

World::World() : world_(lilv_world_new())
{
    lilv_world_load_all(world_);
}

World::~World()
{
    lilv_world_free(world_);
}

const LilvPlugin* World::find(const std::string& plugin_uri) const
{
    // lilv complains on stderr about a URI without a scheme, and such a one is never a plugin.
    if (plugin_uri.find(':') == std::string::npos) return nullptr;
    const Node node = uri(plugin_uri.c_str());
    return node ? lilv_plugins_get_by_uri(lilv_world_get_all_plugins(world_), node.get()) : nullptr;
}

std::vector<const LilvPlugin*> World::plugins() const
{
    std::vector<const LilvPlugin*> found;
    const LilvPlugins* const all = lilv_world_get_all_plugins(world_);
    LILV_FOREACH(plugins, i, all) found.push_back(lilv_plugins_get(all, i));
    return found;
}

} // namespace chorus::signal::plugins
