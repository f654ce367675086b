#include "conformance/runner/testee/testee.hpp"

#include "conformance/runner/link/stream_link.hpp"
#include "conformance/runner/roles/failure.hpp"

#include <boost/asio/steady_timer.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace chorus::conform {
namespace {

constexpr std::chrono::seconds start_limit{20};
constexpr std::chrono::milliseconds retry_interval{2};

/// What addresses for that transport begin with.
std::string scheme_of(const std::string& transport)
{
    return transport == "ws" ? "ws://" : transport == "stdio" ? "stdio" : transport + ":";
}

bool has_address_for(const Description& description, const std::string& transport)
{
    return description.address.starts_with(scheme_of(transport));
}

/// To start it and wait would be in vain where the description tells no way to it over that transport.
void expect_way(const Description& description, const std::string& transport)
{
    if (description.role != Role::server || has_address_for(description, transport)) return;
    if (description.options.contains(transport)) return;
    throw StartError(fmt::format("{} cannot be reached over {}: it has no options for that, and its address is `{}`.",
                                 description.name, transport, description.address));
}

/// The transport that an address is of, if it is of one.
std::string transport_of(const std::string& address)
{
    for (const char* const transport : {"unix", "tcp", "ws", "stdio"})
        if (address.starts_with(scheme_of(transport))) return transport;
    return "unix";
}

/// The last address of that scheme in what a process has written.
std::string address_in(const std::string& text, const std::string& scheme)
{
    const std::size_t at = text.rfind(scheme);
    if (at == std::string::npos) return {};
    const std::size_t end = text.find_first_of(" \"\n", at);
    return end == std::string::npos ? std::string() : text.substr(at, end - at);
}

} // namespace

Scratch::Scratch()
{
    std::string name = (std::filesystem::temp_directory_path() / "conform-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw StartError("No folder can be made at " + name + ".");
    path_ = name;
}

Scratch::~Scratch()
{
    std::error_code ignored; // what cannot be removed stays in the folder for such things
    std::filesystem::remove_all(path_, ignored);
}

Testee::Testee(Loop& loop, const Description& description, const Access& access)
    : loop_(loop), description_(description), environment_{{"bin", access.programs.string()},
                                                           {"folder", folder().string()},
                                                           {"here", description_.folder.string()}},
      transport_(access.attach || access.transport.empty() ? transport_of(access.attach.value_or(description_.address))
                                                           : access.transport)
{
    if (access.attach) {
        if (description_.role != Role::server) throw StartError("Only a server can be attached to.");
        address_ = *access.attach;
        try {
            first_ = conform::connect(loop_, address_);
        } catch (const LinkError& error) {
            throw StartError(error.what());
        }
        return;
    }
    if (description_.role == Role::client) return; // cases start it
    expect_way(description_, transport_);
    start();
    if (description_.role == Role::server && !one_connection()) await_address();
    if (!access.hold) return;
    fmt::print("{} runs as process {}. Press Enter to go on.\n", description_.name, process_->pid());
    std::fflush(stdout);
    std::cin.get();
}

Testee::~Testee()
{
    first_.reset();
    if (process_) process_->stop();
    for (auto& companion : companions_)
        companion->stop();
}

void Testee::start()
{
    for (const std::string& companion : description_.companions)
        companions_.push_back(
            std::make_unique<Process>(loop_, Process::Options{companion, folder(), environment_, false}));
    std::string command = description_.command;
    const auto extra = description_.options.find(transport_);
    if (extra != description_.options.end()) command += " " + extra->second;
    process_ = std::make_unique<Process>(
        loop_, Process::Options{command, folder(), environment_, one_connection() || description_.role == Role::codec});
    if (has_address_for(description_, transport_)) address_ = fill_in(description_.address, environment_);
    if (one_connection()) first_ = make_pipe_link(loop_, process_->take_input(), process_->take_output());
}

void Testee::await_address()
{
    const bool told = !address_.empty();
    boost::asio::steady_timer timer(loop_.context());
    const auto end = Clock::now() + start_limit;
    std::string reason = "it does not say where it listens";
    while (process_->running() && Clock::now() < end) {
        bool waited = false;
        timer.expires_after(retry_interval);
        timer.async_wait([&](const boost::system::error_code&) { waited = true; });
        loop_.run_until([&] { return waited; }, std::chrono::seconds(1));
        if (!told) address_ = address_in(process_->errors(), scheme_of(transport_));
        if (address_.empty()) continue;
        try {
            first_ = conform::connect(loop_, address_);
            return;
        } catch (const LinkError& error) {
            reason = error.what();
        }
    }
    if (!process_->running()) reason = "it ended with " + process_->ending();
    throw StartError(fmt::format("{} could not be started: {}\n{}", description_.name, reason, errors()));
}

LinkPtr Testee::connect()
{
    if (first_) return std::exchange(first_, nullptr);
    if (one_connection())
        throw Skipped("It needs another connection, and a process has but one standard input and output.");
    return conform::connect(loop_, address_);
}

std::string Testee::errors() const
{
    std::string text = process_ ? process_->errors() : std::string();
    for (const auto& companion : companions_)
        text += companion->errors();
    return text;
}

} // namespace chorus::conform
