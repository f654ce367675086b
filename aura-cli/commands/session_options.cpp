#include "aura-cli/commands/session_options.hpp"

#include <filesystem>

namespace chorus::aura {

void add_session_options(CLI::App& command, SessionOptions& options)
{
    command.add_option(
        "--device", options.device,
        "Audio device: `virtual` (a clock at the speed of real time), `virtual-free` (as fast as it can), "
        "or the name of a device; the machine's default, or `virtual` without one, when absent");
    command.add_option("--rate", options.sample_rate, "Frames a second")->check(CLI::Range(8000, 384000));
    command.add_option("--block", options.block_size, "Frames that the device asks for at once")
        ->check(CLI::Range(16, 8192));
    command.add_option("--tcp", options.tcp_port, "Let Pulse listen at this TCP port of this machine too");
    command.add_option("--websocket", options.websocket_port,
                       "Let Pulse listen at this WebSocket port of this machine too");
    command.add_option_function<std::string>(
        "--trace", [&options](const std::string& file) { options.trace = std::filesystem::absolute(file).string(); },
        "Record every message of Pulse from the start to this file");
}

} // namespace chorus::aura
