#pragma once

#include "generated/pulse/client.server.hpp"
#include "pulse/domains/core.hpp"

#include <map>
#include <string>
#include <vector>

namespace chorus::pulse {

/// Answers `client`: who is connected, and who may end the process.
///
/// The manager is one client of the designated kind. The first one that comes becomes it and stays it as long as it is
/// connected; then the next of that kind, the oldest first, takes over.
class ClientHandler final : public pulse_api::client::Handler {
public:
    ClientHandler(Core& core, Connections& connections, std::string manager_kind)
        : core_(core), connections_(connections), manager_kind_(std::move(manager_kind))
    {}

    Result<pulse_api::client::Hello::Reply> hello(const pulse_api::client::Hello::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::client::Goodbye::Reply> goodbye(const pulse_api::client::Goodbye::Command& command,
                                                      const rpc::Caller& caller) override;
    Result<pulse_api::client::List::Reply> list(const pulse_api::client::List::Command& command,
                                                const rpc::Caller& caller) override;
    Result<pulse_api::client::Subscribe::Reply> subscribe(const pulse_api::client::Subscribe::Command& command,
                                                          const rpc::Caller& caller) override;
    Result<pulse_api::client::Shutdown::Reply> shutdown(const pulse_api::client::Shutdown::Command& command,
                                                        const rpc::Caller& caller) override;

    /// The connection has ended; `silent` if because its heartbeats were not answered.
    void gone(rpc::ConnectionId connection, const std::string& reason, bool silent);

    std::size_t count() const { return clients_.size(); }
    /// Those that introduced themselves, by their connections.
    const std::map<rpc::ConnectionId, ClientInfo>& all() const { return clients_; }
    static constexpr std::uint32_t heartbeat_ms = 1000;

private:
    void choose_manager();

    Core& core_;
    Connections& connections_;
    const std::string manager_kind_;
    std::map<rpc::ConnectionId, ClientInfo> clients_; ///< Connections are numbered as they come.
};

} // namespace chorus::pulse
