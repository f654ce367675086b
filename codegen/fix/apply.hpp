#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

#include <filesystem>
#include <functional>

/// Makes the fixes that findings offer.
namespace chorus::codegen {

struct AppliedFix {
    std::string place; ///< `file:line:column` of the finding.
    Rule rule;
    std::string title;
};

/// The edits of one round by file, and the fixes that they come from.
struct FixRound {
    std::vector<TextEdit> edits;
    std::vector<AppliedFix> applied;
};

/// Chooses for each finding the first fix that is no more daring than `most`. Where two touch the same place the first
/// one is made; the other finding comes back in the next round.
FixRound choose_fixes(const std::vector<Diagnostic>& found, Applicability most);

/// `file` with those of `edits` that are about it.
std::string edited_text(const SourceFile& file, const std::vector<TextEdit>& edits);

struct FixResult {
    std::vector<AppliedFix> applied;
    std::string failure; ///< Not empty: a file that could not be written, and nothing more was done.
};

/// Reads the specs in `folder`, lets `judge` find faults, makes fixes and writes what changed, until no fix is left. A
/// file that was YAML stays YAML, or it is not written.
FixResult fix_specs(const std::filesystem::path& folder, Applicability most,
                    const std::function<void(Model&, Diagnostics&)>& judge);

} // namespace chorus::codegen
