#include "benchmarks/peers/ping_pong.hpp"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace chorus::bench {

namespace {

bool read_all(int socket, char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = read(socket, data, size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        data += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool write_all(int socket, const char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t put = send(socket, data, size, MSG_NOSIGNAL);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        data += put;
        size -= static_cast<std::size_t>(put);
    }
    return true;
}

[[noreturn]] void answer_until_closed(int socket, std::size_t request_bytes, std::size_t reply_bytes)
{
    std::string request(request_bytes, '\0');
    const std::string reply(reply_bytes, 'a');
    while (read_all(socket, request.data(), request.size()) && write_all(socket, reply.data(), reply.size())) {
    }
    _exit(0);
}

} // namespace

tl::expected<PingPong, std::string> PingPong::start(std::size_t request_bytes, std::size_t reply_bytes)
{
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return tl::unexpected(fmt::format("no socket pair: {}", std::strerror(errno)));
    const pid_t child = fork();
    if (child < 0) return tl::unexpected(fmt::format("no second process: {}", std::strerror(errno)));
    if (child == 0) {
        close(ends[0]);
        answer_until_closed(ends[1], request_bytes, reply_bytes);
    }
    close(ends[1]);
    return PingPong(ends[0], child, request_bytes, reply_bytes);
}

PingPong::PingPong(PingPong&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), child_(std::exchange(other.child_, -1)),
      request_(std::move(other.request_)), reply_(std::move(other.reply_))
{}

PingPong::~PingPong()
{
    if (socket_ < 0) return;
    close(socket_);
    waitpid(child_, nullptr, 0);
}

tl::expected<void, std::string> PingPong::play(int rounds, Sample& microseconds)
{
    for (int i = 0; i < rounds; ++i) {
        bool alive = true;
        const double seconds = seconds_of([&] {
            alive =
                write_all(socket_, request_.data(), request_.size()) && read_all(socket_, reply_.data(), reply_.size());
        });
        if (!alive) return tl::unexpected<std::string>("the other end of the ping-pong is gone");
        microseconds.add(seconds * 1e6);
    }
    return {};
}

} // namespace chorus::bench
