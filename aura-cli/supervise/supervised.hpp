#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "aura-cli/supervise/backoff.hpp"
#include "aura-cli/supervise/child.hpp"
#include "aura-cli/supervise/probe.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "generated/types/supervision.hpp"

namespace chorus::aura {

/// What a supervised process is and how it is treated.
struct ProcessPlan {
    Launch launch;
    std::unique_ptr<Probe> probe;
    /// A process that does not answer within this time is killed; that counts as one of its ends.
    std::chrono::milliseconds ready_within{10'000};
    /// How long it may take to end by itself after SIGTERM.
    std::chrono::milliseconds end_within{5'000};
    Backoff::Settings backoff;
};

/// One process that is kept running. On the thread of the loop.
class Supervised {
public:
    /// `changed` is called after every change of `state()`; it may call any method of this object.
    Supervised(rpc::Loop& loop, ProcessPlan plan, std::function<void()> changed);

    void start();
    /// Ends it for good: SIGTERM, and SIGKILL when it takes too long. `state()` is `stopped` at the end.
    void stop();

    ProcessState state() const { return state_; }
    const std::string& name() const { return plan_.launch.name; }
    /// Why it could not be started, or how it ended last; empty if it never did.
    const std::string& last_exit() const { return last_exit_; }
    SupervisedProcess describe() const;

private:
    using Clock = std::chrono::steady_clock;

    void enter(ProcessState state);
    void launch();
    void watch_end();
    void ended(std::string how);
    void cannot_start(std::string why);
    void kill_after(std::chrono::milliseconds limit);
    bool runs() const { return child_.has_value(); }

    rpc::Loop& loop_;
    ProcessPlan plan_;
    std::function<void()> changed_;
    Backoff backoff_;
    std::optional<Child> child_;
    rpc::Watch end_;
    /// Limit of the present state: readiness, end, or the pause before the next start.
    rpc::Timer limit_;
    ProcessState state_ = ProcessState::waiting;
    std::string since_;
    Clock::time_point started_;
    std::uint32_t starts_ = 0;
    bool wanted_ = false;
    std::string last_exit_;
};

} // namespace chorus::aura
