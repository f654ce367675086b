#include "aura-cli/supervise/supervisor.hpp"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "codegen/runtime/wire/envelope.hpp"

namespace chorus::aura {
namespace {

/// The numbers of the direct children of this process's one thread.
std::vector<pid_t> children()
{
    std::ifstream list(fmt::format("/proc/self/task/{}/children", ::getpid()));
    std::vector<pid_t> found;
    for (pid_t pid = 0; list >> pid;)
        found.push_back(pid);
    return found;
}

std::string gave_up(const Supervised& process)
{
    const std::string& last = process.last_exit();
    return fmt::format("{} was given up: {}{}", process.name(), last, last.ends_with('.') ? "" : ".");
}

} // namespace

Supervisor::Supervisor(rpc::Loop& loop, Session session, std::vector<ProcessPlan> plans,
                       std::function<void(const SupervisorStatus&)> report)
    : report_(std::move(report))
{
    for (std::size_t i = 0; i < plans.size(); ++i)
        processes_.push_back(
            std::make_unique<Supervised>(loop, std::move(plans[i]), [this, i] { process_changed(i); }));
    status_.session = std::move(session.name);
    status_.directory = std::move(session.directory);
    status_.pid = ::getpid();
    status_.state = SupervisionState::starting;
    status_.since = wire::timestamp_now();
}

void Supervisor::start()
{
    started_ = std::chrono::steady_clock::now();
    processes_.front()->start();
}

void Supervisor::stop()
{
    if (stopping_) return;
    stopping_ = true;
    stop_last_running();
}

bool Supervisor::finished() const
{
    return stopping_ && std::all_of(processes_.begin(), processes_.end(),
                                    [](const auto& process) { return process->state() == ProcessState::stopped; });
}

void Supervisor::process_changed(std::size_t index)
{
    const ProcessState state = processes_[index]->state();
    if (stopping_) {
        publish();
        if (state == ProcessState::stopped) stop_last_running();
        return;
    }
    if (state == ProcessState::gave_up) {
        if (!was_ready_) return fail(gave_up(*processes_[index]));
        status_.failure = gave_up(*processes_[index]);
    }
    if (!was_ready_ && all_ready()) {
        was_ready_ = true;
        const auto took = std::chrono::steady_clock::now() - started_;
        status_.start_ms =
            static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
    }
    publish();
    const bool has_next = index + 1 < processes_.size();
    if (state == ProcessState::ready && has_next && processes_[index + 1]->state() == ProcessState::waiting)
        processes_[index + 1]->start();
}

void Supervisor::fail(const std::string& why)
{
    status_.failure = why;
    stop();
}

/// One at a time: the next is ended when the one started after it is gone.
void Supervisor::stop_last_running()
{
    for (auto process = processes_.rbegin(); process != processes_.rend(); ++process) {
        if ((*process)->state() == ProcessState::stopped) continue;
        if ((*process)->state() != ProcessState::stopping) (*process)->stop();
        return;
    }
}

bool Supervisor::all_ready() const
{
    return std::all_of(processes_.begin(), processes_.end(),
                       [](const auto& process) { return process->state() == ProcessState::ready; });
}

SupervisionState Supervisor::overall() const
{
    if (finished()) return was_ready_ || !status_.failure ? SupervisionState::stopped : SupervisionState::failed;
    if (stopping_) return SupervisionState::stopping;
    const bool lost = std::any_of(processes_.begin(), processes_.end(),
                                  [](const auto& process) { return process->state() == ProcessState::gave_up; });
    if (lost) return SupervisionState::degraded;
    if (!was_ready_) return SupervisionState::starting;
    return all_ready() ? SupervisionState::ready : SupervisionState::recovering;
}

void Supervisor::publish()
{
    const SupervisionState state = overall();
    if (state != status_.state) status_.since = wire::timestamp_now();
    status_.state = state;
    status_.processes.clear();
    for (const auto& process : processes_)
        status_.processes.push_back(process->describe());
    report_(status_);
}

void end_orphans()
{
    // Each round may hand us the children of those that it killed.
    for (auto left = children(); !left.empty(); left = children()) {
        for (const pid_t pid : left) {
            ::kill(pid, SIGKILL);
            ::waitpid(pid, nullptr, 0);
        }
    }
}

} // namespace chorus::aura
