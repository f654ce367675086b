#include "conformance/runner/coverage/place.hpp"

#include <algorithm>

namespace chorus::conform {
namespace {

/// The steps of a JSON pointer.
std::vector<std::string> steps_of(std::string_view pointer)
{
    std::vector<std::string> steps;
    for (const char character : pointer) {
        if (character == '/') {
            steps.emplace_back();
        } else if (!steps.back().empty() && steps.back().back() == '~') {
            steps.back().back() = character == '1' ? '/' : '~';
        } else {
            steps.back() += character;
        }
    }
    return steps;
}

const json::value* part_of(const json::value* value, const std::string& step)
{
    if (!value) return nullptr;
    if (const json::object* object = value->if_object()) return object->if_contains(step);
    const json::array* items = value->if_array();
    const std::size_t place = items ? std::stoul(step) : 0;
    return items && place < items->size() ? &(*items)[place] : nullptr;
}

/// Goes down a value, step by step, and knows what the specs say of where it stands.
class Walk {
public:
    Walk(std::string label, const Shape& shape, const json::value& value)
        : label_(std::move(label)), shape_(&shape), value_(&value)
    {}

    /// False where the specs have no such part.
    bool go(const std::string& step)
    {
        value_ = part_of(value_, step);
        if (union_ && step == union_->tag) {
            place_ = union_->name + "." + step;
            return true;
        }
        if (type_ && type_->item) {
            place_ += "[]";
            return enter(type_->item.get());
        }
        const Field* field = shape_ ? shape_->find_read(step) : nullptr;
        if (!field) return false;
        place_ = label_ + "." + field->name;
        return enter(&field->type);
    }

    std::string place(const std::string& rule) const
    {
        const auto is_rule = [&](const FieldRule& each) { return each.id == rule; };
        const bool of_shape =
            shape_ && (rule == "unknownField" || std::any_of(shape_->rules.begin(), shape_->rules.end(), is_rule));
        return of_shape ? label_ : place_;
    }

private:
    bool enter(const Type* type)
    {
        type_ = type;
        shape_ = nullptr;
        union_ = nullptr;
        const Declaration* declaration = type->declaration;
        if (declaration && declaration->kind == Declaration::Kind::tagged_union) {
            union_ = declaration;
            const Arm* arm = value_ ? arm_of(*declaration, *value_) : nullptr;
            declaration = arm ? arm->type.declaration : nullptr;
        }
        if (declaration && declaration->kind == Declaration::Kind::structure) {
            label_ = declaration->name;
            shape_ = &declaration->shape;
        }
        return true;
    }

    std::string label_;
    std::string place_;
    const Shape* shape_;
    const json::value* value_;
    const Type* type_ = nullptr;
    const Declaration* union_ = nullptr;
};

} // namespace

const Arm* arm_of(const Declaration& declaration, const json::value& value)
{
    const json::object* object = value.if_object();
    const json::value* tag = object ? object->if_contains(declaration.tag) : nullptr;
    if (!tag || !tag->is_string()) return nullptr;
    const auto found = std::find_if(declaration.arms.begin(), declaration.arms.end(),
                                    [&](const Arm& arm) { return arm.tag == tag->get_string(); });
    return found == declaration.arms.end() ? nullptr : &*found;
}

std::string place_of(std::string label, const Shape& shape, const json::value& payload, const Breach& breach)
{
    Walk walk(std::move(label), shape, payload);
    for (const std::string& step : steps_of(breach.pointer))
        if (!walk.go(step)) break;
    return walk.place(breach.rule);
}

} // namespace chorus::conform
