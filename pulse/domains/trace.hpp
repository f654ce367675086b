#pragma once

#include "generated/pulse/trace.server.hpp"
#include "pulse/domains/client.hpp"
#include "pulse/domains/core.hpp"
#include "pulse/storage/trace_file.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace chorus::pulse {

/// Answers `trace`: records what goes over the wires.
class TraceHandler final : public pulse_api::trace::Handler {
public:
    TraceHandler(Core& core, Wires& wires, WallClock& clock, const ClientHandler& clients)
        : core_(core), wires_(wires), clock_(clock), clients_(clients)
    {}
    ~TraceHandler() override { wires_.watch(nullptr, nullptr); }

    Result<pulse_api::trace::Start::Reply> start(const pulse_api::trace::Start::Command& command,
                                                 const rpc::Caller& caller) override;
    void stop(const pulse_api::trace::Stop::Command& command, const rpc::Caller& caller,
              rpc::Responder<pulse_api::trace::Stop::Reply> responder) override;
    Result<pulse_api::trace::Status::Reply> status(const pulse_api::trace::Status::Command& command,
                                                   const rpc::Caller& caller) override;

    /// The connection has ended, and with it the recording that it asked for.
    void gone(rpc::ConnectionId connection);
    /// Ends what is under way, then calls `done`.
    void shut_down(std::function<void()> done);

private:
    TraceStart beginning() const;
    std::optional<TraceProject> project() const;
    std::uint64_t now_ns() const;
    void take(TraceLink link, const rpc::TraceRecord& record);
    void end(TraceReason reason);
    void ended(const Result<TraceStatus>& outcome);

    Core& core_;
    Wires& wires_;
    WallClock& clock_;
    const ClientHandler& clients_;
    std::chrono::steady_clock::time_point began_;
    std::unique_ptr<TraceFile> file_;
    rpc::ConnectionId owner_ = 0;
    std::optional<TraceReason> ending_; ///< While the file takes what waits for it.
    std::optional<rpc::Responder<pulse_api::trace::Stop::Reply>> asker_;
    std::function<void()> shut_down_;
};

} // namespace chorus::pulse
