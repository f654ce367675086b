#include "signal/control/engine.hpp"

#include "codegen/runtime/log/log.hpp"
#include "generated/signal/operations.hpp"
#include "signal/devices/device.hpp"

#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::engine;

constexpr std::chrono::milliseconds watch_interval{250};

api::Device device_of(const DeviceInfo& info)
{
    api::Device device;
    device.name = info.name;
    device.kind = info.kind == DeviceKind::virtual_clock  ? api::DeviceKind::virtual_
                  : info.kind == DeviceKind::virtual_free ? api::DeviceKind::virtual_free
                                                          : api::DeviceKind::port_audio;
    device.outputs = info.outputs;
    device.sample_rate = info.sample_rate;
    return device;
}

} // namespace

EngineHandler::EngineHandler(Context context, Controller& controller, std::string instance_id,
                             std::function<void()> shut_down)
    : context_(context), controller_(controller), events_(context.server), instance_id_(std::move(instance_id)),
      shut_down_(std::move(shut_down)), watch_timer_(context.loop)
{}

Result<api::Hello::Reply> EngineHandler::hello(const api::Hello::Command& command, const rpc::Caller& caller)
{
    if (command.api_hash != signal_api::shape_hash)
        return api::spec_mismatch(std::string(signal_api::shape_hash), command.api_hash);
    if (auto admitted = controller_.admit(caller, command.instance_id); !admitted)
        return tl::unexpected(std::move(admitted.error()));
    const EngineHost::Summary summary = context_.host.summary();
    api::Hello::Reply reply;
    reply.instance_id = instance_id_;
    reply.api_hash = signal_api::shape_hash;
    reply.spec_version = api::spec_version;
    reply.plan_hash = summary.plan_hash;
    reply.rolling = summary.mark.rolling != 0;
    reply.position = {summary.mark.position};
    reply.roll = summary.mark.roll;
    return reply;
}

Result<api::Heartbeat::Reply> EngineHandler::heartbeat(const api::Heartbeat::Command&, const rpc::Caller&)
{
    return api::Heartbeat::Reply{};
}

void EngineHandler::configure(const api::Configure::Command& command, const rpc::Caller&,
                              rpc::Responder<api::Configure::Reply> responder)
{
    context_.engine_thread.post([this, config = command.config, responder = carried(std::move(responder))] {
        Result<EngineHost::Opened> opened = context_.host.open(config);
        context_.loop.post([this, opened = std::move(opened), responder] {
            overruns_told_ = 0;
            if (!opened) {
                log::warning("the device could not be opened", opened.error());
                tell_state(context_.host.summary().state, opened.error().message);
                return responder->fail(opened.error());
            }
            responder->reply({.config = opened->config, .note = opened->note});
            tell_state(api::EngineState::running, opened->note);
        });
    });
}

void EngineHandler::list_devices(const api::ListDevices::Command&, const rpc::Caller&,
                                 rpc::Responder<api::ListDevices::Reply> responder)
{
    context_.engine_thread.post([responder = carried(std::move(responder))] {
        api::ListDevices::Reply reply;
        for (const DeviceInfo& info : signal::list_devices())
            reply.devices.push_back(device_of(info));
        responder->reply(reply);
    });
}

Result<api::Status::Reply> EngineHandler::status(const api::Status::Command&, const rpc::Caller&)
{
    const EngineHost::Summary summary = context_.host.summary();
    api::Status::Reply reply;
    reply.state = summary.state;
    reply.config = summary.config;
    reply.note = summary.note;
    reply.plan_hash = summary.plan_hash;
    reply.overruns = summary.overruns;
    reply.underruns = summary.underruns;
    reply.load = summary.load;
    return reply;
}

Result<api::Shutdown::Reply> EngineHandler::shutdown(const api::Shutdown::Command&, const rpc::Caller&)
{
    context_.loop.post([this] { shut_down_(); });
    return api::Shutdown::Reply{};
}

void EngineHandler::begin_to_watch()
{
    watch_timer_.every(watch_interval, [this] { watch(); });
}

void EngineHandler::watch()
{
    context_.engine_thread.post([this] {
        auto lost = context_.host.tend();
        const double worst = context_.host.take_worst_load();
        context_.loop.post([this, lost = std::move(lost), worst] { report(lost, worst); });
    });
}

void EngineHandler::report(std::optional<std::string> lost, double worst_load)
{
    if (lost) {
        log::error("the device was lost", {{"reason", *lost}});
        tell_state(api::EngineState::failed, std::move(lost));
    }
    const std::uint64_t overruns = context_.host.summary().overruns;
    if (overruns <= overruns_told_) return;
    overruns_told_ = overruns;
    events_.overrun({.count = overruns, .worst_load = worst_load});
}

void EngineHandler::tell_state(api::EngineState state, std::optional<std::string> reason)
{
    events_.state({.state = state, .reason = std::move(reason)});
}

} // namespace chorus::signal
