#pragma once

#include <filesystem>

#include "aura-cli/picture/arrangement.hpp"
#include "generated/types/project.hpp"

namespace chorus::aura::picture {

/// The project as a picture shows it. `folder` is where its copied media lie; files that cannot be read are shown as
/// clips without a waveform. `shown` in ticks; to the end of the last clip, in whole bars, when absent.
Arrangement from_project(const ProjectContent& content, const std::filesystem::path& folder,
                         std::optional<TickRange> shown);

} // namespace chorus::aura::picture
