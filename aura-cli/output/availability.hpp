#pragma once

#include "codegen/runtime/reflect/api.hpp"

#include <string>

/// What help says of commands and flags that came later or are on their way out.
namespace chorus::aura {

/// What a command does; one that is on its way out says so first.
std::string description_of(const reflect::Command& command);

/// Lines for the end of its help: `Since version 1.1.0 of lamp.` Nothing where nothing is told.
std::string availability_lines(const reflect::Command& command);

/// Behind the help of a flag: `; since 1.2.0`, or `; deprecated: its unit was unclear; use --share`.
std::string availability_note(const reflect::Field& field);

} // namespace chorus::aura
