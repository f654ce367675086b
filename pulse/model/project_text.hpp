#pragma once

#include "generated/types/project.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace chorus::pulse {

/// The layout of `project.json` that this version reads and writes.
inline constexpr std::uint32_t project_schema = 1;

/// The canonical text of a project: equal content gives equal bytes.
std::string project_text(const ProjectContent& content);

/// The text is of a layout that is not known here.
struct NewerText {
    std::uint32_t schema = 0;
};
/// The text is no project.
struct DamagedText {
    std::uint32_t line = 0; ///< Counted from 1.
    std::string place;      ///< JSON pointer or id of a record.
    std::string reason;     ///< For people.
};

/// Reads a project and checks that it does not contradict itself.
std::variant<ProjectContent, NewerText, DamagedText> read_project_text(std::string_view text);

} // namespace chorus::pulse
