#include "tests/runtime/raw_client.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace chorus::test {
namespace {

int connect_to(const net::Endpoint& endpoint)
{
    int result = -1;
    int connected = -1;
    if (endpoint.scheme == net::Scheme::unix_socket) {
        result = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, endpoint.path.c_str(), sizeof(address.sun_path) - 1);
        connected = ::connect(result, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    } else {
        result = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(endpoint.port);
        ::inet_pton(AF_INET, endpoint.host.c_str(), &address.sin_addr);
        connected = ::connect(result, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    }
    if (connected != 0) throw std::runtime_error("cannot connect to " + net::to_text(endpoint));
    ::fcntl(result, F_SETFL, O_NONBLOCK);
    return result;
}

} // namespace

RawClient::RawClient(const net::Endpoint& endpoint) : socket_(connect_to(endpoint)) {}

RawClient::~RawClient()
{
    ::close(socket_);
}

std::size_t RawClient::send_bytes(std::string_view bytes)
{
    const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    return sent < 0 ? 0 : static_cast<std::size_t>(sent);
}

void RawClient::send_frame(std::string_view body, net::Lane lane)
{
    const std::string frame = framed(body, lane);
    if (send_bytes(frame) != frame.size()) throw std::runtime_error("the system did not take the whole frame");
}

std::string RawClient::send_command(std::string_view domain, std::string_view name, std::string_view payload)
{
    const std::string id = std::to_string(++last_id_);
    send_frame(envelope_text(id, domain, name, payload));
    return id;
}

void RawClient::end_sending()
{
    ::shutdown(socket_, SHUT_WR);
}

void RawClient::pump()
{
    while (!closed_) {
        const auto room = reader_.prepare();
        const auto got = ::recv(socket_, room.data(), room.size(), 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (got <= 0) {
            closed_ = true;
            end_sending(); // as anybody does who finds the connection ended
            return;
        }
        reader_.commit(static_cast<std::size_t>(got));
        for (;;) {
            const auto frame = reader_.next();
            if (!frame) throw std::runtime_error("the server broke the framing: " + frame.error().message);
            if (!*frame) break;
            ((*frame)->lane == net::Lane::control ? frames : streams).emplace_back((*frame)->body);
        }
    }
}

std::optional<wire::Envelope> RawClient::answer_to(const std::string& id)
{
    pump();
    for (const std::string& frame : frames) {
        auto envelope = wire::decode_envelope(frame);
        if (!envelope) throw std::runtime_error("the server sent no envelope: " + frame);
        if (envelope->cid == id) return *envelope;
    }
    return std::nullopt;
}

std::optional<wire::Envelope> RawClient::complaint()
{
    pump();
    for (const std::string& frame : frames) {
        auto envelope = wire::decode_envelope(frame);
        if (envelope && envelope->kind == wire::Kind::error && !envelope->cid) return *envelope;
    }
    return std::nullopt;
}

std::string envelope_text(std::string_view id, std::string_view domain, std::string_view name, std::string_view payload,
                          std::string_view origin, std::string_view target, std::string_view kind)
{
    const auto text = [](std::string_view value) { return "\"" + std::string(value) + "\""; };
    return "{\"v\":1,\"id\":" + text(id) +
           ",\"cid\":null,\"ts\":\"2025-11-21T09:30:00.250Z\",\"origin\":" + text(origin) +
           ",\"target\":" + text(target) + ",\"domain\":" + text(domain) + ",\"kind\":" + text(kind) +
           ",\"name\":" + text(name) + ",\"priority\":\"normal\",\"payload\":" + std::string(payload) +
           ",\"error\":null}";
}

std::string framed(std::string_view body, net::Lane lane)
{
    const auto header = net::frame_header(lane, body.size());
    return std::string(header.data(), header.size()).append(body);
}

} // namespace chorus::test
