#pragma once

#include "generated/pulse/lane.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `lane`.
class LaneHandler final : public pulse_api::lane::Handler {
public:
    explicit LaneHandler(Core& core) : core_(core) {}

    Result<pulse_api::lane::Add::Reply> add(const pulse_api::lane::Add::Command& command,
                                            const rpc::Caller& caller) override;
    Result<pulse_api::lane::Remove::Reply> remove(const pulse_api::lane::Remove::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::lane::List::Reply> list(const pulse_api::lane::List::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::lane::AddRegion::Reply> add_region(const pulse_api::lane::AddRegion::Command& command,
                                                         const rpc::Caller& caller) override;
    Result<pulse_api::lane::MoveRegion::Reply> move_region(const pulse_api::lane::MoveRegion::Command& command,
                                                           const rpc::Caller& caller) override;
    Result<pulse_api::lane::RemoveRegion::Reply> remove_region(const pulse_api::lane::RemoveRegion::Command& command,
                                                               const rpc::Caller& caller) override;
    Result<pulse_api::lane::SetGain::Reply> set_gain(const pulse_api::lane::SetGain::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::lane::SetFades::Reply> set_fades(const pulse_api::lane::SetFades::Command& command,
                                                       const rpc::Caller& caller) override;
    Result<pulse_api::lane::AddNote::Reply> add_note(const pulse_api::lane::AddNote::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::lane::AddNotes::Reply> add_notes(const pulse_api::lane::AddNotes::Command& command,
                                                       const rpc::Caller& caller) override;
    Result<pulse_api::lane::MoveNotes::Reply> move_notes(const pulse_api::lane::MoveNotes::Command& command,
                                                         const rpc::Caller& caller) override;
    Result<pulse_api::lane::RemoveNotes::Reply> remove_notes(const pulse_api::lane::RemoveNotes::Command& command,
                                                             const rpc::Caller& caller) override;
    Result<pulse_api::lane::ListNotes::Reply> list_notes(const pulse_api::lane::ListNotes::Command& command,
                                                         const rpc::Caller& caller) override;

private:
    template <class Reply, class Change>
    Result<Reply> change_region(const RegionId& id, const char* label, const rpc::Caller& caller, Change change);

    Core& core_;
};

} // namespace chorus::pulse
