#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>

#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/document.hpp"
#include "codegen/runtime/reflect/query.hpp"
#include "codegen/runtime/wire/envelope.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/operations.hpp"
#include "generated/pulse/project.client.hpp"

namespace chorus::aura {
namespace {

struct Arguments {
    std::vector<std::string> domains{"*"};
    std::uint64_t count = 0;
};

/// Prints every event until it is interrupted; connects again by itself and says what may have been missed.
class Watcher {
public:
    Watcher(Shell& shell, Connection& connection, Arguments arguments)
        : shell_(shell), connection_(connection), arguments_(std::move(arguments)), client_(connection.peer()),
          project_(connection.peer())
    {}

    Result<void> run()
    {
        rpc::Peer& peer = connection_.peer();
        const auto events = peer.on_any_event([this](const rpc::EventView& event) { show(event); });
        peer.on_down([this](const wire::Error& reason) { tell("disconnect", reason.message); });
        peer.on_up([this] { came_back(); });
        if (auto subscribed = client_.subscribe({.domains = arguments_.domains}); !subscribed)
            return wire::Failure(subscribed.error());
        // From here on nothing is missed; who started us may wait for this line.
        tell("connect", "connected");
        const auto interrupt = connection_.loop().on_signals({SIGINT, SIGTERM}, [this](int) { ended_ = true; });
        peer.run_until([this] { return ended_; }, rpc::Deadline{std::chrono::hours(24 * 365)});
        return {};
    }

private:
    void show(const rpc::EventView& event)
    {
        if (ended_ || !is_chosen(event.domain)) return;
        if (event.domain == "project" && event.name == "state") follow(event.payload);
        const std::string payload = event.error ? error_document(*event.error) : std::string(event.payload);
        if (shell_.output.json()) {
            Document document;
            document.text("ts", event.ts)
                .text("domain", event.domain)
                .text("name", event.name)
                .json("payload", payload);
            print(document.end());
        } else {
            print(fmt::format("{}  {}.{}  {}", event.ts, event.domain, event.name, line_of(event, payload)));
        }
        if (arguments_.count > 0 && ++shown_ >= arguments_.count) ended_ = true;
    }

    /// What concerns its clients, Pulse tells without being asked.
    bool is_chosen(std::string_view domain) const
    {
        const auto fits = [domain](const std::string& chosen) { return chosen == "*" || chosen == domain; };
        return std::any_of(arguments_.domains.begin(), arguments_.domains.end(), fits);
    }

    std::string line_of(const rpc::EventView& event, const std::string& payload)
    {
        const reflect::Event* known = reflect::find_event(pulse_api::api(), event.domain, event.name);
        if (!known || event.error) return payload;
        // Words ask Pulse for the tempo, which a handler of events cannot do; ticks are told as they are.
        return reflect::line_from_payload(*known->payload, payload, {});
    }

    /// Revisions rise by one; anything else means that edits were missed.
    void follow(std::string_view payload)
    {
        const auto text = reflect::text_at(payload, "/revision");
        if (!text) return;
        const std::uint64_t revision = std::strtoull(text->c_str(), nullptr, 10);
        if (revision_ && revision > *revision_ + 1)
            tell("gap", fmt::format("edits {} to {} were missed", *revision_ + 1, revision - 1));
        revision_ = revision;
    }

    void came_back()
    {
        tell("connect", "connected again");
        client_.subscribe({.domains = arguments_.domains}, [](const auto&) {});
        project_.status({}, [this](const Result<pulse_api::project::Status::Reply>& reply) {
            if (!reply || !reply->project) return revision_.reset();
            const std::uint64_t now = reply->project->revision;
            if (revision_ && now != *revision_)
                tell("resync", fmt::format("the project went from revision {} to {}", *revision_, now));
            revision_ = now;
        });
    }

    /// What aura itself has to say among the events.
    void tell(std::string_view what, const std::string& message)
    {
        if (!shell_.output.json()) return print(fmt::format("{}  aura.{}  {}", wire::timestamp_now(), what, message));
        Document document;
        document.text("ts", wire::timestamp_now()).text("domain", "aura").text("name", what);
        Document payload;
        payload.text("message", message);
        document.json("payload", payload.end());
        print(document.end());
    }

    void print(const std::string& line)
    {
        fmt::print("{}\n", line);
        std::fflush(stdout);
    }

    Shell& shell_;
    Connection& connection_;
    Arguments arguments_;
    pulse_api::client::Client client_;
    pulse_api::project::Client project_;
    std::optional<std::uint64_t> revision_;
    std::uint64_t shown_ = 0;
    bool ended_ = false;
};

} // namespace

void add_watch(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("watch", "Print events as they come, until it is interrupted");
    command->group(group::scripts);
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("domains", arguments->domains, "Domains whose events to print; all when absent");
    command->add_option("--count", arguments->count, "End after so many events");
    command->callback([&shell, arguments] {
        shell.plan([&shell, arguments]() -> Result<void> {
            const auto connection = shell.connection();
            if (!connection) return wire::Failure(connection.error());
            return Watcher(shell, **connection, *arguments).run();
        });
    });
}

} // namespace chorus::aura
