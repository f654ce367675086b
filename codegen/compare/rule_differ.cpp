#include "codegen/compare/rule_differ.hpp"

#include "codegen/compare/pairing.hpp"

namespace chorus::codegen {

namespace {

/// The field of the older or the newer fields that is `field` there.
const Field* counterpart(const Fields& fields, const Field& field)
{
    if (const Field* same = successor(fields.fields, field)) return same;
    return find_named(fields.fields, [&](const Field& other) { return is_same(other, field); });
}

/// The names that lead through `from`, as the same fields are called in `to`.
std::vector<std::string> path_in(const Fields& to, const Fields& from, std::vector<std::string> path)
{
    const Fields* there = &to;
    const Fields* here = &from;
    for (std::string& name : path) {
        const Field* field = here->find(name);
        const Field* same = field != nullptr ? counterpart(*there, *field) : nullptr;
        if (same == nullptr) break;
        name = same->name.text;
        if (field->type.decl == nullptr || same->type.decl == nullptr) break;
        here = &field->type.decl->structure;
        there = &same->type.decl->structure;
    }
    return path;
}

RuleDecl rule_in(const Fields& to, const Fields& from, RuleDecl rule)
{
    rule.left.path = path_in(to, from, std::move(rule.left.path));
    rule.right.path = path_in(to, from, std::move(rule.right.path));
    return rule;
}

bool same_rule(const RuleDecl& before, const RuleDecl& now, const FieldOwner& owner)
{
    const auto same = [&](const Operand& a, const Operand& b) {
        return a.number == b.number && path_in(owner.after, owner.before, a.path) == b.path;
    };
    return before.comparison == now.comparison && same(before.left, now.left) && same(before.right, now.right);
}

} // namespace

void diff_rules(ChangeList& out, const FieldOwner& owner, const std::string& subject)
{
    const auto id = [](const std::string& name) {
        return [name](const RuleDecl& rule) { return rule.id.text == name; };
    };
    const auto edit = [id](const std::string& name) {
        return [id, name](Fields& target, const Fields& other) {
            std::erase_if(target.rules, id(name));
            if (const RuleDecl* rule = find_named(other.rules, id(name)))
                target.rules.push_back(rule_in(target, other, *rule));
        };
    };
    for (const RuleDecl& rule : owner.before.rules) {
        const RuleDecl* now = find_named(owner.after.rules, id(rule.id.text));
        const std::string place = subject + "." + rule.id.text;
        if (now == nullptr) {
            field_change(out, owner, ChangeKind::rule_removed, place, rule.expression.text, "", owner.after.span, {},
                         edit(rule.id.text));
        } else if (!same_rule(rule, *now, owner)) {
            field_change(out, owner, ChangeKind::rule_changed, place, rule.expression.text, now->expression.text,
                         now->id.span, {}, edit(rule.id.text));
        }
    }
    for (const RuleDecl& rule : owner.after.rules)
        if (find_named(owner.before.rules, id(rule.id.text)) == nullptr)
            field_change(out, owner, ChangeKind::rule_added, subject + "." + rule.id.text, "", rule.expression.text,
                         rule.id.span, {}, edit(rule.id.text));
}

} // namespace chorus::codegen
