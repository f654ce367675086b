#include "conformance/runner/link/websocket_link.hpp"

#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <deque>
#include <utility>

namespace chorus::conform {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;

class WebsocketLink final : public Link {
public:
    WebsocketLink(asio::ip::tcp::socket socket, const std::string& host) : stream_(std::move(socket))
    {
        beast::error_code error;
        stream_.read_message_max(frame_limit);
        stream_.handshake(host, "/", error);
        if (error) throw LinkError("The WebSocket handshake with " + host + " fails: " + error.message() + ".");
    }

    void start(FrameHandler on_frame, EndHandler on_end) override
    {
        on_frame_ = std::move(on_frame);
        on_end_ = std::move(on_end);
        read_more();
    }

    void send(Lane lane, std::string_view body) override
    {
        waiting_.emplace_back(lane, body);
        if (waiting_.size() == 1) write_next();
    }

    void send_bytes(std::string_view bytes) override
    {
        boost::system::error_code ignored; // a broken connection is noticed by reading
        asio::write(stream_.next_layer(), asio::buffer(bytes), ignored);
    }

    // Text is 1, binary 2. Clients must mask; under a mask of zeros bodies stay as they are.
    std::string head(unsigned lane, std::uint64_t body_bytes) const override
    {
        constexpr unsigned last_part = 0x80;
        constexpr unsigned masked = 0x80;
        const int length_bytes = body_bytes < 126 ? 0 : body_bytes <= 0xFFFF ? 2 : 8;
        const auto shown = length_bytes == 0 ? static_cast<unsigned>(body_bytes) : length_bytes == 2 ? 126U : 127U;
        std::string bytes{static_cast<char>(last_part | (lane + 1)), static_cast<char>(masked | shown)};
        for (int shift = 8 * (length_bytes - 1); shift >= 0; shift -= 8)
            bytes += static_cast<char>((body_bytes >> shift) & 0xFFU);
        return bytes + std::string(4, '\0');
    }

    void pause(bool paused) override
    {
        paused_ = paused;
        if (!paused && !reading_) read_more();
    }

    std::size_t unsent() const override
    {
        std::size_t bytes = 0;
        for (const auto& [lane, body] : waiting_)
            bytes += body.size();
        return bytes;
    }

    void finish_sending() override
    {
        boost::system::error_code ignored; // a broken connection is noticed by reading
        stream_.next_layer().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }

    void close() override
    {
        closed_ = true;
        boost::system::error_code ignored; // it is over either way
        stream_.next_layer().close(ignored);
    }

private:
    std::shared_ptr<WebsocketLink> self() { return std::static_pointer_cast<WebsocketLink>(shared_from_this()); }

    void read_more()
    {
        if (closed_ || paused_) return;
        reading_ = true;
        stream_.async_read(buffer_, [this, self = self()](const beast::error_code& error, std::size_t) {
            reading_ = false;
            if (!closed_) take(error);
        });
    }

    void take(const beast::error_code& error)
    {
        if (error) {
            close();
            on_end_(error == beast::websocket::error::closed ? "the other side closed the connection"
                                                             : error.message());
            return;
        }
        const auto data = buffer_.cdata();
        on_frame_(stream_.got_binary() ? Lane::stream : Lane::control,
                  {static_cast<const char*>(data.data()), data.size()});
        if (closed_) return;
        buffer_.clear();
        read_more();
    }

    void write_next()
    {
        if (closed_) return;
        const auto& [lane, body] = waiting_.front();
        stream_.binary(lane == Lane::stream);
        stream_.async_write(asio::buffer(body), [this, self = self()](const beast::error_code& error, std::size_t) {
            if (closed_ || error) return;
            waiting_.pop_front();
            if (!waiting_.empty()) write_next();
        });
    }

    beast::websocket::stream<asio::ip::tcp::socket> stream_;
    beast::flat_buffer buffer_;
    FrameHandler on_frame_;
    EndHandler on_end_;
    std::deque<std::pair<Lane, std::string>> waiting_; ///< the first is under way
    bool reading_ = false;
    bool paused_ = false;
    bool closed_ = false;
};

} // namespace

LinkPtr make_websocket_link(asio::ip::tcp::socket socket, const std::string& host)
{
    socket.set_option(asio::ip::tcp::no_delay(true));
    return std::make_shared<WebsocketLink>(std::move(socket), host);
}

} // namespace chorus::conform
