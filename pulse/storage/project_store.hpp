#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/pulse/project.hpp"
#include "pulse/model/history.hpp"
#include "pulse/model/id_counters.hpp"
#include "pulse/model/model.hpp"
#include "pulse/storage/folder_lock.hpp"
#include "pulse/storage/journal.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace chorus::pulse {

/// A project as it comes from its folder, and the folder itself, which stays locked as long as this lives.
///
/// Layout: `project.json` is the saved project; `journal.sqlite` the edits and a copy of the saved project; `media/`
/// the files that were imported by copy; `cache/` what can be made again; `drafts/` what was set aside.
struct StoredProject {
    std::filesystem::path folder; ///< Absolute.
    FolderLock lock;
    std::unique_ptr<Journal> journal = nullptr;
    Model model = {};
    History history = {};
    IdCounters counters = {};
    std::uint64_t revision = 0;
    bool dirty = false; ///< The model is not what `project.json` says.
};

/// Makes a folder with a saved project in it. Errors: `project.exists`, `project.notWritable`, `project.diskFull`,
/// `project.locked`.
Result<StoredProject> create_stored_project(const std::filesystem::path& folder, const ProjectContent& content);

/// Opens a folder. Errors: `project.notFound`, `project.damaged`, `project.newerVersion`, `project.draftFound`,
/// `project.locked`, `project.notWritable`.
Result<StoredProject> open_stored_project(const std::filesystem::path& folder, pulse_api::project::Recovery recovery);

/// Replaces `project.json` by the model. Errors: `project.diskFull`, `project.notWritable`; then the file is the old
/// one.
Result<void> save_stored_project(StoredProject& project);

/// Moves to another folder, in which `media/` is there already: writes the project and a copy of the journal there and
/// goes on with those.
Result<void> move_stored_project(StoredProject& project, const std::filesystem::path& folder);

/// Makes a folder for a project and its parts. Error: `project.exists` if it holds one or is a file.
Result<void> make_project_folder(const std::filesystem::path& folder);

/// Takes away what making a project left in a folder that did not become one; files of others stay.
void unmake_project_folder(const std::filesystem::path& folder);

} // namespace chorus::pulse
