#pragma once

#include "conformance/runner/judge/envelope.hpp"
#include "conformance/runner/judge/judge.hpp"
#include "conformance/runner/judge/sequence.hpp"
#include "conformance/runner/trace/finding.hpp"
#include "conformance/runner/trace/recording.hpp"
#include "conformance/runner/trace/states.hpp"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace chorus::conform {

/// What a process that answers commands is known to do, seen on all connections to it together.
struct ServerView {
    ServerView(const Ir& ir, std::string name) : owner(std::move(name)), states(ir, owner) {}

    std::string owner;
    KnownStates states;
    std::size_t edits_under_way = 0; ///< commands that may change what all clients see and are not answered yet
};

/// One connection of a recorded session: who asked what, and what came of it.
class Conversation {
public:
    struct Counts {
        std::uint64_t messages = 0;
        std::uint64_t commands = 0;
        std::uint64_t refusals = 0;
        std::uint64_t events = 0;
        std::uint64_t under_way = 0; ///< commands whose connection or recording ended before their time was over
    };
    using Tell = std::function<void(Finding)>;

    /// `begun`: it was there before the recording, so that answers may come to commands that are not in it.
    Conversation(Judge& judge, ServerView& server, std::string caller, bool begun, Counts& counts, Tell tell);

    void take(const RecordedLine& line);
    /// The connection or the recording ended at that time.
    void end(std::uint64_t at_ns);

    /// Numbers of events begin anew.
    void restart_numbers() { sequence_.restart(); }
    /// Whether the last message was the answer to a command that changed the state of a domain.
    bool changed_state() const { return changed_state_; }

private:
    struct Sent {
        Operation operation; ///< empty where no spec has it
        std::string name;
        std::size_t line = 0;
        std::uint64_t at_ns = 0;
        std::optional<Breach> breach;
        bool wrong = false; ///< the server must refuse it for another reason
        bool answered = false;
    };

    void take_from_caller(const Envelope& envelope);
    void take_from_server(const Envelope& envelope);
    void take_command(const Envelope& envelope);
    void take_answer(const Envelope& envelope);
    void judge_success(const Envelope& envelope, Sent& sent);
    void judge_error(const Envelope& envelope, Sent& sent);
    void judge_error_alone(const WireError& error);
    void take_event(const Envelope& envelope);
    void judge_sequence(const Envelope& envelope, const Spec& spec, const Event& event);
    void judge_rate(const Event& event, const std::string& name);
    void judge_subscription(const Envelope& envelope);
    void judge_server_heartbeat(const Envelope& envelope);
    bool fresh(std::set<std::string>& seen, std::uint64_t& last, const std::string& id);
    bool may_change_others(const Sent& sent) const;
    void tell(const std::string& what);
    const std::string& caller_name() const { return peer_.empty() ? caller_ : peer_; }

    Judge& judge_;
    ServerView& server_;
    std::string caller_;
    std::string peer_;
    bool begun_;
    Counts& counts_;
    Tell tell_;

    const RecordedLine* line_ = nullptr; ///< at hand
    std::string message_;
    bool from_caller_ = false;
    std::map<std::string, Sent> sent_;
    std::set<std::string> caller_ids_;
    std::set<std::string> server_ids_;
    std::uint64_t last_caller_id_ = 0;
    std::uint64_t last_server_id_ = 0;
    std::map<std::string, std::deque<std::uint64_t>> times_; ///< by event: when it came within the last second
    Sequence sequence_;
    std::optional<std::set<std::string>> subscribed_; ///< domains; absent: not known
    bool changed_state_ = false;
    bool closed_ = false;
};

} // namespace chorus::conform
