// Plugins that do on purpose what few real ones do, each in one way only.

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <thread>
#include <vector>

#include <lv2/atom/atom.h>
#include <lv2/atom/util.h>
#include <lv2/core/lv2.h>
#include <lv2/midi/midi.h>
#include <lv2/urid/urid.h>
#include <lv2/worker/worker.h>

namespace {

constexpr std::size_t most_ports = 8;

class Plugin {
public:
    virtual ~Plugin() = default;
    virtual void run(std::uint32_t frames) = 0;
    std::array<float*, most_ports> ports{};
};

// in, out, latency: delays by 64 frames and says so.
class Latent final : public Plugin {
public:
    void run(std::uint32_t frames) override
    {
        *ports[2] = static_cast<float>(history_.size());
        for (std::uint32_t frame = 0; frame < frames; ++frame) {
            const float in = ports[0][frame];
            ports[1][frame] = history_[position_];
            history_[position_] = in;
            position_ = (position_ + 1) % history_.size();
        }
    }

private:
    std::array<float, 64> history_{};
    std::size_t position_ = 0;
};

// in, out left, out right: the input to the left, its negative to the right.
class MonoToStereo final : public Plugin {
public:
    void run(std::uint32_t frames) override
    {
        for (std::uint32_t frame = 0; frame < frames; ++frame) {
            const float in = ports[0][frame];
            ports[1][frame] = in;
            ports[2][frame] = -in;
        }
    }
};

// in left, in right, out left, out right: clears the outputs before it reads the inputs.
class NotInPlace final : public Plugin {
public:
    void run(std::uint32_t frames) override
    {
        std::fill_n(ports[2], frames, 0.0F);
        std::fill_n(ports[3], frames, 0.0F);
        for (std::uint32_t frame = 0; frame < frames; ++frame) {
            ports[2][frame] += ports[0][frame];
            ports[3][frame] += ports[1][frame];
        }
    }
};

// out: adds one to its level for each answer of its worker, which it asks at every run, and a half when the worker
// works on the thread that runs the plugin.
class Working final : public Plugin {
public:
    explicit Working(const LV2_Worker_Schedule* schedule) : schedule_(schedule) {}

    void run(std::uint32_t frames) override
    {
        runner_ = std::this_thread::get_id();
        std::fill_n(ports[0], frames, level_ + (same_thread_ ? 0.5F : 0.0F));
        const std::uint32_t question = 20;
        schedule_->schedule_work(schedule_->handle, sizeof question, &question);
    }
    static LV2_Worker_Status work(LV2_Handle instance, LV2_Worker_Respond_Function respond,
                                  LV2_Worker_Respond_Handle handle, std::uint32_t size, const void* data)
    {
        // Memory, so that work on the audio thread would be caught.
        std::vector<std::uint32_t> question(size / sizeof(std::uint32_t));
        std::memcpy(question.data(), data, size);
        auto& working = *static_cast<Working*>(static_cast<Plugin*>(instance));
        if (working.runner_.load() == std::this_thread::get_id()) working.same_thread_ = true;
        const std::uint32_t answer = question.at(0) + 22;
        return respond(handle, sizeof answer, &answer);
    }
    static LV2_Worker_Status work_response(LV2_Handle instance, std::uint32_t, const void* data)
    {
        std::uint32_t answer = 0;
        std::memcpy(&answer, data, sizeof answer);
        if (answer == 42) static_cast<Working*>(static_cast<Plugin*>(instance))->level_ += 1.0F;
        return LV2_WORKER_SUCCESS;
    }

private:
    const LV2_Worker_Schedule* schedule_;
    float level_ = 0.0F;
    std::atomic<std::thread::id> runner_;
    std::atomic<bool> same_thread_{false};
};

// in, out, control: scales by the control.
class Scaling final : public Plugin {
public:
    void run(std::uint32_t frames) override
    {
        for (std::uint32_t frame = 0; frame < frames; ++frame)
            ports[1][frame] = ports[0][frame] * *ports[2];
    }
};

// events, out: one while a key is held, from the sample of its message on.
class Gate final : public Plugin {
public:
    explicit Gate(std::uint32_t midi_event) : midi_event_(midi_event) {}

