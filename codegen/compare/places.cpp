#include "codegen/compare/places.hpp"

#include "codegen/emit/sample_values.hpp"

#include <algorithm>
#include <set>

namespace chorus::codegen {

namespace {

/// Walks through one payload.
class PlaceFinder {
public:
    PlaceFinder(Places& places, std::size_t message) : places_(places), message_(message) {}

    void walk(const Fields& fields)
    {
        for (const Field& field : fields.fields)
            at({Step::Kind::field, field.name.text}, [&] { walk(field.type); });
    }

private:
    template <class Inner>
    void at(Step step, Inner&& inner)
    {
        path_.push_back(std::move(step));
        inner();
        path_.pop_back();
    }

    void walk(const TypeUse& use)
    {
        if (use.kind == TypeUse::Kind::list || use.kind == TypeUse::Kind::map) {
            at({use.kind == TypeUse::Kind::list ? Step::Kind::list : Step::Kind::map, {}},
               [&] { walk(use.element()); });
            return;
        }
        if (use.decl == nullptr || !seen_.insert(use.decl).second) return;
        places_[use.decl].emplace_back(message_, path_);
        walk(use.decl->structure);
        for (const UnionArm& arm : use.decl->arms)
            at({Step::Kind::arm, arm.tag.text}, [&] { walk_arm(*arm.type.decl); });
    }

    /// The fields of an arm stand in the object of the union.
    void walk_arm(const TypeDecl& type)
    {
        if (!seen_.insert(&type).second) return;
        places_[&type].emplace_back(message_, path_);
        walk(type.structure);
    }

    Places& places_;
    std::size_t message_;
    Path path_;
    std::set<const TypeDecl*> seen_;
};

/// A good value of a message that has `part` at the end of a path.
class Builder {
public:
    Builder(const Path& path, const Json& part) : path_(path), part_(part) {}

    Json build(const Fields& fields, std::size_t step = 0) const
    {
        if (step == path_.size()) return part_;
        Json value = valid_value(fields);
        const Field* field = fields.find(path_[step].name);
        value.set(path_[step].name, build(field->type, field->limits, step + 1));
        return value;
    }

private:
    Json build(const TypeUse& use, const Limits& limits, std::size_t step) const
    {
        if (step == path_.size()) return part_;
        if (path_[step].kind == Step::Kind::list) {
            const std::size_t size = std::max<std::uint64_t>(1, limits.min_items.value_or(1));
            return Json(Json::List(size, build(use.element(), {}, step + 1)));
        }
        if (path_[step].kind == Step::Kind::map) return Json(Json::Object{{"key", build(use.element(), {}, step + 1)}});
        const TypeDecl& type = *use.decl;
        if (type.kind != TypeDecl::Kind::tagged_union) return build(type.structure, step);
        for (const UnionArm& arm : type.arms) {
            if (arm.tag.text != path_[step].name) continue;
            Json value{Json::Object{{type.tag.text, Json(arm.tag.text)}}};
            const Json fields = build(arm.type.decl->structure, step + 1);
            if (fields.object() == nullptr) return fields;
            for (const auto& [name, field] : *fields.object())
                value.set(name, field);
            return value;
        }
        return part_;
    }

    const Path& path_;
    const Json& part_;
};

} // namespace

void add_places(Places& places, std::size_t message, const Fields& payload)
{
    PlaceFinder(places, message).walk(payload);
}

Json value_around(const Fields& payload, const Path& path, const Json& part)
{
    return Builder(path, part).build(payload);
}

} // namespace chorus::codegen
