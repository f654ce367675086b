#pragma once

#include "codegen/runtime/rpc/peer.hpp"
#include "generated/signal/rendering.client.hpp"
#include "pulse/domains/engine_port.hpp"
#include "pulse/engine/compile.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace chorus::pulse {

/// Renders and captures that Signal works on for us. Each ends once, with the engine at the latest. Loop's thread.
class RenderDesk {
public:
    struct Listener {
        std::function<void(const JobId&, double share, double speed)> progressed;
        std::function<void(const JobId&, Result<RenderOutcome>)> ended;
    };

    RenderDesk(rpc::Peer& peer, Listener listener);

    /// Renders the plan, whose missing parts are told with the outcome.
    void render(const RenderRequest& request, const Plan& plan, FrameRange range, std::vector<std::string> missing,
                Answer<void> done);
    void cancel(const JobId& job, Answer<void> done);
    /// A capture is of the master.
    void start_capture(const CaptureRequest& request, const ChannelId& master, std::optional<Frames> length,
                       Answer<void> done);
    void stop_capture(const JobId& job, Answer<void> done);
    /// Signal is gone and all that it worked on.
    void disconnected();

private:
    struct Running {
        std::vector<ChannelId> channels; ///< Of the outputs, in order.
        std::vector<std::string> missing;
    };

    template <class Reply>
    rpc::Callback<Reply> starting(const JobId& job, Answer<void> done);
    void complete(const signal_api::rendering::Complete::Event& event);
    void fail(const signal_api::rendering::Fail::Event& event);
    void end(const JobId& job, Result<RenderOutcome> result);

    signal_api::rendering::Client client_;
    Listener listener_;
    std::map<JobId, Running> running_;
    std::vector<rpc::Subscription> subscriptions_;
};

} // namespace chorus::pulse
