#include "codegen/compare/differ.hpp"

#include "codegen/emit/availability_text.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/type_expression.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// One limit of the seven, as text and to be copied.
struct LimitKeyword {
    std::string_view name;
    std::string (*text)(const Limits&);
    void (*copy)(Limits&, const Limits&);
};

template <auto Member>
constexpr LimitKeyword limit_keyword(std::string_view name)
{
    return {name,
            [](const Limits& limits) { return limits.*Member ? fmt::format("{}", *(limits.*Member)) : std::string(); },
            [](Limits& target, const Limits& source) { target.*Member = source.*Member; }};
}

constexpr std::array<LimitKeyword, 7> limit_keywords{{
    limit_keyword<&Limits::min>("min"),
    limit_keyword<&Limits::max>("max"),
    limit_keyword<&Limits::min_length>("minLength"),
    limit_keyword<&Limits::max_length>("maxLength"),
    limit_keyword<&Limits::min_items>("minItems"),
    limit_keyword<&Limits::max_items>("maxItems"),
    {"pattern", [](const Limits& limits) { return limits.pattern; },
     [](Limits& target, const Limits& source) { target.pattern = source.pattern; }},
}};

template <class Items, class Name>
auto* find_named(Items& items, const Name& matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found != items.end() ? &*found : nullptr;
}

const std::string& name_of(const Located& name)
{
    return name.text;
}
template <class Item>
const std::string& name_of(const Item& item)
{
    return item.name.text;
}

std::string join_names(const std::vector<Located>& names)
{
    std::string text;
    for (const Located& name : names)
        text += (text.empty() ? "" : ", ") + name.text;
    return text;
}

std::string record_text(const std::vector<Field>& record)
{
    std::string text;
    for (const Field& field : record)
        text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", field.name.text, type_text(field.type));
    return text;
}

std::string default_text(const Field& field)
{
    return field.default_value ? to_compact_text(json_value(*field.default_value, field.type)) : std::string();
}

std::string presence_text(const Field& field)
{
    return field.may_be_absent() ? "may be absent" : "must be there";
}

/// Words for people and examples, to see whether they changed; of parts that `other` has too, since a part that comes
/// or goes is a change of its own.
std::string words_of(const Fields& fields, const Fields& other)
{
    std::string words;
    for (const Field& field : fields.fields)
        if (other.find(field.name.text) != nullptr)
            words += field.name.text + ":" + with_history(field.doc, std::nullopt, field.availability) + "\n";
    for (const RuleDecl& rule : fields.rules)
        words += find_named(other.rules, [&](const RuleDecl& same) { return same.id.text == rule.id.text; }) != nullptr
                     ? rule.message + "\n"
                     : "";
    return words;
}

std::string words_of(const TypeDecl& type, const TypeDecl& other)
{
    std::string words = with_history(type.doc, std::nullopt, type.availability) + "\n" + type.entity + "\n" +
                        words_of(type.structure, other.structure);
    for (const EnumValue& value : type.values)
        if (find_named(other.values, [&](const EnumValue& same) { return same.name.text == value.name.text; }) !=
            nullptr)
            words += value.name.text + ":" + with_history(value.doc, std::nullopt, value.availability) + "\n";
    return words;
}

std::string words_of(const Command& command, const Command& other)
{
    return with_history(command.doc, std::nullopt, command.availability) + "\n" + words_of(command.input, other.input) +
           words_of(command.reply, other.reply);
}

std::string words_of(const Event& event, const Event& other)
{
    return with_history(event.doc, std::nullopt, event.availability) + "\n" + words_of(event.payload, other.payload);
}

std::string words_of(const ErrorDecl& error, const ErrorDecl&)
{
    return error.doc + "\n" + error.hint;
}

std::string words_of(const Stream& stream, const Stream&)
{
    std::string words = stream.doc;
    for (const Field& field : stream.record)
        words += field.doc + "\n";
    return words;
}

