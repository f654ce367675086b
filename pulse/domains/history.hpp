#pragma once

#include "generated/pulse/history.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `history`.
class HistoryHandler final : public pulse_api::history::Handler {
public:
    explicit HistoryHandler(Core& core) : core_(core) {}

    Result<pulse_api::history::Undo::Reply> undo(const pulse_api::history::Undo::Command& command,
                                                 const rpc::Caller& caller) override;
    Result<pulse_api::history::Redo::Reply> redo(const pulse_api::history::Redo::Command& command,
                                                 const rpc::Caller& caller) override;
    Result<pulse_api::history::List::Reply> list(const pulse_api::history::List::Command& command,
                                                 const rpc::Caller& caller) override;

private:
    Core& core_;
};

} // namespace chorus::pulse
