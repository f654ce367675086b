// Generated from chorus/specs/signal. Edit the specs, then build the target `generate`.
#include "generated/signal/messages.hpp"

#include "generated/signal/engine.hpp"
#include "generated/signal/graph.hpp"
#include "generated/signal/media.hpp"
#include "generated/signal/metering.hpp"
#include "generated/signal/plugin.hpp"
#include "generated/signal/rendering.hpp"
#include "generated/signal/transport.hpp"

namespace chorus::signal_messages {

namespace {

constexpr wire::Message messages[] = {
    {"signal/engine", "DeviceKind", &wire::recode<chorus::signal_api::engine::DeviceKind>},
    {"signal/engine", "Device", &wire::recode<chorus::signal_api::engine::Device>},
    {"signal/engine", "EngineState", &wire::recode<chorus::signal_api::engine::EngineState>},
    {"signal/engine", "EngineConfig", &wire::recode<chorus::signal_api::engine::EngineConfig>},
    {"signal/engine", "hello.command", &wire::recode<chorus::signal_api::engine::Hello::Command>},
    {"signal/engine", "hello.reply", &wire::recode<chorus::signal_api::engine::Hello::Reply>},
    {"signal/engine", "heartbeat.command", &wire::recode<chorus::signal_api::engine::Heartbeat::Command>},
    {"signal/engine", "heartbeat.reply", &wire::recode<chorus::signal_api::engine::Heartbeat::Reply>},
    {"signal/engine", "configure.command", &wire::recode<chorus::signal_api::engine::Configure::Command>},
    {"signal/engine", "configure.reply", &wire::recode<chorus::signal_api::engine::Configure::Reply>},
    {"signal/engine", "listDevices.command", &wire::recode<chorus::signal_api::engine::ListDevices::Command>},
    {"signal/engine", "listDevices.reply", &wire::recode<chorus::signal_api::engine::ListDevices::Reply>},
    {"signal/engine", "status.command", &wire::recode<chorus::signal_api::engine::Status::Command>},
    {"signal/engine", "status.reply", &wire::recode<chorus::signal_api::engine::Status::Reply>},
    {"signal/engine", "shutdown.command", &wire::recode<chorus::signal_api::engine::Shutdown::Command>},
    {"signal/engine", "shutdown.reply", &wire::recode<chorus::signal_api::engine::Shutdown::Reply>},
    {"signal/engine", "state.event", &wire::recode<chorus::signal_api::engine::State::Event>},
    {"signal/engine", "overrun.event", &wire::recode<chorus::signal_api::engine::Overrun::Event>},
    {"signal/graph", "PluginLatency", &wire::recode<chorus::signal_api::graph::PluginLatency>},
    {"signal/graph", "MissingPart", &wire::recode<chorus::signal_api::graph::MissingPart>},
    {"signal/graph", "apply.command", &wire::recode<chorus::signal_api::graph::Apply::Command>},
    {"signal/graph", "apply.reply", &wire::recode<chorus::signal_api::graph::Apply::Reply>},
    {"signal/graph", "query.command", &wire::recode<chorus::signal_api::graph::Query::Command>},
    {"signal/graph", "query.reply", &wire::recode<chorus::signal_api::graph::Query::Reply>},
    {"signal/graph", "miss.event", &wire::recode<chorus::signal_api::graph::Miss::Event>},
    {"signal/media", "probe.command", &wire::recode<chorus::signal_api::media::Probe::Command>},
    {"signal/media", "probe.reply", &wire::recode<chorus::signal_api::media::Probe::Reply>},
    {"signal/media", "conform.command", &wire::recode<chorus::signal_api::media::Conform::Command>},
    {"signal/media", "conform.reply", &wire::recode<chorus::signal_api::media::Conform::Reply>},
    {"signal/media", "progress.event", &wire::recode<chorus::signal_api::media::Progress::Event>},
    {"signal/metering", "open.command", &wire::recode<chorus::signal_api::metering::Open::Command>},
    {"signal/metering", "open.reply", &wire::recode<chorus::signal_api::metering::Open::Reply>},
    {"signal/metering", "close.command", &wire::recode<chorus::signal_api::metering::Close::Command>},
    {"signal/metering", "close.reply", &wire::recode<chorus::signal_api::metering::Close::Reply>},
    {"signal/plugin", "scan.command", &wire::recode<chorus::signal_api::plugin::Scan::Command>},
    {"signal/plugin", "scan.reply", &wire::recode<chorus::signal_api::plugin::Scan::Reply>},
    {"signal/plugin", "describe.command", &wire::recode<chorus::signal_api::plugin::Describe::Command>},
    {"signal/plugin", "describe.reply", &wire::recode<chorus::signal_api::plugin::Describe::Reply>},
    {"signal/plugin", "readPreset.command", &wire::recode<chorus::signal_api::plugin::ReadPreset::Command>},
    {"signal/plugin", "readPreset.reply", &wire::recode<chorus::signal_api::plugin::ReadPreset::Reply>},
    {"signal/plugin", "saveState.command", &wire::recode<chorus::signal_api::plugin::SaveState::Command>},
    {"signal/plugin", "saveState.reply", &wire::recode<chorus::signal_api::plugin::SaveState::Reply>},
    {"signal/rendering", "RenderJobId", &wire::recode<chorus::signal_api::rendering::RenderJobId>},
    {"signal/rendering", "RenderOutput", &wire::recode<chorus::signal_api::rendering::RenderOutput>},
    {"signal/rendering", "RenderResult", &wire::recode<chorus::signal_api::rendering::RenderResult>},
    {"signal/rendering", "start.command", &wire::recode<chorus::signal_api::rendering::Start::Command>},
    {"signal/rendering", "start.reply", &wire::recode<chorus::signal_api::rendering::Start::Reply>},
    {"signal/rendering", "cancel.command", &wire::recode<chorus::signal_api::rendering::Cancel::Command>},
    {"signal/rendering", "cancel.reply", &wire::recode<chorus::signal_api::rendering::Cancel::Reply>},
    {"signal/rendering", "startCapture.command", &wire::recode<chorus::signal_api::rendering::StartCapture::Command>},
    {"signal/rendering", "startCapture.reply", &wire::recode<chorus::signal_api::rendering::StartCapture::Reply>},
    {"signal/rendering", "stopCapture.command", &wire::recode<chorus::signal_api::rendering::StopCapture::Command>},
    {"signal/rendering", "stopCapture.reply", &wire::recode<chorus::signal_api::rendering::StopCapture::Reply>},
    {"signal/rendering", "progress.event", &wire::recode<chorus::signal_api::rendering::Progress::Event>},
    {"signal/rendering", "complete.event", &wire::recode<chorus::signal_api::rendering::Complete::Event>},
    {"signal/rendering", "fail.event", &wire::recode<chorus::signal_api::rendering::Fail::Event>},
    {"signal/transport", "RollState", &wire::recode<chorus::signal_api::transport::RollState>},
    {"signal/transport", "RollMark", &wire::recode<chorus::signal_api::transport::RollMark>},
    {"signal/transport", "play.command", &wire::recode<chorus::signal_api::transport::Play::Command>},
    {"signal/transport", "play.reply", &wire::recode<chorus::signal_api::transport::Play::Reply>},
    {"signal/transport", "stop.command", &wire::recode<chorus::signal_api::transport::Stop::Command>},
    {"signal/transport", "stop.reply", &wire::recode<chorus::signal_api::transport::Stop::Reply>},
    {"signal/transport", "locate.command", &wire::recode<chorus::signal_api::transport::Locate::Command>},
    {"signal/transport", "locate.reply", &wire::recode<chorus::signal_api::transport::Locate::Reply>},
    {"signal/transport", "status.command", &wire::recode<chorus::signal_api::transport::Status::Command>},
    {"signal/transport", "status.reply", &wire::recode<chorus::signal_api::transport::Status::Reply>},
    {"signal/transport", "state.event", &wire::recode<chorus::signal_api::transport::State::Event>},
};

} // namespace

std::span<const wire::Message> all()
{
    return messages;
}

} // namespace chorus::signal_messages
