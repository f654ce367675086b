#include "codegen/symbols/replacement.hpp"

namespace chorus::codegen {

namespace {

using Kind = Symbol::Kind;

template <class Items>
std::optional<Symbol> named(const Items& items, std::string_view name, Kind kind, const Spec& spec)
{
    for (const auto& item : items)
        if (item.name.text == name) return Symbol{kind, &item, &spec};
    return std::nullopt;
}

std::optional<Symbol> operation(const Spec& spec, std::string_view name)
{
    if (const auto found = named(spec.commands, name, Kind::command, spec)) return found;
    return named(spec.events, name, Kind::event, spec);
}

std::optional<Symbol> type(const Spec& spec, std::string_view name)
{
    if (const auto found = named(spec.types, name, Kind::type, spec)) return found;
    for (const Spec* used : spec.used)
        if (const auto found = named(used->types, name, Kind::type, *used)) return found;
    return std::nullopt;
}

} // namespace

std::optional<Symbol> replacement_of(const Available& item, const Model& model, const Spec& spec)
{
    const std::string_view name = item.availability.deprecated->instead.text;
    if (item.fields != nullptr)
        if (const auto found = named(*item.fields, name, Kind::field, spec)) return found;
    if (item.values != nullptr) return named(*item.values, name, Kind::enum_value, spec);
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos) {
        if (const auto found = type(spec, name)) return found;
        return operation(spec, name);
    }
    for (const Spec& other : model.specs)
        if (!other.is_library && other.owner == spec.owner && other.name.text == name.substr(0, dot))
            return operation(other, name.substr(dot + 1));
    return std::nullopt;
}

} // namespace chorus::codegen
