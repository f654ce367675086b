#include "pulse/domains/project.hpp"

#include "pulse/model/channel_edits.hpp"
#include "pulse/storage/media_folder.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::project;

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t usual_rate = 48000;
constexpr double usual_tempo = 120;

/// The folder without dots and without a slash at its end.
fs::path folder_at(const FilePath& path)
{
    fs::path folder = fs::absolute(path).lexically_normal();
    return folder.has_filename() ? folder : folder.parent_path();
}

/// Leaves the tables that were not asked for empty.
void keep_tables(ProjectContent& content, const std::vector<Table>& wanted)
{
    const auto asked = [&](Table table) { return std::find(wanted.begin(), wanted.end(), table) != wanted.end(); };
    if (!asked(Table::track)) content.tracks.clear();
    if (!asked(Table::channel)) content.channels.clear();
    if (!asked(Table::node)) content.nodes.clear();
    if (!asked(Table::clip)) content.clips.clear();
    if (!asked(Table::lane)) content.lanes.clear();
    if (!asked(Table::media)) content.media.clear();
    if (!asked(Table::curve)) content.curves.clear();
    if (!asked(Table::plugin)) content.plugins.clear();
}

} // namespace

MachineState ProjectHandler::machine_state() const
{
    return core_.has_project() ? MachineState::open : MachineState::closed;
}

Result<ProjectStatus> ProjectHandler::take(Result<StoredProject> project)
{
    if (!project) {
        core_.set_load_state(LoadState::unloaded);
        return error_of(project);
    }
    core_.adopt(std::move(*project));
    return *core_.project_status();
}

Result<New::Reply> ProjectHandler::new_(const New::Command& command, const rpc::Caller&)
{
    if (core_.has_project()) return already_open(core_.stored().folder.string());
    const fs::path folder = folder_at(command.path);
    ProjectSettings settings;
    settings.name = command.name.value_or(fitting_name(folder.filename().string()));
    settings.sample_rate = command.sample_rate.value_or(SampleRate{usual_rate});
    settings.tempo = command.tempo.value_or(Tempo{usual_tempo});
    settings.signature = command.signature.value_or(Signature{});
    core_.set_load_state(LoadState::loading);
    auto status = take(create_stored_project(folder, empty_project(std::move(settings))));
    if (!status) return error_of(status);
    return New::Reply{std::move(*status)};
}

Result<Open::Reply> ProjectHandler::open(const Open::Command& command, const rpc::Caller&)
{
    if (core_.has_project()) return already_open(core_.stored().folder.string());
    core_.set_load_state(LoadState::loading);
    auto status = take(open_stored_project(folder_at(command.path), command.recover));
    if (!status) return error_of(status);
    return Open::Reply{std::move(*status)};
}

Result<Save::Reply> ProjectHandler::save(const Save::Command&, const rpc::Caller&)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    if (auto saved = core_.save(); !saved) return error_of(saved);
    return Save::Reply{*core_.project_status()};
}

void ProjectHandler::save_as(const SaveAs::Command& command, const rpc::Caller&,
                             rpc::Responder<SaveAs::Reply> responder)
{
    if (const auto free = core_.editable(); !free) return responder.fail(free.error());
    const fs::path folder = folder_at(command.path);
    if (auto made = make_project_folder(folder); !made) return responder.fail(made.error());
    core_.set_load_state(LoadState::saving);
    auto waiting = std::make_shared<rpc::Responder<SaveAs::Reply>>(std::move(responder));
    auto copied = std::make_shared<Result<void>>();
    core_.background().run([copied, media = core_.model().all<Media>(), from = core_.stored().folder,
                            folder] { *copied = copy_media_files(media, from, folder); },
                           [this, waiting, copied, folder, generation = core_.generation()] {
                               if (generation != core_.generation()) return waiting->fail(not_open());
                               Result<void> moved = *copied ? core_.move_to(folder) : std::move(*copied);
                               core_.set_load_state(LoadState::loaded);
                               if (moved) return waiting->reply(SaveAs::Reply{*core_.project_status()});
                               unmake_project_folder(folder);
                               waiting->fail(std::move(moved.error()));
                           });
}

Result<Close::Reply> ProjectHandler::close(const Close::Command&, const rpc::Caller&)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    core_.set_load_state(LoadState::closing);
    core_.release();
    return Close::Reply{};
}

Result<Rename::Reply> ProjectHandler::rename(const Rename::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    Edit edit = core_.begin_edit();
    ProjectSettings settings = core_.model().settings();
    settings.name = command.name;
    edit.put(settings);
    if (auto done = core_.commit(edit, "Rename project to " + settings.name, caller); !done) return error_of(done);
    return Rename::Reply{std::move(settings)};
}

Result<Snapshot::Reply> ProjectHandler::snapshot(const Snapshot::Command& command, const rpc::Caller&)
{
    Snapshot::Reply reply;
    reply.revision = core_.stored().revision;
    reply.status = *core_.project_status();
    reply.content = core_.model().content();
    if (command.tables) keep_tables(reply.content, *command.tables);
    return reply;
}

Result<Status::Reply> ProjectHandler::status(const Status::Command&, const rpc::Caller&)
{
    return Status::Reply{core_.load_state(), core_.project_status()};
}

Result<Hash::Reply> ProjectHandler::hash(const Hash::Command&, const rpc::Caller&)
{
    return Hash::Reply{core_.stored().revision, core_.content_hash()};
}

} // namespace chorus::pulse
