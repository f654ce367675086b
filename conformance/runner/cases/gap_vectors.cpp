#include "conformance/runner/cases/gap_vectors.hpp"

#include "conformance/runner/cases/faulty_values.hpp"
#include "conformance/runner/cases/value_maker.hpp"
#include "conformance/runner/coverage/shapes.hpp"
#include "conformance/runner/judge/limits.hpp"
#include "conformance/runner/judge/text.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace chorus::conform {
namespace {

/// Goes through all that messages of one spec may hold, and makes what is not reached yet.
class GapFiller {
public:
    GapFiller(const Spec& spec, std::size_t most_bytes)
        : spec_(spec), most_bytes_(most_bytes), shapes_(known_, spec.stem, Direction::sent)
    {}

    void learn(const ShapedMessage& message, const std::vector<Vector>& samples)
    {
        shapes_.expect(message.name, *message.shape);
        for (const Vector& sample : samples) {
            if (sample.message != message.name) continue;
            ++labels_[message.name + " " + sample.label];
            note(message.name, *message.shape, sample.value, sample.breach);
        }
    }

    void fill(const ShapedMessage& message)
    {
        message_ = message.name;
        input_ = message.shape;
        visit({}, message_, *input_);
    }

    std::vector<VectorRecipe> made;

private:
    bool wanted(Aspect aspect, const std::string& name) const
    {
        const auto& items = known_.items(aspect, spec_.stem);
        const auto found = items.find(name);
        return found != items.end() && !found->second.reached;
    }

    void note(const std::string& message, const Shape& input, const json::value& value,
              const std::optional<Breach>& breach)
    {
        if (!value.is_object()) return;
        if (breach) {
            shapes_.breach(message, input, value.get_object(), *breach);
        } else {
            shapes_.keep(message, input, value.get_object());
        }
    }

    /// A message with what `leaf` makes at the path, if that has just what is said wrong.
    bool add(const Path& path, const std::function<json::value()>& leaf, const std::string& label,
             const std::optional<std::string>& rule = {}, const std::string& step = {})
    {
        std::optional<Breach> breach;
        if (rule) breach = Breach{step.empty() ? pointer_of(path) : pointer_to(pointer_of(path), step), *rule};
        const auto make = [input = input_, path, leaf] { return make_around(*input, path, leaf()); };
        const json::value value = make();
        if (interpret(*input_, value) != breach || json::serialize(value).size() > most_bytes_) return false;
        note(message_, *input_, value, breach);
        std::string place = breach ? breach->pointer : pointer_of(path);
        std::replace(place.begin(), place.end(), '/', '.');
        std::string name = place.empty() ? label : fmt::format("{}:{}", label, place.substr(1));
        const int count = ++labels_[message_ + " " + name];
        if (count > 1) name += fmt::format("~{}", count);
        made.push_back({message_, std::move(name), std::move(breach), make});
        return true;
    }

    bool add(const Path& path, const json::value& leaf, const std::string& label,
             const std::optional<std::string>& rule = {}, const std::string& step = {})
    {
        return add(
            path, [leaf] { return leaf; }, label, rule, step);
    }

    void visit(const Path& path, const std::string& label, const Shape& shape)
    {
        const json::object base = make_value(shape);
        if (wanted(Aspect::constraints, broken_name(label, "unknownField"))) {
            json::object more = base;
            more["notAField"] = 1;
            add(path, more, "unknownField", "unknownField", "notAField");
        }
        for (const Field& field : shape.fields) {
            const std::string place = label + "." + field.name;
            if (wanted(Aspect::fields, field_name(place, "absent", Direction::sent))) add(path, base, "absent");
            if (wanted(Aspect::constraints, broken_name(place, "required"))) {
                json::object less = base;
                less.erase(field.name);
                add(path, less, "required", "required", field.name);
            }
            if (!field.was.empty()) visit_old_name(path, place, field, base);
            Path inner = path;
            inner.push_back(field.name);
            visit(inner, place, field.type, field.limits);
        }
        for (const FieldRule& rule : shape.rules) {
            if (wanted(Aspect::constraints, kept_name(label, rule.id, true))) add(path, base, "at-" + rule.id);
            if (wanted(Aspect::constraints, broken_name(label, rule.id)))
                add(path, breaking(rule, base), rule.id, rule.id);
        }
    }

    /// The field under the name that it had before, and under both.
    void visit_old_name(const Path& path, const std::string& place, const Field& field, json::object base)
    {
        if (!base.contains(field.name)) base[field.name] = make_value(field.type, field.limits);
        const json::value value = base.at(field.name);
        base[field.was] = value;
        if (wanted(Aspect::constraints, broken_name(place, "duplicateKey")))
            add(path, base, "both-names", "duplicateKey", field.was);
        base.erase(field.name);
        if (wanted(Aspect::constraints, kept_name(place, "duplicateKey", false))) add(path, base, "old-name");
    }

    /// A value at its bound has more bytes than wanted, so that it need not be made to see that.
    bool is_too_large(const Constraint& constraint, const Type& type) const
    {
        if (!constraint.bound || (constraint.rule != "maxItems" && constraint.rule != "maxLength")) return false;
        const std::size_t each = type.item ? json::serialize(make_value(*type.item)).size() + 1 : 1;
        return *constraint.bound * static_cast<double>(each) > static_cast<double>(most_bytes_);
    }

