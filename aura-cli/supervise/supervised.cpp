#include "aura-cli/supervise/supervised.hpp"

#include <csignal>

#include "codegen/runtime/wire/envelope.hpp"

namespace chorus::aura {

Supervised::Supervised(rpc::Loop& loop, ProcessPlan plan, std::function<void()> changed)
    : loop_(loop), plan_(std::move(plan)), changed_(std::move(changed)), backoff_(plan_.backoff), limit_(loop),
      since_(wire::timestamp_now())
{}

void Supervised::start()
{
    wanted_ = true;
    launch();
}

void Supervised::stop()
{
    wanted_ = false;
    limit_.cancel();
    plan_.probe->cancel();
    if (!runs()) return enter(ProcessState::stopped);
    child_->signal(SIGTERM);
    kill_after(plan_.end_within);
    enter(ProcessState::stopping);
}

void Supervised::launch()
{
    started_ = Clock::now();
    ++starts_;
    auto child = Child::start(plan_.launch);
    if (!child) return cannot_start(child.error().message);
    child_.emplace(std::move(*child));
    watch_end();
    kill_after(plan_.ready_within);
    plan_.probe->begin([this] {
        limit_.cancel();
        enter(ProcessState::ready);
    });
    enter(ProcessState::starting);
}

void Supervised::watch_end()
{
    end_ = loop_.on_readable(child_->end_descriptor(), [this] {
        if (auto how = child_->collect()) ended(std::move(*how));
    });
}

void Supervised::kill_after(std::chrono::milliseconds limit)
{
    limit_.after(limit, [this] {
        if (runs()) child_->kill_group();
    });
}

void Supervised::ended(std::string how)
{
    const auto lifetime = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started_);
    plan_.probe->cancel();
    limit_.cancel();
    end_.reset();
    child_.reset();
    last_exit_ = std::move(how);
    if (!wanted_) return enter(ProcessState::stopped);
    const auto pause = backoff_.after(lifetime);
    if (!pause) return enter(ProcessState::gave_up);
    limit_.after(*pause, [this] { launch(); });
    enter(ProcessState::pausing);
}

/// A program that could never be executed will not be by trying again; one that ran before may be being replaced.
void Supervised::cannot_start(std::string why)
{
    if (starts_ > 1) return ended(std::move(why));
    last_exit_ = std::move(why);
    enter(ProcessState::gave_up);
}

void Supervised::enter(ProcessState state)
{
    state_ = state;
    since_ = wire::timestamp_now();
    changed_();
}

SupervisedProcess Supervised::describe() const
{
    SupervisedProcess process;
    process.name = plan_.launch.name;
    process.state = state_;
    if (runs()) process.pid = child_->pid();
    process.restarts = starts_ > 0 ? starts_ - 1 : 0;
    process.since = since_;
    if (!last_exit_.empty()) process.last_exit = last_exit_.substr(0, 200);
    process.log = plan_.launch.log.string();
    return process;
}

} // namespace chorus::aura
