#include "signal/devices/port_audio.hpp"

#include "signal/devices/quiet_stderr.hpp"

#include <portaudio.h>

#include <algorithm>
#include <atomic>
#include <cctype>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace chorus::signal {

namespace {

/// PortAudio between Pa_Initialize and Pa_Terminate; it counts, and looks for devices when it comes from zero.
class Session {
public:
    Session()
    {
        const QuietStderr quiet;
        error_ = Pa_Initialize();
    }
    ~Session()
    {
        const QuietStderr quiet;
        if (error_ == paNoError) Pa_Terminate();
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    bool usable() const { return error_ == paNoError; }

private:
    PaError error_ = paNoError;
};

/// No device has blocks as long as this.
constexpr std::chrono::milliseconds silence_limit{2000};

std::string host_api_name(const PaDeviceInfo& device)
{
    return Pa_GetHostApiInfo(device.hostApi)->name;
}
std::string full_name(const PaDeviceInfo& device)
{
    return host_api_name(device) + "/" + device.name;
}

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return lower;
}

bool can_play(const PaDeviceInfo& device)
{
    return device.maxOutputChannels >= 2;
}

/// The first device that can play and fits.
template <class Fits>
PaDeviceIndex find(Fits fits)
{
    for (PaDeviceIndex index = 0; index < Pa_GetDeviceCount(); ++index) {
        const PaDeviceInfo* device = Pa_GetDeviceInfo(index);
        if (device != nullptr && can_play(*device) && fits(*device)) return index;
    }
    return paNoDevice;
}

/// Exact names go before parts of names, so that no device can hide another.
PaDeviceIndex find_by_name(std::string_view name)
{
    const std::string wanted = lower_case(name);
    PaDeviceIndex found = find([&](const PaDeviceInfo& device) { return lower_case(full_name(device)) == wanted; });
    if (found != paNoDevice) return found;
    found = find([&](const PaDeviceInfo& device) { return lower_case(device.name) == wanted; });
    if (found != paNoDevice) return found;
    return find([&](const PaDeviceInfo& device) { return lower_case(host_api_name(device)).starts_with(wanted); });
}

class PortAudioDriver final : public Driver {
public:
    PortAudioDriver(std::unique_ptr<Session> session, PaDeviceIndex device, const DeviceRequest& request)
        : session_(std::move(session)), device_(device), request_(request)
    {}
    ~PortAudioDriver() override { stop(); }

    Result<DriverFormat> start(AudioClient& client) override
    {
        client_ = &client;
        closing_ = lost_ = false;
        const PaDeviceInfo& info = *Pa_GetDeviceInfo(device_);
        const PaStreamParameters output{device_, 2, paFloat32 | paNonInterleaved, info.defaultLowOutputLatency,
                                        nullptr};
        PaError error = Pa_OpenStream(&stream_, nullptr, &output, request_.sample_rate, request_.block_frames, paNoFlag,
                                      &PortAudioDriver::process, this);
        if (error != paNoError) return failure(error);
        Pa_SetStreamFinishedCallback(stream_, &PortAudioDriver::finished);
        error = Pa_StartStream(stream_);
        if (error != paNoError) {
            close();
            return failure(error);
        }
        watch_ = std::jthread([this](std::stop_token stop) { watch(stop); });
        const auto rate = static_cast<std::uint32_t>(Pa_GetStreamInfo(stream_)->sampleRate + 0.5);
        return DriverFormat{rate, request_.block_frames, false};
    }

    void stop() noexcept override
    {
        if (stream_ == nullptr) return;
        closing_ = true;
        watch_ = {};
        if (lost_) return abandon();
        Pa_StopStream(stream_);
        close();
    }

private:
    static int process(const void*, void* output, unsigned long frames, const PaStreamCallbackTimeInfo*,
                       PaStreamCallbackFlags flags, void* self)
    {
        AudioClient& client = *static_cast<PortAudioDriver*>(self)->client_;
        ++static_cast<PortAudioDriver*>(self)->blocks_;
        if ((flags & paOutputUnderflow) != 0) client.device_underrun();
        client.pull(static_cast<float* const*>(output), frames);
        return paContinue;
    }

    /// Called when the stream ends, whoever ended it.
    static void finished(void* self)
    {
        auto& driver = *static_cast<PortAudioDriver*>(self);
        if (!driver.closing_) driver.lose("The device stopped by itself.");
    }

    void lose(const char* reason) noexcept
    {
        if (!lost_.exchange(true)) client_->device_lost(reason);
    }

    /// PortAudio does not tell when a JACK server dies; that no block is asked for any more does.
    void watch(const std::stop_token& stop)
    {
        std::mutex guard;
        std::condition_variable_any ended;
        std::unique_lock lock(guard);
        std::uint64_t seen = blocks_;
        while (!ended.wait_for(lock, stop, silence_limit, [&] { return stop.stop_requested(); }) &&
               !stop.stop_requested()) {
            if (blocks_ == seen) return lose("The device asks for no more samples.");
            seen = blocks_;
        }
    }

    wire::Failure failure(PaError error) const
    {
        if (error != paUnanticipatedHostError) return device_failed(request_.name, Pa_GetErrorText(error));
        return device_failed(request_.name, Pa_GetLastHostErrorInfo()->errorText);
    }

    void close() noexcept
    {
        Pa_CloseStream(stream_);
        stream_ = nullptr;
    }

    /// Closing the stream of a dead server would wait for ten minutes, so it and its session are left behind.
    void abandon() noexcept
    {
        stream_ = nullptr;
        static_cast<void>(session_.release());
    }

    std::unique_ptr<Session> session_;
    PaDeviceIndex device_;
    DeviceRequest request_;
    PaStream* stream_ = nullptr;
    AudioClient* client_ = nullptr;
    std::atomic<bool> closing_{false};
    std::atomic<bool> lost_{false};
    std::atomic<std::uint64_t> blocks_{0};
    std::jthread watch_;
};

} // namespace

std::vector<DeviceInfo> list_port_audio()
{
    const Session session;
    std::vector<DeviceInfo> devices;
    if (!session.usable()) return devices;
    for (PaDeviceIndex index = 0; index < Pa_GetDeviceCount(); ++index) {
        const PaDeviceInfo* device = Pa_GetDeviceInfo(index);
        if (device == nullptr || !can_play(*device)) continue;
        devices.push_back({full_name(*device), DeviceKind::port_audio,
                           static_cast<std::uint32_t>(device->maxOutputChannels),
                           static_cast<std::uint32_t>(device->defaultSampleRate)});
    }
    return devices;
}

Result<std::unique_ptr<Driver>> make_port_audio(const DeviceRequest& request)
{
    auto session = std::make_unique<Session>();
    if (!session->usable()) return device_not_found(request.name);
    const PaDeviceIndex device = request.name == "default" ? Pa_GetDefaultOutputDevice() : find_by_name(request.name);
    if (device == paNoDevice) return device_not_found(request.name);
    return std::make_unique<PortAudioDriver>(std::move(session), device, request);
}

} // namespace chorus::signal
