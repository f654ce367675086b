#include "signal/plugins/lv2_processor.hpp"

#include "signal/plugins/describe.hpp"
#include "signal/plugins/errors.hpp"
#include "signal/plugins/state.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <lv2/state/state.h>

namespace chorus::signal::plugins {

Result<std::shared_ptr<Lv2Processor>> Lv2Processor::create(std::shared_ptr<const World> world, const LilvPlugin* plugin,
                                                           std::shared_ptr<UridMap> map,
                                                           const std::optional<std::string>& state,
                                                           const StreamFormat& format, const HostSetup& setup)
{
    std::unique_lock lock = world->lock();
    const PluginSummary summary = summarise(*world, plugin);
    if (summary.unusable) return unsupported(summary.uri, *summary.unusable);
    std::shared_ptr<Lv2Processor> made(
        new Lv2Processor(world, plugin, std::move(map), port_layout(*world, plugin), format));
    const bool instantiated = made->instantiate(format, setup);
    const Result<void> restored = instantiated ? made->restore(state) : Result<void>();
    if (instantiated && restored) made->activate();
    // The destructor of what was not finished takes the lock itself.
    lock.unlock();
    if (!instantiated) return instantiation_failed(summary.uri);
    if (!restored) return wire::Failure(restored.error());
    return made;
}

Lv2Processor::Lv2Processor(std::shared_ptr<const World> world, const LilvPlugin* plugin, std::shared_ptr<UridMap> map,
                           PortLayout layout, const StreamFormat& format)
    : world_(std::move(world)), plugin_(plugin), map_(std::move(map)), urids_(*map_), layout_(std::move(layout)),
      route_(route_of(layout_)), sample_rate_(format.sample_rate),
      shown_values_(std::make_unique<std::atomic<float>[]>(layout_.controls.size())), left_(format.max_frames),
      right_(format.max_frames)
{
    for (std::size_t control = 0; control < layout_.controls.size(); ++control)
        port_values_.push_back(default_value(control));
    for (std::size_t output = 0; output < layout_.control_outputs.size(); ++output)
        if (layout_.control_outputs[output].latency) latency_output_ = output;
    for (const EventPort& port : layout_.event_inputs)
        event_inputs_.push_back(
            std::make_unique<EventInput>(*map_, urids_, port.bytes, port.takes_position, format.sample_rate));
}

Lv2Processor::~Lv2Processor()
{
    const auto lock = world_->lock();
    instances_.clear();
}

Lv2Processor::Route Lv2Processor::route_of(const PortLayout& layout)
{
    if (layout.main_outputs.empty()) return Route::none;
    if (layout.main_outputs.size() == 2) return Route::stereo;
    return layout.main_inputs.size() == 1 ? Route::each_side : Route::mono_to_both;
}

bool Lv2Processor::instantiate(const StreamFormat& format, const HostSetup& setup)
{
    std::vector<void*> events;
    for (const auto& input : event_inputs_)
        events.push_back(input->data());
    const std::size_t count = route_ == Route::each_side ? 2 : 1;
    while (instances_.size() < count) {
        instances_.push_back(
            Lv2Instance::make(*world_, plugin_, layout_, *map_, urids_, format, setup, port_values_.data(), events));
        if (!instances_.back()) {
            instances_.clear();
            return false;
        }
    }
    return true;
}

Result<void> Lv2Processor::restore(const std::optional<std::string>& text)
{
    const std::string uri = text_of(lilv_plugin_get_uri(plugin_));
    State state;
    if (text) {
        state = read_state(*world_, *map_, *text);
        if (!state) return bad_state(uri, "it is not the state of a plugin");
        const std::string owner = text_of(lilv_state_get_plugin_uri(state.get()));
        if (owner != uri) return bad_state(uri, "it is the state of \"" + owner + "\"");
    } else if (lilv_plugin_has_feature(plugin_, world_->uri(LV2_STATE__loadDefaultState).get())) {
        state = State(lilv_state_new_from_world(world_->get(), map_->map_feature(), lilv_plugin_get_uri(plugin_)));
    }
    if (!state) return {};
    for (const PresetContents::Value& value : port_values(state.get(), *map_))
        if (const auto control = find_control(value.symbol)) port_values_[*control] = static_cast<float>(value.value);
    for (const auto& instance : instances_)
        instance->restore(state.get(), nullptr, nullptr);
    return {};
}

void Lv2Processor::activate()
{
    for (std::size_t control = 0; control < controls(); ++control)
        shown_values_[control].store(port_values_[control], std::memory_order_relaxed);
    for (const auto& instance : instances_)
        instance->activate();
    if (!latency_output_) return;
    // Plugins know their delay only once they have run; a run of no frames is for asking.
    ProcessBlock nothing;
    nothing.left = left_.data();
    nothing.right = right_.data();
    connect_inputs(nothing);
    connect_outputs(nothing);
    for (const auto& input : event_inputs_)
        input->write(nothing);
    for (const auto& instance : instances_)
        instance->run(0);
    read_latency();
}

std::optional<std::size_t> Lv2Processor::find_control(std::string_view symbol) const
{
    const auto found = std::find_if(layout_.controls.begin(), layout_.controls.end(),
                                    [&](const ControlInput& control) { return control.symbol == symbol; });
    if (found == layout_.controls.end()) return std::nullopt;
    return static_cast<std::size_t>(found - layout_.controls.begin());
}

float Lv2Processor::default_value(std::size_t control) const
{
    const ControlInput& input = layout_.controls[control];
    const double scale = input.scaled_by_rate ? static_cast<double>(sample_rate_) / 48000.0 : 1.0;
    return static_cast<float>(input.default_value * scale);
}

void Lv2Processor::set_control(std::size_t control, float value) noexcept
{
    port_values_[control] = value;
    shown_values_[control].store(value, std::memory_order_relaxed);
}

void Lv2Processor::process(const ProcessBlock& block) noexcept
{
    for (const auto& input : event_inputs_)
        input->write(block);
    connect_inputs(block);
    connect_outputs(block);
    for (const auto& instance : instances_)
        instance->run(static_cast<std::uint32_t>(block.frames));
    if (route_ == Route::mono_to_both) std::copy_n(block.left, block.frames, block.right);
    read_latency();
}

void Lv2Processor::connect_inputs(const ProcessBlock& block) noexcept
{
    if (layout_.main_inputs.empty()) return;
    if (route_ == Route::each_side) {
        instances_[0]->connect(layout_.main_inputs[0], input_for(block.left, left_, block.frames));
        instances_[1]->connect(layout_.main_inputs[0], input_for(block.right, right_, block.frames));
        return;
    }
    if (layout_.main_inputs.size() == 1) {
        for (std::size_t frame = 0; frame < block.frames; ++frame)
            left_[frame] = 0.5F * (block.left[frame] + block.right[frame]);
        instances_[0]->connect(layout_.main_inputs[0], left_.data());
        return;
    }
    instances_[0]->connect(layout_.main_inputs[0], input_for(block.left, left_, block.frames));
    instances_[0]->connect(layout_.main_inputs[1], input_for(block.right, right_, block.frames));
}

void Lv2Processor::connect_outputs(const ProcessBlock& block) noexcept
{
    switch (route_) {
    case Route::none:
        return;
    case Route::stereo:
        instances_[0]->connect(layout_.main_outputs[0], block.left);
        instances_[0]->connect(layout_.main_outputs[1], block.right);
        return;
    case Route::mono_to_both:
        instances_[0]->connect(layout_.main_outputs[0], block.left);
        return;
    case Route::each_side:
        instances_[0]->connect(layout_.main_outputs[0], block.left);
        instances_[1]->connect(layout_.main_outputs[0], block.right);
        return;
    }
}

float* Lv2Processor::input_for(const float* side, std::vector<float>& copy, std::size_t frames) noexcept
{
    if (!layout_.in_place_broken) return const_cast<float*>(side); // an input: the plugin does not write to it
    std::copy_n(side, frames, copy.data());
    return copy.data();
}

void Lv2Processor::read_latency() noexcept
{
    if (!latency_output_) return;
    const float frames = instances_[0]->output(*latency_output_);
    // A plugin that reports nonsense delays nothing.
    const bool sensible = frames >= 0.0F && frames < 1e7F;
    latency_.store(sensible ? std::int64_t(std::lround(frames)) : 0, std::memory_order_relaxed);
}

Result<std::string> Lv2Processor::save_state()
{
    const auto lock = world_->lock();
    struct Reading {
        const Lv2Processor& processor;
        float value;
    } reading{*this, 0.0F};
    const auto get_value = [](const char* symbol, void* user, std::uint32_t* size, std::uint32_t* type) -> const void* {
        Reading& from = *static_cast<Reading*>(user);
        const auto control = from.processor.find_control(symbol);
        *size = *type = 0;
        if (!control) return nullptr;
        from.value = from.processor.value(*control);
        *size = sizeof from.value;
        *type = from.processor.urids_.atom_float;
        return &from.value;
    };
    const State state = instances_.front()->save(plugin_, *map_, get_value, &reading);
    const std::string text = state ? state_text(*world_, *map_, state.get()) : "";
    if (text.empty()) return bad_state(text_of(lilv_plugin_get_uri(plugin_)), "the plugin does not give it");
    return text;
}

} // namespace chorus::signal::plugins
