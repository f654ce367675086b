#include "conformance/runner/trace/replay.hpp"

#include "conformance/runner/roles/client.hpp"
#include "conformance/runner/trace/difference.hpp"
#include "conformance/runner/trace/recording.hpp"
#include "conformance/runner/trace/translation.hpp"

#include <fmt/format.h>

#include <utility>

namespace chorus::conform {
namespace {

constexpr std::chrono::seconds grace{10};

/// One client of the recording, in the session of now.
struct Player {
    struct Waiting {
        Operation operation;
        std::string id; ///< of now
    };
    std::unique_ptr<Client> client;
    std::map<std::string, Waiting> waiting; ///< by the id of then
};

class Replay {
public:
    Replay(Recording& recording, Loop& loop, Judge& judge, const Description& description, const Access& access)
        : recording_(recording), loop_(loop), judge_(judge), description_(description),
          testee_(loop, description, access), translation_(testee_.folder() / "replay")
    {
        if (recording.start().contains("project"))
            throw ReplayError("It begins with an open project, whose content is not in it. Record from the start of a "
                              "session, or before the project is opened.");
        for (const json::value& each : recording.start().at("clients").as_array())
            greet(each.at("connection").to_number<std::uint64_t>(), each.at("client").as_object());
    }

    ReplayReport run()
    {
        bool over = false;
        while (const auto line = recording_.next()) {
            if (line->engine || over) continue;
            if (line->closed) {
                leave(line->connection);
            } else if (line->to_pulse) {
                over = !send(*line);
            } else {
                compare(*line);
            }
        }
        compare_end();
        for (auto& [connection, player] : players_)
            gather_faults(player);
        return std::move(report_);
    }

private:
    Player& player(std::uint64_t connection)
    {
        Player& found = players_[connection];
        if (!found.client)
            found.client = std::make_unique<Client>(loop_, judge_, transcript_, description_,
                                                    fmt::format("client {}", connection), testee_.connect());
        return found;
    }

    /// A client that was there before the recording: what it had said is made up for.
    void greet(std::uint64_t connection, const json::object& info)
    {
        Client& client = *player(connection).client;
        json::object hello{{"clientId", info.at("clientId")}, {"instanceId", info.at("instanceId")}};
        client.call("client.hello", with_our_specs(std::move(hello)));
        client.call("client.subscribe", json::object{{"domains", info.at("subscriptions")}});
    }

    json::object with_our_specs(json::object hello) const
    {
        hello["apiHash"] = judge_.ir().api_hash("pulse");
        hello["specVersion"] = judge_.ir().api_version("pulse");
        return hello;
    }

    void leave(std::uint64_t connection)
    {
        const auto found = players_.find(connection);
        if (found == players_.end()) return;
        gather_faults(found->second);
        players_.erase(found);
    }

    /// False when this command ends the session.
    bool send(const RecordedLine& line)
    {
        const auto read = read_envelope(line.text);
        const Envelope* envelope = std::get_if<Envelope>(&read);
        if (!envelope) return ++report_.left_out, true;
        if (envelope->kind != "command") return true;
        const auto operation = judge_.ir().operation("pulse", envelope->operation());
        if (!operation || envelope->domain == "trace") return ++report_.left_out, true;
        if (operation->name() == "client.shutdown") return false;
        if (operation->name() == "project.open") refuse_strangers(envelope->payload, line);
        json::object input = translation_.input(*operation, envelope->payload);
        if (operation->name() == "client.hello") input = with_our_specs(std::move(input));
        Player& sender = player(line.connection);
        sender.waiting[envelope->id] = {*operation, sender.client->send(operation->name(), std::move(input))};
        ++report_.commands;
        return true;
    }

    void refuse_strangers(const json::object& input, const RecordedLine& line) const
    {
        const json::value* path = input.if_contains("path");
        if (!path || !path->is_string()) return;
        const std::string folder(path->get_string());
        if (!translation_.made(folder))
            throw ReplayError(
                fmt::format("Line {} opens {}, whose content then is not in the recording.", line.number, folder));
    }

    void compare(const RecordedLine& line)
    {
        const auto read = read_envelope(line.text);
        const Envelope* then = std::get_if<Envelope>(&read);
        if (!then || !then->cid) return;
        Player& asker = player(line.connection);
        const auto found = asker.waiting.find(*then->cid);
        if (found == asker.waiting.end()) return;
        const Player::Waiting waiting = std::move(asker.waiting.extract(found).mapped());
        const Message now = asker.client->await(waiting.id, waiting.operation.command->timeout + grace);
        ++report_.compared;
        const std::string code = then->error ? then->error->code : "success";
        const std::string code_now = now.failed() ? now.code() : "success";
        if (code != code_now) return differ(line, waiting.operation, fmt::format("then {}, now {}", code, code_now));
        if (then->error) return;
        const Shape& reply = waiting.operation.command->reply;
        translation_.learn(reply, then->payload, now.envelope.payload);
        if (!waiting.operation.command->edits) return;
        if (const auto found_difference =
                first_difference(translation_.answer(reply, then->payload), now.envelope.payload))
            differ(line, waiting.operation,
                   fmt::format("at `{}` then {}, now {}", found_difference->pointer, found_difference->left,
                               found_difference->right));
    }

    void differ(const RecordedLine& line, const Operation& operation, const std::string& what)
    {
        report_.differences.push_back(
            fmt::format("line {}: the answer to {}: {}", line.number, operation.name(), what));
    }

    void compare_end()
    {
        const json::object* end = recording_.end();
        report_.whole = end != nullptr;
        const json::value* project = end ? end->if_contains("project") : nullptr;
        if (!project) return;
        report_.recorded_hash = project->at("hash").as_string();
        Client judge_client(loop_, judge_, transcript_, description_, "the judge", testee_.connect());
        json::object hello{{"clientId", "conform"}, {"instanceId", "replay"}};
        judge_client.call("client.hello", with_our_specs(std::move(hello)));
        const Message answer = judge_client.call("project.hash");
        if (answer.failed()) {
            report_.differences.push_back("the end: then a project was open, now " + answer.code());
            return;
        }
        report_.hash = answer.envelope.payload.at("hash").as_string();
        const auto revision = project->at("revision").to_number<std::int64_t>();
        const auto revision_now = answer.envelope.payload.at("revision").to_number<std::int64_t>();
        if (revision != revision_now)
            report_.differences.push_back(fmt::format("the end: then revision {}, now {}", revision, revision_now));
        if (report_.hash != report_.recorded_hash)
            report_.differences.push_back(
                fmt::format("the end: then the content {}, now {}", report_.recorded_hash, report_.hash));
    }

    void gather_faults(Player& player)
    {
        for (const std::string& fault : player.client->faults())
            report_.faults.push_back(player.client->name() + ": " + fault);
        player.client->faults().clear();
    }

    Recording& recording_;
    Loop& loop_;
    Judge& judge_;
    const Description& description_;
    Testee testee_;
    Translation translation_;
    Transcript transcript_;
    std::map<std::uint64_t, Player> players_;
    ReplayReport report_;
};

} // namespace

ReplayReport replay_trace(const std::filesystem::path& file, Loop& loop, Judge& judge, const Description& testee,
                          const Access& access)
{
    Recording recording(file, judge);
    return Replay(recording, loop, judge, testee, access).run();
}

} // namespace chorus::conform
