#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/engine/processor.hpp"
#include "signal/plugins/features.hpp"
#include "signal/plugins/port_layout.hpp"
#include "signal/plugins/urid_map.hpp"
#include "signal/plugins/worker.hpp"
#include "signal/plugins/world.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chorus::signal::plugins {

/// What all instances of one host share.
struct HostSetup {
    WorkMode work = WorkMode::threaded;
    std::filesystem::path files_folder;
    PluginLog log;
};

/// One running LV2 plugin: the instance itself, its worker, and memory for the ports that carry no sound of the strip.
class Lv2Instance {
public:
    /// Instantiates and connects all but the main audio ports; the plugin is not active yet. `controls` are the values
    /// of the control inputs, `event_inputs` one buffer for each event input; both must outlive the instance. Control
    /// thread with the world locked. Null when the plugin refuses.
    static std::unique_ptr<Lv2Instance> make(const World& world, const LilvPlugin* plugin, const PortLayout& layout,
                                             UridMap& map, const Urids& urids, const StreamFormat& format,
                                             const HostSetup& setup, float* controls,
                                             const std::vector<void*>& event_inputs);
    /// Control thread with the world locked.
    ~Lv2Instance();
    Lv2Instance(const Lv2Instance&) = delete;
    Lv2Instance& operator=(const Lv2Instance&) = delete;

    /// Control thread with the world locked, before `activate`. `set_value` gets the port values.
    void restore(const LilvState* state, LilvSetPortValueFunc set_value, void* user);
    /// Control thread. What the plugin asked its worker to do so far is done on return.
    void activate();
    /// The state, with port values from `get_value`. Control thread with the world locked.
    State save(const LilvPlugin* plugin, UridMap& map, LilvGetPortValueFunc get_value, void* user);

    /// Audio thread. Costs next to nothing where the port is connected so already.
    void connect(std::uint32_t port, float* samples) noexcept
    {
        if (connected_[port] == samples) return;
        connected_[port] = samples;
        lilv_instance_connect_port(instance_, port, samples);
    }
    /// Audio thread.
    void run(std::uint32_t frames) noexcept;
    /// What a control output held after the last run. Audio thread.
    [[nodiscard]] float output(std::size_t index) const noexcept { return outputs_[index]; }

private:
    Lv2Instance(const PortLayout& layout, const Urids& urids, std::size_t max_frames, std::unique_ptr<Worker> worker,
                std::unique_ptr<Features> features);
    void connect_fixed(const PortLayout& layout, float* controls, const std::vector<void*>& event_inputs);

    const Urids& urids_;
    std::unique_ptr<Worker> worker_; // none for plugins that have no use for one
    std::unique_ptr<Features> features_;
    LilvInstance* instance_ = nullptr;
    bool active_ = false;
    std::vector<float*> connected_; // by port; audio only
    std::vector<float> outputs_;
    std::vector<std::vector<std::uint64_t>> event_outputs_;
    std::vector<float> silence_;
    std::vector<float> unheard_;
};

} // namespace chorus::signal::plugins
