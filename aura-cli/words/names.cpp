#include "aura-cli/words/names.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include <fmt/format.h>

#include "codegen/runtime/reflect/similar.hpp"

namespace chorus::aura {
namespace {

using reflect::ListedItem;

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower)
        letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return lower;
}

template <class Matches>
std::vector<const ListedItem*> those(std::span<const ListedItem> items, Matches matches)
{
    std::vector<const ListedItem*> found;
    for (const ListedItem& item : items)
        if (matches(item)) found.push_back(&item);
    return found;
}

wire::Failure ambiguous(const std::vector<const ListedItem*>& found, std::string_view what, std::string_view text)
{
    std::string ids;
    for (const ListedItem* item : found)
        ids += (ids.empty() ? "" : ", ") + fmt::format("{} ({})", item->id, item->name);
    return wire::fail("name.ambiguous", fmt::format("There is more than one {} `{}`.", what, text),
                      fmt::format("Use an id: {}.", ids));
}

wire::Failure unknown(std::span<const ListedItem> items, std::string_view what, std::string_view text)
{
    std::vector<std::string> known;
    for (const ListedItem& item : items) {
        known.push_back(item.id);
        const bool twice = std::find(known.begin(), known.end(), item.name) != known.end();
        if (!item.name.empty() && !twice) known.push_back(item.name);
    }
    std::string hint = reflect::did_you_mean(reflect::similar_names(text, known));
    if (hint.empty() && items.empty()) hint = fmt::format("There is no {} at all.", what);
    if (hint.empty()) {
        constexpr std::size_t most = 8;
        for (std::size_t i = 0; i < std::min(items.size(), most); ++i)
            hint += (hint.empty() ? "There is " : ", ") + (items[i].name.empty() ? items[i].id : items[i].name);
        hint += items.size() > most ? fmt::format(" and {} more.", items.size() - most) : ".";
    }
    return wire::fail("name.unknown", fmt::format("There is no {} `{}`.", what, text), std::move(hint));
}

} // namespace

Result<std::string> choose(std::span<const ListedItem> items, std::string_view what, std::string_view text)
{
    const auto by_id = those(items, [&](const ListedItem& item) { return item.id == text; });
    if (!by_id.empty()) return by_id.front()->id;
    auto by_name = those(items, [&](const ListedItem& item) { return item.name == text; });
    if (by_name.empty()) {
        const std::string lower = lower_case(text);
        by_name = those(items, [&](const ListedItem& item) { return lower_case(item.name) == lower; });
    }
    if (by_name.size() == 1) return by_name.front()->id;
    if (by_name.size() > 1) return ambiguous(by_name, what, text);
    return unknown(items, what, text);
}

} // namespace chorus::aura
