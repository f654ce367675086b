#include "benchmarks/rows/pulse_link.hpp"

#include "generated/pulse/project.client.hpp"

namespace chorus::bench {

void PulseLink::watch_sizes(bool on)
{
    if (!on) return peer().set_trace(nullptr);
    peer().set_trace([this](const rpc::TraceRecord& record) {
        const bool reply = record.direction == rpc::TraceRecord::Direction::in;
        (reply ? reply_bytes_ : command_bytes_) = record.envelope.size();
    });
}

tl::expected<std::unique_ptr<PulseLink>, std::string> PulseLink::open(const std::filesystem::path& processes)
{
    auto folder = std::make_unique<Scratch>();
    const std::filesystem::path session = folder->path() / "session";
    std::filesystem::create_directory(session);
    std::filesystem::permissions(session, std::filesystem::perms::owner_all);
    pulse_api::project::New::Command command;
    command.path = (folder->path() / "project").string();
    auto pulse = Child::start({processes / "loophole-pulse", "--session-dir", session.string()});
    if (!pulse) return tl::unexpected(std::move(pulse.error()));

    std::unique_ptr<PulseLink> link(new PulseLink(std::move(*pulse), std::move(folder)));
    if (auto connected = link->client_.connect(session / "pulse.sock"); !connected)
        return tl::unexpected(std::move(connected.error()));
    if (auto opened = pulse_api::project::Client(link->peer()).new_(command); !opened)
        return tl::unexpected(words(opened.error()));
    return link;
}

} // namespace chorus::bench
