#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "codegen/runtime/rpc/server.hpp"
#include "signal/control/controller.hpp"
#include "signal/control/engine.hpp"
#include "signal/control/engine_host.hpp"
#include "signal/control/graph.hpp"
#include "signal/control/media.hpp"
#include "signal/control/metering.hpp"
#include "signal/control/options.hpp"
#include "signal/control/plugin.hpp"
#include "signal/control/rendering.hpp"
#include "signal/control/transport.hpp"
#include "signal/control/work_queue.hpp"
#include "signal/media/stream_cache.hpp"
#include "signal/nodes/make_nodes.hpp"
#include "signal/plugins/library.hpp"

#include <optional>
#include <string>

namespace chorus::signal {

/// The whole engine process, but for its main function. Loop's thread.
class Process {
public:
    /// `loop` must outlive it.
    Process(rpc::Loop& loop, Options options);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Opens the device and listens. Errors: those of rpc::Server::listen; a device that cannot be had is replaced.
    Result<void> start();
    /// Fades out, ends jobs, closes the device and stops the loop; in a few seconds at most.
    void shut_down();

private:
    EngineParts parts(bool waits);
    media::StreamSettings stream_settings();
    Context context() { return {loop_, server_, host_, engine_thread_, workers_}; }
    void serve();
    void open_device();
    void take_leave();

    rpc::Loop& loop_;
    const Options options_;
    const std::string instance_id_;

    plugins::PluginLibrary library_;
    plugins::Lv2Factory threaded_plugins_;
    plugins::Lv2Factory waiting_plugins_;
    media::StreamCache media_;
    const PlanNodes nodes_;
    EngineHost host_;
    WorkQueue engine_thread_{1};
    WorkQueue workers_{2};

    rpc::Router router_;
    rpc::Server server_;
    Controller controller_;
    EngineHandler engine_handler_;
    GraphHandler graph_handler_;
    TransportHandler transport_handler_;
    PluginHandler plugin_handler_;
    MediaHandler media_handler_;
    MeteringHandler metering_handler_;
    RenderingHandler rendering_handler_;

    rpc::Watch process_signals_;
    rpc::Timer leave_timer_;
    bool leaving_ = false;
};

} // namespace chorus::signal
