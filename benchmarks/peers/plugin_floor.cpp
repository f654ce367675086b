#include "benchmarks/peers/plugin_floor.hpp"

#include "benchmarks/measure/program.hpp"
#include "benchmarks/peers/sound_file.hpp"
#include "signal/realtime/float_mode.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <lilv/lilv.h>
#include <memory>

namespace chorus::bench {

namespace {

constexpr std::size_t quantum_frames = 128;
/// A plugin runs so many quanta in a row, so that it finds its memory in the cache.
constexpr std::size_t quanta = 8;

struct FreeWorld {
    void operator()(LilvWorld* world) const { lilv_world_free(world); }
};
struct FreeInstance {
    void operator()(LilvInstance* instance) const { lilv_instance_free(instance); }
};

/// One plugin with its controls at their defaults, working in place on two buffers.
struct Plugin {
    std::unique_ptr<LilvInstance, FreeInstance> instance;
    std::vector<float> controls;
};

Plugin make(LilvWorld* world, std::string_view uri, float* left, float* right)
{
    LilvNode* const id = lilv_new_uri(world, std::string(uri).c_str());
    LilvNode* const audio = lilv_new_uri(world, LILV_URI_AUDIO_PORT);
    const LilvPlugin* const plugin = lilv_plugins_get_by_uri(lilv_world_get_all_plugins(world), id);
    Plugin made;
    if (plugin) made.instance.reset(lilv_plugin_instantiate(plugin, 48000.0, nullptr));
    if (made.instance) {
        made.controls.resize(lilv_plugin_get_num_ports(plugin));
        lilv_plugin_get_port_ranges_float(plugin, nullptr, nullptr, made.controls.data());
        std::size_t audio_ports = 0;
        for (std::uint32_t port = 0; port < made.controls.size(); ++port) {
            const bool is_audio = lilv_port_is_a(plugin, lilv_plugin_get_port_by_index(plugin, port), audio);
            float* const side = audio_ports % 2 == 0 ? left : right;
            lilv_instance_connect_port(made.instance.get(), port, is_audio ? side : &made.controls[port]);
            audio_ports += is_audio ? 1 : 0;
        }
        lilv_instance_activate(made.instance.get());
    }
    lilv_node_free(audio);
    lilv_node_free(id);
    return made;
}

} // namespace

std::vector<std::string> plugin_floor_command(const MixWork& work)
{
    std::vector<std::string> command{(own_folder() / "loophole-bench").string(), "--plugin-floor",
                                     fmt::to_string(work.tracks), fmt::to_string(work.plugins)};
    for (const std::filesystem::path& file : work.files)
        command.push_back(file.string());
    return command;
}

int plugin_floor(const std::vector<std::string>& words)
{
    if (words.size() < 3) return 2;
    const std::size_t tracks = std::strtoul(words[0].c_str(), nullptr, 10);
    const std::size_t plugins = std::min(std::strtoul(words[1].c_str(), nullptr, 10), plugin_chain.size());
    std::vector<std::vector<float>> sounds;
    for (std::size_t file = 2; file < words.size(); ++file) {
        auto samples = read_samples(words[file]);
        if (!samples) return 1;
        sounds.push_back(std::move(*samples));
    }
    const std::unique_ptr<LilvWorld, FreeWorld> world(lilv_world_new());
    lilv_world_load_all(world.get());
    std::vector<float> left(quantum_frames);
    std::vector<float> right(quantum_frames);
    std::vector<std::vector<Plugin>> chains(tracks);
    for (std::vector<Plugin>& chain : chains)
        for (std::size_t i = 0; i < plugins; ++i) {
            chain.push_back(make(world.get(), plugin_chain.at(i), left.data(), right.data()));
            if (!chain.back().instance) return 1;
        }

    const signal::FloatMode float_mode;
    const std::size_t frames = sounds.front().size() / 2;
    for (std::size_t span = 0; span < frames; span += quanta * quantum_frames) {
        for (std::size_t track = 0; track < tracks; ++track) {
            const std::vector<float>& sound = sounds[track % sounds.size()];
            for (std::size_t begin = span; begin < std::min(frames, span + quanta * quantum_frames);
                 begin += quantum_frames) {
                const std::size_t count = std::min(quantum_frames, frames - begin);
                for (std::size_t i = 0; i < count; ++i) {
                    left[i] = sound[2 * (begin + i)];
                    right[i] = sound[2 * (begin + i) + 1];
                }
                for (const Plugin& plugin : chains[track])
                    lilv_instance_run(plugin.instance.get(), static_cast<std::uint32_t>(count));
            }
        }
    }
    return 0;
}

} // namespace chorus::bench
