#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/peer.hpp"
#include "generated/signal/engine.client.hpp"
#include "generated/signal/graph.client.hpp"
#include "generated/signal/media.client.hpp"
#include "pulse/domains/engine_port.hpp"
#include "pulse/engine/absence.hpp"
#include "pulse/engine/media_desk.hpp"
#include "pulse/engine/plan_feed.hpp"
#include "pulse/engine/transport_desk.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chorus::pulse {

/// Keeps one Signal in line with the project: connects, configures, sends plans and brings playback back, again after
/// each loss. Loop's thread.
class EngineSession {
public:
    using Clock = std::chrono::steady_clock;

    struct Settings {
        net::Endpoint endpoint;
        std::string instance_id; ///< Of this run of Pulse.
        std::chrono::milliseconds heartbeat_interval{100};
        int heartbeat_misses = 5;
        /// How long a request waits for an engine that is not there. A restart takes a fraction of a second, and two
        /// seconds more where it is slowed down because the engine keeps ending.
        std::chrono::milliseconds patience{10'000};
        Absence::GivenUp given_up = {}; ///< See Absence.
    };
    struct Listener {
        std::function<void(const EngineStatus&)> changed;
        std::function<void(const TransportMark&)> moved;
        std::function<void(std::span<const MediaId>)> media_changed;
        std::function<void()> up;   ///< A new connection; nothing is on it yet.
        std::function<void()> down; ///< It is lost.
    };
    /// How long somebody waits for media that are still being prepared.
    using Patience = std::optional<std::chrono::milliseconds>;

    /// `loop` must outlive it.
    EngineSession(rpc::Loop& loop, Settings settings, Listener listener);
    EngineSession(const EngineSession&) = delete;
    EngineSession& operator=(const EngineSession&) = delete;

    /// Begins to connect.
    void connect();

    void show(const EngineProject& project);
    void clear();

    /// Calls back when there is an engine, which may be at once. One that is gone is waited for, unless none will come.
    /// Error: session.engineDown.
    void when_up(std::function<void(Result<void>)> done);
    /// Calls back when Signal holds the project that is shown now or a newer one, with what media are prepared within
    /// the patience (all where it is absent); waits for an engine like `when_up`. Error: session.engineDown.
    void when_ready(Patience patience, std::function<void(Result<void>)> done);

    rpc::Peer& peer() { return peer_; }
    bool up() const { return stage_ != Stage::down; }
    const EngineStatus& status() const { return status_; }
    TransportDesk& transport() { return transport_; }
    const MediaDesk& media() const { return media_; }
    const PlanFeed& feed() const { return feed_; }
    /// The project that is shown, or null.
    const std::shared_ptr<const ProjectContent>& project() const { return project_; }
    /// Names of the media of a plan that are silent, for people.
    static std::vector<std::string> silent_parts(const ProjectContent& project, const CompiledPlan& compiled);

private:
    enum class Stage {
        down,     ///< No connection.
        greeting, ///< Signal is asked what it holds.
        filling,  ///< Signal gets a device and its first plan.
        ready,    ///< Signal was brought to where it shall be.
    };
    struct Waiter {
        std::function<void(Result<void>)> done;
        std::optional<Clock::time_point> media_until; ///< From then on media are not waited for.
    };

    static rpc::PeerSettings peer_settings(const Settings& settings);
    void subscribe();
    void greet(std::function<void(Result<void>)> done);
    void come_up();
    void take_inventory(const signal_api::graph::Query::Reply& held);
    void go_down(const wire::Error& reason);

    void pump();
    std::uint32_t wanted_rate() const;
    void configure();
    bool waits_for_media() const;
    void send(const CompiledPlan& compiled);
    void applied(const signal_api::graph::Apply::Reply& reply);
    void resume();
    void conform(const MediaDesk::Job& job, Answer<ConformedFile> done);
    void media_ready(std::span<const MediaId> media);

    void add_waiter(Waiter waiter);
    void release_waiters();
    void fail_waiters(const std::string& reason);
    void wait_for_the_next_engine();
    void wake_at(Clock::time_point when);

    void poll();
    void take(const signal_api::engine::Status::Reply& reply);
    void note_held();
    void set_state(EngineState state, std::optional<std::string> reason = std::nullopt);
    void publish();

    Settings settings_;
    Listener listener_;
    rpc::Peer peer_;
    signal_api::engine::Client engine_;
    signal_api::graph::Client graph_;
    signal_api::media::Client conforming_;
    MediaDesk media_;
    TransportDesk transport_;
    PlanFeed feed_;
    Absence absence_;
    std::vector<rpc::Subscription> subscriptions_;
    rpc::Timer alarm_;
    rpc::Timer poll_timer_;

    Stage stage_ = Stage::down;
    std::shared_ptr<const ProjectContent> project_;
    std::uint64_t revision_ = 0;
    Clock::time_point media_patience_until_{};
    std::optional<signal_api::engine::EngineConfig> config_; ///< What Signal runs with; absent where no device is open.
    std::optional<std::uint32_t> refused_rate_;              ///< The device cannot be opened at this rate.
    bool configuring_ = false;
    signal_api::engine::Hello::Reply greeting_;
    std::optional<Clock::time_point> silent_since_; ///< Playback was lost then and is not back yet.
    std::optional<Clock::time_point> alarm_at_;
    std::vector<std::string> missing_parts_;
    std::vector<Waiter> waiters_;
    EngineStatus status_;
    EngineStatus published_;
};

} // namespace chorus::pulse
