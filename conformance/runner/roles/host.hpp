#pragma once

#include "conformance/runner/judge/envelope.hpp"
#include "conformance/runner/judge/judge.hpp"
#include "conformance/runner/link/link.hpp"
#include "conformance/runner/roles/transcript.hpp"
#include "conformance/runner/testee/description.hpp"

#include <boost/asio/local/stream_protocol.hpp>

#include <deque>
#include <map>

namespace chorus::conform {

/// What a host does with a command.
struct HostAnswer {
    enum class Kind {
        reply,  ///< with `payload`, which may break the spec
        error,  ///< with `error`
        silent, ///< nothing
        hang_up,
        bytes ///< `text` as it is, outside of any frame
    };
    Kind kind = Kind::reply;
    json::object payload = {};
    WireError error = {};
    std::string text = {};
};

/// Plays the server that a testee calls. It judges all that comes, answers as the examples of the specs do, and
/// otherwise as its case says.
class Host {
public:
    /// Listens on a local socket at `path`. The loop, judge, transcript and description must outlive it.
    Host(Loop& loop, Judge& judge, Transcript& transcript, const Description& testee, const std::string& path);
    ~Host();
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    /// The next command of that name is answered so; then the one after it, and so on.
    void script(const std::string& operation, HostAnswer answer) { script_[operation].push_back(std::move(answer)); }
    /// What commands of that name are answered with where nothing else is said.
    void set_reply(const std::string& operation, json::object payload) { replies_[operation] = std::move(payload); }
    /// The payloads of commands of that name, in their order.
    const std::vector<json::object>& received(const std::string& operation) { return received_[operation]; }
    /// What the testee sent that it must not.
    std::vector<std::string>& faults() { return faults_; }

private:
    void accept();
    void take(const LinkPtr& link, std::string_view body);
    void judge(const Envelope& envelope, const Operation* operation);
    void answer(const LinkPtr& link, const Envelope& command, const Operation& operation);
    void send(const LinkPtr& link, const Envelope& command, const std::string& kind, json::object payload,
              std::optional<WireError> error);
    HostAnswer next_answer(const Operation& operation);

    Loop& loop_;
    Judge& judge_;
    Transcript& transcript_;
    const Description& testee_;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true); ///< handlers outlive this object
    boost::asio::local::stream_protocol::acceptor acceptor_;
    std::vector<LinkPtr> links_;
    std::map<std::string, std::deque<HostAnswer>> script_;
    std::map<std::string, json::object> replies_;
    std::map<std::string, std::vector<json::object>> received_;
    std::vector<std::string> faults_;
    std::uint64_t last_id_ = 0;
};

} // namespace chorus::conform
