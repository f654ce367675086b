#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/plan.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace chorus::signal {

/// What a processor is made for.
struct StreamFormat {
    std::uint32_t sample_rate = 48000; // frames a second
    std::size_t max_frames = 128;      // most frames of one process() call; the least is 1
};

/// A MIDI message inside a block.
struct MidiEvent {
    std::uint32_t frame = 0; // offset from the first frame of the block
    std::uint8_t size = 3;   // bytes in use
    std::array<std::uint8_t, 3> bytes{};
    bool operator==(const MidiEvent&) const = default;
};

/// Tempo and signature, for plugins that follow the song.
struct Tempo {
    double beats_per_minute = 120.0; // quarters a minute
    std::uint8_t beats_per_bar = 4;
    std::uint8_t beat_unit = 4;
    bool operator==(const Tempo&) const = default;
};

/// One call's worth of signal. All control values hold for the whole block.
struct ProcessBlock {
    float* left = nullptr; // in and out, in place; zeros on entry where the processor takes no audio
    float* right = nullptr;
    std::size_t frames = 0;
    std::span<const MidiEvent> events; // rising offsets, all below `frames`
    std::int64_t position = 0;         // timeline frame of the first sample
    bool rolling = false;              // the timeline moves by one frame with each sample; else it stands at `position`
    Tempo tempo;
};

/// A plugin instance. One strip owns it, and calls on the audio thread never overlap; the thread may change between
/// calls. It works in stereo: what has one channel is doubled by its host.
class Processor {
public:
    virtual ~Processor() = default;

    /// Number of control inputs; they are addressed from 0. Any thread.
    virtual std::size_t controls() const noexcept = 0;
    /// Where the control input of this symbol is. Control thread.
    virtual std::optional<std::size_t> find_control(std::string_view symbol) const = 0;
    /// Value of a new instance, in the unit of the port. Control thread.
    virtual float default_value(std::size_t control) const = 0;
    /// Whether it has audio inputs. One without is an instrument: its sound is added to the strip. Any thread.
    virtual bool takes_audio() const noexcept = 0;
    /// Its delay in frames as it reports it now. Any thread.
    virtual std::int64_t latency() const noexcept = 0;
    /// Holds from the next process() call. Audio thread; wait-free.
    virtual void set_control(std::size_t control, float value) noexcept = 0;
    /// Audio thread; no allocation, lock or system call on our side of the plugin.
    virtual void process(const ProcessBlock& block) noexcept = 0;
    /// The state as text that PluginOp::state takes. Control thread; process() may run meanwhile.
    virtual Result<std::string> save_state() = 0;
};

/// Makes plugin instances. Control thread.
class PluginFactory {
public:
    virtual ~PluginFactory() = default;

    /// A fresh instance, activated, with `op.state` restored; port values and bypass are left to the caller. An error
    /// is reported and the op is passed over.
    virtual Result<std::shared_ptr<Processor>> create(const PluginOp& op, const StreamFormat& format) = 0;
};

} // namespace chorus::signal
