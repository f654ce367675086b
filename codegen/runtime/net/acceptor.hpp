#pragma once

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace chorus::net {

/// Accepts on a listening socket until close(). Held by shared_ptr, since an accept may be under way at the end.
template <class Protocol>
class Acceptor : public std::enable_shared_from_this<Acceptor<Protocol>> {
public:
    using Socket = typename Protocol::socket;

    Acceptor(boost::asio::io_context& context, typename Protocol::acceptor acceptor, std::function<void(Socket)> accept)
        : acceptor_(std::move(acceptor)), pause_(context), accept_(std::move(accept))
    {}

    void accept_more()
    {
        acceptor_.async_accept(
            [self = this->shared_from_this(), this](const boost::system::error_code& error, Socket socket) {
                if (!acceptor_.is_open() || error == boost::asio::error::operation_aborted) return;
                if (!error) accept_(std::move(socket));
                if (!acceptor_.is_open()) return; // closed by what was called
                // Out of descriptors, for instance: the connection still waits, so trying at once would spin.
                error ? accept_later() : accept_more();
            });
    }

    void close()
    {
        boost::system::error_code ignored;
        acceptor_.close(ignored);
        pause_.cancel();
    }

    const typename Protocol::acceptor& socket() const { return acceptor_; }

private:
    void accept_later()
    {
        pause_.expires_after(std::chrono::milliseconds(100));
        pause_.async_wait([self = this->shared_from_this(), this](const boost::system::error_code& error) {
            if (!error && acceptor_.is_open()) accept_more();
        });
    }

    typename Protocol::acceptor acceptor_;
    boost::asio::steady_timer pause_;
    std::function<void(Socket)> accept_;
};

} // namespace chorus::net
