#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

/// What specs can do and should not. Needs specs without errors, whose names are resolved.
namespace chorus::codegen {

/// Collects findings of style, each at a node of a spec.
class LintReport {
public:
    struct Entry {
        const Spec* spec = nullptr;
        Span node; ///< Name of the node that the finding is about, at which it can be allowed.
        Diagnostic diagnostic;
    };

    /// A finding at the name of its node.
    Diagnostic& report(const Spec& spec, Rule rule, const Located& node, std::string message, std::string hint = {});
    /// Passes on what is not allowed at its node. An allowance that is out of date or allows nothing is a finding too.
    void pass_on(const Model& model, Diagnostics& diagnostics) const;

private:
    std::deque<Entry> entries_;
};

void lint_names(const Model& model, LintReport& report);
void lint_fields(const Model& model, LintReport& report);
void lint_messages(const Model& model, LintReport& report);
void lint_orphans(const Model& model, LintReport& report);
void lint_replacements(const Model& model, LintReport& report);

/// All of them.
void lint(const Model& model, Diagnostics& diagnostics);

} // namespace chorus::codegen
