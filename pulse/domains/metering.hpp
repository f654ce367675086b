#pragma once

#include "generated/pulse/metering.server.hpp"
#include "pulse/domains/core.hpp"

#include <map>

namespace chorus::pulse {

/// Answers `metering`.
class MeteringHandler final : public pulse_api::metering::Handler, public CoreListener {
public:
    explicit MeteringHandler(Core& core) : core_(core) { core.listen(*this); }

    Result<pulse_api::metering::Get::Reply> get(const pulse_api::metering::Get::Command& command,
                                                const rpc::Caller& caller) override;

    void levels(std::span<const LevelReading> readings) override;
    void project_closed() override { last_.clear(); }

private:
    std::vector<pulse_api::metering::ChannelLevels> in_order() const;

    Core& core_;
    std::map<ChannelId, pulse_api::metering::ChannelLevels> last_;
};

} // namespace chorus::pulse
