#include "codegen/runtime/reflect/query.hpp"

#include "codegen/runtime/reflect/tree.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <charconv>

namespace chorus::reflect {
namespace {

namespace json = boost::json;

std::string unescaped_step(std::string_view step)
{
    std::string text;
    for (std::size_t i = 0; i < step.size(); ++i) {
        const bool escape = step[i] == '~' && i + 1 < step.size();
        if (escape && step[i + 1] == '1')
            text += '/';
        else if (escape && step[i + 1] == '0')
            text += '~';
        else
            text += step[i];
        if (escape) ++i;
    }
    return text;
}

const json::value* step_into(const json::value& value, std::string_view step)
{
    if (value.is_object()) return value.get_object().if_contains(unescaped_step(step));
    if (!value.is_array()) return nullptr;
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc{} || end != step.data() + step.size()) return nullptr;
    return value.get_array().if_contains(index);
}

const json::value* find(const json::value& root, std::string_view pointer)
{
    const json::value* value = &root;
    if (pointer.starts_with('/')) pointer.remove_prefix(1);
    while (value && !pointer.empty()) {
        const auto end = pointer.find('/');
        value = step_into(*value, pointer.substr(0, end));
        pointer = end == std::string_view::npos ? std::string_view{} : pointer.substr(end + 1);
    }
    return value;
}

std::string plain(const json::value& value)
{
    if (value.is_string()) return {value.get_string().data(), value.get_string().size()};
    return tree_text(value);
}

std::string member_text(const json::value& item, std::string_view name)
{
    const json::value* member = item.is_object() ? step_into(item, name) : nullptr;
    return member ? plain(*member) : std::string{};
}

} // namespace

std::optional<std::string> value_at(std::string_view text, std::string_view pointer)
{
    const auto tree = parse_tree(text);
    const json::value* value = tree ? find(*tree, pointer) : nullptr;
    if (!value) return std::nullopt;
    return tree_text(*value);
}

std::optional<std::string> text_at(std::string_view text, std::string_view pointer)
{
    const auto tree = parse_tree(text);
    const json::value* value = tree ? find(*tree, pointer) : nullptr;
    if (!value) return std::nullopt;
    return plain(*value);
}

Result<std::vector<std::pair<std::string, std::string>>> members_of(std::string_view text)
{
    const auto tree = parse_tree(text);
    if (!tree) return wire::Failure(tree.error());
    if (!tree->is_object()) return wire::fail("usage.badValue", "This is not a JSON object.");
    std::vector<std::pair<std::string, std::string>> members;
    for (const auto& member : tree->get_object())
        members.emplace_back(std::string(member.key().data(), member.key().size()), tree_text(member.value()));
    return members;
}

std::optional<std::string> string_of(std::string_view text)
{
    const auto tree = parse_tree(text);
    if (!tree || !tree->is_string()) return std::nullopt;
    return plain(*tree);
}

std::string json_string(std::string_view text)
{
    std::string out;
    wire::Writer(out).string(text);
    return out;
}

std::vector<ListedItem> listed_items(std::string_view reply, const IdListing& listing)
{
    std::vector<ListedItem> items;
    const auto tree = parse_tree(reply);
    const json::value* list = tree ? step_into(*tree, listing.items) : nullptr;
    if (!list || !list->is_array()) return items;
    for (const json::value& item : list->get_array())
        items.push_back({member_text(item, listing.id), member_text(item, listing.name)});
    return items;
}

} // namespace chorus::reflect
