#include "codegen/compare/field_differ.hpp"

#include "codegen/compare/limit_keywords.hpp"
#include "codegen/compare/pairing.hpp"
#include "codegen/compare/rule_differ.hpp"
#include "codegen/compare/type_differ.hpp"
#include "codegen/model/type_expression.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

Field* find_any(Fields& fields, const std::vector<std::string>& names)
{
    return find_named(fields.fields, [&](const Field& field) {
        return std::find(names.begin(), names.end(), field.name.text) != names.end();
    });
}
const Field* find_any(const Fields& fields, const std::vector<std::string>& names)
{
    return find_any(const_cast<Fields&>(fields), names);
}

/// Replaces the field of any of the names by that of the other fields, which may have none.
auto take_field(std::vector<std::string> names)
{
    return [names = std::move(names)](Fields& target, const Fields& other) {
        std::erase_if(target.fields, [&](const Field& field) {
            return std::find(names.begin(), names.end(), field.name.text) != names.end();
        });
        if (const Field* field = find_any(other, names)) target.fields.push_back(*field);
    };
}

/// Changes the field of any of the names by that of the other fields.
template <class Edit>
auto edit_field(std::vector<std::string> names, Edit edit)
{
    return [names = std::move(names), edit](Fields& target, const Fields& other) {
        Field* field = find_any(target, names);
        const Field* reference = find_any(other, names);
        if (field != nullptr && reference != nullptr) edit(*field, *reference);
    };
}

void diff_order(ChangeList& out, const Fields& before, const Fields& after, const std::string& subject)
{
    const auto shared = [](const Fields& fields, const Fields& others) {
        std::string names;
        for (const Field& field : fields.fields)
            if (others.find(field.name.text) != nullptr) names += (names.empty() ? "" : ", ") + field.name.text;
        return names;
    };
    out.changed(ChangeKind::fields_reordered, subject, shared(before, after), shared(after, before), after.span);
}

void diff_limits(ChangeList& out, const FieldOwner& owner, const Field& a, const Field& b, const std::string& subject)
{
    for (const LimitKeyword& keyword : limit_keywords) {
        const std::string before = keyword.text(a.limits);
        const std::string after = keyword.text(b.limits);
        if (before == after) continue;
        field_change(out, owner, ChangeKind::limit_changed, fmt::format("{}.{}", subject, keyword.name), before, after,
                     b.name.span, {b.name.text, a.name.text},
                     edit_field({b.name.text, a.name.text}, [&keyword](Field& field, const Field& other) {
                         keyword.copy(field.limits, other.limits);
                     }));
    }
}

void diff_field(ChangeList& out, const FieldOwner& owner, const Field& a, const Field& b, const std::string& subject)
{
    const std::vector<std::string> names{b.name.text, a.name.text};
    const Span& span = b.name.span;
    const bool renamed = a.name.text != b.name.text;
    if (renamed)
        field_change(out, owner, ChangeKind::field_renamed, subject, a.name.text, b.name.text, span, names,
                     edit_field(names, [](Field& field, const Field& other) {
                         field.name = other.name;
                         field.was = other.was;
                     }));
    out.old_name_changed(a.was, renamed ? std::nullopt : b.was, subject, span);
    const std::string old_unit(unit_of(a));
    const std::string new_unit(unit_of(b));
    if (!same_type(a.type, b.type)) {
        field_change(out, owner, ChangeKind::field_type_changed, subject, type_text(a.type), type_text(b.type), span,
                     names, edit_field(names, [](Field& field, const Field& other) {
                         Field changed = other;
                         changed.name = field.name;
                         changed.was = field.was;
                         field = std::move(changed);
                     }));
        out.changed(ChangeKind::unit_changed, subject + ".unit", old_unit, new_unit, span);
    } else {
        out.changed(ChangeKind::unit_changed, subject + ".unit", a.unit, b.unit, span);
        if (a.type.nullable != b.type.nullable)
            field_change(
                out, owner, ChangeKind::nullability_changed, subject, type_text(a.type), type_text(b.type), span, names,
                edit_field(names, [](Field& field, const Field& other) { field.type.nullable = other.type.nullable; }));
        diff_limits(out, owner, a, b, subject);
    }
    if (a.may_be_absent() != b.may_be_absent())
        field_change(out, owner, ChangeKind::presence_changed, subject, presence_text(a), presence_text(b), span, names,
                     edit_field(names, [](Field& field, const Field& other) {
                         field.optional = other.optional;
                         field.default_value = other.default_value;
                     }));
    else
        out.changed(ChangeKind::default_changed, subject, default_text(a).empty() ? "none" : default_text(a),
                    default_text(b).empty() ? "none" : default_text(b), span);
}

} // namespace

void diff_fields(ChangeList& out, const Fields& before, const Fields& after, const std::string& subject,
                 const TypeDecl* old_type, const TypeDecl* new_type)
{
    const FieldOwner owner{before, after, old_type, new_type};
    pair_renamed(
        before.fields, after.fields,
        [&](const Field& a, const Field& b) { diff_field(out, owner, a, b, subject + "." + b.name.text); },
        [&](const Field& field) {
            field_change(out, owner, ChangeKind::field_removed, subject + "." + field.name.text, type_text(field.type),
                         "", owner.after.span, {field.name.text}, take_field({field.name.text}));
        },
        [&](const Field& field) {
            field_change(out, owner, ChangeKind::field_added, subject + "." + field.name.text, "",
                         fmt::format("{}, {}", type_text(field.type), presence_text(field)), field.name.span,
                         {field.name.text}, take_field({field.name.text}));
        });
    diff_order(out, before, after, subject);
    diff_rules(out, owner, subject);
}

Change& field_change(ChangeList& out, const FieldOwner& owner, ChangeKind kind, const std::string& subject,
                     std::string before, std::string after, const Span& span, std::vector<std::string> names,
                     std::function<void(Fields&, const Fields&)> edit)
{
    Change& change = out.add(kind, subject, std::move(before), std::move(after), span);
    change.old_type = owner.old_type;
    change.new_type = owner.new_type;
    change.old_fields = &owner.before;
    change.new_fields = &owner.after;
    change.names = std::move(names);
    change.edit_fields = std::move(edit);
    return change;
}

} // namespace chorus::codegen
