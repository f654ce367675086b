#pragma once

#include "generated/signal/rendering.server.hpp"
#include "signal/control/capture_job.hpp"
#include "signal/control/context.hpp"
#include "signal/control/render_job.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace chorus::signal {

/// Renders and captures, each on a thread of its own. Loop's thread.
class RenderingHandler final : public signal_api::rendering::Handler {
public:
    /// `parts` are those of renders, which run beside the engine.
    RenderingHandler(Context context, EngineParts parts);
    /// Waits for all jobs, whose captures must have ended.
    ~RenderingHandler() override;

    void start(const signal_api::rendering::Start::Command& command, const rpc::Caller& caller,
               rpc::Responder<signal_api::rendering::Start::Reply> responder) override;
    Result<signal_api::rendering::Cancel::Reply> cancel(const signal_api::rendering::Cancel::Command& command,
                                                        const rpc::Caller& caller) override;
    Result<signal_api::rendering::StartCapture::Reply>
    start_capture(const signal_api::rendering::StartCapture::Command& command, const rpc::Caller& caller) override;
    Result<signal_api::rendering::StopCapture::Reply>
    stop_capture(const signal_api::rendering::StopCapture::Command& command, const rpc::Caller& caller) override;

    /// Nobody knows of the jobs any more: renders are cancelled; a capture goes on, since what it records is worth
    /// keeping.
    void disown();
    /// Cancels renders, and calls back once nothing is under way any more. A capture ends with its roll.
    void wind_up(std::function<void()> idle);

private:
    using RenderJobId = signal_api::rendering::RenderJobId;

    struct Render {
        std::stop_source stop;
        std::thread thread;
        bool owned = true; ///< Somebody wants to hear of it.
    };
    struct Recording {
        RenderJobId job;
        std::shared_ptr<Capture> capture;
        std::thread thread;
        bool owned = true;
    };

    void work(const signal_api::rendering::Start::Command& request, std::stop_token stop,
              const std::shared_ptr<rpc::Responder<signal_api::rendering::Start::Reply>>& responder);
    void render_ended(const RenderJobId& job, Result<RenderJob::Outcome> outcome, std::vector<Missing> missing);
    void capture_ended(const RenderJobId& job, Result<CaptureJob::Outcome> outcome);
    void forget(const RenderJobId& job);
    void tell_failure(const RenderJobId& job, const wire::Error& error);
    bool known(const RenderJobId& job) const;
    void notice_idle();

    Context context_;
    const EngineParts parts_;
    signal_api::rendering::Events events_;
    std::map<RenderJobId, Render> renders_;
    std::optional<Recording> recording_;
    std::function<void()> idle_; ///< Whoever waits for the last job.
};

} // namespace chorus::signal
