#include "codegen/lint/lint.hpp"

#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"

namespace chorus::codegen {

void add_lint_command(CLI::App& app, int& exit_code)
{
    const auto judge = [](Model& model, Diagnostics& diagnostics) {
        check(model, diagnostics);
        // Style is looked at when there is something to look at: what an error hides would be found orphaned.
        if (diagnostics.empty()) lint(model, diagnostics);
    };
    add_judging_command(
        app, {"lint", "Check the specs and their style: names, units, bounds, examples, orphans", judge}, exit_code);
}

} // namespace chorus::codegen
