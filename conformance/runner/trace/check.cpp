#include "conformance/runner/trace/check.hpp"

#include <fmt/format.h>

#include <memory>

namespace chorus::conform {
namespace {

class TraceCheck {
public:
    TraceCheck(Recording& recording, Judge& judge) : recording_(recording), judge_(judge)
    {
        const json::object& start = recording.start();
        const std::string recorded(start.at("apiHash").as_string());
        if (const std::string ours = judge.ir().api_hash("pulse"); recorded != ours)
            report_.notes.push_back(
                fmt::format("It was recorded with other specs ({}) than it is judged by ({}).", recorded, ours));
        for (const json::value& client : start.at("clients").as_array())
            open(client.at("connection").to_number<std::uint64_t>(),
                 std::string(client.at("client").at("instanceId").as_string()), true);
    }

    TraceReport run()
    {
        while (const auto line = recording_.next()) {
            last_ns_ = line->at_ns;
            if (line->closed) {
                if (const auto found = clients_.find(line->connection); found != clients_.end())
                    found->second->end(line->at_ns);
            } else if (line->engine) {
                take_engine(*line);
            } else {
                take_client(*line);
            }
        }
        finish();
        return std::move(report_);
    }

private:
    std::unique_ptr<Conversation> make(ServerView& server, std::string caller, bool begun)
    {
        ++report_.connections;
        return std::make_unique<Conversation>(
            judge_, server, std::move(caller), begun, report_.counts,
            [this](Finding finding) { report_.findings.push_back(std::move(finding)); });
    }

    Conversation& open(std::uint64_t connection, std::string caller, bool begun)
    {
        return *(clients_[connection] = make(pulse_, std::move(caller), begun));
    }

    void take_client(const RecordedLine& line)
    {
        const auto found = clients_.find(line.connection);
        Conversation& client = found == clients_.end()
                                   ? open(line.connection, fmt::format("client {}", line.connection), false)
                                   : *found->second;
        client.take(line);
        if (!client.changed_state()) return;
        for (const auto& [connection, each] : clients_)
            each->restart_numbers();
    }

    /// Each connection to an engine begins with a hello.
    void take_engine(const RecordedLine& line)
    {
        const bool hello = !line.to_pulse && line.text.find(R"("name":"hello")") != std::string::npos;
        if (hello || !engine_) {
            if (engine_) engine_->end(line.at_ns);
            engine_ = make(signal_, "pulse", !hello);
        }
        engine_->take(line);
    }

    void finish()
    {
        for (const auto& [connection, client] : clients_)
            client->end(last_ns_);
        if (engine_) engine_->end(last_ns_);
        if (const auto half = recording_.half_line())
            report_.findings.push_back({*half, last_ns_, "pulse", "the recording", "a line",
                                        "Only its beginning is there. What comes before it was judged."});
        const json::object* end = recording_.end();
        if (!end) {
            report_.notes.push_back("It has no end: it was cut off, so that the last commands may lack their answers.");
            return;
        }
        const auto promised = end->at("messages").to_number<std::uint64_t>();
        if (promised != report_.counts.messages)
            throw RecordingError(
                fmt::format("It holds {} messages, but its end says {}.", report_.counts.messages, promised));
    }

    Recording& recording_;
    Judge& judge_;
    TraceReport report_;
    ServerView pulse_{judge_.ir(), "pulse"};
    ServerView signal_{judge_.ir(), "signal"};
    std::map<std::uint64_t, std::unique_ptr<Conversation>> clients_;
    std::unique_ptr<Conversation> engine_;
    std::uint64_t last_ns_ = 0;
};

} // namespace

std::string to_text(const std::string& file, const Finding& finding)
{
    return fmt::format("{}:{}: +{:.6f} s {} → {}: {}: {}", file, finding.line, static_cast<double>(finding.at_ns) / 1e9,
                       finding.sender, finding.receiver, finding.message, finding.what);
}

TraceReport check_trace(const std::filesystem::path& file, Judge& judge)
{
    Recording recording(file, judge);
    return TraceCheck(recording, judge).run();
}

} // namespace chorus::conform
