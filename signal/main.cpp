#include "codegen/runtime/log/log.hpp"
#include "signal/control/process.hpp"
#include "signal/control/real_time.hpp"

#include <csignal>
#include <cstdio>
#include <filesystem>

namespace {

using namespace chorus;

void start_log(const signal::Options& options)
{
    log::Settings settings;
    settings.process = "signal";
    settings.folder = std::filesystem::path(options.session_dir) / "log";
    settings.level = log::level_from(options.log_level).value_or(log::Level::info);
    if (const auto started = log::start(settings); !started) log::warning("the log has no file", started.error());
}

int run(const signal::Options& options)
{
    start_log(options);
    log::info(signal::to_text(signal::prepare_for_real_time()));
    rpc::Loop loop;
    signal::Process process(loop, options);
    if (const auto started = process.start(); !started) {
        log::error("the engine cannot start", started.error());
        return 1;
    }
    loop.run();
    log::info("ended");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // A full disk or a peer that went away shall be an error where it happens, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const auto parsed = signal::parse_options(argc, argv);
    if (const auto* exit = std::get_if<signal::EarlyExit>(&parsed)) {
        std::fputs(exit->text.c_str(), exit->code == 0 ? stdout : stderr);
        return exit->code;
    }
    return run(std::get<signal::Options>(parsed));
}
