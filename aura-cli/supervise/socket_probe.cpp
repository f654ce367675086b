#include <chrono>

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include "aura-cli/supervise/probe.hpp"

namespace chorus::aura {
namespace {

namespace asio = boost::asio;
using Socket = asio::local::stream_protocol::socket;
using ErrorCode = boost::system::error_code;

/// A refused attempt costs a few microseconds, so it is repeated often: this pause is part of every start.
constexpr std::chrono::milliseconds pause_between_attempts{5};

class SocketProbe final : public Probe {
public:
    SocketProbe(rpc::Loop& loop, std::filesystem::path path) : loop_(loop), pause_(loop), path_(std::move(path)) {}

    ~SocketProbe() override { cancel(); }

    void begin(std::function<void()> ready) override
    {
        cancel();
        ready_ = std::move(ready);
        attempt(++round_);
    }

    void cancel() override
    {
        ++round_;
        pause_.cancel();
        socket_.reset();
    }

private:
    void attempt(unsigned round)
    {
        socket_ = std::make_unique<Socket>(loop_.context());
        socket_->async_connect(path_.string(), [this, round](ErrorCode error) {
            if (error == asio::error::operation_aborted || round != round_) return;
            socket_.reset();
            if (error) return try_later(round);
            ready_();
        });
    }

    void try_later(unsigned round)
    {
        pause_.after(pause_between_attempts, [this, round] { attempt(round); });
    }

    rpc::Loop& loop_;
    rpc::Timer pause_;
    std::filesystem::path path_;
    std::unique_ptr<Socket> socket_;
    std::function<void()> ready_;
    /// Tells the answers of a cancelled attempt from those of the present one.
    unsigned round_ = 0;
};

} // namespace

std::unique_ptr<Probe> make_socket_probe(rpc::Loop& loop, std::filesystem::path socket)
{
    return std::make_unique<SocketProbe>(loop, std::move(socket));
}

} // namespace chorus::aura
