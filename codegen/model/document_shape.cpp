#include "codegen/model/document_shape.hpp"

#include "codegen/model/json_value.hpp"

#include <set>
#include <sstream>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

std::string use_text(const TypeUse& use)
{
    std::string text = use.kind == TypeUse::Kind::scalar ? std::string(scalar_name(use.scalar)) : use.name;
    if (use.kind == TypeUse::Kind::list) text = "list<" + use_text(use.element()) + ">";
    if (use.kind == TypeUse::Kind::map) text = "map<" + use_text(use.element()) + ">";
    return use.nullable ? text + "|null" : text;
}

std::string limits_suffix(const Limits& limits)
{
    std::string text;
    const auto limit = [&](std::string_view name, const auto& value) {
        if (value) text += fmt::format(" {}={}", name, *value);
    };
    limit("min", limits.min);
    limit("max", limits.max);
    limit("minLength", limits.min_length);
    limit("maxLength", limits.max_length);
    limit("minItems", limits.min_items);
    limit("maxItems", limits.max_items);
    if (!limits.pattern.empty()) text += " pattern=" + limits.pattern;
    return text;
}

std::string field_text(const Field& field)
{
    std::string text = use_text(field.type) + limits_suffix(field.limits);
    if (field.optional) text += " optional";
    if (field.default_value)
        text += fmt::format(" default={}", to_compact_text(json_value(*field.default_value, field.type)));
    return text;
}

/// Collects the shapes of a type and of all that it holds.
class Collector {
public:
    explicit Collector(DocumentShape& shape) : shape_(shape) {}

    void need(const TypeDecl& type)
    {
        const auto [entry, added] = shape_.types.try_emplace(type.name.text);
        if (!added) return;
        TypeShape& shape = entry->second;
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            shape.form = std::string(scalar_name(type.scalar)) + limits_suffix(type.limits);
            break;
        case TypeDecl::Kind::id:
            shape.form = "id";
            break;
        case TypeDecl::Kind::enumeration:
            shape.form = "enum";
            for (const EnumValue& value : type.values)
                shape.members[value.name.text];
            break;
        case TypeDecl::Kind::structure:
            shape.form = "fields";
            for (const RuleDecl& rule : type.structure.rules)
                shape.form += fmt::format(" [{}]", rule.expression.text);
            for (const Field& field : type.structure.fields) {
                shape.members[field.name.text] = field_text(field);
                need(field.type);
            }
            break;
        case TypeDecl::Kind::tagged_union:
            shape.form = "union " + type.tag.text;
            for (const UnionArm& arm : type.arms) {
                shape.members[arm.tag.text] = use_text(arm.type);
                need(arm.type);
            }
            break;
        }
    }

private:
    void need(const TypeUse& use)
    {
        for (const TypeUse& item : use.item)
            need(item);
        if (use.decl != nullptr) need(*use.decl);
    }

    DocumentShape& shape_;
};

/// Walks through a shape and keeps the way that leads to a type.
class PathFinder {
public:
    PathFinder(const DocumentShape& shape, std::string_view target) : shape_(shape), target_(target) {}

    void visit_type(const std::string& name)
    {
        const auto type = shape_.types.find(name);
        if (type == shape_.types.end()) return;
        if (name == target_) found_.push_back(path_);
        const bool is_union = type->second.form.starts_with("union ");
        if (!is_union && !type->second.form.starts_with("fields")) return;
        for (const auto& [member, text] : type->second.members) {
            path_.push_back(is_union ? type->second.form.substr(6) + "=" + member : member);
            visit_use(text.substr(0, text.find(' ')));
            path_.pop_back();
        }
    }

    std::vector<std::vector<std::string>> found() && { return std::move(found_); }

private:
    void visit_use(std::string text)
    {
        if (text.ends_with("|null")) text.resize(text.size() - 5);
        const std::size_t open = text.find('<');
        if (open == std::string::npos) return visit_type(text);
        path_.emplace_back("*");
        visit_use(text.substr(open + 1, text.size() - open - 2));
        path_.pop_back();
    }

    const DocumentShape& shape_;
    std::string_view target_;
    std::vector<std::string> path_;
    std::vector<std::vector<std::string>> found_;
};

} // namespace