    void visit(const Path& path, const std::string& place, const Type& type, const Limits& limits)
    {
        if (wanted(Aspect::fields, field_name(place, "present", Direction::sent)))
            add(path, make_value(type, limits), "present");
        if (wanted(Aspect::fields, field_name(place, "null", Direction::sent))) add(path, json::value(nullptr), "null");
        for (const Constraint& constraint : constraints_of(type, limits)) {
            if (is_too_large(constraint, type)) continue;
            const std::string& rule = constraint.rule;
            const bool bounded = constraint.bound.has_value();
            if (wanted(Aspect::constraints, kept_name(place, rule, bounded)))
                add(
                    path, [=] { return value_at_bound(constraint, type, limits); }, "at-" + rule);
            if (!wanted(Aspect::constraints, broken_name(place, rule))) continue;
            for (const auto& value : values_breaking(constraint, type, limits))
                if (add(path, value, rule, rule)) break;
        }
        visit_length(path, place, type, limits);
        if (type.item) {
            Path inner = path;
            inner.emplace_back(type.kind == Type::Kind::list ? "0" : first_key);
            visit(inner, place + "[]", *type.item, {});
        } else if (type.declaration) {
            visit(path, *type.declaration);
        }
    }

    /// Lengths count characters. That is not seen where each is one byte, so each place has them wider too, once.
    void visit_length(const Path& path, const std::string& place, const Type& type, const Limits& limits)
    {
        if ((type.declaration ? type.declaration->scalar : type.scalar) != "string") return;
        const Limits all = type.declaration ? narrowed(type.declaration->limits, limits) : limits;
        if (all.compiled || !wide_.insert(place).second) return;
        const auto add_wide = [&](std::size_t length, const std::string& label,
                                  const std::optional<std::string>& rule) {
            add(
                path, [length] { return json::value(make_wide_text(length)); }, label, rule);
        };
        if (all.max_length && *all.max_length < most_bytes_) {
            add_wide(*all.max_length, "wide-at-maxLength", {});
            add_wide(*all.max_length + 1, "wide-maxLength", "maxLength");
        }
        if (all.min_length && *all.min_length > 1) add_wide(*all.min_length - 1, "wide-minLength", "minLength");
    }

    void visit(const Path& path, const Declaration& declaration)
    {
        for (const std::string& value : declaration.values)
            if (wanted(Aspect::values, field_name(declaration.name, value, Direction::sent)))
                add(path, json::value(value), "value-" + value);
        for (const auto& [old, value] : declaration.old_values)
            if (wanted(Aspect::values, field_name(declaration.name, old, Direction::sent)))
                add(path, json::value(old), "value-" + old);
        if (std::find(within_.begin(), within_.end(), &declaration) != within_.end()) return;
        within_.push_back(&declaration);
        if (declaration.kind == Declaration::Kind::structure) visit(path, declaration.name, declaration.shape);
        if (declaration.kind == Declaration::Kind::tagged_union) visit_union(path, declaration);
        within_.pop_back();
    }

    void visit_union(const Path& path, const Declaration& declaration)
    {
        const std::string place = declaration.name + "." + declaration.tag;
        json::object arm = make_value(declaration.arms.front().type.declaration->shape);
        if (wanted(Aspect::constraints, broken_name(place, "required")))
            add(path, arm, "required", "required", declaration.tag);
        arm[declaration.tag] = 7;
        if (wanted(Aspect::constraints, broken_name(place, "type"))) add(path, arm, "type", "type", declaration.tag);
        arm[declaration.tag] = "notAnArm";
        if (wanted(Aspect::constraints, broken_name(place, "enum"))) add(path, arm, "enum", "enum", declaration.tag);
        for (const Arm& each : declaration.arms) {
            Path inner = path;
            inner.push_back("@" + each.tag);
            const Shape& shape = each.type.declaration->shape;
            if (wanted(Aspect::values, field_name(declaration.name, each.tag, Direction::sent)))
                add(inner, make_value(shape), "arm-" + each.tag);
            visit(inner, each.type.declaration->name, shape);
        }
    }

    const Spec& spec_;
    std::size_t most_bytes_;
    Coverage known_;
    Shapes shapes_;
    std::string message_;
    const Shape* input_ = nullptr;
    std::map<std::string, int> labels_;
    std::set<std::string> wide_; ///< places that had texts of wide characters
    std::vector<const Declaration*>
        within_; ///< types that are being visited; a type within itself is not visited again
};

} // namespace

std::vector<VectorRecipe> fill_gaps(const Spec& spec, const std::vector<ShapedMessage>& messages,
                                    const std::vector<Vector>& samples, std::size_t most_bytes)
{
    GapFiller filler(spec, most_bytes);
    for (const ShapedMessage& message : messages)
        filler.learn(message, samples);
    for (const ShapedMessage& message : messages)
        filler.fill(message);
    return std::move(filler.made);
}

} // namespace chorus::conform
