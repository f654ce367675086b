#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/units.hpp"
#include "pulse/model/model.hpp"

#include <filesystem>
#include <string>

namespace chorus::pulse {

/// Gives a finished copy in `media/` its name, with a number if that is taken, and returns its path relative to the
/// project's folder. Errors: `project.diskFull`, `project.notWritable`.
Result<std::string> keep_media_file(const std::filesystem::path& folder, const std::filesystem::path& partial,
                                    const std::string& name);

/// Copies the media that a project holds to the folder of another one, which has a `media/`. Media that are missing are
/// left out. Meant for a worker thread. Errors as above; then what was copied is gone.
Result<void> copy_media_files(const std::vector<Media>& media, const std::filesystem::path& from,
                              const std::filesystem::path& to);

/// A file name as the name of a media: not longer than names may be.
Name fitting_name(const std::string& file_name);

} // namespace chorus::pulse
