#include "conformance/runner/link/websocket_link.hpp"

#include "conformance/runner/link/await.hpp"

#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <fmt/format.h>

#include <deque>
#include <optional>
#include <utility>

namespace chorus::conform {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;

class WebsocketLink final : public Link {
public:
    WebsocketLink(Loop& loop, asio::ip::tcp::socket socket, const std::string& host, std::chrono::milliseconds limit)
        : loop_(loop), stream_(std::move(socket))
    {
        stream_.read_message_max(frame_limit);
        const auto error = await_outcome(
            loop, limit, [&](auto handler) { stream_.async_handshake(host, "/", handler); }, [&] { close(); });
        if (error == asio::error::timed_out)
            throw LinkError(
                fmt::format("{} does not answer the WebSocket handshake within {} ms.", host, limit.count()));
        if (error) throw LinkError(fmt::format("The WebSocket handshake with {} fails: {}.", host, error.message()));
        stream_.next_layer().non_blocking(true);
    }

    void start(FrameHandler on_frame, EndHandler on_end) override
    {
        on_frame_ = std::move(on_frame);
        on_end_ = std::move(on_end);
        read_more();
    }

    void send(Lane lane, std::string_view body) override { push({lane, std::string(body)}); }

    void send_bytes(std::string_view bytes) override
    {
        // Frames that the socket has taken are over only when the loop has said so. Without them nothing needs to wait,
        // and a connection that is closed right after this has sent what it could.
        if (!waiting_.empty()) loop_.poll();
        push({std::nullopt, std::string(bytes)});
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
        for (const Piece& piece : waiting_)
            bytes += piece.body.size();
        return bytes;
    }

    void finish_sending() override
    {
        finishing_ = true;
        if (waiting_.empty()) write_next();
    }

    void close() override
    {
        closed_ = true;
        boost::system::error_code ignored; // it is over either way
        stream_.next_layer().close(ignored);
    }

private:
    /// A message, or bytes outside any.
    struct Piece {
        std::optional<Lane> lane;
        std::string body;
    };

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

    void push(Piece piece)
    {
        waiting_.push_back(std::move(piece));
        if (waiting_.size() == 1) write_next();
    }

    auto written()
    {
        return [this, self = self()](const beast::error_code& error, std::size_t) {
            // Reading tells of a broken connection, after what came before it broke.
            if (!closed_ && !error) pop();
        };
    }

    void write_next()
    {
        if (closed_) return;
        if (waiting_.empty()) {
            boost::system::error_code ignored; // a broken connection is noticed by reading
            if (finishing_) stream_.next_layer().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
            return;
        }
        const Piece& piece = waiting_.front();
        if (!piece.lane) return write_bytes(piece.body);
        stream_.binary(piece.lane == Lane::stream);
        stream_.async_write(asio::buffer(piece.body), written());
    }

    void write_bytes(const std::string& bytes)
    {
        boost::system::error_code error;
        const std::size_t sent = stream_.next_layer().write_some(asio::buffer(bytes), error);
        if (!error && sent == bytes.size()) return pop();
        asio::async_write(stream_.next_layer(), asio::buffer(bytes.data() + sent, bytes.size() - sent), written());
    }

    void pop()
    {
        waiting_.pop_front();
        write_next();
    }

    Loop& loop_;
    beast::websocket::stream<asio::ip::tcp::socket> stream_;
    beast::flat_buffer buffer_;
    FrameHandler on_frame_;
    EndHandler on_end_;
    std::deque<Piece> waiting_; ///< the first is under way
    bool reading_ = false;
    bool paused_ = false;
    bool finishing_ = false;
    bool closed_ = false;
};

} // namespace

LinkPtr make_websocket_link(Loop& loop, asio::ip::tcp::socket socket, const std::string& host,
                            std::chrono::milliseconds limit)
{
    socket.set_option(asio::ip::tcp::no_delay(true));
    return std::make_shared<WebsocketLink>(loop, std::move(socket), host, limit);
}

} // namespace chorus::conform
