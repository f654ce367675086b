#include "conformance/runner/link/stream_link.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <utility>

namespace chorus::conform {
namespace {

namespace asio = boost::asio;

/// Two pipes that are used as one socket.
class Pipes {
public:
    using executor_type = asio::posix::stream_descriptor::executor_type;
    static constexpr auto shutdown_send = asio::socket_base::shutdown_send;

    Pipes(Loop& loop, int out, int in) : out_(loop.context(), out), in_(loop.context(), in) {}

    executor_type get_executor() { return in_.get_executor(); }

    void non_blocking(bool yes)
    {
        out_.non_blocking(yes);
        in_.non_blocking(yes);
    }

    template <class Buffers, class Handler>
    void async_read_some(const Buffers& buffers, Handler&& handler)
    {
        in_.async_read_some(buffers, std::forward<Handler>(handler));
    }

    template <class Buffers, class Handler>
    auto async_write_some(const Buffers& buffers, Handler&& handler)
    {
        return out_.async_write_some(buffers, std::forward<Handler>(handler));
    }

    template <class Buffers>
    std::size_t write_some(const Buffers& buffers, boost::system::error_code& error)
    {
        return out_.write_some(buffers, error);
    }

    void shutdown(asio::socket_base::shutdown_type, boost::system::error_code& error) { out_.close(error); }

    void close(boost::system::error_code& error)
    {
        out_.close(error);
        in_.close(error);
    }

private:
    asio::posix::stream_descriptor out_;
    asio::posix::stream_descriptor in_;
};

template <class Socket>
class StreamLink final : public Link {
public:
    explicit StreamLink(Socket socket) : socket_(std::move(socket)) { socket_.non_blocking(true); }

    void start(FrameHandler on_frame, EndHandler on_end) override
    {
        on_frame_ = std::move(on_frame);
        on_end_ = std::move(on_end);
        read_more();
    }

    void send(Lane lane, std::string_view body) override
    {
        append_frame(waiting_, lane, body);
        write_more();
    }

    void send_bytes(std::string_view bytes) override
    {
        waiting_ += bytes;
        write_more();
    }

    std::string head(unsigned lane, std::uint64_t body_bytes) const override
    {
        std::string bytes;
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(((body_bytes + 1) >> shift) & 0xFFU);
        return bytes + static_cast<char>(lane);
    }

    void pause(bool paused) override
    {
        paused_ = paused;
        if (!paused && !reading_) read_more();
    }

    std::size_t unsent() const override { return waiting_.size() + under_way_.size(); }

    void finish_sending() override
    {
        finishing_ = true;
        write_more();
    }

    void close() override
    {
        closed_ = true;
        boost::system::error_code ignored; // it is over either way
        socket_.close(ignored);
    }

private:
    std::shared_ptr<StreamLink> self() { return std::static_pointer_cast<StreamLink>(shared_from_this()); }

    void read_more()
    {
        if (closed_ || paused_) return;
        reading_ = true;
        socket_.async_read_some(asio::buffer(room_), [this, self = self()](const auto& error, std::size_t bytes) {
            reading_ = false;
            if (!closed_) take(error, bytes);
        });
    }

    void take(const boost::system::error_code& error, std::size_t bytes)
    {
        if (error) return end(error == asio::error::eof ? "the other side closed the connection" : error.message());
        cutter_.feed({room_.data(), bytes});
        while (const auto frame = cutter_.next()) {
            on_frame_(frame->lane, frame->body);
            if (closed_) return;
        }
        if (!cutter_.fault().empty()) return end(cutter_.fault());
        read_more();
    }

    void end(const std::string& reason)
    {
        close();
        on_end_(reason);
    }

    void write_more()
    {
        if (closed_ || !under_way_.empty()) return;
        if (waiting_.empty()) {
            boost::system::error_code ignored; // a broken connection is noticed by reading
            if (finishing_) socket_.shutdown(Socket::shutdown_send, ignored);
            return;
        }
        under_way_.swap(waiting_);
        boost::system::error_code error;
        const std::size_t sent = socket_.write_some(asio::buffer(under_way_), error);
        if (!error && sent == under_way_.size()) return written();
        asio::async_write(socket_, asio::buffer(under_way_.data() + sent, under_way_.size() - sent),
                          [this, self = self()](const auto& failure, std::size_t) {
                              // Reading tells of a broken connection, after what came before it broke.
                              if (!closed_ && !failure) written();
                          });
    }

    void written()
    {
        under_way_.clear();
        write_more();
    }

    Socket socket_;
    FrameHandler on_frame_;
    EndHandler on_end_;
    FrameCutter cutter_;
    std::array<char, 65536> room_{};
    std::string waiting_;
    std::string under_way_;
    bool reading_ = false;
    bool paused_ = false;
    bool finishing_ = false;
    bool closed_ = false;
};

} // namespace

LinkPtr make_link(asio::local::stream_protocol::socket socket)
{
    return std::make_shared<StreamLink<asio::local::stream_protocol::socket>>(std::move(socket));
}

LinkPtr make_pipe_link(Loop& loop, int out, int in)
{
    return std::make_shared<StreamLink<Pipes>>(Pipes(loop, out, in));
}

LinkPtr make_link(asio::ip::tcp::socket socket)
{
    socket.set_option(asio::ip::tcp::no_delay(true));
    return std::make_shared<StreamLink<asio::ip::tcp::socket>>(std::move(socket));
}

} // namespace chorus::conform
