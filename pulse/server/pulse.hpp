#pragma once

#include "codegen/runtime/rpc/server.hpp"
#include "pulse/domains/automation.hpp"
#include "pulse/domains/channel.hpp"
#include "pulse/domains/client.hpp"
#include "pulse/domains/clip.hpp"
#include "pulse/domains/core.hpp"
#include "pulse/domains/history.hpp"
#include "pulse/domains/lane.hpp"
#include "pulse/domains/media.hpp"
#include "pulse/domains/metering.hpp"
#include "pulse/domains/node.hpp"
#include "pulse/domains/parameter.hpp"
#include "pulse/domains/pluginLibrary.hpp"
#include "pulse/domains/project.hpp"
#include "pulse/domains/rendering.hpp"
#include "pulse/domains/routing.hpp"
#include "pulse/domains/session.hpp"
#include "pulse/domains/timebase.hpp"
#include "pulse/domains/trace.hpp"
#include "pulse/domains/track.hpp"
#include "pulse/domains/transport.hpp"

#include <functional>
#include <memory>
#include <string>

namespace chorus::pulse {

/// What a Pulse is made with. Everything must outlive it.
struct PulseParts {
    rpc::Loop& loop;
    EnginePort& engine;
    WallClock& clock;
    Background& background;
    MakeFlusher make_flusher;
    std::string manager_kind = "aura"; ///< The kind of client that may shut it down.
    /// Lets a hook see the messages between Pulse and the engine.
    std::function<void(rpc::TraceHook)> watch_engine = [](const rpc::TraceHook&) {};
};

/// A whole Pulse: the core, its domains, and a server that has no socket until it is told to listen.
class Pulse final : private Connections, private Wires {
public:
    explicit Pulse(PulseParts parts);
    ~Pulse() override;
    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;

    rpc::Server& server() { return server_; }
    Core& core() { return core_; }
    ProjectHandler& project() { return project_; }
    MediaHandler& media() { return media_; }
    TraceHandler& trace() { return trace_; }

    /// Called once everything is closed, after a shutdown by the manager or `stop`.
    void on_stopped(std::function<void()> handler) { stopped_ = std::move(handler); }
    /// Tells the clients, closes the project and then all connections. Returns at once.
    void stop(const std::string& reason) override;

private:
    void identify(rpc::ConnectionId connection, const std::string& client_id, const std::string& instance_id) override;
    void subscribe(rpc::ConnectionId connection, const std::vector<std::string>& domains) override;
    void close(rpc::ConnectionId connection, wire::Error reason) override;
    void watch(rpc::TraceHook clients, rpc::TraceHook engine) override;
    void later(std::function<void()> task) override;
    void serve_all();
    void close_down(const std::string& reason);

    rpc::Loop& loop_;
    const std::function<void(rpc::TraceHook)> watch_engine_;
    rpc::Router router_;
    rpc::Server server_;
    Core core_;
    AutomationHandler automation_;
    ChannelHandler channel_;
    ClientHandler client_;
    ClipHandler clip_;
    HistoryHandler history_;
    LaneHandler lane_;
    MediaHandler media_;
    MeteringHandler metering_;
    NodeHandler node_;
    ParameterHandler parameter_;
    PluginLibraryHandler plugin_library_;
    ProjectHandler project_;
    RenderingHandler rendering_;
    RoutingHandler routing_;
    TransportHandler transport_;
    SessionHandler session_;
    TimebaseHandler timebase_;
    TrackHandler track_;
    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
    TraceHandler trace_; // after `alive_`, which the thread of its file asks for
    std::function<void()> stopped_;
    bool stopping_ = false;
};

} // namespace chorus::pulse
