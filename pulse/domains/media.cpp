#include "pulse/domains/media.hpp"

#include "pulse/domains/engine_errors.hpp"
#include "pulse/model/lane_content.hpp"
#include "pulse/storage/file_errors.hpp"
#include "pulse/storage/media_copy.hpp"
#include "pulse/storage/media_folder.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <functional>
#include <system_error>
#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::media;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t most_media = 65536;

const Media* find_content(const Model& model, const ContentHash& hash)
{
    for (const Media& media : model.all<Media>())
        if (media.content_hash == hash) return &media;
    return nullptr;
}

/// Refuses at once what needs no engine to be refused.
Result<void> check_file(const fs::path& path)
{
    std::error_code error;
    if (!path.is_absolute() || !fs::is_regular_file(path, error)) return file_not_found(path.string());
    if (fs::file_size(path, error) == 0 && !error) return empty_file(path.string());
    return {};
}

} // namespace

/// A file on its way into the pool: for an import, or for a media that is there already.
struct MediaHandler::Intake {
    JobId job;
    fs::path path;
    MediaMode mode = MediaMode::copy;
    std::optional<Name> name;
    std::optional<MediaId> relinked;
    bool accept_other = false;
    rpc::Caller caller;
    std::uint64_t generation = 0;
    std::function<void(Result<MediaItem>)> answer;
    MediaInfo info;
    fs::path partial; ///< The copy that is being made.
    std::atomic<bool> cancelled{false};
};

MediaHandler::MediaHandler(Core& core) : core_(core)
{
    core.listen(*this);
}

MediaHandler::~MediaHandler() = default;

MediaItem MediaHandler::item_for(const Media& media) const
{
    MediaItem item;
    item.id = media.id;
    item.name = media.name;
    item.seconds = static_cast<double>(media.frames.value) / media.sample_rate;
    item.media = media;
    const MediaCondition condition = core_.engine().condition(media.id);
    if (core_.missing_media().count(media.id) > 0) {
        item.availability = Availability::missing;
    } else if (condition.state == MediaCondition::State::broken) {
        item.availability = Availability::broken;
        item.reason = condition.reason;
    } else {
        item.availability =
            condition.state == MediaCondition::State::ready ? Availability::online : Availability::preparing;
    }
    return item;
}

void MediaHandler::import(const Import::Command& command, const rpc::Caller& caller,
                          rpc::Responder<Import::Reply> responder)
{
    if (const auto free = core_.editable(); !free) return responder.fail(free.error());
    auto intake = std::make_shared<Intake>();
    intake->path = command.path;
    intake->mode = command.mode;
    intake->name = command.name;
    intake->caller = caller;
    auto waiting = std::make_shared<rpc::Responder<Import::Reply>>(std::move(responder));
    intake->answer = [waiting](Result<MediaItem> item) {
        if (!item) return waiting->fail(std::move(item.error()));
        waiting->reply(Import::Reply{std::move(*item)});
    };
    begin(intake);
}

void MediaHandler::relink(const Relink::Command& command, const rpc::Caller& caller,
                          rpc::Responder<Relink::Reply> responder)
{
    if (const auto free = core_.editable(); !free) return responder.fail(free.error());
    const Media* media = core_.model().find<Media>(command.media);
    if (media == nullptr) return responder.fail(not_found(command.media.value));
    auto intake = std::make_shared<Intake>();
    intake->path = command.path;
    intake->mode = media->mode;
    intake->relinked = media->id;
    intake->accept_other = command.accept_other;
    intake->caller = caller;
    auto waiting = std::make_shared<rpc::Responder<Relink::Reply>>(std::move(responder));
    intake->answer = [waiting](Result<MediaItem> item) {
        if (!item) return waiting->fail(std::move(item.error()));
        waiting->reply(Relink::Reply{std::move(*item)});
    };
    begin(intake);
}

