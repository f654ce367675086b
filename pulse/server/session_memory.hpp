#pragma once

#include "pulse/domains/core.hpp"

#include <filesystem>
#include <optional>

namespace chorus::pulse {

/// Keeps in a file which project is open, so that a Pulse that takes the place of one that died opens it again.
class SessionMemory final : public CoreListener {
public:
    SessionMemory(Core& core, std::filesystem::path path) : core_(core), path_(std::move(path)) { core.listen(*this); }

    /// The project that was open when the last Pulse ended, unless it closed it.
    std::optional<std::filesystem::path> read() const;

    void project_opened() override { write(); }
    void project_closed() override { write(); }

private:
    void write() const;

    Core& core_;
    std::filesystem::path path_;
};

} // namespace chorus::pulse
