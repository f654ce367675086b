#pragma once

#include "generated/signal/graph.server.hpp"
#include "signal/control/context.hpp"

#include <string>

namespace chorus::signal {

/// The plan that is played. Loop's thread.
class GraphHandler final : public signal_api::graph::Handler {
public:
    explicit GraphHandler(Context context) : context_(context), events_(context.server) {}

    void apply(const signal_api::graph::Apply::Command& command, const rpc::Caller& caller,
               rpc::Responder<signal_api::graph::Apply::Reply> responder) override;
    Result<signal_api::graph::Query::Reply> query(const signal_api::graph::Query::Command& command,
                                                  const rpc::Caller& caller) override;

    /// Something happened to a file that the plan plays.
    void media_failed(const std::string& path, const wire::Error& error);

private:
    Context context_;
    signal_api::graph::Events events_;
};

/// The part in words, cut to what a message may carry.
signal_api::graph::MissingPart missing_part(const std::string& key, const wire::Error& error);
std::vector<signal_api::graph::MissingPart> missing_parts(const std::vector<Missing>& missing);

} // namespace chorus::signal