/// Takes both sets apart, spec by spec.
class Differ {
public:
    Comparison take(const Model& older, const Model& newer)
    {
        for (const Spec& spec : older.specs) {
            const Spec* now = newer.find(spec.stem);
            stem_ = spec.stem;
            if (now == nullptr) {
                add(ChangeKind::domain_removed, "", spec.version, "", {});
            } else {
                result_.specs.emplace_back(&spec, now);
            }
        }
        for (const Spec& spec : newer.specs) {
            stem_ = spec.stem;
            if (older.find(spec.stem) == nullptr) add(ChangeKind::domain_added, "", "", spec.version, spec.name.span);
        }
        for (const auto& [before, now] : result_.specs)
            diff(*before, *now);
        std::stable_sort(result_.changes.begin(), result_.changes.end(),
                         [](const Change& a, const Change& b) { return a.stem < b.stem; });
        return std::move(result_);
    }

private:
    Change& add(ChangeKind kind, std::string subject, std::string before, std::string after, const Span& span)
    {
        Change& change = result_.changes.emplace_back();
        change.kind = kind;
        change.stem = stem_;
        change.subject = std::move(subject);
        change.before = std::move(before);
        change.after = std::move(after);
        change.span = span;
        return change;
    }

    void changed(ChangeKind kind, const std::string& subject, const std::string& before, const std::string& after,
                 const Span& span)
    {
        if (before != after) add(kind, subject, before, after, span);
    }

    template <class Item>
    void words(const std::string& subject, const Item& before, const Item& after)
    {
        if (words_of(before, after) != words_of(after, before))
            add(ChangeKind::words_changed, subject, "", "", after.name.span);
    }

    /// Whether `now` is `before`, if under another name.
    template <class Item>
    static bool is_same(const Item& before, const Item& now)
    {
        return now.name.text == before.name.text || (now.was && now.was->name.text == before.name.text);
    }

    /// What `before` has become in `items`: what has its name still, or else what was renamed; null if it is gone.
    template <class Items, class Item>
    static const Item* successor(const Items& items, const Item& before)
    {
        if (const Item* same = find_named(items, [&](const Item& item) { return item.name.text == before.name.text; }))
            return same;
        return find_named(items, [&](const Item& item) { return is_same(before, item); });
    }

    /// Pairs what can have been renamed; calls `both`, `gone` and `fresh`.
    template <class Items, class Both, class Gone, class Fresh>
    static void pair_renamed(const Items& before, const Items& after, Both&& both, Gone&& gone, Fresh&& fresh)
    {
        std::set<const void*> paired;
        for (const auto& item : before) {
            const auto* now = successor(after, item);
            if (now != nullptr && paired.insert(now).second) {
                both(item, *now);
            } else {
                gone(item);
            }
        }
        for (const auto& item : after)
            if (!paired.contains(&item)) fresh(item);
    }

    /// What became of the old name of something that keeps its name.
    void diff_old_name(const std::optional<OldName>& before, const std::optional<OldName>& after,
                       const std::string& subject, const Span& span)
    {
        const auto name = [](const std::optional<OldName>& was) { return was ? was->name.text : std::string(); };
        if (name(before) == name(after)) {
            if (before)
                changed(ChangeKind::words_changed, subject + ".until", before->until.text, after->until.text, span);
            return;
        }
        if (before) {
            const bool announced = version_numbers(before->until.text) <= version_numbers(version_);
            add(announced ? ChangeKind::old_name_ended : ChangeKind::old_name_dropped, subject, name(before), "", span);
        }
        if (after) add(ChangeKind::old_name_added, subject, "", name(after), span);
    }

    /// Pairs what has the same name; calls `both`, `gone` and `fresh`.
    template <class Items, class Both, class Gone, class Fresh>
    static void pair_up(const Items& before, const Items& after, Both&& both, Gone&& gone, Fresh&& fresh)
    {
        for (const auto& item : before) {
            const auto* now = find_named(after, [&](const auto& other) { return name_of(other) == name_of(item); });
            if (now == nullptr) {
                gone(item);
            } else {
                both(item, *now);
            }
        }
        for (const auto& item : after)
            if (find_named(before, [&](const auto& other) { return name_of(other) == name_of(item); }) == nullptr)
                fresh(item);
    }

