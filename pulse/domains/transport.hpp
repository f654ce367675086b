#pragma once

#include "generated/pulse/transport.server.hpp"
#include "pulse/domains/core.hpp"

#include <memory>

namespace chorus::pulse {

/// Answers `transport`, and knows how playback is: what was asked for, and where the engine says it is.
class TransportHandler final : public pulse_api::transport::Handler, public CoreListener {
public:
    explicit TransportHandler(Core& core) : core_(core) { core.listen(*this); }

    void play(const pulse_api::transport::Play::Command& command, const rpc::Caller& caller,
              rpc::Responder<pulse_api::transport::Play::Reply> responder) override;
    void stop(const pulse_api::transport::Stop::Command& command, const rpc::Caller& caller,
              rpc::Responder<pulse_api::transport::Stop::Reply> responder) override;
    void pause(const pulse_api::transport::Pause::Command& command, const rpc::Caller& caller,
               rpc::Responder<pulse_api::transport::Pause::Reply> responder) override;
    void locate(const pulse_api::transport::Locate::Command& command, const rpc::Caller& caller,
                rpc::Responder<pulse_api::transport::Locate::Reply> responder) override;
    Result<pulse_api::transport::SetLoop::Reply> set_loop(const pulse_api::transport::SetLoop::Command& command,
                                                          const rpc::Caller& caller) override;
    Result<pulse_api::transport::Get::Reply> get(const pulse_api::transport::Get::Command& command,
                                                 const rpc::Caller& caller) override;

    /// Playback as it is now. There is an open project.
    TransportState state() const;

    void transport_moved(const TransportMark& mark) override;
    void playhead(const TransportMark& mark) override;
    void project_opened() override;
    void project_closed() override;
    void project_changed(const std::vector<Change>& changes) override;

private:
    void go_to(Ticks place);
    /// Takes the place of the engine, which knows no end of the timeline and rolls on behind it.
    void take_place(const TransportMark& mark);
    /// Pauses an engine that came to the end of the timeline.
    void pause_at_end();
    void announce();
    /// Moves the standing engine to our place, then answers. An engine that is down learns it later.
    template <class Reply>
    void locate_engine(std::shared_ptr<rpc::Responder<Reply>> waiting);

    Core& core_;
    PlayState play_ = PlayState::stopped;
    Ticks position_;      ///< Where it stands, or was heard of last.
    Frames frame_;        ///< The same in samples.
    Ticks origin_;        ///< Where playing began.
    TransportMark heard_; ///< The last that the engine said.
    int asked_ = 0;       ///< Requests that the engine has not answered: what it says meanwhile is about them.
};

} // namespace chorus::pulse
