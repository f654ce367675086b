#pragma once

#include "codegen/runtime/rpc/message_maker.hpp"
#include "codegen/runtime/rpc/peer.hpp"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chorus::rpc {

class Peer::Impl : public std::enable_shared_from_this<Peer::Impl> {
public:
    using Clock = std::chrono::steady_clock;

    Impl(Loop& loop, PeerSettings settings);

    // peer_link.cpp: the connection comes and goes
    void connect(net::Endpoint endpoint);
    void adopt(net::ConnectionPtr connection);
    void disconnect();
    Result<void> wait_until_up(Deadline limit);
    bool up() const { return state_ == State::up; }

    // peer_calls.cpp: commands and their answers
    void call(const CallInfo& info, std::string_view payload, Deadline deadline, ReplyHandler done);
    Result<std::string> call_and_wait(const CallInfo& info, std::string_view payload, Deadline deadline);

    // peer_messages.cpp: what comes in
    Subscription on_event(const wire::Operation& operation, std::function<void(std::string_view)> handler);
    Subscription on_any_event(std::function<void(const EventView&)> handler);

    Loop& loop_;
    PeerSettings settings_;
    Handshake handshake_;
    std::function<void()> on_up_;
    std::function<void(const wire::Error&)> on_down_;
    std::function<void(std::string_view)> on_stream_;
    std::function<void(const wire::Operation&, const wire::Error&)> on_undecodable_;
    TraceHook trace_;
    PeerCounters counters_;
    net::ConnectionPtr connection_;

private:
    enum class State { idle, connecting, handshaking, up, waiting };

    struct Call {
        const CallInfo* info = nullptr;
        ReplyHandler done;
        Clock::time_point deadline;
        std::chrono::milliseconds allowed{0};
        std::string payload;    // until it is sent
        bool handshake = false; // belongs to the introduction
    };
    template <class Argument>
    struct Slot {
        std::function<void(Argument)> handle; // empty once cancelled
    };
    template <class Argument>
    using Slots = std::vector<std::shared_ptr<Slot<Argument>>>;

    void attempt();
    void use(net::ConnectionPtr connection);
    void introduce();
    void introduced(std::uint64_t attempt_number, Result<void> outcome);
    void become_up();
    void lose(wire::Error reason);
    void attempt_later();
    void beat();

    void transmit(Call call, std::string_view payload);
    void send_waiting();
    void fail_later(ReplyHandler done, wire::Error error);
    void answer(Call call, Result<std::string_view> outcome);
    void fail_unanswered(const wire::Error& reason, bool also_waiting);
    void watch(Clock::time_point deadline);
    void expire();
    wire::Error too_late(const Call& call, bool sent) const;

    void receive(net::Lane lane, std::string_view body);
    void receive_answer(const wire::Envelope& envelope);
    void receive_event(const wire::Envelope& envelope);
    void receive_command(const wire::Envelope& envelope);
    void send_frame(std::string_view frame);

    template <class Argument>
    static void call_all(const Slots<Argument>& slots, Argument argument);
    template <class Argument>
    Subscription add_slot(Slots<Argument>& slots, std::function<void(Argument)> handler);

    State state_ = State::idle;
    std::optional<net::Endpoint> endpoint_;
    std::uint64_t attempt_ = 0; // rises with each attempt: what belongs to an earlier one is ignored
    std::chrono::milliseconds pause_{0};
    Timer pause_timer_;
    Timer heartbeat_timer_;
    int silent_ticks_ = 0;
    MessageMaker maker_;
    std::optional<wire::Error> refusal_;        // the server's answer to our introduction
    std::optional<wire::Error> last_failure_;   // of an attempt
    std::optional<wire::Error> last_complaint_; // error without a command, often sent before the server hangs up

    std::unordered_map<std::uint64_t, Call> sent_; // by message id
    std::deque<Call> waiting_;                     // for a connection
    bool in_handshake_ = false;                    // calls made now belong to the introduction
    int dispatching_ = 0;
    boost::asio::steady_timer deadline_timer_; // one for all calls, set to the earliest deadline
    Clock::time_point watched_ = Clock::time_point::max();

    std::map<std::pair<std::string, std::string>, Slots<std::string_view>, std::less<>> events_;
    Slots<const EventView&> any_event_;
};

} // namespace chorus::rpc