const TypeDecl* find_root(const Spec& spec, const DocumentDecl& document)
{
    for (const TypeDecl& type : spec.types)
        if (type.name.text == document.root.text) return &type;
    return nullptr;
}

std::string shape_name(const DocumentDecl& document, std::uint32_t version)
{
    return fmt::format("{}.v{}", document.name.text, version);
}

DocumentShape shape_of(const Spec& spec, const DocumentDecl& document)
{
    DocumentShape shape{document.root.text, document.stamp.text, {}};
    if (const TypeDecl* root = find_root(spec, document)) Collector(shape).need(*root);
    return shape;
}

std::optional<DocumentShape> released_shape(const Model& model, const DocumentDecl& document, std::uint32_t version)
{
    if (!model.shapes) return std::nullopt;
    const auto text = model.shapes->find(shape_name(document, version));
    if (text == model.shapes->end()) return std::nullopt;
    return parse_shape(text->second);
}

std::string shape_text(const DocumentShape& shape, const DocumentDecl& document, std::uint32_t version)
{
    std::string text = fmt::format("# Version {} of the document {}, as files of it exist. Never edit this.\n", version,
                                   document.name.text);
    text += fmt::format("root {}\nstamp {}\n", shape.root, shape.stamp);
    for (const auto& [name, type] : shape.types) {
        text += fmt::format("type {} {}\n", name, type.form);
        for (const auto& [member, what] : type.members)
            text += fmt::format("  {}{}{}\n", member, what.empty() ? "" : " ", what);
    }
    return text;
}

DocumentShape parse_shape(std::string_view text)
{
    DocumentShape shape;
    TypeShape* type = nullptr;
    std::istringstream lines{std::string(text)};
    std::string line;
    while (std::getline(lines, line)) {
        const auto split = [&](std::size_t from) {
            const std::size_t space = std::min(line.find(' ', from), line.size());
            return std::pair(line.substr(from, space - from), line.substr(std::min(space + 1, line.size())));
        };
        if (line.starts_with("root ")) shape.root = line.substr(5);
        if (line.starts_with("stamp ")) shape.stamp = line.substr(6);
        if (line.starts_with("type ")) {
            auto [name, form] = split(5);
            type = &shape.types[name];
            type->form = std::move(form);
        }
        if (line.starts_with("  ") && type != nullptr) type->members.insert(split(2));
    }
    return shape;
}

std::vector<ShapeChange> shape_changes(const DocumentShape& older, const DocumentShape& newer)
{
    using Kind = HistoryStep::Kind;
    std::vector<ShapeChange> changes;
    for (const auto& [name, now] : newer.types) {
        const auto found = older.types.find(name);
        if (found == older.types.end()) continue; // What holds it has changed, and that is told.
        const TypeShape& before = found->second;
        const bool fields = now.form.starts_with("fields") && before.form.starts_with("fields");
        if (now.form != before.form || (!fields && now.members != before.members))
            changes.push_back({Kind::changed, name, {}});
        if (!fields) continue;
        for (const auto& [member, text] : now.members) {
            const auto known = before.members.find(member);
            if (known == before.members.end()) {
                changes.push_back({Kind::added, name + "." + member, text});
            } else if (known->second != text) {
                changes.push_back({Kind::changed, name + "." + member, {}});
            }
        }
        for (const auto& [member, text] : before.members)
            if (!now.members.contains(member)) changes.push_back({Kind::removed, name + "." + member, text});
    }
    return changes;
}

std::string to_sentence(const HistoryStep& step)
{
    std::string text = fmt::format("`{}` ", step.place.text);
    switch (step.kind) {
    case HistoryStep::Kind::added:
        text += "was added";
        if (step.value) text += fmt::format("; older files get `{}`", to_compact_text(json_value(*step.value)));
        break;
    case HistoryStep::Kind::removed:
        text += "was removed";
        break;
    case HistoryStep::Kind::renamed:
        text += fmt::format("was called `{}`", step.was.text);
        break;
    case HistoryStep::Kind::changed:
        text += "has other values";
        break;
    }
    return text + ".";
}

std::vector<std::vector<std::string>> paths_to(const DocumentShape& shape, std::string_view type)
{
    PathFinder finder(shape, type);
    finder.visit_type(shape.root);
    return std::move(finder).found();
}

} // namespace chorus::codegen
