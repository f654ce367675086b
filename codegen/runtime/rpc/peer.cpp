#include "codegen/runtime/rpc/peer.hpp"

#include "codegen/runtime/rpc/peer_impl.hpp"

#include <utility>

namespace chorus::rpc {

Peer::Peer(Loop& loop, PeerSettings settings) : impl_(std::make_shared<Impl>(loop, std::move(settings))) {}

Peer::~Peer()
{
    // Nobody is told any more: whoever listened may be gone.
    impl_->on_down_ = nullptr;
    if (impl_->connection_) impl_->connection_->close({"net.closed", "The client has ended."});
}

void Peer::set_handshake(Handshake handshake)
{
    impl_->handshake_ = std::move(handshake);
}

void Peer::connect(net::Endpoint endpoint)
{
    impl_->connect(std::move(endpoint));
}

void Peer::adopt(net::ConnectionPtr connection)
{
    impl_->adopt(std::move(connection));
}

void Peer::disconnect()
{
    impl_->disconnect();
}

bool Peer::up() const
{
    return impl_->up();
}

Result<void> Peer::wait_until_up(Deadline limit)
{
    return impl_->wait_until_up(limit);
}

void Peer::on_up(std::function<void()> handler)
{
    impl_->on_up_ = std::move(handler);
}

void Peer::on_down(std::function<void(const wire::Error&)> handler)
{
    impl_->on_down_ = std::move(handler);
}

void Peer::call(const CallInfo& info, std::string_view payload, Deadline deadline, ReplyHandler done)
{
    impl_->call(info, payload, deadline, std::move(done));
}

Result<std::string> Peer::call_and_wait(const CallInfo& info, std::string_view payload, Deadline deadline)
{
    return impl_->call_and_wait(info, payload, deadline);
}

bool Peer::run_until(const std::function<bool()>& done, Deadline limit)
{
    return impl_->loop_.run_until(done, limit);
}

Subscription Peer::on_event(const wire::Operation& operation, std::function<void(std::string_view)> handler)
{
    return impl_->on_event(operation, std::move(handler));
}

Subscription Peer::on_any_event(std::function<void(const EventView&)> handler)
{
    return impl_->on_any_event(std::move(handler));
}

void Peer::undecodable(const wire::Operation& operation, const wire::Error& error)
{
    ++impl_->counters_.bad_messages;
    if (impl_->on_undecodable_) impl_->on_undecodable_(operation, error);
}

void Peer::on_undecodable(std::function<void(const wire::Operation&, const wire::Error&)> handler)
{
    impl_->on_undecodable_ = std::move(handler);
}

void Peer::send_stream(std::string_view bytes)
{
    if (impl_->up()) impl_->connection_->send(net::Lane::stream, bytes, net::Keep::lossy);
}

void Peer::on_stream(std::function<void(std::string_view)> handler)
{
    impl_->on_stream_ = std::move(handler);
}

void Peer::set_trace(TraceHook hook)
{
    impl_->trace_ = std::move(hook);
}

const PeerCounters& Peer::counters() const
{
    return impl_->counters_;
}

Loop& Peer::loop()
{
    return impl_->loop_;
}

} // namespace chorus::rpc
