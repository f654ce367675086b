#pragma once

#include "generated/signal/media.client.hpp"
#include "generated/signal/metering.client.hpp"
#include "generated/signal/plugin.client.hpp"
#include "pulse/domains/engine_port.hpp"
#include "pulse/engine/engine_session.hpp"
#include "pulse/engine/level_reader.hpp"
#include "pulse/engine/render_desk.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace chorus::pulse {

/// The audio engine of a session, as the domains see it: Signal at the other end of a socket. What needs an engine
/// waits a while for one that is being restarted. Loop's thread.
class SignalLink final : public EnginePort {
public:
    /// `loop` must outlive it.
    SignalLink(rpc::Loop& loop, EngineSession::Settings settings);

    /// Begins to connect and goes on with it until the end.
    void connect() { session_.connect(); }
    /// Sees every message in both directions.
    void set_trace(rpc::TraceHook hook) { session_.peer().set_trace(std::move(hook)); }

    void observe(EngineObserver* observer) override { observer_ = observer; }
    EngineStatus status() const override { return session_.status(); }

    void show(const EngineProject& project) override { session_.show(project); }
    void clear() override;
    void sync(Answer<EngineStatus> done) override;

    void play(std::optional<Ticks> from, Answer<TransportMark> done) override;
    void stop(Answer<TransportMark> done) override;
    void locate(Ticks to, Answer<TransportMark> done) override;

    void probe(const std::filesystem::path& file, Answer<MediaInfo> done) override;
    MediaCondition condition(const MediaId& media) const override { return session_.media().condition(media); }

    void scan_plugins(Answer<std::vector<PluginSummary>> done) override;
    void describe_plugin(const PluginUri& uri, Answer<PluginDescription> done) override;
    void read_preset(const PluginUri& uri, const PluginUri& preset, Answer<PresetContent> done) override;

    void render(RenderRequest request, Answer<void> done) override;
    void cancel_render(const JobId& job, Answer<void> done) override;
    void start_capture(CaptureRequest request, Answer<void> done) override;
    void stop_capture(const JobId& job, Answer<void> done) override;

private:
    EngineSession::Listener listener();
    RenderDesk::Listener render_listener();
    void connected();
    void take_stream(std::string_view bytes);
    std::optional<Frames> capture_frames(Frames start) const;
    Frames frames_at(Ticks position) const;
    wire::Failure gone() const;
    /// Tells the observer, if there is one.
    template <class Call>
    void tell(Call call)
    {
        if (observer_) call(*observer_);
    }
    /// Tells what follows an answer of the engine: not before that answer, which is given later().
    template <class Call>
    void tell_in_turn(Call call)
    {
        loop_.post([this, alive = std::weak_ptr<bool>(alive_), call = std::move(call)] {
            if (!alive.expired()) tell(call);
        });
    }
    /// Asks when there is an engine, and once more when that one dies over the answer; for what changes nothing.
    template <class T>
    void ask(std::function<void(Answer<T>)> question, Answer<T> done, bool again = true);
    /// Answers after the call that asked has returned.
    template <class T>
    Answer<T> later(Answer<T> done)
    {
        return [this, done = std::move(done)](Result<T> result) {
            loop_.post([done, result = std::move(result)] { done(result); });
        };
    }

    rpc::Loop& loop_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true); ///< What was posted may outlive this object.
    EngineObserver* observer_ = nullptr;
    EngineSession session_;
    RenderDesk renders_;
    std::optional<Ticks> capture_length_; ///< Of the capture that was armed last.
    Ticks asked_for_{0};                  ///< The place that a play or locate named last.
    LevelReader levels_;
    signal_api::media::Client media_;
    signal_api::metering::Client metering_;
    signal_api::plugin::Client plugins_;
};

} // namespace chorus::pulse
