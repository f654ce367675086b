#pragma once

#include "codegen/runtime/rpc/peer.hpp"
#include "generated/signal/transport.client.hpp"
#include "pulse/domains/engine_port.hpp"
#include "pulse/engine/playhead.hpp"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chorus::pulse {

/// Playback as the user asked for it, whatever becomes of Signal: what is asked is done one after the other, and a
/// Signal that comes back goes on where playback would be now. Loop's thread.
class TransportDesk {
public:
    struct Surroundings {
        /// Calls back when the engine holds the project, or with the reason why it will not.
        std::function<void(std::function<void(Result<void>)>)> when_ready;
        std::function<void(const TransportMark&)> moved;
        std::function<Playhead::Instant()> now;
    };

    TransportDesk(rpc::Peer& peer, Surroundings surroundings);

    /// How many samples a capture takes that begins with a start at this place; nothing says what it was armed with.
    using CaptureLength = std::function<std::optional<Frames>(Frames from)>;

    /// Waits until the engine holds the project. A stop that comes meanwhile answers it too; a locate says from where
    /// it plays.
    void play(std::optional<Frames> from, CaptureLength capture_length, Answer<TransportMark> done);
    void stop(Answer<TransportMark> done);
    void locate(Frames to, Answer<TransportMark> done);

    /// Signal is there and does this. One that rolls was left alone, by us or by the Pulse before us, and is followed;
    /// one that was restarted is not.
    void connected(const TransportMark& there);
    /// Signal is configured and holds the plan: it is brought to where playback would be now, and `done` comes after
    /// that.
    void resume(std::function<void()> done);

    /// Signal's reports of the moving playhead.
    void report(const TransportMark& mark);
    void set_rate(std::uint32_t sample_rate) { playhead_.set_rate(sample_rate); }
    void set_loop(std::optional<FrameRange> loop) { playhead_.set_loop(loop); }

    TransportMark mark() const;

private:
    using Step = std::function<void(std::function<void()> done)>;
    /// A start that cannot be carried out yet.
    struct Start {
        std::optional<Frames> from;
        CaptureLength capture_length; ///< Asked last, since a locate moves the place.
        Answer<TransportMark> done;
        bool again = false; ///< The engine died over it once.
    };
    using StartPtr = std::shared_ptr<Start>;

    void enqueue(Step step);
    void next();
    void take(const signal_api::transport::RollMark& mark);
    void wait_to_roll(const StartPtr& start);
    void roll(const StartPtr& start, std::function<void()> over);
    void halt(Answer<TransportMark> done);
    void move(Frames to, Answer<TransportMark> done);
    void bring_back(std::function<void()> over);
    /// Takes Signal's answer in before passing it on.
    template <class Reply>
    rpc::Callback<Reply> taking(Answer<TransportMark> done);

    const rpc::Peer& peer_;
    signal_api::transport::Client client_;
    Surroundings surroundings_;
    rpc::Subscription state_;
    Playhead playhead_;
    std::uint64_t roll_ = 0;
    bool wants_to_roll_ = false;
    bool knows_better_ = false;    ///< What was asked for is known from before this connection.
    bool overridden_ = false;      ///< Something was asked for while there was no connection.
    bool follows_ = true;          ///< Signal is where it shall be.
    bool signal_rolls_ = false;    ///< Of a Signal that is to be brought back.
    std::vector<StartPtr> starts_; ///< Not in the queue of steps: what brings an engine back is a step too.
    std::deque<Step> steps_;
    bool busy_ = false;
};

} // namespace chorus::pulse