    void diff(const Spec& before, const Spec& after)
    {
        stem_ = after.stem;
        version_ = after.version;
        changed(ChangeKind::stability_changed, "", before.stability, after.stability, after.name.span);
        if (before.doc != after.doc) add(ChangeKind::words_changed, "", "", "", after.name.span);
        pair_up(
            before.types, after.types, [&](const TypeDecl& a, const TypeDecl& b) { diff(a, b); },
            [&](const TypeDecl& type) {
                add(ChangeKind::type_removed, "types." + type.name.text, type.name.text, "", after.name.span);
            },
            [&](const TypeDecl& type) {
                add(ChangeKind::type_added, "types." + type.name.text, "", type.name.text, type.name.span);
            });
        pair_up(
            before.commands, after.commands, [&](const Command& a, const Command& b) { diff(before, after, a, b); },
            [&](const Command& command) {
                Change& change = add(ChangeKind::command_removed, "commands." + command.name.text, command.name.text,
                                     "", after.name.span);
                change.old_fields = &command.input;
            },
            [&](const Command& command) {
                add(ChangeKind::command_added, "commands." + command.name.text, "", command.name.text,
                    command.name.span);
            });
        if (before.machine && after.machine) diff(*before.machine, *after.machine);
        pair_up(
            before.events, after.events, [&](const Event& a, const Event& b) { diff(before, after, a, b); },
            [&](const Event& event) {
                Change& change =
                    add(ChangeKind::event_removed, "events." + event.name.text, event.name.text, "", after.name.span);
                change.old_fields = &event.payload;
            },
            [&](const Event& event) {
                add(ChangeKind::event_added, "events." + event.name.text, "", event.name.text, event.name.span);
            });
        pair_up(
            before.errors, after.errors, [&](const ErrorDecl& a, const ErrorDecl& b) { diff(a, b); },
            [&](const ErrorDecl& error) {
                add(ChangeKind::error_removed, "errors." + error.name.text, error.code(), "", after.name.span);
            },
            [&](const ErrorDecl& error) {
                add(ChangeKind::error_added, "errors." + error.name.text, "", error.code(), error.name.span);
            });
        pair_up(
            before.streams, after.streams, [&](const Stream& a, const Stream& b) { diff(a, b); },
            [&](const Stream& stream) {
                add(ChangeKind::stream_removed, "streams." + stream.name.text, record_text(stream.record), "",
                    after.name.span);
            },
            [&](const Stream& stream) {
                add(ChangeKind::stream_added, "streams." + stream.name.text, "", record_text(stream.record),
                    stream.name.span);
            });
    }

    /// A change of a type as a whole.
    Change& type_change(ChangeKind kind, const TypeDecl& a, const TypeDecl& b, const std::string& subject,
                        std::string before, std::string after, std::function<void(TypeDecl&, const TypeDecl&)> edit)
    {
        Change& change = add(kind, subject, std::move(before), std::move(after), b.name.span);
        change.old_type = &a;
        change.new_type = &b;
        change.edit_type = std::move(edit);
        return change;
    }

