#pragma once

#include "codegen/lsp/workspace.hpp"

#include <tl/expected.hpp>

namespace chorus::codegen::lsp {

/// The edits that give `symbol` another name wherever the specs name it, or a sentence that says why it cannot have it.
/// A field or a value of an enum keeps its old name for readers, until the next major version of its spec.
tl::expected<std::vector<TextEdit>, std::string> rename(const Symbol& symbol, const std::string& name,
                                                        const Snapshot& snapshot, const Workspace& workspace);

} // namespace chorus::codegen::lsp