void MediaHandler::begin(const IntakePtr& intake)
{
    if (auto usable = check_file(intake->path); !usable) return intake->answer(error_of(usable));
    if (core_.model().all<Media>().size() >= most_media) return intake->answer(too_many(most_media));
    intake->generation = core_.generation();
    intake->job = JobId{core_.fresh_job_id()};
    intakes_[intake->job] = intake;
    ++core_.running_jobs();
    report(intake, 0);
    core_.engine().probe(intake->path, [this, intake](Result<MediaInfo> info) { probed(intake, std::move(info)); });
}

void MediaHandler::probed(const IntakePtr& intake, Result<MediaInfo> info)
{
    if (!info) return fail(intake, explain_media(info.error(), intake->path.string()));
    if (intake->cancelled) return fail(intake, cancelled().value());
    if (intake->generation != core_.generation()) return fail(intake, pulse_api::project::not_open().value());
    intake->info = std::move(*info);
    if (intake->relinked) {
        const Media* media = core_.model().find<Media>(*intake->relinked);
        if (media == nullptr) return fail(intake, not_found(intake->relinked->value).value());
        if (media->content_hash != intake->info.content_hash && !intake->accept_other)
            return fail(
                intake,
                different_content(intake->path.string(), media->content_hash, intake->info.content_hash).value());
    } else if (const Media* same = find_content(core_.model(), intake->info.content_hash)) {
        intakes_.erase(intake->job);
        --core_.running_jobs();
        return intake->answer(item_for(*same));
    }
    if (intake->mode == MediaMode::reference) return finish(intake, intake->path.string());
    copy(intake);
}

void MediaHandler::copy(const IntakePtr& intake)
{
    const fs::path folder = core_.stored().folder;
    intake->partial = folder / "media" / ("." + intake->job.value + ".part");
    auto hash = std::make_shared<Result<std::string>>();
    core_.background().run(
        [this, intake, hash] {
            *hash = copy_and_hash(
                intake->path, intake->partial,
                [this, intake](double share) {
                    core_.background().post([this, intake, share] { report(intake, share); });
                },
                intake->cancelled);
        },
        [this, intake, hash] { copied(intake, std::move(*hash)); });
}

void MediaHandler::copied(const IntakePtr& intake, Result<std::string> hash)
{
    if (!hash) return fail(intake, std::move(hash.error()));
    const auto drop = [&](wire::Error error) {
        std::error_code ignored;
        fs::remove(intake->partial, ignored);
        fail(intake, std::move(error));
    };
    if (intake->cancelled) return drop(cancelled().value());
    if (intake->generation != core_.generation()) return drop(pulse_api::project::not_open().value());
    if (*hash != intake->info.content_hash)
        return drop(unreadable(intake->path.string(), "It changed while it was read.").value());
    auto path = keep_media_file(core_.stored().folder, intake->partial, intake->path.filename().string());
    if (!path) return drop(std::move(path.error()));
    finish(intake, *path);
}

void MediaHandler::finish(const IntakePtr& intake, const std::string& path)
{
    auto media = commit(intake, path);
    if (!media) {
        std::error_code ignored;
        if (intake->mode == MediaMode::copy) fs::remove(core_.stored().folder / path, ignored);
        return fail(intake, std::move(media.error()));
    }
    intakes_.erase(intake->job);
    --core_.running_jobs();
    intake->answer(item_for(*media));
}

Result<Media> MediaHandler::commit(const IntakePtr& intake, const std::string& path)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    Edit edit = core_.begin_edit();
    Media media;
    if (intake->relinked) {
        const Media* present = core_.model().find<Media>(*intake->relinked);
        if (present == nullptr) return not_found(intake->relinked->value);
        media = *present;
    } else {
        media.id = edit.new_id<MediaId>("media");
        media.name = intake->name.value_or(fitting_name(intake->path.filename().string()));
        media.mode = intake->mode;
    }
    media.path = path;
    media.origin = intake->path.string();
    media.content_hash = intake->info.content_hash;
    media.format = intake->info.format;
    media.sample_rate = intake->info.sample_rate;
    media.channels = intake->info.channels;
    media.frames = intake->info.frames;
    edit.put(media);
    const std::string label = (intake->relinked ? "Relink " : "Import ") + media.name;
    if (auto done = core_.commit(edit, label, intake->caller); !done) return error_of(done);
    return media;
}

