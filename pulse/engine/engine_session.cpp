#include "pulse/engine/engine_session.hpp"

#include "generated/pulse/session.hpp"
#include "generated/signal/operations.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {
namespace {

namespace engine = signal_api::engine;
namespace graph = signal_api::graph;

/// A project that was just opened waits so long for its media before it is played without them. After that, edits do
/// not wait for media any more.
constexpr std::chrono::milliseconds media_patience{1500};
constexpr std::chrono::milliseconds poll_interval{1000};
/// Who presses play rather hears some of it than nothing.
constexpr std::chrono::milliseconds play_patience{3000};

PluginLatencies latencies_of(const std::vector<graph::PluginLatency>& reported)
{
    PluginLatencies latencies;
    for (const auto& each : reported)
        latencies.emplace(each.key, each.frames.value);
    return latencies;
}

std::vector<std::string> messages_of(const std::vector<graph::MissingPart>& parts)
{
    std::vector<std::string> messages;
    for (const auto& part : parts)
        messages.push_back(part.message);
    return messages;
}

} // namespace

EngineSession::EngineSession(rpc::Loop& loop, Settings settings, Listener listener)
    : settings_(std::move(settings)), listener_(std::move(listener)), peer_(loop, peer_settings(settings_)),
      engine_(peer_), graph_(peer_), conforming_(peer_),
      media_([this](const MediaDesk::Job& job, Answer<ConformedFile> done) { conform(job, std::move(done)); },
             [this](std::span<const MediaId> media) { media_ready(media); }),
      transport_(peer_, {.when_ready = [this](auto done) { when_ready(play_patience, std::move(done)); },
                         .moved = [this](const TransportMark& mark) { listener_.moved(mark); },
                         .now = [] { return Clock::now(); }}),
      absence_(loop, settings_.patience, settings_.given_up), alarm_(loop), poll_timer_(loop)
{
    peer_.set_handshake([this](std::function<void(Result<void>)> done) { greet(std::move(done)); });
    peer_.on_up([this] { come_up(); });
    peer_.on_down([this](const wire::Error& reason) { go_down(reason); });
    subscribe();
    status_.state = EngineState::down;
    status_.reason = "It has not been found yet.";
}

void EngineSession::subscribe()
{
    subscriptions_.push_back(engine_.on_state([this](const engine::State::Event& event) {
        const bool works = event.state == engine::EngineState::running;
        set_state(works ? EngineState::ready : EngineState::failed, event.reason);
    }));
    subscriptions_.push_back(engine_.on_overrun([this](const engine::Overrun::Event& event) {
        status_.overruns = event.count;
        publish();
    }));
    subscriptions_.push_back(graph_.on_miss([this](const graph::Miss::Event& event) {
        missing_parts_.push_back(event.part.message);
        note_held();
    }));
}

rpc::PeerSettings EngineSession::peer_settings(const Settings& settings)
{
    rpc::PeerSettings peer;
    peer.self = wire::Party::pulse;
    peer.server = wire::Party::signal;
    // A local socket costs nothing to try, and every millisecond is one of silence.
    peer.back_off = {.first = std::chrono::milliseconds(5), .last = std::chrono::milliseconds(20), .factor = 2};
    peer.heartbeat = engine::Heartbeat::operation;
    peer.heartbeat_interval = settings.heartbeat_interval;
    peer.heartbeat_misses = settings.heartbeat_misses;
    return peer;
}

void EngineSession::connect()
{
    peer_.connect(settings_.endpoint);
}

void EngineSession::show(const EngineProject& project)
{
    if (!project_) media_patience_until_ = Clock::now() + media_patience;
    project_ = std::make_shared<const ProjectContent>(project.content);
    revision_ = project.revision;
    media_.show(project);
    feed_.want({project_, media_.files(), revision_});
    pump();
}

void EngineSession::clear()
{
    project_ = nullptr;
    media_.clear();
    feed_.clear();
    pump();
}

void EngineSession::when_ready(Patience patience, std::function<void(Result<void>)> done)
{
    when_up([this, patience, done = std::move(done)](Result<void> up) {
        if (!up) return done(std::move(up));
        add_waiter({done, patience ? std::optional(Clock::now() + *patience) : std::nullopt});
    });
}

void EngineSession::when_up(std::function<void(Result<void>)> done)
{
    if (peer_.up()) return done({});
    absence_.wait(status_.reason.value_or(""), std::move(done));
}

std::vector<std::string> EngineSession::silent_parts(const ProjectContent& project, const CompiledPlan& compiled)
{
    std::vector<std::string> parts;
    for (const MediaId& id : compiled.silent_media) {
        const auto media =
            std::find_if(project.media.begin(), project.media.end(), [&](const Media& each) { return each.id == id; });
        parts.push_back("The media `" + (media == project.media.end() ? id.value : media->name) +
                        "` is silent because its file cannot be played.");
    }
    return parts;
}

