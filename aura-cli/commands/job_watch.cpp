#include "aura-cli/commands/job_watch.hpp"

#include <csignal>

#include <fmt/format.h>

namespace chorus::aura {
namespace {

namespace rendering = pulse_api::rendering;
using rendering::JobState;

/// A render takes as long as it takes; its end, a lost connection or the user ends the wait.
constexpr rpc::Deadline no_limit{std::chrono::hours(24 * 365)};

bool has_ended(const rendering::Job& job)
{
    return job.state == JobState::complete || job.state == JobState::failed || job.state == JobState::cancelled;
}

Result<rendering::Job> outcome(const rendering::Job& job)
{
    if (job.state == JobState::complete) return job;
    if (job.failure) return wire::fail(job.failure->code, job.failure->message, job.failure->hint.value_or(""));
    return wire::fail("aura.interrupted", fmt::format("{} was cancelled.", job.id.value), "Start it again.");
}

} // namespace

JobWatch::JobWatch(Connection& connection, Progress& progress)
    : connection_(connection), progress_(progress), client_(connection.peer()), rendering_(connection.peer())
{
    progress_events_ = rendering_.on_progress([this](const rendering::Progress::Event& event) {
        if (!id_ || event.job == *id_)
            progress_.show(event.share, event.speed > 0 ? fmt::format("{:.0f}× real time", event.speed) : "");
    });
    state_events_ = rendering_.on_state([this](const rendering::State::Event& event) { take(event.job); });
}

Result<void> JobWatch::begin()
{
    auto subscribed = client_.subscribe({.domains = {"rendering"}});
    if (!subscribed) return wire::Failure(std::move(subscribed.error()));
    connection_.peer().on_up([this] { catch_up(); });
    return {};
}

Result<JobWatch::Job> JobWatch::wait(const Job& started)
{
    id_ = started.id;
    const auto interruption = connection_.loop().on_signals({SIGINT}, [&](int) { interrupt(started); });
    connection_.peer().run_until([&] { return over(); }, no_limit);
    progress_.clear();
    if (failure_) return wire::Failure(*failure_);
    return outcome(jobs_.at(id_->value));
}

void JobWatch::take(const Job& job)
{
    jobs_[job.id.value] = job;
}

/// What was captured is kept; half a render is of no use.
void JobWatch::interrupt(const Job& job)
{
    if (job.kind == rendering::JobKind::capture)
        rendering_.capture_stop({}, [](const auto&) {});
    else
        rendering_.cancel({.job = job.id}, [](const auto&) {});
}

void JobWatch::catch_up()
{
    client_.subscribe({.domains = {"rendering"}}, [](const auto&) {});
    if (!id_) return;
    rendering_.get({.job = *id_}, [this](const Result<rendering::Get::Reply>& reply) {
        if (reply)
            take(reply->job);
        else
            failure_ = reply.error();
    });
}

bool JobWatch::over() const
{
    const auto job = jobs_.find(id_->value);
    return failure_ || (job != jobs_.end() && has_ended(job->second));
}

} // namespace chorus::aura
