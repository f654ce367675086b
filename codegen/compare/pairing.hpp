#pragma once

#include "codegen/model/spec.hpp"

#include <algorithm>
#include <set>

/// Finds what is the same in two lists of named items, of which some may have been renamed.
namespace chorus::codegen {

template <class Items, class Name>
auto* find_named(Items& items, const Name& matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found != items.end() ? &*found : nullptr;
}

inline const std::string& name_of(const Located& name)
{
    return name.text;
}
template <class Item>
const std::string& name_of(const Item& item)
{
    return item.name.text;
}

/// Whether `now` is `before`, if under another name.
template <class Item>
bool is_same(const Item& before, const Item& now)
{
    return now.name.text == before.name.text || (now.was && now.was->name.text == before.name.text);
}

/// What `before` has become in `items`: what has its name still, or else what was renamed; null if it is gone.
template <class Items, class Item>
const Item* successor(const Items& items, const Item& before)
{
    if (const Item* same = find_named(items, [&](const Item& item) { return item.name.text == before.name.text; }))
        return same;
    return find_named(items, [&](const Item& item) { return is_same(before, item); });
}

/// Pairs what can have been renamed; calls `both`, `gone` and `fresh`.
template <class Items, class Both, class Gone, class Fresh>
void pair_renamed(const Items& before, const Items& after, Both&& both, Gone&& gone, Fresh&& fresh)
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

/// Pairs what has the same name; calls `both`, `gone` and `fresh`.
template <class Items, class Both, class Gone, class Fresh>
void pair_up(const Items& before, const Items& after, Both&& both, Gone&& gone, Fresh&& fresh)
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

} // namespace chorus::codegen