void MediaHandler::fail(const IntakePtr& intake, wire::Error error)
{
    intakes_.erase(intake->job);
    --core_.running_jobs();
    intake->answer(wire::Failure(std::move(error)));
}

void MediaHandler::report(const IntakePtr& intake, double share)
{
    Progress::Event event;
    event.job = intake->job;
    event.path = intake->path.string();
    event.share = share;
    core_.events().media.progress(event);
}

Result<CancelImport::Reply> MediaHandler::cancel_import(const CancelImport::Command& command, const rpc::Caller&)
{
    const auto intake = intakes_.find(command.job);
    if (intake == intakes_.end()) return no_import(command.job.value);
    intake->second->cancelled = true;
    return CancelImport::Reply{command.job};
}

Result<Remove::Reply> MediaHandler::remove(const Remove::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Media* media = core_.model().find<Media>(command.media);
    if (media == nullptr) return not_found(command.media.value);
    const std::size_t regions = count_regions(core_.model(), media->id);
    if (regions > 0) return in_use(media->id.value, static_cast<std::uint32_t>(regions));
    const std::string label = "Remove " + media->name;
    Edit edit = core_.begin_edit();
    edit.erase<Media>(command.media);
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return Remove::Reply{command.media};
}

Result<List::Reply> MediaHandler::list(const List::Command&, const rpc::Caller&)
{
    List::Reply reply;
    for (const Media& media : core_.model().all<Media>())
        reply.media.push_back(item_for(media));
    return reply;
}

void MediaHandler::check_files()
{
    // What is under way may have looked at a file already that changed since.
    check_again_ = checking_;
    if (checking_ || !core_.has_project()) return;
    checking_ = true;
    struct Look {
        std::vector<std::pair<MediaId, fs::path>> files;
        std::set<MediaId> missing;
    };
    auto look = std::make_shared<Look>();
    for (const Media& media : core_.model().all<Media>())
        look->files.emplace_back(media.id, core_.stored().folder / media.path);
    core_.background().run(
        [look] {
            std::error_code ignored;
            for (const auto& [id, path] : look->files)
                if (!fs::is_regular_file(path, ignored)) look->missing.insert(id);
        },
        [this, look, generation = core_.generation()] {
            checking_ = false;
            if (generation == core_.generation()) take_missing(std::move(look->missing));
            if (check_again_) check_files();
        });
}

void MediaHandler::take_missing(std::set<MediaId> missing)
{
    std::vector<MediaId> changed;
    std::set_symmetric_difference(missing.begin(), missing.end(), core_.missing_media().begin(),
                                  core_.missing_media().end(), std::back_inserter(changed));
    if (changed.empty()) return;
    core_.set_missing_media(std::move(missing));
    announce(changed);
}

void MediaHandler::announce(const std::vector<MediaId>& changed)
{
    State::Event event;
    for (const MediaId& id : changed)
        if (const Media* media = core_.model().find<Media>(id)) event.media.push_back(item_for(*media));
    if (!event.media.empty()) core_.events().media.state(event);
}

void MediaHandler::media_changed(std::span<const MediaId> media)
{
    if (core_.has_project()) announce({media.begin(), media.end()});
}

void MediaHandler::project_closed()
{
    for (auto& [job, intake] : intakes_)
        intake->cancelled = true;
}

void MediaHandler::project_changed(const std::vector<Change>& changes)
{
    const bool pool = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        const auto& entity = change.after ? change.after : change.before;
        return entity && std::holds_alternative<Media>(entity->value);
    });
    if (pool) check_files();
}

} // namespace chorus::pulse
