#pragma once

#include "codegen/model/json.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// The version of the form of the IR, which grows when a reader of the older form would misunderstand it.
inline constexpr std::int64_t ir_version = 1;

/// All specs as one JSON value: every name resolved, every default of the language written out, keys in order. It holds
/// no path of this machine and no time, so the same specs give the same bytes. Places are in a section of their own.
/// Only objects within examples and defaults keep the order of their keys, since documents show them so.
enum class Places { with, without };
Json ir_value(const Model& model, Places places = Places::with);

/// The same in its canonical form. The committed file has no places: one more line in a spec would move hundreds.
std::string ir_text(const Model& model, Places places = Places::with);

} // namespace chorus::codegen
