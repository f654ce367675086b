#include "codegen/check/visit.hpp"
#include "codegen/lint/lint.hpp"
#include "codegen/model/document_shape.hpp"

#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

void collect(const TypeUse& use, std::set<const TypeDecl*>& used)
{
    for (const TypeUse& item : use.item)
        collect(item, used);
    if (use.decl != nullptr) used.insert(use.decl);
}

} // namespace

void lint_orphans(const Model& model, LintReport& report)
{
    std::set<const TypeDecl*> types;
    std::set<const ErrorDecl*> errors;
    for (const Spec& spec : model.specs) {
        for_each_field(spec, [&](const Field& field) { collect(field.type, types); });
        for (const TypeDecl& type : spec.types)
            for (const UnionArm& arm : type.arms)
                collect(arm.type, types);
        for (const DocumentDecl& document : spec.documents)
            types.insert(find_root(spec, document));
        for (const Command& command : spec.commands)
            for (const ErrorUse& error : command.errors)
                errors.insert(error.decl);
    }
    for (const Spec& spec : model.specs) {
        for (const TypeDecl& type : spec.types)
            if (!types.contains(&type))
                report.report(spec, Rule::orphan_type, type.name, fmt::format("Nothing uses `{}`.", type.name.text));
        for (const ErrorDecl& error : spec.errors)
            if (!errors.contains(&error))
                report.report(spec, Rule::orphan_error, error.name,
                              fmt::format("No command answers with `{}`.", error.name.text));
    }
}

} // namespace chorus::codegen
