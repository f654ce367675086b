#pragma once

#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// `Was `old` until 2.0.0. Since 1.2.0.` Nothing where nothing of that is told.
std::string history_text(const std::optional<OldName>& was, const Availability& availability);

/// `Since 1.3.0: why. Use `other` instead.` Nothing where it is not on its way out.
std::string deprecation_text(const Availability& availability);

/// `doc` with all of the above behind it; for comments, in which `@deprecated` marks what is on its way out.
std::string with_history(std::string doc, const std::optional<OldName>& was, const Availability& availability);

} // namespace chorus::codegen
