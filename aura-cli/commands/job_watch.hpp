#pragma once

#include <map>
#include <optional>
#include <string>

#include "aura-cli/output/progress.hpp"
#include "aura-cli/session/connection.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/rendering.client.hpp"

namespace chorus::aura {

/// Follows a render or capture to its end, also over a connection that is lost and comes back.
class JobWatch {
public:
    using Job = pulse_api::rendering::Job;

    JobWatch(Connection& connection, Progress& progress);

    /// Call it before the job is started, so that nothing of it is missed. Errors: those of the connection.
    Result<void> begin();
    /// The job once it has ended. SIGINT cancels a render and ends a capture. Errors: the job's own,
    /// `rendering.notFound` when Pulse lost it, `aura.interrupted`.
    Result<Job> wait(const Job& started);

private:
    void take(const Job& job);
    void interrupt(const Job& job);
    /// Events may have been missed while the connection was down.
    void catch_up();
    bool over() const;

    Connection& connection_;
    Progress& progress_;
    pulse_api::client::Client client_;
    pulse_api::rendering::Client rendering_;
    rpc::Subscription progress_events_;
    rpc::Subscription state_events_;
    std::optional<JobId> id_;
    /// The last that was heard of each, because the end may come before the id of the job is known.
    std::map<std::string, Job> jobs_;
    std::optional<wire::Error> failure_;
};

} // namespace chorus::aura
