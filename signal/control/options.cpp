#include "signal/control/options.hpp"

#include <CLI/CLI.hpp>

#include <sstream>

namespace chorus::signal {
namespace {

EarlyExit ended_by(const CLI::App& app, const CLI::ParseError& error)
{
    std::ostringstream text;
    const bool mistake = app.exit(error, text, text) != 0;
    return {text.str(), mistake ? 2 : 0};
}

} // namespace

std::variant<Options, EarlyExit> parse_options(int argc, const char* const* argv)
{
    Options options;
    double grace_seconds = 60;
    CLI::App app{"The audio engine of Loophole. It plays what Pulse plans and keeps nothing.", "loophole-signal"};
    app.set_version_flag("--version", std::string{signal_api::engine::spec_version});
    app.add_option("--session-dir", options.session_dir, "Folder of the session; signal.sock is made in it")
        ->required();
    app.add_option("--device", options.engine.device, "virtual, virtual-free, default, or a device as host API/device")
        ->capture_default_str();
    app.add_option("--rate", options.engine.sample_rate, "Frames a second")
        ->check(CLI::Range(8000, 384000))
        ->capture_default_str();
    app.add_option("--block", options.engine.block_size, "Frames that the device asks for at once")
        ->check(CLI::Range(16, 8192))
        ->capture_default_str();
    app.add_option("--threads", options.engine.threads, "Threads that execute the plan")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    app.add_option("--grace", grace_seconds, "Seconds that it plays on without a controller")
        ->check(CLI::Range(0.0, 86400.0))
        ->capture_default_str();
    app.add_option("--log-level", options.log_level, "trace, debug, info, warning or error")->capture_default_str();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return ended_by(app, error);
    }
    options.grace = std::chrono::milliseconds(static_cast<std::int64_t>(grace_seconds * 1000));
    return options;
}

} // namespace chorus::signal
