#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "aura-cli/supervise/supervised.hpp"

namespace chorus::aura {

/// Keeps the processes of one session running: starts them in order, each when the one before it is ready, brings back
/// the ones that end, and ends them in reverse order. On the thread of the loop.
class Supervisor {
public:
    struct Session {
        std::string name;
        std::string directory;
    };

    /// `report` gets the status after every change.
    Supervisor(rpc::Loop& loop, Session session, std::vector<ProcessPlan> plans,
               std::function<void(const SupervisorStatus&)> report);

    void start();
    /// Ends everything in reverse order; the last report has the state `stopped`. May be called again.
    void stop();

    const SupervisorStatus& status() const { return status_; }
    /// Nothing runs any more and nothing will be started.
    bool finished() const;

private:
    void process_changed(std::size_t index);
    void fail(const std::string& why);
    void stop_last_running();
    bool all_ready() const;
    SupervisionState overall() const;
    void publish();

    std::vector<std::unique_ptr<Supervised>> processes_;
    std::function<void(const SupervisorStatus&)> report_;
    SupervisorStatus status_;
    std::chrono::steady_clock::time_point started_;
    bool was_ready_ = false;
    bool stopping_ = false;
};

/// Ends what our children left behind. Needs the calling process to be a child subreaper.
void end_orphans();

} // namespace chorus::aura
