#pragma once

#include "benchmarks/measure/child.hpp"
#include "benchmarks/measure/scratch.hpp"
#include "benchmarks/rows/pulse_client.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace chorus::bench {

/// A loophole-pulse in a session of its own, with a new project open and no engine, and a client that is connected to
/// it.
class PulseLink {
public:
    /// `processes` is the folder of loophole-pulse.
    static tl::expected<std::unique_ptr<PulseLink>, std::string> open(const std::filesystem::path& processes);

    rpc::Peer& peer() { return client_.peer(); }

    /// Sizes of the last command and its answer on the socket, without the five bytes before each.
    std::size_t command_bytes() const { return command_bytes_; }
    std::size_t reply_bytes() const { return reply_bytes_; }
    /// Measures sizes from now on, or no longer, so that the measurement does not slow down what is timed.
    void watch_sizes(bool on);

private:
    PulseLink(Child pulse, std::unique_ptr<Scratch> folder) : folder_(std::move(folder)), pulse_(std::move(pulse)) {}

    std::unique_ptr<Scratch> folder_;
    Child pulse_;
    PulseClient client_;
    std::size_t command_bytes_ = 0;
    std::size_t reply_bytes_ = 0;
};

} // namespace chorus::bench
