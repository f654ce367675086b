#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "codegen/runtime/reflect/query.hpp"

namespace chorus::aura {

/// The id of the one thing that `text` names: its id, or its name as long as no other has it. Letter case counts only
/// where it tells two apart. `what` is the kind of thing for messages. Errors: `name.unknown`, `name.ambiguous`.
Result<std::string> choose(std::span<const reflect::ListedItem> items, std::string_view what, std::string_view text);

} // namespace chorus::aura
