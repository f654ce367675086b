#include "codegen/check/references.hpp"

#include "codegen/check/visit.hpp"

namespace chorus::codegen {

namespace {

void collect(const TypeUse& use, const TypeDecl& type, std::vector<Span>& found)
{
    for (const TypeUse& item : use.item)
        collect(item, type, found);
    if (use.decl == &type) found.push_back(use.span);
}

} // namespace

std::vector<Span> references_to(const Model& model, const TypeDecl& type)
{
    std::vector<Span> found;
    for (const Spec& spec : model.specs) {
        for_each_field(spec, [&](const Field& field) { collect(field.type, type, found); });
        for (const TypeDecl& other : spec.types)
            for (const UnionArm& arm : other.arms)
                collect(arm.type, type, found);
    }
    return found;
}

std::vector<Span> references_to(const Model& model, const ErrorDecl& error)
{
    std::vector<Span> found;
    for (const Spec& spec : model.specs)
        for (const Command& command : spec.commands)
            for (const ErrorUse& use : command.errors)
                if (use.decl == &error) found.push_back(use.name.span);
    return found;
}

std::vector<Span> references_to(const Model& model, const Spec& domain, const Command& command)
{
    std::vector<Span> found;
    for (const Spec& spec : model.specs)
        for (const TypeDecl& type : spec.types)
            if (type.listing && type.listing->command.text == domain.name.text + "." + command.name.text)
                found.push_back(type.listing->command.span);
    return found;
}

std::vector<Span> references_to(const Fields& fields, const Field& field)
{
    std::vector<Span> found;
    for (const RuleDecl& rule : fields.rules)
        for (const Operand* operand : {&rule.left, &rule.right})
            if (!operand->path.empty() && operand->path.front() == field.name.text)
                found.push_back(rule.expression.span);
    return found;
}

} // namespace chorus::codegen
