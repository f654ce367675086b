#pragma once

#include "codegen/lsp/cursor.hpp"
#include "codegen/lsp/workspace.hpp"

namespace chorus::codegen::lsp {

/// Something that may be written at the cursor.
struct Proposal {
    enum class Kind { keyword, type, error, command, field, spec, value };

    Kind kind = Kind::keyword;
    std::string label;
    std::string detail; ///< a few words beside the label
    std::string doc;    ///< a sentence
    std::string insert; ///< what is written; the label if empty
};

/// What fits at the cursor in `spec`, which may be null when the file cannot be read at the moment.
std::vector<Proposal> proposals(const Cursor& cursor, const Model& model, const Spec* spec);

} // namespace chorus::codegen::lsp
