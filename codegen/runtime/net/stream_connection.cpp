#include "codegen/runtime/net/stream_connection.hpp"

#include "codegen/runtime/net/errors.hpp"
#include "codegen/runtime/net/frame.hpp"
#include "codegen/runtime/net/queued_connection.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

#include <array>
#include <string>
#include <utility>

namespace chorus::net {
namespace {

namespace asio = boost::asio;

template <class Socket>
class StreamConnection final : public QueuedConnection {
public:
    StreamConnection(asio::io_context& context, Socket socket, std::string peer_name)
        : QueuedConnection(context), socket_(std::move(socket)), peer_name_(std::move(peer_name))
    {
        boost::system::error_code ignored; // a socket that cannot do it fails at the first read
        socket_.non_blocking(true, ignored);
    }

    std::string peer_name() const override { return peer_name_; }

protected:
    void begin() override { read_more(); }

    bool transmit(Lane lane, std::string_view body) override
    {
        const auto header = frame_header(lane, body.size());
        const std::array<asio::const_buffer, 2> frame{asio::buffer(header), asio::buffer(body.data(), body.size())};
        boost::system::error_code error;
        const std::size_t sent = socket_.write_some(frame, error);
        if (error && !blocked(error)) {
            write_failed(broken(error));
            return true;
        }
        if (sent == header.size() + body.size()) return true;
        keep_rest(std::string_view(header.data(), header.size()), body, error ? 0 : sent);
        write_rest_when_possible();
        return false;
    }

    std::size_t unsent_bytes() const override { return rest_.size() - rest_sent_; }

    void finish() override
    {
        boost::system::error_code ignored; // not connected any more: reading will tell
        socket_.shutdown(Socket::shutdown_send, ignored);
    }

    void abort() override
    {
        boost::system::error_code ignored;
        socket_.close(ignored);
    }

private:
    static bool blocked(const boost::system::error_code& error)
    {
        return error == asio::error::would_block || error == asio::error::try_again;
    }

    void read_more()
    {
        const auto room = reader_.prepare();
        socket_.async_read_some(asio::buffer(room.data(), room.size()),
                                [self = shared_from_this(), this](const boost::system::error_code& error,
                                                                  std::size_t bytes) { on_read(error, bytes); });
    }

    void on_read(const boost::system::error_code& error, std::size_t bytes)
    {
        if (closed()) return;
        if (error == asio::error::eof) {
            ended();
            return;
        }
        if (error) {
            failed(broken(error));
            return;
        }
        if (reading()) {
            reader_.commit(bytes);
            deliver_frames();
        }
        if (!closed()) read_more();
    }

    void deliver_frames()
    {
        for (;;) {
            auto frame = reader_.next();
            if (!frame) {
                violated(std::move(frame.error()));
                return;
            }
            if (!*frame || !deliver((*frame)->lane, (*frame)->body)) return;
        }
    }

    void keep_rest(std::string_view header, std::string_view body, std::size_t sent)
    {
        rest_.clear();
        rest_sent_ = 0;
        if (sent < header.size()) {
            rest_ = header.substr(sent);
            sent = header.size();
        }
        rest_.append(body.substr(sent - header.size()));
    }

    void write_rest_when_possible()
    {
        socket_.async_wait(Socket::wait_write,
                           [self = shared_from_this(), this](const boost::system::error_code& error) {
                               if (!error && !closed()) write_rest();
                           });
    }

    void write_rest()
    {
        boost::system::error_code error;
        const std::size_t sent =
            socket_.write_some(asio::buffer(rest_.data() + rest_sent_, rest_.size() - rest_sent_), error);
        if (error && !blocked(error)) {
            write_failed(broken(error));
            return;
        }
        if (!error && sent > 0) {
            rest_sent_ += sent;
            progressed();
        }
        if (rest_sent_ < rest_.size()) {
            write_rest_when_possible();
            return;
        }
        rest_ = {};
        rest_sent_ = 0;
        transmitted();
    }

    Socket socket_;
    std::string peer_name_;
    FrameReader reader_;
    std::string rest_; // of the frame in transmit
    std::size_t rest_sent_ = 0;
};

} // namespace

ConnectionPtr make_stream_connection(asio::io_context& context, asio::local::stream_protocol::socket socket,
                                     std::string peer_name)
{
    return std::make_shared<StreamConnection<asio::local::stream_protocol::socket>>(context, std::move(socket),
                                                                                    std::move(peer_name));
}

ConnectionPtr make_stream_connection(asio::io_context& context, asio::ip::tcp::socket socket, std::string peer_name)
{
    boost::system::error_code ignored; // only slower without it
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    return std::make_shared<StreamConnection<asio::ip::tcp::socket>>(context, std::move(socket), std::move(peer_name));
}

} // namespace chorus::net
