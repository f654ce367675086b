#include "signal/control/controller.hpp"

#include "codegen/runtime/log/log.hpp"
#include "generated/signal/engine.hpp"

#include <utility>

namespace chorus::signal {

Controller::Controller(rpc::Loop& loop, rpc::Server& server, std::chrono::milliseconds grace, Listener listener)
    : server_(server), grace_(grace), listener_(std::move(listener)), grace_timer_(loop)
{}

Result<void> Controller::admit(const rpc::Caller& caller, const std::string& instance_id)
{
    if (connection_ && *connection_ != caller.connection) {
        log::warning("a second controller was refused", {{"instance", instance_id}, {"present", instance_id_}});
        return signal_api::engine::controller_present(instance_id_);
    }
    const bool another = !instance_id_.empty() && instance_id != instance_id_;
    connection_ = caller.connection;
    instance_id_ = instance_id;
    grace_timer_.cancel();
    server_.identify(caller.connection, "pulse", instance_id);
    server_.subscribe_all(caller.connection);
    log::info("the controller is here", {{"instance", instance_id}});
    if (another) listener_.succeeded();
    return {};
}

void Controller::left(const rpc::Caller& caller)
{
    if (connection_ != caller.connection) return;
    connection_.reset();
    log::warning("the controller is gone", {{"instance", instance_id_}, {"graceMs", grace_.count()}});
    grace_timer_.after(grace_, [this] {
        log::warning("the controller did not come back");
        listener_.forsaken();
    });
}

} // namespace chorus::signal
