#include "benchmarks/peers/ecasound.hpp"

#include <cstddef>
#include <fmt/format.h>
#include <lilv/lilv.h>
#include <memory>
#include <string_view>

namespace chorus::bench {

namespace {

struct FreeWorld {
    void operator()(LilvWorld* world) const { lilv_world_free(world); }
};
struct FreeNode {
    void operator()(LilvNode* node) const { lilv_node_free(node); }
};
using World = std::unique_ptr<LilvWorld, FreeWorld>;
using Node = std::unique_ptr<LilvNode, FreeNode>;

/// ecasound wants the value of each control input, in the order of ports.
tl::expected<std::string, std::string> operator_with_defaults(LilvWorld* world, std::string_view uri)
{
    const Node id(lilv_new_uri(world, std::string(uri).c_str()));
    const LilvPlugin* plugin = lilv_plugins_get_by_uri(lilv_world_get_all_plugins(world), id.get());
    if (!plugin) return tl::unexpected(fmt::format("the LV2 plugin {} is not installed", uri));

    const Node input(lilv_new_uri(world, LILV_URI_INPUT_PORT));
    const Node control(lilv_new_uri(world, LILV_URI_CONTROL_PORT));
    const std::uint32_t ports = lilv_plugin_get_num_ports(plugin);
    std::vector<float> defaults(ports);
    lilv_plugin_get_port_ranges_float(plugin, nullptr, nullptr, defaults.data());

    std::string text = fmt::format("-elv2:{}", uri);
    for (std::uint32_t index = 0; index < ports; ++index) {
        const LilvPort* port = lilv_plugin_get_port_by_index(plugin, index);
        if (!lilv_port_is_a(plugin, port, input.get()) || !lilv_port_is_a(plugin, port, control.get())) continue;
        text += fmt::format(",{}", defaults[index]);
    }
    return text;
}

} // namespace

tl::expected<std::vector<std::string>, std::string> ecasound_command(const MixWork& work,
                                                                     const std::filesystem::path& out)
{
    const World world(lilv_world_new());
    lilv_world_load_all(world.get());
    std::vector<std::string> chain;
    for (int i = 0; i < work.plugins; ++i) {
        auto plugin = operator_with_defaults(world.get(), plugin_chain.at(static_cast<std::size_t>(i)));
        if (!plugin) return tl::unexpected(std::move(plugin.error()));
        chain.push_back(std::move(*plugin));
    }

    const std::string format = "-f:f32_le,2,48000";
    // mixmode,sum adds the chains without scaling; nointbuf and nodb leave out its buffers for real-time use.
    std::vector<std::string> command{"ecasound", "-d:1",           "-q",          fmt::format("-b:{}", work.block),
                                     "-z:nodb",  "-z:mixmode,sum", "-z:nointbuf", format};
    for (int track = 0; track < work.tracks; ++track) {
        command.push_back(fmt::format("-a:t{}", track));
        command.push_back("-i");
        command.push_back(work.files[static_cast<std::size_t>(track) % work.files.size()].string());
        command.insert(command.end(), chain.begin(), chain.end());
        command.push_back(fmt::format("-ea:{}", 100.0 / work.tracks));
    }
    command.insert(command.end(), {"-a:all", format, "-o", out.string()});
    return command;
}

} // namespace chorus::bench
