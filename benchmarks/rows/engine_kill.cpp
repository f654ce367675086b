#include "benchmarks/measure/program.hpp"
#include "benchmarks/measure/sample.hpp"
#include "benchmarks/measure/scratch.hpp"
#include "benchmarks/peers/work.hpp"
#include "benchmarks/rows/pulse_client.hpp"
#include "benchmarks/rows/row.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/session.client.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fmt/format.h>
#include <optional>

namespace chorus::bench {

namespace {

constexpr std::chrono::seconds patience{20};
constexpr std::array<std::string_view, 4> recordings{"loop_amen", "loop_tabla", "loop_perc1", "loop_drone_g_97"};

/// A session of its own that plays four recordings through plugins on the virtual clock; it ends with the object.
class PlayingSession {
public:
    explicit PlayingSession(const std::filesystem::path& processes) : aura_((processes / "aura").string())
    {
        setenv("LOOPHOLE_RUNTIME_DIR", folder_.path().c_str(), 1);
    }
    PlayingSession(const PlayingSession&) = delete;
    PlayingSession& operator=(const PlayingSession&) = delete;
    ~PlayingSession()
    {
        aura({"down"});
        unsetenv("LOOPHOLE_RUNTIME_DIR");
    }

    tl::expected<void, std::string> start()
    {
        std::vector<std::vector<std::string>> steps{{"up", "--device", "virtual"},
                                                    {"new", (folder_.path() / "project").string()}};
        for (const std::string_view recording : recordings) {
            const std::string track(recording);
            steps.push_back({"track", "create", "--name", track});
            steps.push_back({"import", fmt::format("/usr/share/sonic-pi/samples/{}.flac", recording), "--track", track,
                             "--length", "64bars", "--loop", "1bar"});
            steps.push_back({"add-plugin", track, std::string(plugin_chain[0])});
            steps.push_back({"add-plugin", track, std::string(plugin_chain[2])});
        }
        steps.push_back({"play"});
        for (const std::vector<std::string>& step : steps)
            if (auto done = aura(step); !done) return tl::unexpected(std::move(done.error()));
        return {};
    }

    std::filesystem::path socket() const { return folder_.path() / "bench" / "pulse.sock"; }

    std::optional<pid_t> engine_pid()
    {
        const auto text = aura({"--get", "/supervisor/processes/0/pid", "status"});
        pid_t pid = 0;
        if (!text || std::from_chars(text->data(), text->data() + text->size(), pid).ec != std::errc{})
            return std::nullopt;
        return pid;
    }

private:
    tl::expected<std::string, std::string> aura(std::vector<std::string> words)
    {
        words.insert(words.begin(), {aura_, "--session", "bench"});
        return run_program(words).map([](const Ended& ended) { return ended.output; });
    }

    Scratch folder_;
    std::string aura_;
};

/// Milliseconds until Pulse tells that the engine is back and plays, and the silence that it counted.
struct Recovery {
    double wall_ms = 0.0;
    double silence_ms = 0.0;
};

tl::expected<Recovery, std::string> kill_once(PlayingSession& session, rpc::Peer& peer)
{
    const auto pid = session.engine_pid();
    if (!pid) return tl::unexpected<std::string>("the process id of the engine is not known");
    bool lost = false;
    std::optional<double> silence_ms;
    const auto subscription =
        pulse_api::session::Client(peer).on_state([&](const pulse_api::session::State::Event& event) {
            if (event.engine.state != EngineState::ready) lost = true;
            if (lost && event.engine.state == EngineState::ready) silence_ms = event.engine.gap;
        });
    const auto killed = std::chrono::steady_clock::now();
    if (kill(*pid, SIGKILL) != 0) return tl::unexpected<std::string>("the engine is not there");
    if (!peer.run_until([&] { return silence_ms.has_value(); }, {patience}))
        return tl::unexpected<std::string>("the sound did not come back");
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - killed;
    return Recovery{.wall_ms = wall.count(), .silence_ms = *silence_ms};
}

} // namespace

Measured engine_kill(const Setting& setting)
{
    PlayingSession session(setting.processes);
    if (auto started = session.start(); !started) return tl::unexpected(std::move(started.error()));
    PulseClient client;
    if (auto connected = client.connect(session.socket()); !connected)
        return tl::unexpected(std::move(connected.error()));
    if (auto subscribed = pulse_api::client::Client(client.peer()).subscribe({.domains = {"session"}}); !subscribed)
        return tl::unexpected(words(subscribed.error()));

    Sample wall;
    Sample silence;
    for (int round = 0; round < setting.rounds; ++round) {
        const auto recovery = kill_once(session, client.peer());
        if (!recovery) return tl::unexpected(recovery.error());
        wall.add(recovery->wall_ms);
        silence.add(recovery->silence_ms);
    }
    Outcome outcome;
    outcome.unit = "ms";
    outcome.ours = wall.median();
    outcome.notes.push_back(
        fmt::format("longest {:.0f} ms; Pulse counted {:.0f} ms of silence (median); 4 tracks, 8 plugins",
                    wall.quantile(1.0), silence.median()));
    return outcome;
}

} // namespace chorus::bench
