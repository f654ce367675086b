#pragma once

#include "conformance/runner/judge/envelope.hpp"
#include "conformance/runner/judge/judge.hpp"
#include "conformance/runner/judge/sequence.hpp"
#include "conformance/runner/link/link.hpp"
#include "conformance/runner/roles/failure.hpp"
#include "conformance/runner/roles/transcript.hpp"
#include "conformance/runner/roles/watcher.hpp"
#include "conformance/runner/testee/description.hpp"

#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace chorus::conform {

/// An answer to a command, or news.
struct Message {
    Envelope envelope;
    std::uint64_t number = 0; ///< counts what came to this client
    bool failed() const { return envelope.error.has_value(); }
    std::string code() const { return envelope.error ? envelope.error->code : std::string(); }
};

/// Plays a client of the testee. It judges all that comes; what breaks the rules is kept as a fault, whatever the case
/// at hand looks for.
class Client {
public:
    /// The links, judge and transcript must outlive it.
    Client(Loop& loop, Judge& judge, Transcript& transcript, const Description& testee, std::string name, LinkPtr link);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    const std::string& name() const { return name_; }
    Link& link() { return *link_; }
    /// The watcher, which must outlive it, sees what is sent and what comes, but for heartbeats in the background.
    void watch(Watcher& watcher);
    /// `handler` is called when a command of this client has changed the state of a domain.
    void on_state_change(std::function<void()> handler) { on_state_change_ = std::move(handler); }
    /// Events are numbered anew from now on.
    void restart_numbers() { sequence_.restart(); }

    /// An envelope for `domain.name` as this client would send it, with a new id.
    Envelope command(std::string_view operation, json::value payload = json::object());
    /// Its text for whoever sends it in a way of their own. An answer can be awaited.
    std::string prepare(const Envelope& envelope);
    /// Sends it and returns its id.
    std::string send(const Envelope& envelope);
    std::string send(std::string_view operation, json::value payload = json::object());
    /// Sends a body as it is. An answer to it can be awaited if `id` is what it carries as its id; an empty operation
    /// stands for any.
    void send_text(std::string_view body);
    void send_text(std::string_view body, const std::string& id, const std::string& operation);

    /// Waits for what has the id as its cid. Throws Silent and Lost.
    Message await(const std::string& id, std::chrono::milliseconds limit = default_limit);
    /// Sends a command and waits for its answer.
    Message call(std::string_view operation, json::value payload = json::object());
    /// Says what a connection must say first.
    Message greet(const Placeholders& values);
    /// Asks for all news, where a client must ask for them.
    void subscribe();
    /// Sends the heartbeat that is due, for when something takes long and the loop does not run.
    void beat_if_due();
    /// Returns when everything the testee had to say until now has come. A round trip; never a time to wait. The
    /// id that it had.
    std::string fence();

    /// Waits for an error without cid. Throws Silent and Lost.
    Message await_complaint(std::chrono::milliseconds limit = default_limit);
    /// Waits until the other side ends the connection. Throws Silent.
    void await_end(std::chrono::milliseconds limit = default_limit);
    bool ended() const { return !end_reason_.empty(); }
    const std::string& end_reason() const { return end_reason_; }

    /// Events that came without a cid, in their order, until the case clears them.
    std::deque<Message>& events() { return events_; }
    std::deque<Message>& complaints() { return complaints_; }
    /// Answers that nobody has awaited.
    std::map<std::string, Message>& answers() { return answers_; }
    /// What the testee sent that it must not; empty while all is well.
    std::vector<std::string>& faults() { return faults_; }
    /// Whether the connection ended by the will of the case.
    void expect_end() { end_expected_ = true; }
    /// Whether commands of the testee are answered; a silent client is one that has hung.
    void answer_heartbeats(bool yes) { answering_ = yes; }

    static constexpr std::chrono::seconds default_limit{10};

private:
    struct Sent {
        std::string operation;
        bool awaited = true;
        bool answered = false;
    };

    void take(Lane lane, std::string_view body);
    void take_command(const Envelope& envelope);
    void take_answer(Message message);
    void take_event(Message message);
    void judge_rate(const Envelope& envelope, const Event& event);
    void judge_sequence(const Envelope& envelope, const Spec& spec, const Command& command);
    void judge_error(const Envelope& envelope, const Command* command);
    void fault(const Envelope& envelope, const std::string& what);
    /// Sends heartbeats for as long as the loop runs.
    void keep_alive();
    void beat();
    void wait(const std::function<bool()>& done, std::chrono::milliseconds limit, const std::string& what);

    Loop& loop_;
    Judge& judge_;
    Transcript& transcript_;
    const Description& testee_;
    std::string name_;
    LinkPtr link_;
    Watcher* watcher_ = nullptr;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true); ///< handlers outlive this object
    boost::asio::steady_timer timer_;
    std::optional<Clock::time_point> last_beat_; ///< since it must send them
    std::uint64_t last_id_ = 0;
    std::uint64_t received_ = 0;
    std::set<std::string> seen_ids_;
    std::uint64_t last_seen_id_ = 0;
    std::map<std::string, Sent> sent_;
    std::map<std::string, Message> answers_;
    std::map<std::string, std::deque<std::string>> times_; ///< of events with a limited rate
    Sequence sequence_;
    std::function<void()> on_state_change_;
    std::deque<Message> events_;
    std::deque<Message> complaints_;
    std::vector<std::string> faults_;
    std::string end_reason_;
    bool end_expected_ = false;
    bool answering_ = true;
};

} // namespace chorus::conform
