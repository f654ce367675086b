#include "codegen/runtime/wire/operation.hpp"

#include "codegen/runtime/wire/names.hpp"

namespace chorus::wire {

std::string_view to_text(Kind kind)
{
    return kind_names[static_cast<std::size_t>(kind)];
}
std::string_view to_text(Party party)
{
    return party_names[static_cast<std::size_t>(party)];
}
std::string_view to_text(Priority priority)
{
    return priority_names[static_cast<std::size_t>(priority)];
}
std::string_view to_text(Delivery delivery)
{
    return delivery_names[static_cast<std::size_t>(delivery)];
}

std::optional<Kind> kind_from(std::string_view text)
{
    return value_named<Kind>(kind_names, text);
}
std::optional<Party> party_from(std::string_view text)
{
    return value_named<Party>(party_names, text);
}
std::optional<Priority> priority_from(std::string_view text)
{
    return value_named<Priority>(priority_names, text);
}
std::optional<Delivery> delivery_from(std::string_view text)
{
    return value_named<Delivery>(delivery_names, text);
}

} // namespace chorus::wire
