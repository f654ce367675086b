#include "signal/control/process.hpp"

#include "codegen/runtime/log/log.hpp"
#include "signal/control/device_choice.hpp"
#include "signal/media/errors.hpp"

#include <csignal>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <utility>

namespace chorus::signal {
namespace {

/// What five missed heartbeats come to.
constexpr std::chrono::milliseconds silence_limit{500};
/// Jobs that have not ended by then are given up.
constexpr std::chrono::milliseconds leave_limit{3000};

rpc::ServerSettings server_settings()
{
    rpc::ServerSettings settings;
    settings.party = wire::Party::signal;
    settings.hello = signal_api::engine::Hello::operation;
    settings.silence_limit = silence_limit;
    // Only the controller is told anything; it is subscribed when it is let in.
    settings.subscribed = false;
    settings.max_connections = 8;
    return settings;
}

std::string fresh_instance_id()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return "signal-" + std::to_string(getpid()) + "-" +
           std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

plugins::LibrarySettings library_settings()
{
    plugins::LibrarySettings settings;
    settings.log = [](plugins::LogLevel level, std::string_view uri, std::string_view text) {
        const log::Level severity = level == plugins::LogLevel::error     ? log::Level::error
                                    : level == plugins::LogLevel::warning ? log::Level::warning
                                                                          : log::Level::info;
        log::write(severity, text, {{"plugin", uri}});
    };
    return settings;
}

wire::Error error_of(const media::StreamReport& report)
{
    if (report.kind == media::StreamReport::Kind::vanished) return media::not_found(report.path).value();
    const bool shortened = report.kind == media::StreamReport::Kind::shortened;
    return media::unreadable(report.path, shortened ? "it became shorter while it was played"
                                                    : "the system refused to read it while it was played")
        .value();
}

} // namespace

Process::Process(rpc::Loop& loop, Options options)
    : loop_(loop), options_(std::move(options)), instance_id_(fresh_instance_id()), library_(library_settings()),
      threaded_plugins_(library_, plugins::WorkMode::threaded),
      waiting_plugins_(library_, plugins::WorkMode::in_process), media_(stream_settings()),
      host_([this](bool waits) { return parts(waits); }, choose_device), server_(loop, router_, server_settings()),
      controller_(loop, server_, options_.grace,
                  {.forsaken = [this] { transport_handler_.stop_alone(); },
                   .succeeded = [this] { rendering_handler_.disown(); }}),
      engine_handler_(context(), controller_, instance_id_, [this] { shut_down(); }), graph_handler_(context()),
      transport_handler_(context(), controller_), plugin_handler_(context(), library_), media_handler_(context()),
      metering_handler_(context(), controller_), rendering_handler_(context(), parts(true)), leave_timer_(loop)
{
    serve();
    server_.on_disconnect(
        [this](const rpc::Caller& caller, rpc::Ending, const wire::Error&) { controller_.left(caller); });
    process_signals_ = loop_.on_signals({SIGTERM, SIGINT}, [this](int) { shut_down(); });
}

Process::~Process()
{
    // What the threads still do for a handler is done before it goes.
    engine_thread_.stop();
    workers_.stop();
    host_.close();
}

void Process::serve()
{
    signal_api::engine::serve(router_, engine_handler_);
    signal_api::graph::serve(router_, graph_handler_);
    signal_api::transport::serve(router_, transport_handler_);
    signal_api::plugin::serve(router_, plugin_handler_);
    signal_api::media::serve(router_, media_handler_);
    signal_api::metering::serve(router_, metering_handler_);
    signal_api::rendering::serve(router_, rendering_handler_);
}

/// Where nobody waits for the sound, plugins do their slow work at once, so that two runs are alike to the sample.
EngineParts Process::parts(bool waits)
{
    return {.plugins = waits ? &waiting_plugins_ : &threaded_plugins_, .media = &media_, .nodes = &nodes_};
}

media::StreamSettings Process::stream_settings()
{
    media::StreamSettings settings;
    settings.on_report = [this](const media::StreamReport& report) {
        if (report.kind == media::StreamReport::Kind::underrun) return; // the engine counts them
        loop_.post([this, path = report.path.string(), error = error_of(report)] {
            log::warning("a file failed while it was played", error);
            graph_handler_.media_failed(path, error);
        });
    };
    return settings;
}

Result<void> Process::start()
{
    open_device();
    const std::filesystem::path socket = std::filesystem::path(options_.session_dir) / "signal.sock";
    if (auto listening = server_.listen(net::unix_endpoint(socket.string())); !listening)
        return tl::unexpected(std::move(listening.error()));
    engine_handler_.begin_to_watch();
    transport_handler_.begin_to_stream();
    log::info("ready", {{"instance", instance_id_}, {"socket", socket.string()}});
    return {};
}

/// Before the engine thread has anything to do, so it may be done here.
void Process::open_device()
{
    Result<EngineHost::Opened> opened = host_.open(options_.engine);
    if (!opened) {
        log::warning("the device could not be opened", opened.error());
        opened = host_.open(substitute_device(options_.engine, opened.error().message), options_.engine);
    }
    if (!opened) return log::error("there is no device", opened.error());
    log::info("a device is open", {{"device", opened->config.device},
                                   {"rate", opened->config.sample_rate},
                                   {"block", opened->config.block_size}});
    if (opened->note) log::info(*opened->note);
}

void Process::shut_down()
{
    if (std::exchange(leaving_, true)) return;
    log::info("shutting down");
    media_handler_.cancel();
    leave_timer_.after(leave_limit, [this] { take_leave(); });
    engine_thread_.post([this] {
        host_.stop();
        host_.close();
        loop_.post([this] { rendering_handler_.wind_up([this] { take_leave(); }); });
    });
}

void Process::take_leave()
{
    leave_timer_.cancel();
    server_.shutdown([this] { loop_.stop(); });
}

} // namespace chorus::signal