// -- Connection ------------------------------------------------------------------------------------------------------

void EngineSession::greet(std::function<void(Result<void>)> done)
{
    const engine::Hello::Command hello{.instance_id = settings_.instance_id,
                                       .api_hash = std::string(signal_api::shape_hash),
                                       .spec_version = std::string(engine::spec_version)};
    engine_.hello(hello, [this, done = std::move(done)](Result<engine::Hello::Reply> reply) {
        if (!reply) {
            set_state(EngineState::failed, reply.error().message);
            return done(tl::unexpected(std::move(reply.error())));
        }
        greeting_ = std::move(*reply);
        done({});
    });
}

void EngineSession::come_up()
{
    stage_ = Stage::greeting;
    ++status_.connects;
    set_state(EngineState::starting);
    listener_.up();
    transport_.connected({.rolling = greeting_.rolling, .position = greeting_.position, .roll = greeting_.roll});
    if (greeting_.rolling) silent_since_.reset();
    engine_.status({}, [this](Result<engine::Status::Reply> reply) {
        if (reply) take(*reply);
    });
    graph_.query({}, [this](Result<graph::Query::Reply> reply) {
        if (reply) take_inventory(*reply);
    });
    poll_timer_.every(poll_interval, [this] { poll(); });
    absence_.back();
}

/// Comes after the answer to `status`, since answers keep the order of their questions.
void EngineSession::take_inventory(const graph::Query::Reply& held)
{
    missing_parts_ = messages_of(held.missing);
    feed_.connected(held.hash, latencies_of(held.latencies));
    stage_ = Stage::filling;
    media_.connected();
    pump();
}

void EngineSession::go_down(const wire::Error& reason)
{
    stage_ = Stage::down;
    if (transport_.mark().rolling && !silent_since_) silent_since_ = Clock::now();
    poll_timer_.cancel();
    config_.reset();
    refused_rate_.reset();
    configuring_ = false;
    feed_.disconnected();
    media_.disconnected();
    listener_.down();
    set_state(EngineState::down, reason.message);
    wait_for_the_next_engine();
}

// -- Bringing Signal in line -----------------------------------------------------------------------------------------

/// Does the next thing that Signal needs, if nothing is under way.
void EngineSession::pump()
{
    if (stage_ < Stage::filling || !peer_.up() || configuring_) return;
    if (refused_rate_ == wanted_rate()) return fail_waiters(status_.reason.value_or(""));
    if (!config_ || config_->sample_rate != wanted_rate()) return configure();
    if (waits_for_media()) return wake_at(media_patience_until_);
    if (const CompiledPlan* compiled = feed_.next()) return send(*compiled);
    note_held();
    if (stage_ == Stage::filling && feed_.settled()) return resume();
    release_waiters();
}

std::uint32_t EngineSession::wanted_rate() const
{
    if (project_) return project_->settings.sample_rate.value;
    return config_ ? config_->sample_rate : 48000;
}

/// The rate is the project's; everything else is what Signal was started with.
void EngineSession::configure()
{
    engine::EngineConfig wanted = config_.value_or(
        engine::EngineConfig{.device = "virtual", .sample_rate = 48000, .block_size = 256, .threads = 1});
    wanted.sample_rate = wanted_rate();
    configuring_ = true;
    engine_.configure({.config = wanted}, [this, rate = wanted.sample_rate](Result<engine::Configure::Reply> reply) {
        configuring_ = false;
        if (reply) {
            config_ = reply->config;
            status_.note = reply->note;
        } else if (peer_.up()) {
            refused_rate_ = rate;
            set_state(EngineState::failed, reply.error().message);
        }
        pump();
    });
}

/// The first plan of a project waits a little for its media: without them it would be another plan than the one that a
/// Signal may still be playing.
bool EngineSession::waits_for_media() const
{
    return project_ && !feed_.held() && !media_.settled() && Clock::now() < media_patience_until_;
}

void EngineSession::send(const CompiledPlan& compiled)
{
    graph_.apply({.plan = compiled.plan}, [this](Result<graph::Apply::Reply> reply) {
        if (reply) {
            applied(*reply);
        } else if (peer_.up()) {
            feed_.refused();
            set_state(EngineState::failed, reply.error().message);
            pump();
        }
    });
}

void EngineSession::applied(const graph::Apply::Reply& reply)
{
    missing_parts_ = messages_of(reply.missing);
    feed_.accepted(latencies_of(reply.latencies));
    if (stage_ == Stage::ready) set_state(EngineState::ready);
    pump();
}

