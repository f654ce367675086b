#include "codegen/check/check.hpp"
#include "codegen/check/visit.hpp"
#include "codegen/model/fixes.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/names.hpp"
#include "codegen/runtime/wire/reader.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// How many fields the reader can keep count of.
constexpr std::size_t most_fields = 64;

std::vector<std::string_view> names_of(const std::vector<Field>& fields)
{
    std::vector<std::string_view> names;
    for (const Field& field : fields)
        names.push_back(field.name.text);
    return names;
}

class StructureCheck {
public:
    StructureCheck(const Model& model, const Spec& spec, Diagnostics& diagnostics)
        : model_(model), spec_(spec), diagnostics_(diagnostics)
    {}

    void run()
    {
        for_each_fields(spec_, [&](const Fields& fields) { check_fields(fields); });
        for (const TypeDecl& type : spec_.types) {
            for (const UnionArm& arm : type.arms)
                check_arm(type, arm);
            if (type.listing) check_listing(type);
        }
        for (const Command& command : spec_.commands)
            check_positional(command);
        for (const ErrorDecl& error : spec_.errors)
            for (const Field& field : error.details)
                check_detail(field);
        for (const Stream& stream : spec_.streams)
            for (const Field& field : stream.record)
                check_record_field(field);
    }

private:
    void check_fields(const Fields& fields)
    {
        if (fields.fields.size() > most_fields)
            diagnostics_.report(Rule::too_many_fields, fields.fields[most_fields].name.span,
                                fmt::format("There are more than {} fields.", most_fields));
        constexpr std::size_t longest = wire::Key::max_size - 3;
        for (const Field& field : fields.fields)
            if (field.name.text.size() > longest)
                diagnostics_.report(Rule::name_style, field.name.span,
                                    fmt::format("`{}` has more than {} characters.", field.name.text, longest));
        for (const RuleDecl& rule : fields.rules) {
            check_operand(rule, rule.left, fields);
            check_operand(rule, rule.right, fields);
        }
    }

    void check_operand(const RuleDecl& rule, const Operand& operand, const Fields& fields)
    {
        const Fields* scope = &fields;
        const Field* field = nullptr;
        for (const std::string& name : operand.path) {
            field = scope->find(name);
            if (field == nullptr) {
                // A field that could not be read was reported itself.
                if (!scope->complete) return;
                Diagnostic& finding = diagnostics_.report(Rule::unknown_field, rule.expression.span,
                                                          fmt::format("There is no field `{}`.", name));
                suggest(finding, rule.expression.span, name, names_of(scope->fields));
                return;
            }
            if (field->type.kind == TypeUse::Kind::named && field->type.decl == nullptr) return;
            static const Fields nothing;
            scope = field->type.decl != nullptr ? &field->type.decl->structure : &nothing;
        }
        if (field == nullptr) return;
        const std::optional<Scalar> scalar = scalar_of(field->type);
        if (!scalar || !is_number(*scalar))
            diagnostics_
                .report(Rule::bad_expression, rule.expression.span,
                        fmt::format("`{}` is not a number.", field->name.text))
                .label(field->type.span, "its type");
    }

    void check_arm(const TypeDecl& type, const UnionArm& arm)
    {
        if (arm.type.decl == nullptr && arm.type.kind == TypeUse::Kind::named) return;
        const TypeDecl* decl = arm.type.decl;
        if (decl == nullptr || decl->kind != TypeDecl::Kind::structure || arm.type.nullable) {
            Diagnostic& finding =
                diagnostics_.report(Rule::bad_union_arm, arm.type.span,
                                    fmt::format("The arm `{}` is not a type with fields.", arm.tag.text));
            if (decl != nullptr) finding.label(decl->name.span, "what it is");
        } else if (const Field* same = decl->structure.find(type.tag.text)) {
            diagnostics_
                .report(Rule::bad_union_arm, arm.type.span,
                        fmt::format("`{}` has a field `{}`, which is the tag.", decl->name.text, type.tag.text))
                .label(same->name.span, "the field")
                .label(type.tag.span, "the tag");
        }
    }

