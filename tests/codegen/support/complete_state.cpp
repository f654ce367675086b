// Compiled by two tests: as it stands, and without the answer to guards.
#include "generated/pulse/metering.server.hpp"

namespace {

using namespace chorus;
using namespace chorus::pulse_api;

class OpenProject final : public project::StateSource {
public:
#ifndef FORGET_STATE
    project::MachineState machine_state() const override
    {
        return project::MachineState::open;
    }
#endif
};

} // namespace

void serve_meters(rpc::Router& router, metering::Handler& handler)
{
    static OpenProject open;
    metering::serve(router, handler, open);
}
