#pragma once

#include "generated/pulse/client.server.hpp"
#include "generated/pulse/history.server.hpp"
#include "generated/pulse/media.server.hpp"
#include "generated/pulse/metering.server.hpp"
#include "generated/pulse/project.server.hpp"
#include "generated/pulse/rendering.server.hpp"
#include "generated/pulse/session.server.hpp"
#include "generated/pulse/trace.server.hpp"
#include "generated/pulse/transport.server.hpp"

namespace chorus::pulse {

/// Everything that Pulse tells without being asked.
struct Events {
    explicit Events(rpc::Broadcaster& out)
        : client(out), history(out), media(out), metering(out), project(out), rendering(out), session(out), trace(out),
          transport(out)
    {}

    pulse_api::client::Events client;
    pulse_api::history::Events history;
    pulse_api::media::Events media;
    pulse_api::metering::Events metering;
    pulse_api::project::Events project;
    pulse_api::rendering::Events rendering;
    pulse_api::session::Events session;
    pulse_api::trace::Events trace;
    pulse_api::transport::Events transport;
};

} // namespace chorus::pulse
