#pragma once

#include "benchmarks/measure/sample.hpp"

#include <cstddef>
#include <string>
#include <tl/expected.hpp>

namespace chorus::bench {

/// Another process that reads messages of one size from a local stream socket and answers each with one of another
/// size. It does nothing else: the least that a round trip between two processes can cost.
class PingPong {
public:
    static tl::expected<PingPong, std::string> start(std::size_t request_bytes, std::size_t reply_bytes);
    PingPong(PingPong&& other) noexcept;
    PingPong& operator=(PingPong&&) = delete;
    ~PingPong();

    /// Adds the microseconds of each of `rounds` round trips.
    tl::expected<void, std::string> play(int rounds, Sample& microseconds);

private:
    PingPong(int socket, int child, std::size_t request_bytes, std::size_t reply_bytes)
        : socket_(socket), child_(child), request_(request_bytes, 'q'), reply_(reply_bytes, '\0')
    {}

    int socket_;
    int child_;
    std::string request_;
    std::string reply_;
};

} // namespace chorus::bench
