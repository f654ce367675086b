#include <algorithm>
#include <csignal>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "aura-cli/commands/verbs.hpp"
#include "aura-cli/output/terminal.hpp"
#include "codegen/runtime/wire/codec.hpp"
#include "generated/pulse/channel.client.hpp"
#include "generated/pulse/client.client.hpp"
#include "generated/pulse/metering.client.hpp"

#include <unistd.h>

namespace chorus::aura {
namespace {

using pulse_api::metering::ChannelLevels;

constexpr double quietest = -60;
constexpr double loudest = 6;

/// A bar from -60 to +6 dB: RMS is filled, the peak is a mark.
std::string bar(double rms, double peak, int cells)
{
    const auto cell = [cells](double level) {
        const double part = (std::clamp(level, quietest, loudest) - quietest) / (loudest - quietest);
        return static_cast<int>(part * cells);
    };
    const int filled = cell(rms);
    const int mark = std::min(cell(peak), cells - 1);
    std::string text;
    for (int i = 0; i < cells; ++i)
        text += i == mark && peak > quietest ? "│" : i < filled ? "█" : "·";
    return text;
}

/// Bars for all channels that are drawn anew in place with each report.
class Meters {
public:
    Meters(Shell& shell, Connection& connection, std::uint64_t count)
        : shell_(shell), connection_(connection), count_(count), metering_(connection.peer())
    {}

    Result<void> run()
    {
        if (auto named = learn_names(); !named) return named;
        const auto events =
            metering_.on_levels([this](const pulse_api::metering::Levels::Event& event) { show(event); });
        if (auto subscribed = pulse_api::client::Client(connection_.peer()).subscribe({.domains = {"metering"}});
            !subscribed)
            return wire::Failure(subscribed.error());
        const auto interrupt = connection_.loop().on_signals({SIGINT, SIGTERM}, [this](int) { ended_ = true; });
        connection_.peer().run_until([this] { return ended_; }, rpc::Deadline{std::chrono::hours(24 * 365)});
        return {};
    }

private:
    Result<void> learn_names()
    {
        const auto reply = pulse_api::channel::Client(connection_.peer()).list({});
        if (!reply) return wire::Failure(reply.error());
        for (const Channel& channel : reply->channels)
            names_[channel.id.value] = channel.name;
        return {};
    }

    void show(const pulse_api::metering::Levels::Event& event)
    {
        if (ended_) return;
        if (shell_.output.json())
            fmt::print("{}\n", wire::encode(event));
        else
            draw(event);
        std::fflush(stdout);
        if (count_ > 0 && ++shown_ >= count_) ended_ = true;
    }

    void draw(const pulse_api::metering::Levels::Event& event)
    {
        const bool moving = is_terminal(STDOUT_FILENO);
        if (moving && drawn_ > 0) fmt::print("\033[{}A", drawn_);
        for (const ChannelLevels& levels : event.levels)
            draw(levels, moving ? "\033[K" : "");
        drawn_ = event.levels.size();
        if (!moving) fmt::print("\n");
    }

    void draw(const ChannelLevels& levels, std::string_view line_end)
    {
        const auto known = names_.find(levels.channel.value);
        const std::string& name = known == names_.end() ? levels.channel.value : known->second;
        const double peak = std::max(levels.peak_left, levels.peak_right);
        fmt::print("{:<16.16} {} {} {:7.1f} dB{}\n", name, bar(levels.rms_left, levels.peak_left, 30),
                   bar(levels.rms_right, levels.peak_right, 30), peak, line_end);
    }

    Shell& shell_;
    Connection& connection_;
    std::uint64_t count_;
    pulse_api::metering::Client metering_;
    std::map<std::string, std::string> names_;
    std::size_t drawn_ = 0;
    std::uint64_t shown_ = 0;
    bool ended_ = false;
};

} // namespace

void add_meters(CLI::App& app, Shell& shell)
{
    CLI::App* command = app.add_subcommand("meters", "Show the levels of all channels, until it is interrupted");
    command->group(group::sound);
    const auto count = std::make_shared<std::uint64_t>(0);
    command->add_option("--count", *count, "End after so many reports");
    command->callback([&shell, count] {
        shell.plan([&shell, count]() -> Result<void> {
            const auto connection = shell.connection();
            if (!connection) return wire::Failure(connection.error());
            return Meters(shell, **connection, *count).run();
        });
    });
}

} // namespace chorus::aura
