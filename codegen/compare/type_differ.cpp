#include "codegen/compare/type_differ.hpp"

#include "codegen/compare/field_differ.hpp"
#include "codegen/compare/limit_keywords.hpp"
#include "codegen/compare/pairing.hpp"
#include "codegen/model/type_expression.hpp"

#include <array>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// A change of a type as a whole.
Change& type_change(ChangeList& out, ChangeKind kind, const TypeDecl& a, const TypeDecl& b, const std::string& subject,
                    std::string before, std::string after, std::function<void(TypeDecl&, const TypeDecl&)> edit)
{
    Change& change = out.add(kind, subject, std::move(before), std::move(after), b.name.span);
    change.old_type = &a;
    change.new_type = &b;
    change.edit_type = std::move(edit);
    return change;
}

void diff_scalar(ChangeList& out, const TypeDecl& a, const TypeDecl& b, const std::string& subject)
{
    out.changed(ChangeKind::unit_changed, subject + ".unit", a.unit, b.unit, b.name.span);
    if (a.scalar != b.scalar) {
        type_change(out, ChangeKind::scalar_changed, a, b, subject, std::string(scalar_name(a.scalar)),
                    std::string(scalar_name(b.scalar)), [](TypeDecl& target, const TypeDecl& other) {
                        target.scalar = other.scalar;
                        target.limits = other.limits;
                    });
        return;
    }
    for (const LimitKeyword& keyword : limit_keywords) {
        const std::string before = keyword.text(a.limits);
        const std::string after = keyword.text(b.limits);
        if (before == after) continue;
        type_change(out, ChangeKind::limit_changed, a, b, fmt::format("{}.{}", subject, keyword.name), before, after,
                    [&keyword](TypeDecl& target, const TypeDecl& other) { keyword.copy(target.limits, other.limits); });
    }
}

void diff_values(ChangeList& out, const TypeDecl& a, const TypeDecl& b, const std::string& subject)
{
    const auto edit = [](const std::string& name, const std::string& old = {}) {
        return [name, old](TypeDecl& target, const TypeDecl& other) {
            const auto same = [&](const EnumValue& value) { return value.name.text == name || value.name.text == old; };
            std::erase_if(target.values, same);
            if (const EnumValue* value = find_named(other.values, same)) target.values.push_back(*value);
        };
    };
    pair_renamed(
        a.values, b.values,
        [&](const EnumValue& before, const EnumValue& now) {
            const std::string place = subject + "." + now.name.text;
            if (before.name.text == now.name.text)
                return out.old_name_changed(before.was, now.was, place, now.name.span);
            out.old_name_changed(before.was, std::nullopt, place, now.name.span);
            type_change(out, ChangeKind::enum_value_renamed, a, b, place, before.name.text, now.name.text,
                        edit(now.name.text, before.name.text))
                .span = now.name.span;
        },
        [&](const EnumValue& value) {
            type_change(out, ChangeKind::enum_value_removed, a, b, subject + "." + value.name.text, value.name.text, "",
                        edit(value.name.text));
        },
        [&](const EnumValue& value) {
            type_change(out, ChangeKind::enum_value_added, a, b, subject + "." + value.name.text, "", value.name.text,
                        edit(value.name.text))
                .span = value.name.span;
        });
}

void diff_union(ChangeList& out, const TypeDecl& a, const TypeDecl& b, const std::string& subject)
{
    if (a.tag.text != b.tag.text)
        type_change(out, ChangeKind::tag_changed, a, b, subject, a.tag.text, b.tag.text,
                    [](TypeDecl& target, const TypeDecl& other) { target.tag = other.tag; });
    const auto edit = [](const std::string& tag) {
        return [tag](TypeDecl& target, const TypeDecl& other) {
            const auto same = [&](const UnionArm& arm) { return arm.tag.text == tag; };
            std::erase_if(target.arms, same);
            if (const UnionArm* arm = find_named(other.arms, same)) target.arms.push_back(*arm);
        };
    };
    for (const UnionArm& arm : a.arms) {
        const UnionArm* now = find_named(b.arms, [&](const UnionArm& other) { return other.tag.text == arm.tag.text; });
        const std::string place = subject + "." + arm.tag.text;
        if (now == nullptr) {
            type_change(out, ChangeKind::arm_removed, a, b, place, type_text(arm.type), "", edit(arm.tag.text));
        } else if (!same_type(arm.type, now->type)) {
            type_change(out, ChangeKind::arm_type_changed, a, b, place, type_text(arm.type), type_text(now->type),
                        edit(arm.tag.text));
        }
    }
    for (const UnionArm& arm : b.arms)
        if (find_named(a.arms, [&](const UnionArm& other) { return other.tag.text == arm.tag.text; }) == nullptr)
            type_change(out, ChangeKind::arm_added, a, b, subject + "." + arm.tag.text, "", type_text(arm.type),
                        edit(arm.tag.text))
                .span = arm.tag.span;
}

} // namespace

void diff_types(ChangeList& out, const TypeDecl& a, const TypeDecl& b)
{
    const std::string subject = "types." + b.name.text;
    out.words_changed(subject, a, b);
    if (a.kind != b.kind) {
        constexpr std::array<std::string_view, 5> kinds{"scalar", "id", "enum", "fields", "union"};
        type_change(out, ChangeKind::type_kind_changed, a, b, subject,
                    std::string(kinds[static_cast<std::size_t>(a.kind)]),
                    std::string(kinds[static_cast<std::size_t>(b.kind)]),
                    [](TypeDecl& target, const TypeDecl& other) { target = other; });
        return;
    }
    switch (b.kind) {
    case TypeDecl::Kind::scalar:
        diff_scalar(out, a, b, subject);
        break;
    case TypeDecl::Kind::id:
        out.changed(ChangeKind::listing_changed, subject, a.listing ? a.listing->command.text : "",
                    b.listing ? b.listing->command.text : "", b.name.span);
        break;
    case TypeDecl::Kind::enumeration:
        diff_values(out, a, b, subject);
        break;
    case TypeDecl::Kind::structure:
        diff_fields(out, a.structure, b.structure, subject, &a, &b);
        break;
    case TypeDecl::Kind::tagged_union:
        diff_union(out, a, b, subject);
        break;
    }
}

bool same_type(const TypeUse& a, const TypeUse& b)
{
    if (a.kind != b.kind) return false;
    switch (a.kind) {
    case TypeUse::Kind::scalar:
        return a.scalar == b.scalar;
    case TypeUse::Kind::named:
        return a.decl->spec->stem == b.decl->spec->stem && a.name == b.name;
    default:
        return same_type(a.element(), b.element());
    }
}

} // namespace chorus::codegen
