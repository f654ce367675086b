#include "codegen/runtime/rpc/server.hpp"

#include "codegen/runtime/rpc/server_impl.hpp"

#include <utility>

namespace chorus::rpc {

Server::Server(Loop& loop, const Router& router, ServerSettings settings)
    : impl_(std::make_shared<Impl>(loop, router, std::move(settings)))
{}

Server::~Server()
{
    impl_->close_all({"net.closed", "The server has ended."});
}

Result<net::Endpoint> Server::listen(const net::Endpoint& endpoint)
{
    return impl_->listen(endpoint);
}

ConnectionId Server::adopt(net::ConnectionPtr connection)
{
    return impl_->adopt(std::move(connection));
}

void Server::identify(ConnectionId connection, std::string client_id, std::string instance_id)
{
    impl_->identify(connection, std::move(client_id), std::move(instance_id));
}

void Server::subscribe(ConnectionId connection, std::vector<EventFilter> filters)
{
    if (ServerLink* link = impl_->find(connection)) {
        link->all_events = false;
        link->filters = std::move(filters);
    }
}

void Server::subscribe_all(ConnectionId connection)
{
    if (ServerLink* link = impl_->find(connection)) {
        link->all_events = true;
        link->filters.clear();
    }
}

const std::vector<EventFilter>* Server::subscriptions(ConnectionId connection) const
{
    const ServerLink* link = impl_->find(connection);
    return link && !link->all_events ? &link->filters : nullptr;
}

void Server::emit(const EventInfo& info, std::string_view payload)
{
    impl_->emit(info, payload);
}

void Server::send(ConnectionId to, const EventInfo& info, std::string_view payload)
{
    if (ServerLink* link = impl_->find(to)) impl_->send(*link, info, payload);
}

bool Server::wanted(const EventInfo& info) const
{
    return impl_->wanted(info);
}

void Server::send_error(ConnectionId to, const wire::Operation& condition, const wire::Error& error)
{
    impl_->fail(to, condition, wire::Priority::high, std::nullopt, error);
}

void Server::send_stream(ConnectionId to, std::string_view bytes)
{
    if (ServerLink* link = impl_->find(to)) link->connection->send(net::Lane::stream, bytes, net::Keep::lossy);
}

void Server::on_stream(std::function<void(const Caller&, std::string_view)> handler)
{
    impl_->on_stream_ = std::move(handler);
}

void Server::on_connect(std::function<void(const Caller&)> handler)
{
    impl_->on_connect_ = std::move(handler);
}

void Server::on_disconnect(std::function<void(const Caller&, Ending, const wire::Error&)> handler)
{
    impl_->on_disconnect_ = std::move(handler);
}

void Server::close(ConnectionId connection, wire::Error reason)
{
    impl_->close(connection, Ending::closed_by_server, std::move(reason));
}

std::vector<ConnectionStatus> Server::connections() const
{
    std::vector<ConnectionStatus> all;
    for (const auto& [id, link] : impl_->links_)
        all.push_back(impl_->status(*link));
    return all;
}

void Server::shutdown(std::function<void()> done)
{
    impl_->shutdown(std::move(done));
}

void Server::set_trace(TraceHook hook)
{
    impl_->trace_ = std::move(hook);
}

} // namespace chorus::rpc
