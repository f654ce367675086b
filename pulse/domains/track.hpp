#pragma once

#include "generated/pulse/track.server.hpp"
#include "pulse/domains/core.hpp"

namespace chorus::pulse {

/// Answers `track`.
class TrackHandler final : public pulse_api::track::Handler {
public:
    explicit TrackHandler(Core& core) : core_(core) {}

    Result<pulse_api::track::Create::Reply> create(const pulse_api::track::Create::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::track::Delete::Reply> delete_(const pulse_api::track::Delete::Command& command,
                                                    const rpc::Caller& caller) override;
    Result<pulse_api::track::Rename::Reply> rename(const pulse_api::track::Rename::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::track::SetColour::Reply> set_colour(const pulse_api::track::SetColour::Command& command,
                                                          const rpc::Caller& caller) override;
    Result<pulse_api::track::SetMute::Reply> set_mute(const pulse_api::track::SetMute::Command& command,
                                                      const rpc::Caller& caller) override;
    Result<pulse_api::track::SetSolo::Reply> set_solo(const pulse_api::track::SetSolo::Command& command,
                                                      const rpc::Caller& caller) override;
    Result<pulse_api::track::Move::Reply> move(const pulse_api::track::Move::Command& command,
                                               const rpc::Caller& caller) override;
    Result<pulse_api::track::Duplicate::Reply> duplicate(const pulse_api::track::Duplicate::Command& command,
                                                         const rpc::Caller& caller) override;
    Result<pulse_api::track::List::Reply> list(const pulse_api::track::List::Command& command,
                                               const rpc::Caller& caller) override;
    Result<pulse_api::track::Get::Reply> get(const pulse_api::track::Get::Command& command,
                                             const rpc::Caller& caller) override;

private:
    Core& core_;
};

/// Clips of a track in order of start.
std::vector<const Clip*> clips_of(const Model& model, const TrackId& track);

} // namespace chorus::pulse
