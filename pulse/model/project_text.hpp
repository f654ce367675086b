#pragma once

#include "codegen/runtime/wire/document.hpp"
#include "generated/types/project.hpp"

#include <string>
#include <string_view>

namespace chorus::pulse {

/// The canonical text of a project: equal content gives equal bytes.
std::string project_text(const ProjectContent& content);

/// Reads a project of any version and checks that it does not contradict itself.
wire::DocumentResult<ProjectContent> read_project_text(std::string_view text);

} // namespace chorus::pulse
