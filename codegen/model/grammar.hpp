#pragma once

#include "codegen/model/keyword_table.hpp"

#include <optional>

namespace chorus::codegen {

/// What stands behind a keyword that is more than a word.
struct Inside {
    enum class How {
        one,    ///< a map of keywords
        each,   ///< a list of such maps
        named,  ///< a map of such maps, under names that the author chose
        values, ///< a map of names to a sentence or a type
    };
    How how;
    Context context; ///< of the maps; of no meaning for `values`
};

/// What stands behind `keyword` in `context`; nothing where it is a scalar, a list of scalars or any value.
std::optional<Inside> inside(Context context, std::string_view keyword);

/// The context of a node in `declared`: a type tells by its own keys which of the contexts of types it is in.
Context context_of(const YamlNode& node, Context declared);

/// The context of a whole file.
Context root_context(const YamlNode& root);

/// The keyword that a scalar stands for where it may stand for a map, as `Beats` does for `{type: Beats}`; else empty.
std::string_view main_keyword(Context context);

} // namespace chorus::codegen