    void run(std::uint32_t frames) override
    {
        const auto* const sequence = reinterpret_cast<const LV2_Atom_Sequence*>(ports[0]);
        std::uint32_t done = 0;
        LV2_ATOM_SEQUENCE_FOREACH(sequence, event)
        {
            if (event->body.type != midi_event_) continue;
            const auto at = static_cast<std::uint32_t>(event->time.frames);
            fill(done, at);
            done = at;
            const auto* const message = reinterpret_cast<const std::uint8_t*>(event + 1);
            if (lv2_midi_message_type(message) == LV2_MIDI_MSG_NOTE_ON) ++keys_;
            if (lv2_midi_message_type(message) == LV2_MIDI_MSG_NOTE_OFF) --keys_;
        }
        fill(done, frames);
    }

private:
    void fill(std::uint32_t from, std::uint32_t to)
    {
        std::fill(ports[1] + from, ports[1] + to, keys_ > 0 ? 1.0F : 0.0F);
    }

    std::uint32_t midi_event_;
    int keys_ = 0;
};

template <class T>
LV2_Handle make(const LV2_Descriptor*, double, const char*, const LV2_Feature* const*)
{
    return static_cast<Plugin*>(new T);
}

template <class T>
T* find(const LV2_Feature* const* features, const char* uri)
{
    for (; *features; ++features)
        if (std::strcmp((*features)->URI, uri) == 0) return static_cast<T*>((*features)->data);
    return nullptr;
}

LV2_Handle make_working(const LV2_Descriptor*, double, const char*, const LV2_Feature* const* features)
{
    const auto* const schedule = find<const LV2_Worker_Schedule>(features, LV2_WORKER__schedule);
    return schedule ? static_cast<Plugin*>(new Working(schedule)) : nullptr;
}

LV2_Handle make_gate(const LV2_Descriptor*, double, const char*, const LV2_Feature* const* features)
{
    const auto* const map = find<const LV2_URID_Map>(features, LV2_URID__map);
    return map ? static_cast<Plugin*>(new Gate(map->map(map->handle, LV2_MIDI__MidiEvent))) : nullptr;
}

LV2_Handle refuse(const LV2_Descriptor*, double, const char*, const LV2_Feature* const*)
{
    return nullptr;
}

void connect_port(LV2_Handle handle, std::uint32_t port, void* data)
{
    static_cast<Plugin*>(handle)->ports.at(port) = static_cast<float*>(data);
}

void run(LV2_Handle handle, std::uint32_t frames)
{
    static_cast<Plugin*>(handle)->run(frames);
}

void cleanup(LV2_Handle handle)
{
    delete static_cast<Plugin*>(handle);
}

const void* extension_data(const char* uri)
{
    static const LV2_Worker_Interface worker{Working::work, Working::work_response, nullptr};
    return std::strcmp(uri, LV2_WORKER__interface) == 0 ? &worker : nullptr;
}

const void* no_extension_data(const char*)
{
    return nullptr;
}

constexpr LV2_Descriptor describe(const char* uri,
                                  LV2_Handle (*instantiate)(const LV2_Descriptor*, double, const char*,
                                                            const LV2_Feature* const*),
                                  const void* (*extension)(const char*) = no_extension_data)
{
    return {uri, instantiate, connect_port, nullptr, run, nullptr, cleanup, extension};
}

const std::array descriptors{
    describe("urn:loophole:test:latent", make<Latent>),
    describe("urn:loophole:test:mono-to-stereo", make<MonoToStereo>),
    describe("urn:loophole:test:not-in-place", make<NotInPlace>),
    describe("urn:loophole:test:working", make_working, extension_data),
    describe("urn:loophole:test:gate", make_gate),
    describe("urn:loophole:test:scaling", make<Scaling>),
    describe("urn:loophole:test:refusing", refuse),
    describe("urn:loophole:test:demanding", make<Scaling>),
};

} // namespace

extern "C" LV2_SYMBOL_EXPORT const LV2_Descriptor* lv2_descriptor(std::uint32_t index)
{
    return index < descriptors.size() ? &descriptors[index] : nullptr;
}
