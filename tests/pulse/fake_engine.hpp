#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "pulse/domains/engine_port.hpp"

#include <map>
#include <string>
#include <vector>

namespace chorus::test {

/// An engine without sound: it answers like one, keeps what it was told, and says what a test makes it say. Files count
/// as one second of stereo at 48 kHz; those whose text begins with `bad` cannot be read.
class FakeEngine final : public pulse::EnginePort {
public:
    explicit FakeEngine(rpc::Loop& loop);

    void observe(pulse::EngineObserver* observer) override { observer_ = observer; }
    EngineStatus status() const override;
    void show(const pulse::EngineProject& project) override;
    void clear() override { shown.reset(); }
    void sync(pulse::Answer<EngineStatus> done) override;
    void play(std::optional<Ticks> from, pulse::Answer<pulse::TransportMark> done) override;
    void stop(pulse::Answer<pulse::TransportMark> done) override;
    void locate(Ticks to, pulse::Answer<pulse::TransportMark> done) override;
    void probe(const std::filesystem::path& file, pulse::Answer<MediaInfo> done) override;
    pulse::MediaCondition condition(const MediaId&) const override;
    void scan_plugins(pulse::Answer<std::vector<PluginSummary>> done) override;
    void describe_plugin(const PluginUri& uri, pulse::Answer<PluginDescription> done) override;
    void read_preset(const PluginUri& uri, const PluginUri& preset, pulse::Answer<pulse::PresetContent> done) override;
    void render(pulse::RenderRequest request, pulse::Answer<void> done) override;
    void cancel_render(const JobId& job, pulse::Answer<void> done) override;
    void start_capture(pulse::CaptureRequest request, pulse::Answer<void> done) override;
    void stop_capture(const JobId& job, pulse::Answer<void> done) override;

    pulse::EngineObserver& observer() { return *observer_; }

    bool down = false;
    bool rolling = false;
    Ticks place;
    std::optional<ProjectContent> shown;
    std::uint64_t shown_revision = 0;
    std::set<MediaId> shown_missing;
    std::map<std::string, PluginDescription> plugins; ///< One effect, one instrument and one that cannot be used.
    std::vector<pulse::RenderRequest> renders;
    std::vector<pulse::CaptureRequest> captures;

private:
    template <class T>
    void answer(pulse::Answer<T> done, Result<T> result);
    template <class T>
    bool refuse(pulse::Answer<T>& done);
    pulse::TransportMark mark() const;

    rpc::Loop& loop_;
    pulse::EngineObserver* observer_ = nullptr;
};

inline constexpr const char* reverb_uri = "http://example.org/reverb";
inline constexpr const char* piano_uri = "http://example.org/piano";
inline constexpr const char* odd_uri = "http://example.org/odd";
inline constexpr const char* hall_preset = "http://example.org/reverb#hall";

} // namespace chorus::test
