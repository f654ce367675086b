#include "codegen/check/visit.hpp"
#include "codegen/lint/lint.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

void lint_replacements(const Model& model, LintReport& report)
{
    for (const Spec& spec : model.specs)
        for_each_available(spec, [&](const Available& item) {
            const std::optional<Deprecation>& deprecated = item.availability.deprecated;
            if (deprecated && deprecated->instead.text.empty())
                report.report(spec, Rule::no_replacement, item.name,
                              fmt::format("Nothing says what to use instead of `{}`.", item.name.text));
        });
}

} // namespace chorus::codegen
