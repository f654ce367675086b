#pragma once

#include "generated/pulse/rendering.server.hpp"
#include "pulse/domains/core.hpp"

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace chorus::pulse {

/// Answers `rendering`.
class RenderingHandler final : public pulse_api::rendering::Handler, public CoreListener {
public:
    explicit RenderingHandler(Core& core) : core_(core) { core.listen(*this); }

    pulse_api::rendering::MachineState machine_state() const override;
    void start(const pulse_api::rendering::Start::Command& command, const rpc::Caller& caller,
               rpc::Responder<pulse_api::rendering::Start::Reply> responder) override;
    void cancel(const pulse_api::rendering::Cancel::Command& command, const rpc::Caller& caller,
                rpc::Responder<pulse_api::rendering::Cancel::Reply> responder) override;
    Result<pulse_api::rendering::List::Reply> list(const pulse_api::rendering::List::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::rendering::Get::Reply> get(const pulse_api::rendering::Get::Command& command,
                                                 const rpc::Caller& caller) override;
    void capture_start(const pulse_api::rendering::CaptureStart::Command& command, const rpc::Caller& caller,
                       rpc::Responder<pulse_api::rendering::CaptureStart::Reply> responder) override;
    void capture_stop(const pulse_api::rendering::CaptureStop::Command& command, const rpc::Caller& caller,
                      rpc::Responder<pulse_api::rendering::CaptureStop::Reply> responder) override;

    void render_progressed(const JobId& job, double share, double speed) override;
    void render_ended(const JobId& job, Result<RenderOutcome> outcome) override;

private:
    using Job = pulse_api::rendering::Job;

    Job* find(const JobId& id);
    Job& add(Job job);
    const Job* running_capture() const;
    /// Tells everybody, and keeps the count of what is at work.
    void change_state(Job& job, pulse_api::rendering::JobState state);
    Result<RenderRequest> request_for(const pulse_api::rendering::Start::Command& command);
    void take_outcome(Job& job, const RenderOutcome& outcome);

    Core& core_;
    std::deque<Job> jobs_;
    /// Names of channels at the time of the start: they may be gone or renamed at the end.
    std::map<JobId, std::map<ChannelId, Name>> names_;
    using StopResponder = rpc::Responder<pulse_api::rendering::CaptureStop::Reply>;
    std::map<JobId, std::shared_ptr<StopResponder>> waiting_;
};

} // namespace chorus::pulse
