#pragma once

#include "generated/pulse/clip.server.hpp"
#include "pulse/domains/core.hpp"

#include <optional>
#include <string>

namespace chorus::pulse {

/// Answers `clip`.
class ClipHandler final : public pulse_api::clip::Handler {
public:
    explicit ClipHandler(Core& core) : core_(core) {}

    Result<pulse_api::clip::Create::Reply> create(const pulse_api::clip::Create::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::clip::Delete::Reply> delete_(const pulse_api::clip::Delete::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::clip::Move::Reply> move(const pulse_api::clip::Move::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::clip::Trim::Reply> trim(const pulse_api::clip::Trim::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::clip::Slip::Reply> slip(const pulse_api::clip::Slip::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::clip::Split::Reply> split(const pulse_api::clip::Split::Command& command,
                                                const rpc::Caller& caller) override;
    Result<pulse_api::clip::Join::Reply> join(const pulse_api::clip::Join::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::clip::Duplicate::Reply> duplicate(const pulse_api::clip::Duplicate::Command& command,
                                                        const rpc::Caller& caller) override;
    Result<pulse_api::clip::Repeat::Reply> repeat(const pulse_api::clip::Repeat::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::clip::Rename::Reply> rename(const pulse_api::clip::Rename::Command& command,
                                                  const rpc::Caller& caller) override;
    Result<pulse_api::clip::SetColour::Reply> set_colour(const pulse_api::clip::SetColour::Command& command,
                                                         const rpc::Caller& caller) override;
    Result<pulse_api::clip::SetMute::Reply> set_mute(const pulse_api::clip::SetMute::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::clip::SetLoop::Reply> set_loop(const pulse_api::clip::SetLoop::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::clip::List::Reply> list(const pulse_api::clip::List::Command& command,
                                              const rpc::Caller& caller) override;
    Result<pulse_api::clip::Get::Reply> get(const pulse_api::clip::Get::Command& command,
                                            const rpc::Caller& caller) override;

private:
    Result<const Clip*> editable_clip(const ClipId& id) const;
    /// Whether so many more clips fit.
    Result<void> room_for(std::size_t clips) const;
    template <class Reply, class Change>
    Result<Reply> change(const ClipId& id, const std::string& label, const rpc::Caller& caller, Change apply);

    Core& core_;
};

/// How long the rest of a media is from a frame on; nothing if there is no rest.
std::optional<Ticks> length_of_rest(const TickClock& clock, SampleRate rate, const Media& media, Frames from);

} // namespace chorus::pulse
