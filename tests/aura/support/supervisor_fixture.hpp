#pragma once

#include <chrono>
#include <csignal>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <sys/prctl.h>

#include "aura-cli/supervise/session_directory.hpp"
#include "aura-cli/supervise/supervisor.hpp"
#include "tests/aura/support/scratch.hpp"

namespace chorus::aura_test {

/// A supervisor in this process over fake processes.
class SupervisorFixture {
public:
    SupervisorFixture()
    {
        ::prctl(PR_SET_CHILD_SUBREAPER, 1);
        ::setenv("LOOPHOLE_RUNTIME_DIR", scratch_.path().c_str(), 1);
        directory_.emplace(*aura::SessionDirectory::locate("test"));
        (void)directory_->create();
    }
    ~SupervisorFixture()
    {
        if (supervisor_) down();
    }

    const aura::SessionDirectory& directory() const { return *directory_; }
    const SupervisorStatus& status() const { return supervisor_->status(); }
    const SupervisedProcess& process(std::size_t index) const { return status().processes.at(index); }
    const std::vector<SupervisorStatus>& history() const { return history_; }
    aura::Supervisor& supervisor() { return *supervisor_; }

    void behave(const std::string& name, const std::string& how)
    {
        write_text(directory_->path() / (name + ".behaviour"), how + "\n");
    }

    /// Both processes with short limits, so that a test that waits for one is over soon.
    std::vector<aura::ProcessPlan> plans()
    {
        std::vector<aura::ProcessPlan> plans;
        plans.push_back(plan("loophole-signal", directory_->signal_socket()));
        plans.push_back(plan("loophole-pulse", directory_->pulse_socket()));
        return plans;
    }

    void start() { start(plans()); }
    void start(std::vector<aura::ProcessPlan> plans)
    {
        supervisor_ = std::make_unique<aura::Supervisor>(
            loop_, aura::Supervisor::Session{directory_->name(), directory_->path()}, std::move(plans),
            [this](const SupervisorStatus& status) { history_.push_back(status); });
        supervisor_->start();
    }

    /// Runs the loop until `wanted`; false when that takes more than ten seconds.
    bool until(const std::function<bool()>& wanted)
    {
        return loop_.run_until(wanted, rpc::Deadline{std::chrono::seconds(10)});
    }

    bool until(SupervisionState state)
    {
        return until([&] { return status().state == state; });
    }

    bool down()
    {
        supervisor_->stop();
        return until([&] { return supervisor_->finished(); });
    }

private:
    aura::ProcessPlan plan(const std::string& name, std::filesystem::path socket)
    {
        aura::ProcessPlan plan;
        const std::string program = std::string(FAKE_PROGRAMS) + "/" + name;
        plan.launch = {name, {program, "--session-dir", directory_->path()}, directory_->log_of(name)};
        plan.probe = aura::make_socket_probe(loop_, std::move(socket));
        plan.ready_within = std::chrono::milliseconds(300);
        plan.end_within = std::chrono::milliseconds(300);
        plan.backoff = {.first = std::chrono::milliseconds(5),
                        .longest = std::chrono::milliseconds(20),
                        .healthy = std::chrono::milliseconds(10'000),
                        .attempts = 4};
        return plan;
    }

    Scratch scratch_;
    std::optional<aura::SessionDirectory> directory_;
    rpc::Loop loop_;
    std::vector<SupervisorStatus> history_;
    std::unique_ptr<aura::Supervisor> supervisor_;
};

} // namespace chorus::aura_test
