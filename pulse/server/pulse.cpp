#include "pulse/server/pulse.hpp"

#include "codegen/runtime/log/log.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace chorus::pulse {
namespace {

rpc::ServerSettings server_settings()
{
    rpc::ServerSettings settings;
    settings.party = wire::Party::pulse;
    settings.hello = pulse_api::client::Hello::operation;
    settings.heartbeat = rpc::Heartbeat{pulse_api::client::Heartbeat::operation,
                                        std::chrono::milliseconds(ClientHandler::heartbeat_ms), 3};
    settings.subscribed = false;
    settings.always_domains = {"client"};
    return settings;
}

} // namespace

Pulse::Pulse(PulseParts parts)
    : loop_(parts.loop), watch_engine_(std::move(parts.watch_engine)), server_(parts.loop, router_, server_settings()),
      core_({parts.engine, parts.clock, parts.background, std::move(parts.make_flusher), server_}), automation_(core_),
      channel_(core_), client_(core_, *this, std::move(parts.manager_kind)), clip_(core_), history_(core_),
      lane_(core_), media_(core_), metering_(core_), node_(core_), parameter_(core_), plugin_library_(core_),
      project_(core_), rendering_(core_), routing_(core_), transport_(core_), session_(core_, transport_, client_),
      timebase_(core_), track_(core_), trace_(core_, *this, parts.clock, client_)
{
    serve_all();
    server_.on_disconnect([this](const rpc::Caller& caller, rpc::Ending ending, const wire::Error& reason) {
        client_.gone(caller.connection, reason.message, ending == rpc::Ending::timed_out);
        trace_.gone(caller.connection);
    });
}

Pulse::~Pulse() = default;

void Pulse::serve_all()
{
    pulse_api::automation::serve(router_, automation_, project_);
    pulse_api::channel::serve(router_, channel_, project_);
    pulse_api::client::serve(router_, client_);
    pulse_api::clip::serve(router_, clip_, project_);
    pulse_api::history::serve(router_, history_, project_);
    pulse_api::lane::serve(router_, lane_, project_);
    pulse_api::media::serve(router_, media_, project_);
    pulse_api::metering::serve(router_, metering_, project_);
    pulse_api::node::serve(router_, node_, project_);
    pulse_api::parameter::serve(router_, parameter_, project_);
    pulse_api::plugin_library::serve(router_, plugin_library_);
    pulse_api::project::serve(router_, project_);
    pulse_api::rendering::serve(router_, rendering_, project_);
    pulse_api::routing::serve(router_, routing_, project_);
    pulse_api::session::serve(router_, session_);
    pulse_api::timebase::serve(router_, timebase_, project_);
    pulse_api::trace::serve(router_, trace_);
    pulse_api::track::serve(router_, track_, project_);
    pulse_api::transport::serve(router_, transport_, project_);
}

void Pulse::identify(rpc::ConnectionId connection, const std::string& client_id, const std::string& instance_id)
{
    server_.identify(connection, client_id, instance_id);
    log::info("client connected", {{"client", client_id}, {"instance", instance_id}});
}

void Pulse::subscribe(rpc::ConnectionId connection, const std::vector<std::string>& domains)
{
    if (std::find(domains.begin(), domains.end(), "*") != domains.end()) return server_.subscribe_all(connection);
    std::vector<rpc::EventFilter> filters;
    for (const std::string& domain : domains)
        filters.push_back({domain, {}});
    server_.subscribe(connection, std::move(filters));
}

void Pulse::close(rpc::ConnectionId connection, wire::Error reason)
{
    server_.close(connection, std::move(reason));
}

void Pulse::stop(const std::string& reason)
{
    if (std::exchange(stopping_, true)) return;
    // Later, so that the message that asked for it is answered.
    loop_.post([this, reason, alive = std::weak_ptr(alive_)] {
        if (!alive.expired()) close_down(reason);
    });
}

void Pulse::close_down(const std::string& reason)
{
    log::info("stopping", {{"reason", reason}});
    core_.events().client.shutdown(pulse_api::client::Shutdown::Event{reason});
    trace_.shut_down([this] {
        core_.release();
        server_.shutdown([this, alive = std::weak_ptr(alive_)] {
            if (!alive.expired() && stopped_) stopped_();
        });
    });
}

void Pulse::watch(rpc::TraceHook clients, rpc::TraceHook engine)
{
    server_.set_trace(std::move(clients));
    watch_engine_(std::move(engine));
}

void Pulse::later(std::function<void()> task)
{
    loop_.post([task = std::move(task), alive = std::weak_ptr(alive_)] {
        if (!alive.expired()) task();
    });
}

} // namespace chorus::pulse
