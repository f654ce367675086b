#include "codegen/runtime/reflect/api.hpp"

namespace chorus::reflect {
namespace {

template <class Items, class Matches>
auto find_in(const Items& items, Matches matches) -> decltype(items.data())
{
    for (const auto& item : items) {
        if (matches(item)) return &item;
    }
    return nullptr;
}

} // namespace

const Domain* find_domain(const Api& api, std::string_view domain)
{
    const auto found = find_in(api.domains, [&](const Domain* each) { return each->name == domain; });
    return found ? *found : nullptr;
}

const Command* find_command(const Api& api, std::string_view domain, std::string_view name)
{
    const Domain* owner = find_domain(api, domain);
    return owner ? find_in(owner->commands, [&](const Command& each) { return each.name == name; }) : nullptr;
}

const Event* find_event(const Api& api, std::string_view domain, std::string_view name)
{
    const Domain* owner = find_domain(api, domain);
    return owner ? find_in(owner->events, [&](const Event& each) { return each.name == name; }) : nullptr;
}

const ErrorInfo* find_error(const Api& api, std::string_view code)
{
    const Domain* owner = find_domain(api, code.substr(0, code.find('.')));
    return owner ? find_in(owner->errors, [&](const ErrorInfo& each) { return each.code == code; }) : nullptr;
}

const Field* find_field(const Type& structure, std::string_view name)
{
    return find_in(structure.fields, [&](const Field& each) { return each.name == name; });
}

} // namespace chorus::reflect
