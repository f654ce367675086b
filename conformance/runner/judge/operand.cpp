#include "conformance/runner/judge/operand.hpp"

namespace chorus::conform {

std::optional<double> number_of(const Operand& operand, const Shape& shape, const json::value& value)
{
    if (operand.path.empty()) return operand.number;
    const Shape* scope = &shape;
    const json::value* at = &value;
    for (const std::string& step : operand.path) {
        const Field* field = scope->find(step);
        const json::object* object = at->if_object();
        at = object && field ? value_of(*object, *field) : nullptr;
        if (!at && field && field->default_value) at = &*field->default_value;
        if (!at || !field) return std::nullopt;
        if (field->type.declaration) scope = &field->type.declaration->shape;
    }
    return at->is_number() ? std::optional(at->to_number<double>()) : std::nullopt;
}

} // namespace chorus::conform
