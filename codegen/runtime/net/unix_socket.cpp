#include "codegen/runtime/net/acceptor.hpp"
#include "codegen/runtime/net/errors.hpp"
#include "codegen/runtime/net/stream_connection.hpp"
#include "codegen/runtime/net/transports.hpp"

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <string>
#include <utility>

namespace chorus::net {
namespace {

namespace asio = boost::asio;
using Protocol = asio::local::stream_protocol;
using boost::system::error_code;

constexpr mode_t owner_only = 0600;

error_code last_system_error()
{
    return {errno, boost::system::system_category()};
}

wire::Failure cannot_listen(const Endpoint& endpoint, const error_code& reason)
{
    wire::Error error = system_failure("net.cannotListen", "Cannot listen on " + to_text(endpoint) + ".", reason,
                                       "Check that the folder exists and that you may write to it.");
    return wire::Failure(std::move(error));
}

/// Two processes that start at once must not both find a stale socket and remove each other's new one.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder)
        : descriptor_(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        while (descriptor_ >= 0 && ::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    ~FolderLock()
    {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    bool held() const { return descriptor_ >= 0; }

private:
    int descriptor_;
};

/// Makes way at the path: removes a socket that nobody listens on, and nothing else.
Result<void> make_way(asio::io_context& context, const Endpoint& endpoint)
{
    struct stat found {};
    if (::lstat(endpoint.path.c_str(), &found) != 0) {
        if (errno == ENOENT) return {};
        return cannot_listen(endpoint, last_system_error());
    }
    if (!S_ISSOCK(found.st_mode)) {
        return wire::fail("net.cannotListen", "Cannot listen on " + to_text(endpoint) + ": a file of that name exists.",
                          "Move the file away, or choose another path.");
    }
    Protocol::socket probe(context);
    error_code error;
    probe.connect(Protocol::endpoint(endpoint.path), error);
    if (!error || error == asio::error::try_again) { // try_again: its queue of connections is full
        return wire::fail("net.addressInUse", "Another process already listens on " + to_text(endpoint) + ".",
                          "Stop that process, or choose another session.", {{"endpoint", to_text(endpoint)}});
    }
    if (error != asio::error::connection_refused) return cannot_listen(endpoint, error);
    if (::unlink(endpoint.path.c_str()) != 0 && errno != ENOENT) return cannot_listen(endpoint, last_system_error());
    return {};
}

class UnixListener final : public Listener {
public:
    UnixListener(std::shared_ptr<Acceptor<Protocol>> acceptor, Endpoint endpoint)
        : acceptor_(std::move(acceptor)), endpoint_(std::move(endpoint))
    {
        ::lstat(endpoint_.path.c_str(), &bound_);
        acceptor_->accept_more();
    }
    ~UnixListener() override
    {
        acceptor_->close();
        // Somebody may have put another socket in the place of ours.
        struct stat now {};
        const bool still_ours =
            ::lstat(endpoint_.path.c_str(), &now) == 0 && now.st_ino == bound_.st_ino && now.st_dev == bound_.st_dev;
        if (still_ours) ::unlink(endpoint_.path.c_str());
    }
    Endpoint endpoint() const override { return endpoint_; }

private:
    std::shared_ptr<Acceptor<Protocol>> acceptor_;
    Endpoint endpoint_;
    struct stat bound_ {};
};

} // namespace

Result<std::unique_ptr<Listener>> listen_unix(asio::io_context& context, const Endpoint& endpoint, AcceptHandler accept)
{
    if (auto valid = parse_endpoint(to_text(endpoint)); !valid) return wire::Failure(std::move(valid.error()));
    const FolderLock lock(std::filesystem::path(endpoint.path).parent_path());
    if (!lock.held()) return cannot_listen(endpoint, last_system_error());
    if (auto way = make_way(context, endpoint); !way) return wire::Failure(std::move(way.error()));

    Protocol::acceptor acceptor(context);
    error_code error;
    acceptor.open(Protocol(), error);
    // The mode of the socket before bind becomes the mode of the file: there is no moment at which others may connect.
    if (!error && ::fchmod(acceptor.native_handle(), owner_only) != 0) error = last_system_error();
    if (!error) acceptor.bind(Protocol::endpoint(endpoint.path), error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) return cannot_listen(endpoint, error);

    auto accepted = [&context, accept = std::move(accept), name = to_text(endpoint)](Protocol::socket socket) {
        accept(make_stream_connection(context, std::move(socket), name));
    };
    return std::make_unique<UnixListener>(
        std::make_shared<Acceptor<Protocol>>(context, std::move(acceptor), std::move(accepted)), endpoint);
}

void connect_unix(asio::io_context& context, const Endpoint& endpoint, ConnectHandler done)
{
    // A local socket is connected or refused at once; only a full queue of connections would block.
    Result<ConnectionPtr> outcome = nullptr;
    if (auto valid = parse_endpoint(to_text(endpoint)); !valid) {
        outcome = wire::Failure(std::move(valid.error()));
    } else {
        Protocol::socket socket(context);
        error_code error;
        socket.open(Protocol(), error);
        if (!error) socket.non_blocking(true, error);
        if (!error) socket.connect(Protocol::endpoint(endpoint.path), error);
        if (error) {
            outcome = wire::Failure(system_failure("net.cannotConnect", "Nobody answers on " + to_text(endpoint) + ".",
                                                   error, "Is the process running?"));
        } else {
            outcome = make_stream_connection(context, std::move(socket), to_text(endpoint));
        }
    }
    asio::post(context, [done = std::move(done), outcome = std::move(outcome)]() mutable { done(std::move(outcome)); });
}

} // namespace chorus::net