    void diff(const TypeDecl& a, const TypeDecl& b)
    {
        const std::string subject = "types." + b.name.text;
        words(subject, a, b);
        if (a.kind != b.kind) {
            constexpr std::array<std::string_view, 5> kinds{"scalar", "id", "enum", "fields", "union"};
            type_change(ChangeKind::type_kind_changed, a, b, subject,
                        std::string(kinds[static_cast<std::size_t>(a.kind)]),
                        std::string(kinds[static_cast<std::size_t>(b.kind)]),
                        [](TypeDecl& target, const TypeDecl& other) { target = other; });
            return;
        }
        switch (b.kind) {
        case TypeDecl::Kind::scalar:
            diff_scalar(a, b, subject);
            break;
        case TypeDecl::Kind::id:
            changed(ChangeKind::listing_changed, subject, a.listing ? a.listing->command.text : "",
                    b.listing ? b.listing->command.text : "", b.name.span);
            break;
        case TypeDecl::Kind::enumeration:
            diff_values(a, b, subject);
            break;
        case TypeDecl::Kind::structure:
            diff(a.structure, b.structure, subject, &a, &b);
            break;
        case TypeDecl::Kind::tagged_union:
            diff_union(a, b, subject);
            break;
        }
    }

    void diff_scalar(const TypeDecl& a, const TypeDecl& b, const std::string& subject)
    {
        changed(ChangeKind::unit_changed, subject + ".unit", a.unit, b.unit, b.name.span);
        if (a.scalar != b.scalar) {
            type_change(ChangeKind::scalar_changed, a, b, subject, std::string(scalar_name(a.scalar)),
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
            type_change(
                ChangeKind::limit_changed, a, b, fmt::format("{}.{}", subject, keyword.name), before, after,
                [&keyword](TypeDecl& target, const TypeDecl& other) { keyword.copy(target.limits, other.limits); });
        }
    }

    void diff_values(const TypeDecl& a, const TypeDecl& b, const std::string& subject)
    {
        const auto edit = [](const std::string& name, const std::string& old = {}) {
            return [name, old](TypeDecl& target, const TypeDecl& other) {
                const auto same = [&](const EnumValue& value) {
                    return value.name.text == name || value.name.text == old;
                };
                std::erase_if(target.values, same);
                if (const EnumValue* value = find_named(other.values, same)) target.values.push_back(*value);
            };
        };
        pair_renamed(
            a.values, b.values,
            [&](const EnumValue& before, const EnumValue& now) {
                const std::string place = subject + "." + now.name.text;
                if (before.name.text == now.name.text) return diff_old_name(before.was, now.was, place, now.name.span);
                diff_old_name(before.was, std::nullopt, place, now.name.span);
                type_change(ChangeKind::enum_value_renamed, a, b, place, before.name.text, now.name.text,
                            edit(now.name.text, before.name.text))
                    .span = now.name.span;
            },
            [&](const EnumValue& value) {
                type_change(ChangeKind::enum_value_removed, a, b, subject + "." + value.name.text, value.name.text, "",
                            edit(value.name.text));
            },
            [&](const EnumValue& value) {
                type_change(ChangeKind::enum_value_added, a, b, subject + "." + value.name.text, "", value.name.text,
                            edit(value.name.text))
                    .span = value.name.span;
            });
    }

    void diff_union(const TypeDecl& a, const TypeDecl& b, const std::string& subject)
    {
        if (a.tag.text != b.tag.text)
            type_change(ChangeKind::tag_changed, a, b, subject, a.tag.text, b.tag.text,
                        [](TypeDecl& target, const TypeDecl& other) { target.tag = other.tag; });
        const auto edit = [](const std::string& tag) {
            return [tag](TypeDecl& target, const TypeDecl& other) {
                const auto same = [&](const UnionArm& arm) { return arm.tag.text == tag; };
                std::erase_if(target.arms, same);
                if (const UnionArm* arm = find_named(other.arms, same)) target.arms.push_back(*arm);
            };
        };
        for (const UnionArm& arm : a.arms) {
            const UnionArm* now =
                find_named(b.arms, [&](const UnionArm& other) { return other.tag.text == arm.tag.text; });
            const std::string place = subject + "." + arm.tag.text;
            if (now == nullptr) {
                type_change(ChangeKind::arm_removed, a, b, place, type_text(arm.type), "", edit(arm.tag.text));
            } else if (!same_type(arm.type, now->type)) {
                type_change(ChangeKind::arm_type_changed, a, b, place, type_text(arm.type), type_text(now->type),
                            edit(arm.tag.text));
            }
        }
        for (const UnionArm& arm : b.arms)
            if (find_named(a.arms, [&](const UnionArm& other) { return other.tag.text == arm.tag.text; }) == nullptr)
                type_change(ChangeKind::arm_added, a, b, subject + "." + arm.tag.text, "", type_text(arm.type),
                            edit(arm.tag.text))
                    .span = arm.tag.span;
    }

    /// True if both name the same declaration or are the same scalar; null does not count.
    static bool same_type(const TypeUse& a, const TypeUse& b)
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

    /// The owner of the fields that are compared: a type, or else a message.
    struct Owner {
        const Fields& before;
        const Fields& after;
        const TypeDecl* old_type;
        const TypeDecl* new_type;
    };

    Change& field_change(const Owner& owner, ChangeKind kind, const std::string& subject, std::string before,
                         std::string after, const Span& span, std::vector<std::string> names,
                         std::function<void(Fields&, const Fields&)> edit)
    {
        Change& change = add(kind, subject, std::move(before), std::move(after), span);
        change.old_type = owner.old_type;
        change.new_type = owner.new_type;
        change.old_fields = &owner.before;
        change.new_fields = &owner.after;
        change.names = std::move(names);
        change.edit_fields = std::move(edit);
        return change;
    }

    static Field* find_any(Fields& fields, const std::vector<std::string>& names)
    {
        return find_named(fields.fields, [&](const Field& field) {
            return std::find(names.begin(), names.end(), field.name.text) != names.end();
        });
    }
    static const Field* find_any(const Fields& fields, const std::vector<std::string>& names)
    {
        return find_any(const_cast<Fields&>(fields), names);
    }

    /// Replaces the field of any of the names by that of the other fields, which may have none.
    static auto take_field(std::vector<std::string> names)
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
    static auto edit_field(std::vector<std::string> names, Edit edit)
    {
        return [names = std::move(names), edit](Fields& target, const Fields& other) {
            Field* field = find_any(target, names);
            const Field* reference = find_any(other, names);
            if (field != nullptr && reference != nullptr) edit(*field, *reference);
        };
    }

    void diff(const Fields& before, const Fields& after, const std::string& subject, const TypeDecl* old_type,
              const TypeDecl* new_type)
    {
        const Owner owner{before, after, old_type, new_type};
        pair_renamed(
            before.fields, after.fields,
            [&](const Field& a, const Field& b) { diff_field(owner, a, b, subject + "." + b.name.text); },
            [&](const Field& field) {
                field_change(owner, ChangeKind::field_removed, subject + "." + field.name.text, type_text(field.type),
                             "", owner.after.span, {field.name.text}, take_field({field.name.text}));
            },
            [&](const Field& field) {
                field_change(owner, ChangeKind::field_added, subject + "." + field.name.text, "",
                             fmt::format("{}, {}", type_text(field.type), presence_text(field)), field.name.span,
                             {field.name.text}, take_field({field.name.text}));
            });
        diff_order(before, after, subject);
        diff_rules(owner, subject);
    }

    void diff_order(const Fields& before, const Fields& after, const std::string& subject)
    {
        const auto shared = [](const Fields& fields, const Fields& others) {
            std::string names;
            for (const Field& field : fields.fields)
                if (others.find(field.name.text) != nullptr) names += (names.empty() ? "" : ", ") + field.name.text;
            return names;
        };
        changed(ChangeKind::fields_reordered, subject, shared(before, after), shared(after, before), after.span);
    }

    void diff_field(const Owner& owner, const Field& a, const Field& b, const std::string& subject)
    {
        const std::vector<std::string> names{b.name.text, a.name.text};
        const Span& span = b.name.span;
        if (a.name.text != b.name.text)
            field_change(owner, ChangeKind::field_renamed, subject, a.name.text, b.name.text, span, names,
                         edit_field(names, [](Field& field, const Field& other) {
                             field.name = other.name;
                             field.was = other.was;
                         }));
        if (a.name.text != b.name.text)
            diff_old_name(a.was, std::nullopt, subject, span);
        else
            diff_old_name(a.was, b.was, subject, span);
        const std::string old_unit(unit_of(a));
        const std::string new_unit(unit_of(b));
        if (!same_type(a.type, b.type)) {
            field_change(owner, ChangeKind::field_type_changed, subject, type_text(a.type), type_text(b.type), span,
                         names, edit_field(names, [](Field& field, const Field& other) {
                             Field changed = other;
                             changed.name = field.name;
                             changed.was = field.was;
                             field = std::move(changed);
                         }));
            changed(ChangeKind::unit_changed, subject + ".unit", old_unit, new_unit, span);
        } else {
            changed(ChangeKind::unit_changed, subject + ".unit", a.unit, b.unit, span);
            if (a.type.nullable != b.type.nullable)
                field_change(owner, ChangeKind::nullability_changed, subject, type_text(a.type), type_text(b.type),
                             span, names, edit_field(names, [](Field& field, const Field& other) {
                                 field.type.nullable = other.type.nullable;
                             }));
            diff_limits(owner, a, b, subject);
        }
        if (a.may_be_absent() != b.may_be_absent())
            field_change(owner, ChangeKind::presence_changed, subject, presence_text(a), presence_text(b), span, names,
                         edit_field(names, [](Field& field, const Field& other) {
                             field.optional = other.optional;
                             field.default_value = other.default_value;
                         }));
        else
            changed(ChangeKind::default_changed, subject, default_text(a).empty() ? "none" : default_text(a),
                    default_text(b).empty() ? "none" : default_text(b), span);
    }

    void diff_limits(const Owner& owner, const Field& a, const Field& b, const std::string& subject)
    {
        for (const LimitKeyword& keyword : limit_keywords) {
            const std::string before = keyword.text(a.limits);
            const std::string after = keyword.text(b.limits);
            if (before == after) continue;
            field_change(owner, ChangeKind::limit_changed, fmt::format("{}.{}", subject, keyword.name), before, after,
                         b.name.span, {b.name.text, a.name.text},
                         edit_field({b.name.text, a.name.text}, [&keyword](Field& field, const Field& other) {
                             keyword.copy(field.limits, other.limits);
                         }));
        }
    }

    /// The names that lead through `from`, as the same fields are called in `to`.
    static std::vector<std::string> path_in(const Fields& to, const Fields& from, std::vector<std::string> path)
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

    /// The field of the older or the newer fields that is `field` there.
    static const Field* counterpart(const Fields& fields, const Field& field)
    {
        if (const Field* same = successor(fields.fields, field)) return same;
        return find_named(fields.fields, [&](const Field& other) { return is_same(other, field); });
    }

    static RuleDecl rule_in(const Fields& to, const Fields& from, RuleDecl rule)
    {
        rule.left.path = path_in(to, from, std::move(rule.left.path));
        rule.right.path = path_in(to, from, std::move(rule.right.path));
        return rule;
    }

    static bool same_rule(const RuleDecl& before, const RuleDecl& now, const Owner& owner)
    {
        const auto same = [&](const Operand& a, const Operand& b) {
            return a.number == b.number && path_in(owner.after, owner.before, a.path) == b.path;
        };
        return before.comparison == now.comparison && same(before.left, now.left) && same(before.right, now.right);
    }

    void diff_rules(const Owner& owner, const std::string& subject)
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
                field_change(owner, ChangeKind::rule_removed, place, rule.expression.text, "", owner.after.span, {},
                             edit(rule.id.text));
            } else if (!same_rule(rule, *now, owner)) {
                field_change(owner, ChangeKind::rule_changed, place, rule.expression.text, now->expression.text,
                             now->id.span, {}, edit(rule.id.text));
            }
        }
        for (const RuleDecl& rule : owner.after.rules)
            if (find_named(owner.before.rules, id(rule.id.text)) == nullptr)
                field_change(owner, ChangeKind::rule_added, subject + "." + rule.id.text, "", rule.expression.text,
                             rule.id.span, {}, edit(rule.id.text));
    }

    void diff(const Spec& old_spec, const Spec& new_spec, const Command& a, const Command& b)
    {
        const std::string subject = "commands." + b.name.text;
        const Span& span = b.name.span;
        words(subject, a, b);
        diff_parties(a.from, b.from, subject + ".from", ChangeKind::sender_removed, ChangeKind::sender_added, span);
        const auto kind = [](const Command& command) { return command.replies_snapshot ? "snapshot" : "event"; };
        changed(ChangeKind::answer_kind_changed, subject + ".reply", kind(a), kind(b), span);
        diff(a.input, b.input, subject + ".input", nullptr, nullptr);
        diff(a.reply, b.reply, subject + ".reply", nullptr, nullptr);
        diff_errors(a, b, subject + ".errors");
        const auto truth = [](bool value) { return value ? "true" : "false"; };
        changed(ChangeKind::timeout_changed, subject + ".timeout", fmt::format("{} ms", a.timeout_ms),
                fmt::format("{} ms", b.timeout_ms), span);
        changed(ChangeKind::priority_changed, subject + ".priority", a.priority, b.priority, span);
        changed(ChangeKind::idempotence_changed, subject + ".idempotent", truth(a.idempotent), truth(b.idempotent),
                span);
        changed(ChangeKind::deferral_changed, subject + ".deferred", truth(a.deferred), truth(b.deferred), span);
        changed(ChangeKind::edits_changed, subject + ".edits", truth(a.edits), truth(b.edits), span);
        const auto states = [](const Command& command) {
            return command.allowed ? join_names(*command.allowed) : std::string("all");
        };
        changed(ChangeKind::allowed_states_changed, subject + ".allowed", states(a), states(b), span);
        const auto needs = [](const Spec& spec, const Command& command) {
            std::vector<Located> names;
            for (const Requirement& required : spec.required_by(command))
                names.push_back(required.name);
            return names.empty() ? std::string("none") : join_names(names);
        };
        changed(ChangeKind::required_states_changed, subject + ".requires", needs(old_spec, a), needs(new_spec, b),
                span);
        changed(ChangeKind::command_line_changed, subject + ".cli", join_names(a.positional), join_names(b.positional),
                span);
        using Role = MessagePair::Role;
        const bool from_server = std::all_of(b.from.begin(), b.from.end(),
                                             [&](const Located& party) { return party.text == new_spec.owner; });
        result_.messages.push_back(
            {Role::input, &old_spec, &new_spec, b.name.text, a.name.text, false, from_server, &a.input, &b.input});
        result_.messages.push_back({Role::reply, &old_spec, &new_spec, b.name.text, a.name.text, b.replies_snapshot,
                                    !from_server, &a.reply, &b.reply});
    }

    void diff_parties(const std::vector<Located>& a, const std::vector<Located>& b, const std::string& subject,
                      ChangeKind removed, ChangeKind added, const Span& span)
    {
        pair_up(
            a, b, [](const Located&, const Located&) {},
            [&](const Located& party) { add(removed, subject + "." + party.text, party.text, "", span); },
            [&](const Located& party) { add(added, subject + "." + party.text, "", party.text, party.span); });
    }

    void diff_errors(const Command& a, const Command& b, const std::string& subject)
    {
        const auto find = [](const Command& command, const std::string& code) {
            return find_named(command.errors, [&](const ErrorUse& use) { return use.decl->code() == code; });
        };
        for (const ErrorUse& use : a.errors)
            if (find(b, use.decl->code()) == nullptr)
                add(ChangeKind::error_use_removed, subject + "." + use.decl->code(), use.decl->code(), "", b.name.span);
        for (const ErrorUse& use : b.errors)
            if (find(a, use.decl->code()) == nullptr)
                add(ChangeKind::error_use_added, subject + "." + use.decl->code(), "", use.decl->code(), use.name.span);
    }

    void diff(const Spec& old_spec, const Spec& new_spec, const Event& a, const Event& b)
    {
        const std::string subject = "events." + b.name.text;
        const Span& span = b.name.span;
        words(subject, a, b);
        diff_parties(a.to, b.to, subject + ".to", ChangeKind::receiver_removed, ChangeKind::receiver_added, span);
        diff(a.payload, b.payload, subject + ".payload", nullptr, nullptr);
        const auto delivery = [](const Event& event) { return event.latest ? "latest" : "reliable"; };
        changed(ChangeKind::delivery_changed, subject + ".delivery", delivery(a), delivery(b), span);
        const auto rate = [](std::uint32_t most) { return most == 0 ? std::string("any") : fmt::format("{}/s", most); };
        changed(ChangeKind::rate_changed, subject + ".maxRate", rate(a.max_per_second), rate(b.max_per_second), span);
        changed(ChangeKind::priority_changed, subject + ".priority", a.priority, b.priority, span);
        const auto number = [](const Event& event) {
            return event.numbered ? event.numbered->text : std::string("none");
        };
        changed(ChangeKind::sequence_changed, subject + ".numbered", number(a), number(b), span);
        changed(ChangeKind::sequence_changed, subject + ".after", join_names(a.after), join_names(b.after), span);
        result_.messages.push_back({MessagePair::Role::event, &old_spec, &new_spec, b.name.text, a.name.text, false,
                                    true, &a.payload, &b.payload});
    }

    void diff(const StateMachine& a, const StateMachine& b)
    {
        const auto code = [](const StateMachine& machine, const std::string& state) {
            const ErrorUse* refusal = machine.refusal_in(state);
            return refusal != nullptr ? refusal->decl->code() : std::string("none");
        };
        for (const EnumValue& state : b.states)
            if (a.has(state.name.text))
                changed(ChangeKind::refusal_changed, "states.refusal." + state.name.text, code(a, state.name.text),
                        code(b, state.name.text), state.name.span);
        changed(ChangeKind::transitions_changed, "states.transitions", ways_text(a), ways_text(b), b.span);
    }

    /// Every way from one state to another, in any order.
    static std::string ways_text(const StateMachine& machine)
    {
        std::set<std::string> ways;
        for (const Transition& transition : machine.transitions)
            ways.insert(fmt::format("{}: {} to {}{}{}", transition.on.text,
                                    transition.from.empty() ? "any" : join_names(transition.from), transition.to.text,
                                    transition.sends.empty() ? "" : ", sends ", join_names(transition.sends)));
        return fmt::format("{}; {}", machine.initial.text, fmt::join(ways, "; "));
    }

    void diff(const ErrorDecl& a, const ErrorDecl& b)
    {
        words("errors." + b.name.text, a, b);
        changed(ChangeKind::error_details_changed, "errors." + b.name.text + ".details", record_text(a.details),
                record_text(b.details), b.name.span);
    }

    void diff(const Stream& a, const Stream& b)
    {
        const std::string subject = "streams." + b.name.text;
        words(subject, a, b);
        changed(ChangeKind::stream_route_changed, subject, fmt::format("{} to {}", a.from.text, a.to.text),
                fmt::format("{} to {}", b.from.text, b.to.text), b.name.span);
        changed(ChangeKind::rate_changed, subject + ".rate", fmt::format("{}/s", a.max_per_second),
                fmt::format("{}/s", b.max_per_second), b.name.span);
        changed(ChangeKind::stream_record_changed, subject + ".record", record_text(a.record), record_text(b.record),
                b.name.span);
    }

    Comparison result_;
    std::string stem_;
    std::string version_; ///< Of the newer spec.
};

} // namespace

Comparison compare(const Model& older, const Model& newer)
{
    return Differ().take(older, newer);
}

} // namespace chorus::codegen