    void check_listing(const TypeDecl& type)
    {
        const IdListing& listing = *type.listing;
        const Command* command = find_command(listing.command.text);
        if (command == nullptr) {
            report_unknown_command(listing.command);
            return;
        }
        const Field* items = command->reply.find(listing.items);
        const bool is_list = items != nullptr && items->type.kind == TypeUse::Kind::list;
        const TypeDecl* item = is_list ? items->type.element().decl : nullptr;
        const bool complete = item != nullptr && item->structure.find(listing.id) != nullptr &&
                              item->structure.find(listing.name) != nullptr;
        if (!complete)
            diagnostics_.report(Rule::unknown_field, listing.command.span,
                                fmt::format("The reply of `{}` has no list `{}` whose items have `{}` and `{}`.",
                                            listing.command.text, listing.items, listing.id, listing.name));
    }

    void report_unknown_command(const Located& name)
    {
        // Only a command that answers can list anything.
        std::vector<std::string> paths;
        for (const Spec& spec : model_.specs)
            for (const Command& command : spec.commands)
                if (!command.reply.fields.empty()) paths.push_back(spec.name.text + "." + command.name.text);
        Diagnostic& finding =
            diagnostics_.report(Rule::unknown_command, name.span, fmt::format("There is no command `{}`.", name.text));
        suggest(finding, name.span, name.text, std::vector<std::string_view>(paths.begin(), paths.end()));
    }

    /// `domain.command` of any owner.
    const Command* find_command(std::string_view path) const
    {
        const std::size_t dot = path.find('.');
        if (dot == std::string_view::npos) return nullptr;
        for (const Spec& spec : model_.specs) {
            if (spec.is_library || spec.name.text != path.substr(0, dot)) continue;
            for (const Command& command : spec.commands)
                if (command.name.text == path.substr(dot + 1)) return &command;
        }
        return nullptr;
    }

    void check_positional(const Command& command)
    {
        for (const Located& name : command.positional)
            if (command.input.find(name.text) == nullptr && command.input.complete) report_positional(command, name);
    }

    void report_positional(const Command& command, const Located& name)
    {
        Diagnostic& finding = diagnostics_.report(Rule::unknown_field, name.span,
                                                  fmt::format("`{}` has no input `{}`.", command.name.text, name.text));
        std::vector<std::string_view> candidates = names_of(command.input.fields);
        std::erase_if(candidates, [&](std::string_view candidate) {
            return std::any_of(command.positional.begin(), command.positional.end(),
                               [&](const Located& taken) { return taken.text == candidate; });
        });
        suggest(finding, name.span, name.text, candidates);
    }

    void check_detail(const Field& field)
    {
        const std::optional<Scalar> scalar = scalar_of(field.type);
        const bool named = field.type.decl != nullptr && (field.type.decl->kind == TypeDecl::Kind::id ||
                                                          field.type.decl->kind == TypeDecl::Kind::enumeration);
        const bool unknown = field.type.kind == TypeUse::Kind::named && field.type.decl == nullptr;
        const bool fits = (scalar && *scalar != Scalar::bytes) || named || unknown;
        if (!fits || field.may_be_absent() || field.type.nullable)
            diagnostics_.report(Rule::bad_detail_type, field.type.span,
                                fmt::format("`{}` cannot be a detail.", field.name.text));
    }

    void check_record_field(const Field& field)
    {
        const bool fits = field.type.kind == TypeUse::Kind::scalar && field.type.scalar <= Scalar::f64;
        if (!fits || field.may_be_absent() || field.type.nullable)
            diagnostics_.report(Rule::bad_record_type, field.type.span,
                                fmt::format("`{}` has no fixed size.", field.name.text));
    }

    const Model& model_;
    const Spec& spec_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_structure(const Model& model, Diagnostics& diagnostics)
{
    for (const Spec& spec : model.specs)
        StructureCheck(model, spec, diagnostics).run();
}

} // namespace chorus::codegen
