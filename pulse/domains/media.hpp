#pragma once

#include "generated/pulse/media.server.hpp"
#include "pulse/domains/core.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace chorus::pulse {

/// Answers `media`, and watches the files of the pool.
class MediaHandler final : public pulse_api::media::Handler, public CoreListener {
public:
    explicit MediaHandler(Core& core);
    ~MediaHandler() override;

    void import(const pulse_api::media::Import::Command& command, const rpc::Caller& caller,
                rpc::Responder<pulse_api::media::Import::Reply> responder) override;
    Result<pulse_api::media::CancelImport::Reply> cancel_import(const pulse_api::media::CancelImport::Command& command,
                                                                const rpc::Caller& caller) override;
    void relink(const pulse_api::media::Relink::Command& command, const rpc::Caller& caller,
                rpc::Responder<pulse_api::media::Relink::Reply> responder) override;
    Result<pulse_api::media::Remove::Reply> remove(const pulse_api::media::Remove::Command& command,
                                                   const rpc::Caller& caller) override;
    Result<pulse_api::media::List::Reply> list(const pulse_api::media::List::Command& command,
                                               const rpc::Caller& caller) override;

    /// Looks which files are there, in the background. Called every second or so.
    void check_files();

    void media_changed(std::span<const MediaId> media) override;
    void project_opened() override { check_files(); }
    void project_closed() override;
    void project_changed(const std::vector<Change>& changes) override;

private:
    struct Intake;
    using IntakePtr = std::shared_ptr<Intake>;

    void begin(const IntakePtr& intake);
    void probed(const IntakePtr& intake, Result<MediaInfo> info);
    void copy(const IntakePtr& intake);
    void copied(const IntakePtr& intake, Result<std::string> hash);
    /// Puts the file into the project: the last step.
    void finish(const IntakePtr& intake, const std::string& path);
    Result<Media> commit(const IntakePtr& intake, const std::string& path);
    void fail(const IntakePtr& intake, wire::Error error);
    void report(const IntakePtr& intake, double share);

    pulse_api::media::MediaItem item_for(const Media& media) const;
    void announce(const std::vector<MediaId>& changed);
    void take_missing(std::set<MediaId> missing);

    Core& core_;
    std::map<JobId, IntakePtr> intakes_;
    bool checking_ = false;
    bool check_again_ = false; // asked for while one was under way
};

} // namespace chorus::pulse
