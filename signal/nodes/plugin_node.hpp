#pragma once

#include "signal/dsp/delay_line.hpp"
#include "signal/dsp/envelope.hpp"
#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chorus::signal {

/// Runs a plugin on the strip. An effect works on the signal, an instrument adds to it. Bypass chooses what is heard,
/// the plugin runs on: so it comes back as if it had never been bypassed, and what is heard instead has the same delay.
class PluginNode final : public Node {
public:
    /// A null processor makes a node that only keeps the delay: the plugin is missing.
    PluginNode(const PluginOp& op, const NodeContext& context, std::shared_ptr<Processor> processor, bool carried);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;
    void enter(std::int64_t hold) noexcept override;
    void leave() noexcept override { wet_.set(false); }
    std::int64_t latency() const noexcept override { return latency_; }
    std::shared_ptr<Processor> processor() const override { return processor_; }

    /// Whether the instance in here is what `op` asks for. Control thread.
    bool can_serve(const PluginOp& op) const;
    /// Whether the instance came from the program that ran before, and may be running there. Control thread.
    bool carried() const noexcept { return carried_; }

private:
    using Quantum = std::array<float, quantum_frames>;
    struct Control {
        std::size_t index = 0;
        float value = 0.0f;
        std::optional<dsp::Envelope> curve;
    };

    void add_controls(const PluginOp& op, const NodeContext& context);
    void keep_dry(const StripBuffer& buffer, std::size_t frames) noexcept;
    void run_effect(StripBuffer& buffer, const Slice& slice) noexcept;
    void run_instrument(StripBuffer& buffer, const Slice& slice) noexcept;
    void run(float* left, float* right, EventBuffer& events, const Slice& slice) noexcept;
    void run_part(float* left, float* right, EventBuffer& events, const Slice& slice, std::size_t begin,
                  std::size_t end) noexcept;
    std::int64_t next_change(std::int64_t position, std::int64_t end) const noexcept;

    PluginUri uri_;
    std::optional<PluginState> state_;
    std::int64_t latency_;
    Tempo tempo_;
    bool bypassed_;
    bool carried_;
    std::shared_ptr<Processor> processor_;
    std::vector<Control> fixed_;
    std::vector<Control> moving_;
    bool fixed_set_ = false;
    std::optional<dsp::DelayLine> dry_; // absent where there is no delay
    dsp::Ramp wet_;
    Health* health_;
    alignas(64) Quantum left_{};
    alignas(64) Quantum right_{};
};

} // namespace chorus::signal
