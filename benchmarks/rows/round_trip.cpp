#include "benchmarks/measure/one_core.hpp"
#include "benchmarks/measure/sample.hpp"
#include "benchmarks/peers/ping_pong.hpp"
#include "benchmarks/rows/pulse_link.hpp"
#include "benchmarks/rows/row.hpp"
#include "generated/pulse/timebase.client.hpp"

#include <fmt/format.h>
#include <functional>

namespace chorus::bench {

namespace {

constexpr int round_trips_in_a_turn = 400;
constexpr int turns = 20;
constexpr double reach_of_a_round_trip = 3.0;

using Ask = std::function<Result<void>(PulseLink&)>;

/// The median of `ask` through a Pulse of its own, against a ping-pong whose messages are as long as those on the link.
Measured through_pulse(const Setting& setting, const Ask& ask, std::optional<double> reach)
{
    const OneCore core;
    auto link = PulseLink::open(setting.processes);
    if (!link) return tl::unexpected(std::move(link.error()));
    (*link)->watch_sizes(true);
    if (auto first = ask(**link); !first) return tl::unexpected(words(first.error()));
    (*link)->watch_sizes(false);
    const std::size_t command_bytes = (*link)->command_bytes();
    const std::size_t reply_bytes = (*link)->reply_bytes();
    auto ping_pong = PingPong::start(command_bytes, reply_bytes);
    if (!ping_pong) return tl::unexpected(std::move(ping_pong.error()));

    Sample ours;
    Sample theirs;
    for (int turn = 0; turn <= turns; ++turn) {
        Sample our_turn;
        Sample their_turn;
        for (int i = 0; i < round_trips_in_a_turn; ++i) {
            Result<void> answer;
            const double seconds = seconds_of([&] { answer = ask(**link); });
            if (!answer) return tl::unexpected(words(answer.error()));
            our_turn.add(seconds * 1e6);
        }
        if (auto played = ping_pong->play(round_trips_in_a_turn, their_turn); !played)
            return tl::unexpected(std::move(played.error()));
        if (turn == 0) continue; // both sides are warm from here on
        ours.add(our_turn);
        theirs.add(their_turn);
    }

    Outcome outcome;
    outcome.unit = "us";
    outcome.ours = ours.median();
    outcome.peer = theirs.median();
    outcome.ratio = ours.median() / theirs.median();
    if (reach) outcome.reach = Reach{Reach::Bound::at_most, *reach};
    outcome.notes.push_back(fmt::format("p99 {:.0f} us, ping-pong {:.0f} us; {} + {} bytes, {} round trips each",
                                        ours.quantile(0.99), theirs.quantile(0.99), command_bytes, reply_bytes,
                                        ours.size()));
    outcome.notes.emplace_back(core.held() ? "both pairs of processes on one core"
                                           : "the scheduler places both pairs of processes as it likes");
    return outcome;
}

Result<void> ask_for_the_tempo(PulseLink& link)
{
    auto reply = pulse_api::timebase::Client(link.peer()).get({});
    if (!reply) return tl::unexpected(std::move(reply.error()));
    return {};
}

Result<void> change_the_tempo(PulseLink& link)
{
    // Another value each time: setting what is already there is no edit.
    static int step = 0;
    step = (step + 1) % 100;
    pulse_api::timebase::SetTempo::Command command;
    command.tempo = Tempo{100.0 + step};
    auto reply = pulse_api::timebase::Client(link.peer()).set_tempo(command);
    if (!reply) return tl::unexpected(std::move(reply.error()));
    return {};
}

} // namespace

Measured round_trip(const Setting& setting)
{
    return through_pulse(setting, ask_for_the_tempo, reach_of_a_round_trip);
}

Measured round_trip_of_an_edit(const Setting& setting)
{
    return through_pulse(setting, change_the_tempo, std::nullopt);
}

} // namespace chorus::bench
