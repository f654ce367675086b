#pragma once

#include "signal/plugins/library.hpp"
#include "signal/realtime/float_mode.hpp"
#include "signal/realtime/realtime_scope.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

// What the tests of the plugin host share: a library with the system's plugins and our own, and a strip to play them
// on.
namespace chorus::signal::plugins::test {

inline const std::string mda = "http://drobilla.net/plugins/mda/";
inline const std::string eg = "http://lv2plug.in/plugins/";
inline const std::string own = "urn:loophole:test:";

/// One library for all tests: reading the bundles takes longer than most of them.
inline PluginLibrary& library()
{
    static PluginLibrary* const shared = [] {
        ::setenv("LV2_PATH", TEST_LV2_PATH ":/usr/lib/lv2:/usr/local/lib/lv2", 1);
        return new PluginLibrary;
    }();
    return *shared;
}

inline std::shared_ptr<Processor> make(const std::string& uri, const std::optional<std::string>& state = std::nullopt,
                                       WorkMode work = WorkMode::in_process)
{
    PluginOp op;
    op.key = "plugin";
    op.uri = uri;
    op.state = state;
    Result<std::shared_ptr<Processor>> made = library().create(op, {48000, 128}, work);
    INFO(uri);
    REQUIRE(made);
    return *made;
}

struct Stereo {
    std::vector<float> left;
    std::vector<float> right;
    bool operator==(const Stereo&) const = default;
};

inline Stereo noise(std::size_t frames, std::uint32_t seed = 1)
{
    Stereo result{std::vector<float>(frames), std::vector<float>(frames)};
    std::uint32_t state = seed;
    const auto next = [&] {
        state = state * 1664525U + 1013904223U;
        return static_cast<float>(static_cast<std::int32_t>(state)) / 4294967296.0F;
    };
    for (std::size_t frame = 0; frame < frames; ++frame) {
        result.left[frame] = next();
        result.right[frame] = next();
    }
    return result;
}

inline Stereo silence(std::size_t frames)
{
    return {std::vector<float>(frames), std::vector<float>(frames)};
}

/// A note message at a frame of the whole signal.
struct Note {
    std::size_t frame = 0;
    std::array<std::uint8_t, 3> bytes{};
};

inline Note note_on(std::size_t frame, std::uint8_t key = 60, std::uint8_t velocity = 100)
{
    return {frame, {0x90, key, velocity}};
}
inline Note note_off(std::size_t frame, std::uint8_t key = 60)
{
    return {frame, {0x80, key, 0}};
}

/// Plays `signal` through the processor in blocks of the given lengths, over and over, as the audio thread would: with
/// denormals off and with the trap armed.
inline Stereo play(Processor& processor, Stereo signal, const std::vector<std::size_t>& blocks,
                   const std::vector<Note>& notes = {}, std::int64_t position = 0)
{
    const FloatMode float_mode;
    std::vector<MidiEvent> events;
    events.reserve(notes.size());
    const std::size_t frames = signal.left.size();
    for (std::size_t start = 0, turn = 0; start < frames; ++turn) {
        const std::size_t count = std::min(blocks[turn % blocks.size()], frames - start);
        events.clear();
        for (const Note& note : notes)
            if (note.frame >= start && note.frame < start + count)
                events.push_back({static_cast<std::uint32_t>(note.frame - start), 3, note.bytes});
        ProcessBlock block;
        block.left = signal.left.data() + start;
        block.right = signal.right.data() + start;
        block.frames = count;
        block.events = events;
        block.position = position + static_cast<std::int64_t>(start);
        block.rolling = true;
        {
            const RealtimeScope realtime;
            processor.process(block);
        }
        start += count;
    }
    return signal;
}

inline void set(Processor& processor, const std::string& symbol, float value)
{
    const auto control = processor.find_control(symbol);
    INFO(symbol);
    REQUIRE(control);
    processor.set_control(*control, value);
}

inline double energy(const std::vector<float>& samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum;
}

} // namespace chorus::signal::plugins::test
