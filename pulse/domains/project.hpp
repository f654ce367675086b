#pragma once

#include "generated/pulse/project.server.hpp"
#include "pulse/domains/core.hpp"

#include <filesystem>

namespace chorus::pulse {

/// Answers `project`.
class ProjectHandler final : public pulse_api::project::Handler {
public:
    explicit ProjectHandler(Core& core) : core_(core) {}

    pulse_api::project::MachineState machine_state() const override;
    Result<pulse_api::project::New::Reply> new_(const pulse_api::project::New::Command& command,
                                                const rpc::Caller& caller) override;
    Result<pulse_api::project::Open::Reply> open(const pulse_api::project::Open::Command& command,
                                                 const rpc::Caller& caller) override;
    Result<pulse_api::project::Save::Reply> save(const pulse_api::project::Save::Command& command,
                                                 const rpc::Caller& caller) override;
    void save_as(const pulse_api::project::SaveAs::Command& command, const rpc::Caller& caller,
                 rpc::Responder<pulse_api::project::SaveAs::Reply> responder) override;
    Result<pulse_api::project::Close::Reply> close(const pulse_api::project::Close::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::project::Rename::Reply> rename(const pulse_api::project::Rename::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::project::Snapshot::Reply> snapshot(const pulse_api::project::Snapshot::Command& command,
                                                         const rpc::Caller& caller) override;
    Result<pulse_api::project::Status::Reply> status(const pulse_api::project::Status::Command& command,
                                                     const rpc::Caller& caller) override;
    Result<pulse_api::project::Hash::Reply> hash(const pulse_api::project::Hash::Command& command,
                                                 const rpc::Caller& caller) override;

private:
    Result<ProjectStatus> take(Result<StoredProject> project);

    Core& core_;
};

} // namespace chorus::pulse
