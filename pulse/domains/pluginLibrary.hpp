#pragma once

#include "generated/pulse/pluginLibrary.server.hpp"
#include "pulse/domains/core.hpp"

#include <optional>
#include <vector>

namespace chorus::pulse {

/// Answers `pluginLibrary`.
class PluginLibraryHandler final : public pulse_api::plugin_library::Handler {
public:
    explicit PluginLibraryHandler(Core& core) : core_(core) {}

    void scan(const pulse_api::plugin_library::Scan::Command& command, const rpc::Caller& caller,
              rpc::Responder<pulse_api::plugin_library::Scan::Reply> responder) override;
    void list(const pulse_api::plugin_library::List::Command& command, const rpc::Caller& caller,
              rpc::Responder<pulse_api::plugin_library::List::Reply> responder) override;
    void describe(const pulse_api::plugin_library::Describe::Command& command, const rpc::Caller& caller,
                  rpc::Responder<pulse_api::plugin_library::Describe::Reply> responder) override;

private:
    void keep(std::vector<PluginSummary> plugins);

    Core& core_;
    std::optional<std::vector<PluginSummary>> plugins_; ///< Of the last scan, in order of name.
};

} // namespace chorus::pulse