void EngineSession::resume()
{
    stage_ = Stage::ready;
    transport_.resume([this] {
        if (!peer_.up()) return;
        if (silent_since_ && transport_.mark().rolling)
            status_.gap = std::chrono::duration<double, std::milli>(Clock::now() - *silent_since_).count();
        silent_since_.reset();
        set_state(EngineState::ready);
        pump();
    });
}

void EngineSession::conform(const MediaDesk::Job& job, Answer<ConformedFile> done)
{
    const signal_api::media::Conform::Command command{
        .path = job.source.string(), .sample_rate = job.sample_rate, .destination = job.destination.string()};
    conforming_.conform(
        command, [done = std::move(done), path = command.destination](Result<signal_api::media::Conform::Reply> reply) {
            if (!reply) return done(tl::unexpected(std::move(reply.error())));
            done(ConformedFile{.path = path, .frames = reply->frames, .channels = reply->channels});
        });
}

void EngineSession::media_ready(std::span<const MediaId> media)
{
    if (project_) feed_.want({project_, media_.files(), revision_});
    listener_.media_changed(media);
    pump();
}

// -- Those who wait --------------------------------------------------------------------------------------------------

void EngineSession::add_waiter(Waiter waiter)
{
    if (waiter.media_until) wake_at(*waiter.media_until);
    waiters_.push_back(std::move(waiter));
    release_waiters();
}

/// Who waited for an engine that is gone now waits for the one that takes its place.
void EngineSession::wait_for_the_next_engine()
{
    for (Waiter& waiter : std::exchange(waiters_, {}))
        when_up([this, waiter = std::move(waiter)](Result<void> up) {
            if (!up) return waiter.done(std::move(up));
            add_waiter(waiter);
        });
}

void EngineSession::release_waiters()
{
    if (stage_ != Stage::ready || !feed_.settled()) return;
    std::vector<Waiter> released;
    for (auto waiter = waiters_.begin(); waiter != waiters_.end();) {
        const bool over = media_.settled() || (waiter->media_until && *waiter->media_until <= Clock::now());
        if (over) {
            released.push_back(std::move(*waiter));
            waiter = waiters_.erase(waiter);
        } else {
            if (waiter->media_until) wake_at(*waiter->media_until);
            ++waiter;
        }
    }
    for (Waiter& waiter : released)
        waiter.done({});
}

void EngineSession::fail_waiters(const std::string& reason)
{
    for (Waiter& waiter : std::exchange(waiters_, {}))
        waiter.done(pulse_api::session::engine_down(reason));
}

void EngineSession::wake_at(Clock::time_point when)
{
    if (alarm_at_ && *alarm_at_ <= when) return;
    alarm_at_ = when;
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(when - Clock::now());
    alarm_.after(std::max(delay, std::chrono::milliseconds(0)), [this] {
        alarm_at_.reset();
        pump();
    });
}

// -- What is told of it ----------------------------------------------------------------------------------------------

void EngineSession::poll()
{
    engine_.status({}, [this](Result<engine::Status::Reply> reply) {
        if (reply) take(*reply);
    });
}

void EngineSession::take(const engine::Status::Reply& reply)
{
    config_ = reply.config;
    status_.note = reply.note;
    status_.overruns = reply.overruns;
    status_.underruns = reply.underruns;
    status_.load = reply.load;
    if (stage_ == Stage::ready && reply.state == engine::EngineState::failed) status_.state = EngineState::failed;
    note_held();
}

void EngineSession::note_held()
{
    status_.missing = missing_parts_;
    if (const CompiledPlan* held = feed_.held()) {
        status_.plan_hash = held->plan.hash;
        status_.plan_revision = feed_.held_revision();
        status_.latency = held->plan.latency;
        transport_.set_rate(held->plan.sample_rate);
        transport_.set_loop(held->plan.loop);
        if (project_) {
            auto silent = silent_parts(*project_, *held);
            status_.missing.insert(status_.missing.end(), silent.begin(), silent.end());
        }
    }
    publish();
}

void EngineSession::set_state(EngineState state, std::optional<std::string> reason)
{
    status_.state = state;
    status_.reason = std::move(reason);
    publish();
}

/// Tells what changed; load alone is not worth a message.
void EngineSession::publish()
{
    status_.device.reset();
    status_.sample_rate.reset();
    status_.block_size.reset();
    if (config_) {
        status_.device = config_->device;
        status_.sample_rate = SampleRate{config_->sample_rate};
        status_.block_size = config_->block_size;
    }
    published_.load = status_.load;
    if (status_ == published_) return;
    published_ = status_;
    listener_.changed(status_);
}

} // namespace chorus::pulse
