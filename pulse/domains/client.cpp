#include "pulse/domains/client.hpp"

#include "generated/pulse/operations.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::client;

namespace {

bool is_domain(const std::string& name)
{
    const auto& domains = pulse_api::api().domains;
    return std::any_of(domains.begin(), domains.end(),
                       [&](const reflect::Domain* domain) { return domain->name == name; });
}

} // namespace

Result<Hello::Reply> ClientHandler::hello(const Hello::Command& command, const rpc::Caller& caller)
{
    if (command.api_hash != pulse_api::shape_hash) {
        const auto named = [](std::string_view version, std::string_view hash) {
            return std::string(version) + " (" + std::string(hash) + ")";
        };
        return spec_mismatch(named(pulse_api::spec_version, pulse_api::shape_hash),
                             named(command.spec_version, command.api_hash));
    }
    if (clients_.count(caller.connection) > 0) return already_introduced();
    connections_.identify(caller.connection, command.client_id, command.instance_id);
    ClientInfo& client = clients_[caller.connection];
    client.client_id = command.client_id;
    client.instance_id = command.instance_id;
    choose_manager();
    core_.events().client.connect(Connect::Event{client});

    Hello::Reply reply;
    reply.api_hash = pulse_api::shape_hash;
    reply.spec_version = pulse_api::spec_version;
    reply.manager = client.manager;
    for (const auto& [connection, other] : clients_) {
        if (!other.manager) continue;
        reply.manager_client = other.client_id;
        reply.manager_instance = other.instance_id;
    }
    reply.heartbeat_ms = heartbeat_ms;
    reply.project = core_.project_status();
    return reply;
}

void ClientHandler::choose_manager()
{
    for (const auto& [connection, client] : clients_)
        if (client.manager) return;
    for (auto& [connection, client] : clients_) {
        if (client.client_id != manager_kind_) continue;
        client.manager = true;
        return;
    }
}

Result<Goodbye::Reply> ClientHandler::goodbye(const Goodbye::Command&, const rpc::Caller& caller)
{
    core_.background().post([this, connection = caller.connection] {
        connections_.close(connection, wire::Error{"client.goodbye", "The client said goodbye."});
    });
    return Goodbye::Reply{};
}

Result<List::Reply> ClientHandler::list(const List::Command&, const rpc::Caller&)
{
    List::Reply reply;
    for (const auto& [connection, client] : clients_)
        reply.clients.push_back(client);
    return reply;
}

Result<Subscribe::Reply> ClientHandler::subscribe(const Subscribe::Command& command, const rpc::Caller& caller)
{
    for (const std::string& domain : command.domains)
        if (domain != "*" && !is_domain(domain)) return unknown_domain(domain);
    connections_.subscribe(caller.connection, command.domains);
    if (const auto client = clients_.find(caller.connection); client != clients_.end())
        client->second.subscriptions = command.domains;
    return Subscribe::Reply{command.domains};
}

Result<Shutdown::Reply> ClientHandler::shutdown(const Shutdown::Command& command, const rpc::Caller& caller)
{
    const auto client = clients_.find(caller.connection);
    if (client == clients_.end() || !client->second.manager) {
        const auto manager =
            std::find_if(clients_.begin(), clients_.end(), [](const auto& entry) { return entry.second.manager; });
        return not_manager(manager == clients_.end() ? manager_kind_ : manager->second.instance_id);
    }
    connections_.stop(command.reason.value_or("The manager asked for it."));
    return Shutdown::Reply{};
}

void ClientHandler::gone(rpc::ConnectionId connection, const std::string& reason, bool silent)
{
    const auto client = clients_.find(connection);
    if (client == clients_.end()) return;
    const ClientInfo info = client->second;
    clients_.erase(client);
    choose_manager();
    if (silent) core_.events().client.timeout(Timeout::Event{info});
    core_.events().client.disconnect(Disconnect::Event{info, reason});
}

} // namespace chorus::pulse
