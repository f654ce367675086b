// Compiled by two tests: as it stands, and without one of the handlers.
#include "generated/signal/metering.server.hpp"

namespace {

using namespace chorus;
using namespace chorus::signal_api::metering;

class Meters final : public Handler {
public:
    Result<Open::Reply> open(const Open::Command& command, const rpc::Caller&) override
    {
        return Open::Reply{.rate = command.rate};
    }
#ifndef FORGET_ONE
    Result<Close::Reply> close(const Close::Command&, const rpc::Caller&) override
    {
        return Close::Reply{};
    }
#endif
};

} // namespace

void serve_meters(rpc::Router& router)
{
    static Meters meters;
    serve(router, meters);
}
