#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/engine/processor.hpp"
#include "signal/plugins/event_input.hpp"
#include "signal/plugins/lv2_instance.hpp"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chorus::signal::plugins {

/// An LV2 plugin on a stereo strip. An effect with one input and one output runs once for each side, so that stereo is
/// kept; one with one input and two outputs hears the mean of both sides; a single output is heard on both sides. One
/// without audio outputs leaves the strip alone.
class Lv2Processor final : public Processor {
public:
    /// A new instance with its state restored: that of `state`, else the default state where the plugin has one.
    /// Control thread. Errors: plugin.unsupported, plugin.instantiationFailed, plugin.badState.
    static Result<std::shared_ptr<Lv2Processor>> create(std::shared_ptr<const World> world, const LilvPlugin* plugin,
                                                        std::shared_ptr<UridMap> map,
                                                        const std::optional<std::string>& state,
                                                        const StreamFormat& format, const HostSetup& setup);
    ~Lv2Processor() override;

    std::size_t controls() const noexcept override { return layout_.controls.size(); }
    std::optional<std::size_t> find_control(std::string_view symbol) const override;
    float default_value(std::size_t control) const override;
    bool takes_audio() const noexcept override { return !layout_.main_inputs.empty(); }
    std::int64_t latency() const noexcept override { return latency_.load(std::memory_order_relaxed); }
    void set_control(std::size_t control, float value) noexcept override;
    void process(const ProcessBlock& block) noexcept override;
    Result<std::string> save_state() override;

    /// The value that was set last. Any thread.
    [[nodiscard]] float value(std::size_t control) const noexcept
    {
        return shown_values_[control].load(std::memory_order_relaxed);
    }

private:
    /// Where the sound of the strip goes through the plugin.
    enum class Route {
        none,         ///< No audio outputs: the strip is left alone.
        stereo,       ///< Two outputs.
        mono_to_both, ///< One output, heard on both sides.
        each_side,    ///< One instance for each side.
    };

    Lv2Processor(std::shared_ptr<const World> world, const LilvPlugin* plugin, std::shared_ptr<UridMap> map,
                 PortLayout layout, const StreamFormat& format);
    static Route route_of(const PortLayout& layout);
    bool instantiate(const StreamFormat& format, const HostSetup& setup);
    Result<void> restore(const std::optional<std::string>& state);
    void activate();

    void connect_inputs(const ProcessBlock& block) noexcept;
    void connect_outputs(const ProcessBlock& block) noexcept;
    float* input_for(const float* side, std::vector<float>& copy, std::size_t frames) noexcept;
    void read_latency() noexcept;

    std::shared_ptr<const World> world_;
    const LilvPlugin* plugin_;
    std::shared_ptr<UridMap> map_;
    const Urids urids_;
    const PortLayout layout_;
    const Route route_;
    const std::uint32_t sample_rate_;
    std::optional<std::size_t> latency_output_;

    std::vector<float> port_values_; // what the plugin reads; the audio thread's once it runs
    std::unique_ptr<std::atomic<float>[]> shown_values_;
    std::vector<std::unique_ptr<EventInput>> event_inputs_;
    std::vector<float> left_; // copies of the input where the plugin cannot work in place, or hears a mean
    std::vector<float> right_;
    std::atomic<std::int64_t> latency_{0};
    std::vector<std::unique_ptr<Lv2Instance>> instances_;
};

} // namespace chorus::signal::plugins
