#include "signal/plugins/lv2_instance.hpp"

#include <algorithm>
#include <utility>

#include <lv2/atom/atom.h>
#include <lv2/state/state.h>

namespace chorus::signal::plugins {

std::unique_ptr<Lv2Instance> Lv2Instance::make(const World& world, const LilvPlugin* plugin, const PortLayout& layout,
                                               UridMap& map, const Urids& urids, const StreamFormat& format,
                                               const HostSetup& setup, float* controls,
                                               const std::vector<void*>& event_inputs)
{
    std::unique_ptr<Worker> worker;
    if (lilv_plugin_has_extension_data(plugin, world.uri(LV2_WORKER__interface).get()) ||
        lilv_plugin_has_feature(plugin, world.uri(LV2_WORKER__schedule).get()))
        worker = std::make_unique<Worker>(setup.work);

    Features::Setup offered;
    offered.plugin_uri = text_of(lilv_plugin_get_uri(plugin));
    offered.format = format;
    for (const EventPort& port : layout.event_inputs)
        offered.sequence_bytes = std::max(offered.sequence_bytes, port.bytes);
    offered.files_folder = setup.files_folder;
    offered.log = setup.log;
    offered.schedule = worker ? worker->schedule() : nullptr;
    auto features = std::make_unique<Features>(map, urids, std::move(offered));

    std::unique_ptr<Lv2Instance> made(
        new Lv2Instance(layout, urids, format.max_frames, std::move(worker), std::move(features)));
    made->instance_ = lilv_plugin_instantiate(plugin, static_cast<double>(format.sample_rate), made->features_->list());
    if (!made->instance_) return nullptr;
    if (made->worker_)
        made->worker_->attach(lilv_instance_get_handle(made->instance_),
                              static_cast<const LV2_Worker_Interface*>(
                                  lilv_instance_get_extension_data(made->instance_, LV2_WORKER__interface)));
    made->connect_fixed(layout, controls, event_inputs);
    return made;
}

Lv2Instance::Lv2Instance(const PortLayout& layout, const Urids& urids, std::size_t max_frames,
                         std::unique_ptr<Worker> worker, std::unique_ptr<Features> features)
    : urids_(urids), worker_(std::move(worker)), features_(std::move(features)), connected_(layout.ports),
      outputs_(layout.control_outputs.size()), silence_(max_frames), unheard_(max_frames)
{
    for (const EventPort& port : layout.event_outputs)
        event_outputs_.emplace_back(port.bytes / sizeof(std::uint64_t));
}

Lv2Instance::~Lv2Instance()
{
    if (worker_) worker_->stop();
    if (!instance_) return;
    if (active_) lilv_instance_deactivate(instance_);
    lilv_instance_free(instance_);
}

void Lv2Instance::connect_fixed(const PortLayout& layout, float* controls, const std::vector<void*>& event_inputs)
{
    // Ports of a kind that is not known may stay unconnected, or the plugin would not be usable.
    for (std::uint32_t port = 0; port < layout.ports; ++port)
        lilv_instance_connect_port(instance_, port, nullptr);
    for (std::size_t index = 0; index < layout.controls.size(); ++index)
        lilv_instance_connect_port(instance_, layout.controls[index].port, controls + index);
    for (std::size_t index = 0; index < layout.control_outputs.size(); ++index)
        lilv_instance_connect_port(instance_, layout.control_outputs[index].port, &outputs_[index]);
    for (std::size_t index = 0; index < layout.event_inputs.size(); ++index)
        lilv_instance_connect_port(instance_, layout.event_inputs[index].port, event_inputs[index]);
    for (std::size_t index = 0; index < layout.event_outputs.size(); ++index)
        lilv_instance_connect_port(instance_, layout.event_outputs[index].port, event_outputs_[index].data());
    for (const std::uint32_t port : layout.silent_inputs)
        connect(port, silence_.data());
    for (const std::uint32_t port : layout.unheard_outputs)
        connect(port, unheard_.data());
}

void Lv2Instance::restore(const LilvState* state, LilvSetPortValueFunc set_value, void* user)
{
    lilv_state_restore(state, instance_, set_value, user, 0, features_->list());
}

void Lv2Instance::activate()
{
    if (worker_) worker_->settle();
    lilv_instance_activate(instance_);
    active_ = true;
    if (worker_) worker_->start();
}

State Lv2Instance::save(const LilvPlugin* plugin, UridMap& map, LilvGetPortValueFunc get_value, void* user)
{
    // Without folders lilv leaves paths as they are: the files stay where the plugin has them.
    return State(lilv_state_new_from_instance(plugin, instance_, map.map_feature(), nullptr, nullptr, nullptr, nullptr,
                                              get_value, user, LV2_STATE_IS_POD, features_->list()));
}

void Lv2Instance::run(std::uint32_t frames) noexcept
{
    for (auto& buffer : event_outputs_) {
        // An empty buffer tells the plugin its size.
        auto* const atom = reinterpret_cast<LV2_Atom*>(buffer.data());
        atom->size = static_cast<std::uint32_t>(buffer.size() * sizeof(std::uint64_t) - sizeof(LV2_Atom));
        atom->type = urids_.atom_chunk;
    }
    lilv_instance_run(instance_, frames);
    if (worker_) worker_->after_run();
}

} // namespace chorus::signal::plugins
